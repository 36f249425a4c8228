// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/RoomHistory.h"

#include "core/Clock.h"
#include "protocol/Rest.h"
#include "session/Bounds.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(log, "hearth.client.session")

/// More pages in a row than being farBehind explains.
constexpr int mostPages = 2 * RoomHistory::farBehind / rest::maxPageSize;

/// Whether asking again later may help.
bool passes(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::RateLimited || code == ErrorCode::Busy || code == ErrorCode::Internal;
}

} // namespace

RoomHistory::RoomHistory(RoomId room, const Author &self, RestClient *rest, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_room(room)
    , m_rest(rest)
    , m_clock(clock)
    , m_timeline(self, clock)
{
    connect(&m_timeline, &TimelineModel::olderWanted, this, &RoomHistory::loadOlder);
}

void RoomHistory::setOnline(bool online)
{
    m_online = online;
    m_completeBefore = m_complete;
    m_pages = 0;
    m_newer.reset();
    m_older.reset();
    m_clock->cancel(std::exchange(m_retryTimer, 0));
    m_timeline.setLoadingNewer(false);
    m_timeline.setLoadingOlder(false);
    if (online)
        m_timeline.setLoadError({});
    else if (!m_held)
        m_timeline.clearConfirmed(); // single messages that came while the latest page was awaited
}

void RoomHistory::startOver()
{
    m_older.reset();
    m_timeline.setLoadingOlder(false);
    m_timeline.clearConfirmed();
    m_timeline.setCanLoadOlder(false);
    m_held = false;
    m_complete = 0;
    m_completeBefore = 0;
    m_pages = 0;
}

void RoomHistory::bringUpTo(Seq newest)
{
    if (!m_online || m_newer)
        return;
    if (m_held && (newest > m_complete + farBehind || newest < m_completeBefore)) {
        // Too far behind, or a server that was set back to an older state: what is here is no beginning of what is there.
        qCInfo(log) << "room" << m_room.value << "starts over: has" << m_complete << "of" << newest;
        startOver();
    }
    if (!m_held)
        return fetchLatest();
    if (newest > m_complete)
        return fetchMissing();
    settle();
}

void RoomHistory::take(const QList<Message> &messages)
{
    if (!m_held && !m_newer)
        return; // the latest page will have it, once somebody wants to see this room
    m_timeline.merge(messages);
    if (m_held && !m_newer)
        close();
    if (m_held && m_timeline.following() && m_timeline.confirmedCount() > mostFollowing)
        trim();
}

void RoomHistory::trim()
{
    if (m_timeline.confirmedCount() <= keptMessages)
        return;
    // A page that is on its way is the one before what was the oldest: taken in, it would leave a gap.
    m_older.reset();
    m_timeline.setLoadingOlder(false);
    m_timeline.trimOldest(keptMessages);
}

void RoomHistory::takeLatest(const QList<Message> &messages, Seq newest)
{
    m_newer.reset();
    startOver();
    m_timeline.setLoadingNewer(false);
    m_timeline.merge(bounded(messages));
    m_held = true;
    m_complete = m_timeline.newestSeq();
    m_timeline.setCanLoadOlder(messages.size() >= rest::defaultPageSize);
    Q_EMIT fetched(messages);
    bringUpTo(newest);
}

void RoomHistory::fetchLatest()
{
    m_timeline.setLoadingNewer(true);
    m_newer = std::make_unique<QObject>();
    fetch({}, 0, rest::defaultPageSize, m_newer.get(), [this](const Result<QList<Message>> &page, bool hasMore) {
        m_newer.reset();
        if (!page)
            return failed(page.error());
        m_backoff.reset();
        m_timeline.merge(*page);
        m_held = true;
        m_complete = std::max(m_complete, page->isEmpty() ? Seq(0) : page->last().seq);
        m_timeline.setCanLoadOlder(hasMore);
        Q_EMIT fetched(*page);
        close();
    });
}

void RoomHistory::fetchMissing()
{
    m_timeline.setLoadingNewer(true);
    m_newer = std::make_unique<QObject>();
    // All that is here was stored before the request is made, so the last page covers it: seqs up to it that do not
    // come belong to changes that are no messages.
    const Seq covered = m_timeline.newestSeq();
    fetch(u"after"_s, m_complete, rest::maxPageSize, m_newer.get(), [this, covered](const Result<QList<Message>> &page, bool hasMore) {
        m_newer.reset();
        if (!page)
            return failed(page.error());
        m_backoff.reset();
        m_timeline.merge(*page);
        const Seq reached = page->isEmpty() ? m_complete : page->last().seq;
        const bool progress = reached > m_complete;
        // A server that has more but sends nothing newer is not asked for it again and again.
        m_complete = std::max({m_complete, reached, hasMore && progress ? Seq(0) : covered});
        Q_EMIT fetched(*page);
        if (hasMore && progress && ++m_pages >= mostPages) {
            startOver();
            return fetchLatest();
        }
        if (hasMore && progress)
            return fetchMissing();
        close();
    });
}

/// Moves on over what is there without a gap; fetches what lies in the first gap.
void RoomHistory::close()
{
    m_complete = m_timeline.contiguousFrom(m_complete);
    if (m_complete < m_timeline.newestSeq() && m_online)
        return fetchMissing();
    settle();
}

void RoomHistory::settle()
{
    m_pages = 0;
    m_timeline.setLoadingNewer(false);
    m_timeline.setLoadError({});
    Q_EMIT settled();
}

void RoomHistory::failed(const Error &error)
{
    m_timeline.setLoadingNewer(false);
    m_timeline.setLoadError(error.message);
    qCInfo(log) << "room" << m_room.value << "cannot be loaded:" << errorCodeName(error.code);
    if (!m_held)
        m_timeline.clearConfirmed();
    if (m_online && passes(error.code)) {
        m_clock->cancel(m_retryTimer);
        m_retryTimer = m_clock->after(std::max(m_backoff.next(), error.retryAfter), this, [this] {
            m_retryTimer = 0;
            if (m_online && !m_newer)
                m_held ? fetchMissing() : fetchLatest();
        });
    }
    Q_EMIT settled();
}

void RoomHistory::loadOlder()
{
    if (!m_online || !m_held || m_older)
        return;
    m_timeline.setLoadError({});
    m_timeline.setLoadingOlder(true);
    m_older = std::make_unique<QObject>();
    fetch(u"before"_s, m_timeline.oldestSeq(), rest::defaultPageSize, m_older.get(),
        [this](const Result<QList<Message>> &page, bool hasMore) {
            m_older.reset();
            if (page) {
                m_timeline.merge(*page);
                m_timeline.setCanLoadOlder(hasMore && !page->isEmpty());
            } else {
                m_timeline.setLoadError(page.error().message);
            }
            m_timeline.setLoadingOlder(false);
        });
}

void RoomHistory::fetch(const QString &direction, Seq seq, int limit, QObject *context,
    std::function<void(Result<QList<Message>>, bool)> then)
{
    QUrlQuery query;
    if (!direction.isEmpty())
        query.addQueryItem(direction, QString::number(seq));
    query.addQueryItem(u"limit"_s, QString::number(limit));
    m_rest->get(rest::pathFor(rest::messagesPath, m_room.value), query, context,
        [this, then = std::move(then)](const Result<QJsonObject> &answer) {
            if (!answer)
                return then(answer.error(), false);
            const auto page = rest::MessagePage::fromJson(*answer);
            if (!page)
                return then(Error {ErrorCode::WrongVersion, tr("The server sent messages that are not understood.")}, false);
            QList<Message> messages = bounded(QList<Message>(page->messages.begin(), page->messages.end()));
            messages.removeIf([this](const Message &message) { return message.roomId != m_room; });
            then(std::move(messages), page->hasMore);
        });
}

} // namespace hearth
