// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ServerList.h"

#include "core/Clock.h"
#include "model/JsonReader.h"
#include "model/Time.h"
#include "net/ServerUrl.h"
#include "profile/Address.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int mostServers = 50;

QJsonObject entryToJson(const ServerList::Entry &entry)
{
    return {{u"address"_s, entry.url.toString()}, {u"name"_s, entry.name}, {u"user"_s, toJson(entry.user)},
        {u"last_used"_s, toJson(entry.lastUsed)}, {u"signed_in"_s, entry.signedIn}, {u"id"_s, entry.id},
        {u"hosted"_s, entry.hosted}};
}

Result<ServerList::Entry> entryFromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    const auto url = serverUrl(reader.string(u"address"_s));
    const QString name = reader.string(u"name"_s);
    const auto user = userFromJson(reader.object(u"user"_s));
    const QDateTime lastUsed = reader.time(u"last_used"_s);
    const bool signedIn = reader.boolean(u"signed_in"_s);
    const QString id = reader.optionalString(u"id"_s).value_or(QString());
    const bool hosted = reader.optionalBoolean(u"hosted"_s).value_or(false);
    if (reader.ok() && !url)
        return url.error();
    if (reader.ok() && !user)
        return user.error();
    return reader.result(ServerList::Entry {url.value_or(QUrl()), name, user.value_or(User {}), lastUsed, signedIn, id, hosted});
}

} // namespace

ServerList::ServerList(const QString &profileFolder, Clock *clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_file(profileFolder + "/servers.json"_L1)
    , m_clock(clock)
    , m_glance(clock)
{
    connect(&m_glance, &ServerGlance::seen, this, [this](const QUrl &server, bool answers) {
        m_answers.insert(addressOf(server), answers);
        if (const int row = rowOf(server); row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {ReachRole});
    });
    load();
}

void ServerList::look()
{
    constexpr qsizetype seenAtOnce = 8;
    QList<QUrl> servers;
    for (const Entry &entry : std::as_const(m_entries))
        if (!entry.hosted && servers.size() < seenAtOnce)
            servers.append(entry.url);
    m_glance.look(servers);
}

void ServerList::load()
{
    const QJsonValue servers = m_file.load().value("servers"_L1);
    m_isKnown = servers.isArray();
    for (const QJsonValue &json : servers.toArray()) {
        auto entry = entryFromJson(json);
        m_isKnown = m_isKnown && entry;
        if (entry && m_entries.size() < mostServers && rowOf(entry->url) < 0)
            m_entries.append(*std::move(entry));
    }
}

void ServerList::save()
{
    QJsonArray servers;
    for (const Entry &entry : m_entries)
        servers.append(entryToJson(entry));
    m_file.save({{u"servers"_s, servers}});
}

int ServerList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> ServerList::roleNames() const
{
    return {{AddressRole, "address"}, {NameRole, "name"}, {DisplayNameRole, "displayName"}, {SignedInRole, "signedIn"},
        {HostedRole, "hosted"}, {ReachRole, "reach"}};
}

QVariant ServerList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case AddressRole: return displayAddress(entry.url);
    case Qt::DisplayRole:
    case NameRole: return entry.name;
    case DisplayNameRole: return entry.user.displayName;
    case SignedInRole: return entry.signedIn;
    case HostedRole: return entry.hosted;
    case ReachRole:
        return !m_answers.contains(addressOf(entry.url)) ? QString() : m_answers.value(addressOf(entry.url)) ? u"yes"_s : u"no"_s;
    default: return {};
    }
}

int ServerList::rowOf(const QUrl &url) const
{
    for (int row = 0; row < count(); ++row)
        if (addressOf(m_entries[row].url) == addressOf(url))
            return row;
    return -1;
}

std::optional<ServerList::Entry> ServerList::find(const QUrl &url) const
{
    const int row = rowOf(url);
    return row < 0 ? std::nullopt : std::optional(m_entries[row]);
}

std::optional<ServerList::Entry> ServerList::withId(const QString &id) const
{
    const auto known = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return !id.isEmpty() && entry.id == id; });
    return known == m_entries.end() ? std::nullopt : std::optional(*known);
}

std::optional<ServerList::Entry> ServerList::hosted() const
{
    const auto own = std::find_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.hosted; });
    return own == m_entries.end() ? std::nullopt : std::optional(*own);
}

void ServerList::noteUse(const QUrl &url, const QString &name, const User &user, bool signedIn, const QString &id)
{
    const int row = rowOf(url);
    Entry entry {url, name, user, m_clock->now(), signedIn, id, row >= 0 && m_entries[row].hosted};
    if (row < 0) {
        beginInsertRows({}, 0, 0);
        m_entries.prepend(std::move(entry));
        endInsertRows();
    } else {
        if (row > 0) {
            beginMoveRows({}, row, row, {}, 0);
            m_entries.move(row, 0);
            endMoveRows();
        }
        m_entries[0] = std::move(entry);
        Q_EMIT dataChanged(index(0), index(0));
    }
    while (count() > mostServers)
        remove(count() - 1);
    Q_EMIT countChanged();
    save();
}

void ServerList::setSignedIn(const QUrl &url, bool signedIn)
{
    const int row = rowOf(url);
    if (row < 0 || std::exchange(m_entries[row].signedIn, signedIn) == signedIn)
        return;
    Q_EMIT dataChanged(index(row), index(row), {SignedInRole});
    save();
}

void ServerList::setId(const QUrl &url, const QString &id)
{
    const int row = rowOf(url);
    if (row >= 0 && std::exchange(m_entries[row].id, id) != id)
        save();
}

void ServerList::setDisplayName(const QUrl &url, const QString &name)
{
    const int row = rowOf(url);
    if (row < 0 || std::exchange(m_entries[row].user.displayName, name) == name)
        return;
    Q_EMIT dataChanged(index(row), index(row), {DisplayNameRole});
    save();
}

void ServerList::setTrust(const QUrl &url)
{
    const int row = rowOf(url);
    if (row >= 0 && std::exchange(m_entries[row].url, url) != url)
        save();
}

void ServerList::setHosted(const QUrl &url)
{
    for (int row = count() - 1; row >= 0; --row)
        if (m_entries[row].hosted && addressOf(m_entries[row].url) != addressOf(url))
            remove(row);
    const int row = rowOf(url);
    if (row < 0 || std::exchange(m_entries[row].hosted, true))
        return;
    Q_EMIT dataChanged(index(row), index(row), {HostedRole});
    save();
}

void ServerList::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    const Entry entry = m_entries.takeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
    save();
    Q_EMIT removed(entry.url, entry.user.author());
}

} // namespace hearth
