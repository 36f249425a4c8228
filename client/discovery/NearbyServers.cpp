// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/NearbyServers.h"

#include "core/Clock.h"
#include "discovery/AvahiBrowser.h"
#include "net/ServerUrl.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

/// A datagram is lost now and then: the first questions follow each other soon.
constexpr std::array firstPauses {700ms, 1500ms};
constexpr auto pause = 5s;

QUrl urlOf(const Sighting &place)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(place.address.toString());
    url.setPort(place.port);
    return url;
}

} // namespace

bool NearbyServers::Row::isSame(const Row &other) const
{
    return server.announcement.id == other.server.announcement.id
        && server.announcement.fingerprint == other.server.announcement.fingerprint;
}

NearbyServers::NearbyServers(Clock *clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

NearbyServers::~NearbyServers()
{
    if (m_avahi)
        m_avahi->disconnect(this);
}

/// Not before somebody looks: nothing of it is in the way of a start.
void NearbyServers::begin()
{
    const auto hear = [this](const Sighting &sighting) { refresh(m_table.see(sighting, m_clock->elapsed())); };
    const auto lose = [this](const Sighting &sighting) { refresh(m_table.lose(sighting)); };
    m_beacons = std::make_unique<BeaconFinder>(m_ways.networks, m_ways.port);
    connect(m_beacons.get(), &BeaconFinder::heard, this, hear);
    connect(m_beacons.get(), &BeaconFinder::gone, this, lose);
    if (!m_ways.hasAvahi)
        return;
    m_avahi = std::make_unique<AvahiBrowser>();
    connect(m_avahi.get(), &AvahiBrowser::heard, this, hear);
    connect(m_avahi.get(), &AvahiBrowser::gone, this, lose);
    connect(m_avahi.get(), &AvahiBrowser::goneAll, this, [this] { refresh(m_table.loseAll(Sighting::Way::Avahi)); });
}

void NearbyServers::setActive(bool active)
{
    if (std::exchange(m_isActive, active) == active)
        return;
    if (active) {
        if (!m_beacons)
            begin();
        if (m_avahi)
            m_avahi->start();
        ask(0);
    } else {
        m_clock->cancel(std::exchange(m_next, 0));
        if (m_avahi)
            m_avahi->stop();
        m_beacons->stop();
        m_table.clear();
        refresh(true);
        setLooked(false);
    }
    Q_EMIT activeChanged();
}

void NearbyServers::ask(int times)
{
    m_beacons->ask();
    refresh(m_table.expire(m_clock->elapsed()));
    setLooked(times >= int(firstPauses.size()));
    const auto next = times < int(firstPauses.size()) ? firstPauses[size_t(times)] : std::chrono::milliseconds(pause);
    m_next = m_clock->after(next, this, [this, times] { ask(times + 1); });
}

void NearbyServers::setLooked(bool looked)
{
    looked = looked || (m_hasLooked && m_isActive);
    if (std::exchange(m_hasLooked, looked) != looked)
        Q_EMIT lookedChanged();
}

std::optional<NearbyServers::Row> NearbyServers::rowOf(const NearbyTable::Server &server) const
{
    const auto known = m_known ? m_known(server.announcement.id) : std::nullopt;
    if (known && known->isOwn)
        return std::nullopt;
    QUrl url = urlOf(server.places.first());
    if (known) {
        // Where it is known to be, if it is there; and whoever says to be it must have its key.
        for (const Sighting &place : server.places)
            if (addressOf(known->url) == urlOf(place))
                url = urlOf(place);
        url = withTrust(url, QString::fromLatin1(keyOf(known->url)));
    }
    const QString key = QString::fromLatin1(keyOf(url));
    return Row {server, key.isEmpty() ? displayAddress(url) : displayAddress(url) + u'#' + key, known.has_value()};
}

/// Rows keep their places: nobody's click is to land on another one.
void NearbyServers::refresh(bool changed)
{
    if (!changed)
        return;
    QList<Row> rows;
    for (const NearbyTable::Server &server : m_table.servers())
        if (auto row = rowOf(server))
            rows.append(*std::move(row));
    const int before = count();
    for (int i = count() - 1; i >= 0; --i) {
        const auto now = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.isSame(m_rows[i]); });
        if (now == rows.end()) {
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
            continue;
        }
        m_rows[i] = *now;
        rows.erase(now);
        Q_EMIT dataChanged(index(i), index(i));
    }
    for (Row &row : rows) {
        beginInsertRows({}, count(), count());
        m_rows.append(std::move(row));
        endInsertRows();
    }
    if (count() != before)
        Q_EMIT countChanged();
}

int NearbyServers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> NearbyServers::roleNames() const
{
    return {{AddressRole, "address"}, {NameRole, "name"}, {HostRole, "host"}, {AccessRole, "access"}, {PeopleRole, "people"},
        {KnownRole, "known"}};
}

QVariant NearbyServers::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    const Announcement &announcement = row.server.announcement;
    switch (role) {
    case AddressRole: return row.address;
    case Qt::DisplayRole:
    case NameRole: return announcement.name;
    case HostRole: return announcement.host;
    case AccessRole: return announcement.access;
    case PeopleRole: return announcement.people.value_or(-1);
    case KnownRole: return row.isKnown;
    default: return {};
    }
}

} // namespace hearth
