// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/RoomHistory.h"

#include "core/Clock.h"
#include "models/Bounds.h"
#include "protocol/Rest.h"

#include <QLoggingCategory>

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(log, "hearth.client.session")

} // namespace

RoomHistory::RoomHistory(RoomId room, const Author &self, RestClient *rest, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_room(room)
    , m_self(self.id)
    , m_messages(room, rest)
    , m_clock(clock)
    , m_timeline(self, clock)
{
    connect(&m_timeline, &TimelineModel::olderWanted, this, &RoomHistory::loadOlder);
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
    const QList<Message> taken = withoutOlder(messages);
    if (m_timeline.canLoadNewer())
        return takeApart(taken);
    if (m_newer && m_timeline.confirmedCount() >= mostMessages)
        return takeHere(taken);
    m_timeline.merge(taken);
    if (m_held && !m_newer)
        close();
}

/// Leaves out what comes later than a page that begins behind it: the page before that has it, and will have all between.
QList<Message> RoomHistory::withoutOlder(const QList<Message> &messages)
{
    QList<Message> left = messages;
    if (!m_held || !m_timeline.canLoadOlder())
        return left;
    left.removeIf([this, oldest = m_timeline.oldestSeq()](const Message &message) {
        const bool older = message.seq < oldest && m_timeline.rowOfMessage(message.id.value) < 0;
        if (older && message.author.id == m_self)
            m_timeline.removePending(message.clientId);
        return older;
    });
    return left;
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
        m_older.reset();
        m_timeline.setLoadingOlder(false);
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
        m_older.reset();
        m_timeline.setLoadingOlder(false);
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

} // namespace hearth
