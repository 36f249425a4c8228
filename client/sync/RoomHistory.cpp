// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/RoomHistory.h"

#include "core/Clock.h"
#include "models/Bounds.h"
#include "protocol/Rest.h"

#include <QLoggingCategory>

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(log, "hearth.client.session")

/// More pages in a row than being farBehind explains.
constexpr int mostPages = 2 * RoomHistory::farBehind / rest::maxPageSize;

} // namespace

RoomHistory::RoomHistory(RoomId room, const Author &self, RestClient *rest, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_room(room)
    , m_self(self.id)
    , m_messages(room, rest)
    , m_clock(clock)
    , m_timeline(self, clock)
    , m_older(&m_messages, &m_timeline)
{
    connect(&m_timeline, &TimelineModel::olderWanted, this, &RoomHistory::loadOlder);
    connect(&m_older, &OlderPages::loaded, this, [this](const QList<Message> &page) {
        Q_EMIT fetchedOlder(page);
        if (!m_newer)
            shorten();
    });
    connect(&m_timeline, &TimelineModel::newerWanted, this, &RoomHistory::loadNewer);
    connect(&m_timeline, &TimelineModel::newestWanted, this, &RoomHistory::loadNewest);
}

void RoomHistory::setOnline(bool online)
{
    m_online = online;
    m_completeBefore = m_complete;
    if (online && m_held)
        m_leftAt = heardUpTo();
    m_pages = 0;
    m_newer.reset();
    m_older.stop();
    m_clock->cancel(std::exchange(m_retryTimer, 0));
    m_timeline.setLoadingNewer(false);
    if (online)
        m_timeline.setLoadError({});
    else if (!m_held)
        m_timeline.clearConfirmed(); // single messages that came while the latest page was awaited
}

void RoomHistory::startOver()
{
    m_older.stop();
    m_timeline.clearConfirmed();
    m_timeline.setCanLoadOlder(false);
    m_timeline.setCanLoadNewer(false);
    m_held = false;
    m_leftAt.reset();
    m_wantsNewest = false;
    m_heard = 0;
    m_complete = 0;
    m_completeBefore = 0;
    m_pages = 0;
}

void RoomHistory::takeKept(const QList<Message> &messages)
{
    m_awaitsKept = false;
    if (!m_held && !m_newer && !messages.isEmpty()) {
        m_timeline.merge(messages);
        m_held = true;
        m_complete = m_timeline.newestSeq();
        m_completeBefore = m_complete;
        m_timeline.setCanLoadOlder(m_timeline.oldestSeq() > 1);
    }
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        bringUpTo(*wanted);
}

void RoomHistory::bringUpTo(Seq newest)
{
    if (!m_online || m_newer)
        return;
    if (m_awaitsKept) {
        m_wanted = std::max(newest, m_wanted.value_or(0));
        return;
    }
    const bool setBack = newest < m_completeBefore; // the server, to an older state
    const bool far = newest > m_complete + farBehind;
    if (m_held && !setBack && !m_timeline.following() && (far || m_timeline.canLoadNewer())) {
        // Somebody reads what is here; what came meanwhile is there when they come down to it.
        m_heard = heardUpTo();
        m_timeline.setCanLoadNewer(true);
        return m_wantsNewest ? fetchLatest() : settle();
    }
    if (m_held && (far || setBack || m_timeline.canLoadNewer())) {
        // What is here is no beginning of what is there.
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
    if (!m_held && !m_newer) {
        // The latest page will have it, once somebody wants to see this room.
        if (m_wanted && !messages.isEmpty())
            m_wanted = std::max(*m_wanted, messages.last().seq);
        return;
    }
    const QList<Message> taken = m_held ? m_older.without(messages, m_self) : messages;
    if (m_timeline.canLoadNewer())
        return takeApart(taken);
    if (m_newer && m_timeline.confirmedCount() >= mostMessages)
        return takeHere(taken);
    m_timeline.merge(taken);
    if (m_held && !m_newer)
        close();
}

/// While something newer is on its way nothing is let go, so as much as is kept in all is enough: what comes beyond is only
/// heard of, and fetched behind it.
void RoomHistory::takeHere(const QList<Message> &messages)
{
    QList<Message> here;
    for (const Message &message : messages) {
        if (message.seq <= m_complete || m_timeline.rowOfMessage(message.id.value) >= 0)
            here.append(message);
        else
            m_heard = std::max(m_heard, message.seq);
    }
    m_timeline.merge(here);
}

/// Of messages that come while the newest ones are not here, those that are here are taken in, and the others counted.
void RoomHistory::takeApart(const QList<Message> &messages)
{
    QList<Message> here;
    int others = 0;
    bool own = false;
    for (const Message &message : messages) {
        if (message.seq <= m_complete || m_timeline.rowOfMessage(message.id.value) >= 0) {
            here.append(message);
        } else if (message.seq > m_heard) {
            m_heard = message.seq;
            others += message.author.id == m_self ? 0 : 1;
            own = own || (message.author.id == m_self && m_timeline.isPending(message.clientId));
        }
    }
    m_timeline.merge(here);
    m_timeline.noteNewer(others);
    if (own)
        loadNewest(); // what was sent from here shows as sent where it belongs
}

/// Called when nothing newer is under way: what is let go of the newest must not come back with a gap before it.
void RoomHistory::shorten()
{
    if (!m_held || m_timeline.confirmedCount() <= mostMessages)
        return;
    const Seq oldest = m_timeline.oldestSeq();
    const Seq heard = std::max(heardUpTo(), m_timeline.newestSeq());
    m_timeline.trimAround(m_timeline.following() ? heard : m_timeline.readingAt(), keptMessages);
    if (m_timeline.canLoadNewer()) {
        m_heard = heard;
        m_complete = m_timeline.newestSeq();
    }
    if (m_timeline.oldestSeq() != oldest) {
        // A page that is on its way is the one before what was the oldest: taken in, it would leave a gap.
        m_older.stop();
    }
}

void RoomHistory::leave()
{
    m_timeline.setFollowing(true);
    if (m_timeline.canLoadNewer()) {
        m_newer.reset();
        startOver();
        if (m_online)
            fetchLatest();
    } else if (m_held && m_timeline.confirmedCount() > keptMessages) {
        m_older.stop();
        m_timeline.trimOldest(keptMessages);
    }
}

void RoomHistory::takeLatest(const QList<Message> &messages, Seq newest)
{
    m_newer.reset();
    m_awaitsKept = false;
    m_wanted.reset();
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
    m_messages.latest(m_newer.get(), [this](const Result<QList<Message>> &page, bool hasMore) {
        m_newer.reset();
        if (!page)
            return failed(page.error());
        m_backoff.reset();
        if (m_timeline.canLoadNewer() || !reaches(*page)) {
            // There may be a gap between what was read, or heard, and this.
            const Seq heard = std::max(heardUpTo(), m_timeline.newestSeq());
            startOver();
            m_heard = heard;
        }
        m_timeline.merge(*page);
        m_held = true;
        m_complete = std::max(m_complete, page->isEmpty() ? Seq(0) : page->last().seq);
        m_timeline.setCanLoadOlder(hasMore);
        Q_EMIT fetched(*page);
        close();
    });
}

/// Whether all between what is here and this page is here, too.
bool RoomHistory::reaches(const QList<Message> &page) const
{
    const Seq reached = m_timeline.contiguousFrom(m_held ? m_complete : m_timeline.oldestSeq());
    return page.isEmpty() || m_timeline.confirmedCount() == 0 || page.first().seq <= reached + 1;
}

void RoomHistory::fetchMissing()
{
    m_timeline.setLoadingNewer(true);
    m_newer = std::make_unique<QObject>();
    // All that is here was stored before the request is made, so the last page covers it: seqs up to it that do not
    // come belong to changes that are no messages.
    const Seq covered = std::max(m_timeline.newestSeq(), m_heard);
    const int limit = m_timeline.canLoadNewer() ? rest::defaultPageSize : rest::maxPageSize;
    m_messages.after(m_complete, limit, m_newer.get(), [this, covered](const Result<QList<Message>> &page, bool hasMore) {
        m_newer.reset();
        if (!page)
            return failed(page.error());
        m_backoff.reset();
        takeMissing(*page, hasMore, covered);
    });
}

void RoomHistory::takeMissing(const QList<Message> &page, bool hasMore, Seq covered)
{
    m_timeline.merge(page);
    const Seq reached = page.isEmpty() ? m_complete : page.last().seq;
    // A server that has more but sends nothing newer is not asked for it again and again.
    const bool more = hasMore && reached > m_complete;
    m_complete = std::max({m_complete, reached, more ? Seq(0) : covered});
    if (!more && m_complete >= m_heard) {
        m_timeline.setCanLoadNewer(false);
        m_wantsNewest = false; // they have come, this way
    }
    Q_EMIT fetched(page);
    if (m_timeline.canLoadNewer())
        return more ? settle() : fetchMissing();
    if (more && ++m_pages >= mostPages) {
        startOver();
        return fetchLatest();
    }
    return more ? fetchMissing() : close();
}

/// Moves on over what is there without a gap; fetches what lies in the first gap.
void RoomHistory::close()
{
    m_complete = m_timeline.contiguousFrom(m_complete);
    if (m_complete < std::max(m_timeline.newestSeq(), m_heard) && m_online)
        return fetchMissing();
    settle();
}

void RoomHistory::settle()
{
    m_pages = 0;
    shorten();
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
    if (m_online && mayPass(error.code)) {
        m_clock->cancel(m_retryTimer);
        m_retryTimer = m_clock->after(std::max(m_backoff.next(), error.retryAfter), this, [this] {
            m_retryTimer = 0;
            if (m_online && !m_newer)
                m_held && !m_wantsNewest ? fetchMissing() : fetchLatest();
        });
    }
    Q_EMIT settled();
}

void RoomHistory::loadNewer()
{
    if (m_online && m_held && !m_newer)
        fetchMissing();
}

void RoomHistory::loadNewest()
{
    const bool underway = std::exchange(m_wantsNewest, true) && m_newer;
    if (underway || !m_online || !m_held)
        return;
    m_newer.reset();
    fetchLatest();
}

void RoomHistory::loadOlder()
{
    if (!m_online || !m_held)
        return;
    m_wantsNewest = m_wantsNewest && m_newer;
    m_older.load();
}

} // namespace hearth
