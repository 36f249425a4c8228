// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/hosting/ServerWatch.h"

#include "core/Clock.h"
#include "model/Rules.h"
#include "net/RestClient.h"
#include "protocol/hosting/Stopping.h"
#include "sync/ListPages.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int hoursShown = 24;
constexpr int quartersOfHour = 4;

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString grew(qint64 bytes, const QDateTime &since, const QDateTime &now)
{
    const bool wholeDay = since.secsTo(now) >= 23 * 3600; // it looks once an hour
    if (bytes == 0)
        return wholeDay ? ServerWatch::tr("unchanged since yesterday") : ServerWatch::tr("unchanged since the start");
    if (bytes < 0)
        return (wholeDay ? ServerWatch::tr("%1 less than yesterday") : ServerWatch::tr("%1 less than at the start"))
            .arg(size(-bytes));
    return (wholeDay ? ServerWatch::tr("%1 more than yesterday") : ServerWatch::tr("%1 more than at the start")).arg(size(bytes));
}

} // namespace

ServerWatch::ServerWatch(RestClient *rest, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_clock(clock)
{
}

ServerWatch::~ServerWatch() = default;

void ServerWatch::setWatched(bool watched)
{
    if (watched == isWatched())
        return;
    m_watching = watched ? std::make_unique<QObject>() : nullptr;
    m_pages.reset();
    m_stopping = false;
    if (watched)
        look();
    Q_EMIT watchedChanged();
}

void ServerWatch::look()
{
    m_rest->get(rest::statusPath, {}, m_watching.get(), [this](const Result<QJsonObject> &answer) {
        const auto status = answer ? rest::ServerStatus::fromJson(*answer) : answer.error();
        m_clock->after(lookEvery, m_watching.get(), [this] { look(); });
        if (!status)
            return fail(status.error().message);
        m_error.clear();
        m_status = *status;
        m_known = true;
        m_stopping = false;
        Q_EMIT changed();
        lookAtActivity();
        if (!m_pages)
            lookAtConnections();
    });
}

void ServerWatch::lookAtConnections()
{
    m_coming.clear();
    m_pages = std::make_unique<ListPages>(m_rest, rest::connectionsPath, u"connections"_s);
    const auto end = [this] { m_pages.release()->deleteLater(); }; // called by the pages themselves
    connect(m_pages.get(), &ListPages::failed, this, [this, end](const Error &error) {
        end();
        fail(error.message);
    });
    connect(m_pages.get(), &ListPages::page, this, [this, end](const QJsonArray &entries, bool hasMore, bool last) {
        for (const QJsonValue &json : entries) {
            auto one = rest::ConnectionAtAGlance::fromJson(json);
            if (!one || m_coming.size() >= mostConnections || (!m_coming.isEmpty() && one->id <= m_coming.last().id))
                continue;
            one->user.displayName = one->user.displayName.simplified().left(rules::maxDisplayName);
            one->address = one->address.left(64);
            m_coming.append(*one);
        }
        const bool isFull = m_coming.size() >= mostConnections;
        if (isFull)
            m_pages->stop();
        if (!last && !isFull)
            return;
        m_moreConnections = hasMore;
        m_connections.set(std::exchange(m_coming, {}));
        end();
        Q_EMIT changed();
    });
    m_pages->fetch();
}

void ServerWatch::lookAtActivity()
{
    const QUrlQuery query {{u"limit"_s, QString::number(ActivityList::most)}};
    m_rest->get(rest::activityPath, query, m_watching.get(), [this](const Result<QJsonObject> &answer) {
        const auto page = answer ? rest::ActivityPage::fromJson(*answer) : answer.error();
        if (!page)
            return fail(page.error().message);
        QList<rest::ActivityLine> lines = page->lines;
        for (rest::ActivityLine &line : lines) {
            line.name = line.name.simplified().left(rules::maxDisplayName);
            line.address = line.address.left(64);
            line.what = line.what.left(64);
        }
        m_activity.add(lines);
    });
}

void ServerWatch::fail(const QString &error)
{
    m_error = error;
    Q_EMIT changed();
}

void ServerWatch::stop(const QString &message)
{
    if (std::exchange(m_stopping, true))
        return;
    m_error.clear();
    Q_EMIT changed();
    m_rest->send(
        "POST", rest::stopPath, rest::StopRequest {message.simplified()}.toJson(), this, [this](const Result<QJsonObject> &answer) {
            if (answer)
                return Q_EMIT stopped();
            m_stopping = false;
            fail(answer.error().message);
        });
}

QString ServerWatch::uptime() const
{
    const qint64 minutes = std::max<qint64>(0, m_status.startedAt.secsTo(m_status.now)) / 60;
    const int days = int(minutes / (24 * 60));
    const int hours = int(minutes / 60 % 24);
    if (days > 0)
        return tr("%1, %2").arg(tr("%n day(s)", "", days), tr("%n hour(s)", "", hours));
    if (hours > 0)
        return tr("%1, %2").arg(tr("%n hour(s)", "", hours), tr("%n minute(s)", "", int(minutes % 60)));
    return tr("%n minute(s)", "", int(minutes));
}

qint64 ServerWatch::messagesToday() const
{
    const QDateTime begin = m_status.messages.begin;
    const QDateTime midnight = m_status.now.toLocalTime().date().startOfDay();
    qint64 sum = 0;
    for (qsizetype quarter = 0; quarter < m_status.messages.counts.size(); ++quarter)
        if (begin.addDuration(rest::MessageCounts::quarter * quarter) >= midnight)
            sum += m_status.messages.counts.at(quarter);
    return sum;
}

QVariantList ServerWatch::hours() const
{
    const QList<qint64> &counts = m_status.messages.counts;
    QVariantList hours;
    if (counts.isEmpty())
        return hours;
    // As clocks show them: the last one is the hour that is going on, and of that so many quarters have begun.
    const QDateTime last = m_status.messages.begin.addDuration(rest::MessageCounts::quarter * (counts.size() - 1)).toLocalTime();
    qsizetype end = counts.size();
    qsizetype begin = end - 1 - last.time().minute() / 15;
    for (int hour = 0; hour < hoursShown; ++hour) {
        qint64 sum = 0;
        for (qsizetype quarter = std::max<qsizetype>(0, begin); quarter < end; ++quarter)
            sum += counts.at(quarter);
        const QDateTime at = m_status.messages.begin.addDuration(rest::MessageCounts::quarter * begin).toLocalTime();
        hours.prepend(QVariantMap {{u"at"_s, at}, {u"count"_s, sum}});
        end = std::max<qsizetype>(0, begin);
        begin -= quartersOfHour;
    }
    return hours;
}

QVariantList ServerWatch::storage() const
{
    const rest::StorageUse &use = m_status.storage;
    const auto row = [&](const QString &what, qint64 bytes, qint64 more) {
        return QVariantMap {{u"what"_s, what}, {u"size"_s, size(bytes)}, {u"grew"_s, grew(more, use.grewSince, m_status.now)}};
    };
    return {row(tr("Messages and accounts"), use.database, use.databaseGrew), row(tr("Files"), use.files, use.filesGrew)};
}

QString ServerWatch::free() const
{
    return m_status.storage.free ? size(*m_status.storage.free) : QString();
}

} // namespace hearth
