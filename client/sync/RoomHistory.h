// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/TimelineShare.h"
#include "sync/NewerPages.h"
#include "sync/OlderPages.h"

namespace hearth {

/// Keeps one room's timeline without gaps and without duplicates. It knows up to which seq it has everything; what
/// comes with a higher one than the next shows that something is missing, which is then fetched, by pages, until the
/// server has no more. More than 1,000 behind, it starts over with the latest page instead.
/// However much comes, it keeps at most its TimelineShare: the newest ones, or, while somebody reads older ones, those
/// around them. What is newer is then only counted, until the reader comes down to it: page by page, or at once to the
/// latest.
class RoomHistory : public QObject
{
    Q_OBJECT
public:
    static constexpr Seq farBehind = 1000;
    static constexpr int keptMessages = TimelineShare::keptMessages;
    static constexpr int mostMessages = TimelineShare::mostMessages;

    RoomHistory(RoomId room, const Author &self, RestClient *rest, Clock *clock, QObject *parent = nullptr);

    RoomId room() const { return m_room; }
    TimelineModel *timeline() { return &m_timeline; }
    /// What it may take of memory from now on, in bytes.
    void setMemory(qsizetype most) { m_share.setMemory(most); }
    /// Whether the latest messages are there, as of when they were fetched.
    bool isHeld() const { return m_held; }
    /// Up to this seq everything from the oldest loaded message on is there.
    Seq completeUpTo() const { return m_complete; }
    /// The newest message that was heard of, here or not.
    Seq heardUpTo() const { return std::max(m_complete, m_heard); }

    /// What was kept of it on this machine is being read: until takeKept() nothing is fetched.
    void awaitKept() { m_awaitsKept = true; }
    /// The newest messages as they were kept, without gaps; none where nothing was. What is missing after them is fetched now,
    /// if it was asked for meanwhile.
    void takeKept(const QList<Message> &messages);
    /// The newest message that was heard of before the connection that there is now, the first time that it is asked.
    std::optional<Seq> leftAt() { return std::exchange(m_leftAt, std::nullopt); }
    /// Up to which message nothing needs to be told again: what is newer than the page that somebody reads was heard of.
    Seq knownUpTo() const { return m_timeline.paging()->canLoadNewer() ? heardUpTo() : m_complete; }

    /// Fetches what is missing up to the room's newest change; finished() follows, at once if nothing is.
    void bringUpTo(Seq newest);
    /// Offline, everything under way is given up and nothing begins.
    void setOnline(bool online);
    /// Says nothing more: one may be in the room again before an answer comes. Deleted later: a view may still look at it.
    void retire() { disconnect(), setOnline(false), deleteLater(); }
    /// Messages of this room from the server: live, or in an ack.
    void take(const QList<Message> &messages);
    /// The latest messages, as the ack of join_room has them, and the room's newest change as of that ack: what came
    /// between the two is fetched. finished() follows, also for what was under way.
    void takeLatest(const QList<Message> &messages, Seq newest);
    /// Nobody reads it any more: it follows what comes, and holds the latest messages, half of its share at most.
    void leave();

Q_SIGNALS:
    /// Nothing is under way any more: all is there, or it cannot be had now.
    void finished();
    /// Messages were fetched; older ones than were here by fetchedOlder().
    void fetched(const QList<hearth::Message> &messages);
    void fetchedOlder(const QList<hearth::Message> &messages);

private:
    void loadNewest();
    void loadAround(Seq seq);
    bool reaches(const QList<Message> &page) const;
    void takeKnown(const QList<Message> &messages);
    void takePage(const QList<Message> &page, bool hasOlder);
    void takeMissing(const QList<Message> &page, bool hasMore, Seq covered);
    void shorten();
    void fetchLatest();
    void fetchMissing();
    void close();
    void finish();
    void startOver(Seq heard = 0);

    const RoomId m_room;
    const UserId m_self;
    const MessagePages m_messages;
    TimelineModel m_timeline;
    TimelineShare m_share {&m_timeline};
    OlderPages m_older;
    NewerPages m_newer;
    bool m_online = false;
    bool m_held = false;
    bool m_awaitsKept = false;
    std::optional<Seq> m_wanted; ///< what was asked for while it did
    Seq m_complete = 0;
    Seq m_completeBefore = 0; ///< when this connection began
    std::optional<Seq> m_leftAt;
    Seq m_heard = 0; ///< of messages that the timeline can load
    bool m_wantsNewest = false; ///< the reader asked for the latest messages, which have not come yet
};

} // namespace hearth
