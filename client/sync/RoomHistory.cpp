// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/RoomHistory.h"

#include "models/Bounds.h"
#include "protocol/Rest.h"

#include <QLoggingCategory>

namespace hearth {

namespace {
Q_LOGGING_CATEGORY(log, "hearth.client.session")
}

RoomHistory::RoomHistory(RoomId room, const Author &self, RestClient *rest, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_room(room)
    , m_self(self.id)
    , m_messages(room, rest)
    , m_timeline(self, clock)
    , m_older(&m_messages, &m_timeline)
    , m_newer(&m_messages, &m_timeline, clock)
{
    connect(m_timeline.paging(), &TimelinePaging::olderWanted, this, [this] {
        if (!m_online || !m_held || (m_newer.isLoading() && m_share.isUsedUp()))
            return;
        m_wantsNewest = m_wantsNewest && m_newer.isLoading();
        m_older.load();
    });
    connect(&m_older, &OlderPages::loaded, this, [this](const QList<Message> &page) {
        Q_EMIT fetchedOlder(page);
        if (!m_newer.isLoading())
            shorten();
    });
    connect(m_timeline.paging(), &TimelinePaging::newerWanted, this, [this] {
        if (m_online && m_held && !m_newer.isLoading())
            fetchMissing();
    });
    connect(m_timeline.paging(), &TimelinePaging::newestWanted, this, &RoomHistory::loadNewest);
    connect(m_timeline.paging(), &TimelinePaging::aroundWanted, this, &RoomHistory::loadAround);
    connect(&m_newer, &NewerPages::retryWanted, this, [this] { m_held && !m_wantsNewest ? fetchMissing() : fetchLatest(); });
    connect(&m_newer, &NewerPages::failed, this, [this] {
        if (!m_held)
            m_timeline.clearConfirmed();
        Q_EMIT finished();
    });
}

void RoomHistory::setOnline(bool online)
{
    m_online = online;
    m_completeBefore = m_complete;
    if (online && m_held)
        m_leftAt = heardUpTo();
    m_newer.stop();
    m_older.stop();
    if (online)
        m_timeline.paging()->setLoadError({});
    else if (!m_held)
        m_timeline.clearConfirmed(); // single messages that came while the latest page was awaited
}

void RoomHistory::startOver(Seq heard)
{
    m_older.stop();
    m_timeline.clearConfirmed();
    m_timeline.paging()->setCanLoadOlder(false);
    m_timeline.paging()->setCanLoadNewer(false);
    m_held = false;
    m_leftAt.reset();
    m_wantsNewest = false;
    m_heard = heard;
    m_complete = 0;
    m_completeBefore = 0;
}

void RoomHistory::takeKept(const QList<Message> &messages)
{
    m_awaitsKept = false;
    if (!m_held && !m_newer.isLoading() && !messages.isEmpty()) {
        m_timeline.merge(messages);
        m_held = true;
        m_complete = m_timeline.newestSeq();
        m_completeBefore = m_complete;
        m_timeline.paging()->setCanLoadOlder(m_timeline.rows().oldestSeq() > 1);
    }
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        bringUpTo(*wanted);
}

void RoomHistory::bringUpTo(Seq newest)
{
    if (!m_online || m_newer.isLoading())
        return;
    if (m_awaitsKept) {
        m_wanted = std::max(newest, m_wanted.value_or(0));
        return;
    }
    const bool setBack = newest < m_completeBefore; // the server, to an older state
    const bool far = newest > m_complete + farBehind;
    if (m_held && !setBack && !m_timeline.following() && (far || m_timeline.paging()->canLoadNewer())) {
        // Somebody reads what is here; what came meanwhile is there when they come down to it.
        m_heard = heardUpTo();
        m_timeline.paging()->setCanLoadNewer(true);
        return m_wantsNewest ? fetchLatest() : finish();
    }
    if (m_held && (far || setBack || m_timeline.paging()->canLoadNewer())) {
        // What is here is no beginning of what is there.
        qCInfo(log) << "room" << m_room.value << "starts over: has" << m_complete << "of" << newest;
        startOver();
    }
    if (!m_held)
        return fetchLatest();
    if (newest > m_complete)
        return fetchMissing();
    finish();
}

void RoomHistory::take(const QList<Message> &messages)
{
    if (!m_held && !m_newer.isLoading()) {
        // The latest page will have it, once somebody wants to see this room.
        if (m_wanted && !messages.isEmpty())
            m_wanted = std::max(*m_wanted, messages.last().seq);
        return;
    }
    const QList<Message> taken = m_held ? m_older.without(messages, m_self) : messages;
    // While something newer is on its way nothing is let go, so as much as is kept in all is enough.
    if (m_timeline.paging()->canLoadNewer() || (m_newer.isLoading() && m_share.isUsedUp()))
        return takeKnown(taken);
    m_timeline.merge(taken);
    if (m_held && !m_newer.isLoading())
        close();
}

/// Those that are here are taken in; the others are only heard of, and fetched behind what is here. Where that waits until
/// the reader comes down to them, they are counted.
void RoomHistory::takeKnown(const QList<Message> &messages)
{
    QList<Message> here;
    int others = 0;
    bool own = false;
    for (const Message &message : messages) {
        if (m_timeline.rowOfMessage(message.id.value) >= 0 || (message.seq <= m_complete && !m_share.isUsedUp())) {
            here.append(message);
        } else if (message.seq > heardUpTo()) {
            m_heard = message.seq;
            others += message.author.id == m_self || message.kind == MessageKind::Notice ? 0 : 1;
            own = own || (message.author.id == m_self && m_timeline.rows().pendingRow(message.clientId) >= 0);
        }
    }
    m_timeline.merge(here);
    if (!m_timeline.paging()->canLoadNewer())
        return;
    m_timeline.noteNewer(others);
    if (own)
        loadNewest(); // what was sent from here shows as sent where it belongs
}

/// Called when nothing newer is under way: what is let go of the newest must not come back with a gap before it.
void RoomHistory::shorten()
{
    if (!m_held || !m_share.isExceeded())
        return;
    const Seq heard = std::max(heardUpTo(), m_timeline.newestSeq());
    m_share.shorten(m_timeline.following() ? heard : m_timeline.readingAt());
    if (!m_timeline.paging()->canLoadNewer())
        return;
    m_heard = heard;
    m_complete = m_timeline.newestSeq();
}

void RoomHistory::leave()
{
    m_timeline.setFollowing(true);
    if (m_timeline.paging()->canLoadNewer()) {
        m_newer.stop();
        startOver();
        if (m_online)
            fetchLatest();
    } else if (m_held) {
        m_share.shorten(m_timeline.newestSeq());
    }
}

void RoomHistory::takeLatest(const QList<Message> &messages, Seq newest)
{
    m_newer.stop();
    m_awaitsKept = false;
    m_wanted.reset();
    startOver();
    takePage(bounded(messages), messages.size() >= rest::defaultPageSize);
    bringUpTo(newest);
}

/// One that has to do with what is here, or with which it begins.
void RoomHistory::takePage(const QList<Message> &page, bool hasOlder)
{
    m_held = true;
    m_complete = std::max(m_complete, page.isEmpty() ? Seq(0) : page.last().seq);
    m_timeline.merge(page);
    m_timeline.paging()->setCanLoadOlder(hasOlder);
    Q_EMIT fetched(page);
}

void RoomHistory::fetchLatest()
{
    m_newer.latest([this](const QList<Message> &page, bool hasMore) {
        if (m_timeline.paging()->canLoadNewer() || !reaches(page))
            startOver(std::max(heardUpTo(), m_timeline.newestSeq())); // there may be a gap between what was here and this
        takePage(page, hasMore);
        close();
    });
}

/// Whether all between what is here and this page is here, too.
bool RoomHistory::reaches(const QList<Message> &page) const
{
    const Seq reached = m_timeline.rows().contiguousFrom(m_held ? m_complete : m_timeline.rows().oldestSeq());
    return page.isEmpty() || m_timeline.rows().confirmed() == 0 || page.first().seq <= reached + 1;
}

void RoomHistory::fetchMissing()
{
    // All that is here was stored before the request is made, so the last page covers it: seqs up to it that do not
    // come belong to changes that are no messages.
    const Seq covered = std::max(m_timeline.newestSeq(), m_heard);
    const int limit = m_timeline.paging()->canLoadNewer() ? rest::defaultPageSize : rest::maxPageSize;
    m_newer.after(
        m_complete, limit, [this, covered](const QList<Message> &page, bool hasMore) { takeMissing(page, hasMore, covered); });
}

void RoomHistory::takeMissing(const QList<Message> &page, bool hasMore, Seq covered)
{
    constexpr int mostPages = 2 * farBehind / rest::maxPageSize; // more than being that far behind explains
    m_timeline.merge(page);
    const Seq reached = page.isEmpty() ? m_complete : page.last().seq;
    // A server that has more but sends nothing newer is not asked for it again and again.
    const bool more = hasMore && reached > m_complete;
    m_complete = std::max({m_complete, reached, more ? Seq(0) : covered});
    if (!more && m_complete >= m_heard) {
        m_timeline.paging()->setCanLoadNewer(false);
        m_wantsNewest = false; // they have come, this way
    }
    Q_EMIT fetched(page);
    if (m_timeline.paging()->canLoadNewer())
        return more ? finish() : fetchMissing();
    if (more && m_newer.pagesInARow() >= mostPages) {
        startOver();
        return fetchLatest();
    }
    return more ? fetchMissing() : close();
}

/// Moves on over what is there without a gap; fetches what lies in the first gap.
void RoomHistory::close()
{
    m_complete = m_timeline.rows().contiguousFrom(m_complete);
    if (m_complete < std::max(m_timeline.newestSeq(), m_heard) && m_online)
        return fetchMissing();
    finish();
}

void RoomHistory::finish()
{
    shorten();
    m_newer.rest();
    Q_EMIT finished();
}

void RoomHistory::loadNewest()
{
    const bool underway = std::exchange(m_wantsNewest, true) && m_newer.isLoading();
    if (!underway && m_online && m_held)
        fetchLatest();
}

/// In place of what is here: what lies between is fetched when somebody scrolls there.
void RoomHistory::loadAround(Seq seq)
{
    if (!m_online || !(m_held || m_newer.isLoading()))
        return m_timeline.paging()->setLoadError(tr("Not all of it is on this computer. Connect to see it."));
    m_older.stop();
    m_wantsNewest = false;
    m_timeline.paging()->setLoadError({});
    m_newer.around(seq, [this, seq](const QList<Message> &page, bool hasMoreBefore, bool hasMoreAfter) {
        if (!page.isEmpty()) {
            startOver(std::max(heardUpTo(), m_timeline.newestSeq()));
            m_timeline.setReadingAt(seq);
            m_timeline.setFollowing(false);
            m_timeline.paging()->setCanLoadNewer(hasMoreAfter || page.last().seq < m_heard);
            takePage(page, hasMoreBefore);
        }
        m_held ? finish() : fetchLatest();
        if (page.isEmpty())
            m_timeline.paging()->setLoadError(tr("The message is not there any more."));
    });
}

} // namespace hearth
