// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TimelineModel.h"
#include "net/RestClient.h"
#include "session/Backoff.h"

#include <memory>

namespace hearth {

/// Keeps one room's timeline without gaps and without duplicates. It knows up to which seq it has everything; what
/// comes with a higher one than the next shows that something is missing, which is then fetched, by pages, until the
/// server has no more. More than 1,000 behind, it starts over with the latest page instead.
class RoomHistory : public QObject
{
    Q_OBJECT
public:
    static constexpr Seq farBehind = 1000;
    /// What stays of a long timeline that is shortened, and how long one gets that follows what comes.
    static constexpr int keptMessages = 1000;
    static constexpr int mostFollowing = 2 * keptMessages;

    RoomHistory(RoomId room, const Author &self, RestClient *rest, Clock *clock, QObject *parent = nullptr);

    RoomId room() const { return m_room; }
    TimelineModel *timeline() { return &m_timeline; }
    /// Whether the latest messages are there, as of when they were fetched.
    bool isHeld() const { return m_held; }
    /// Up to this seq everything from the oldest loaded message on is there.
    Seq completeUpTo() const { return m_complete; }

    /// Fetches what is missing up to the room's newest change; settled() follows, at once if nothing is.
    void bringUpTo(Seq newest);
    /// Offline, everything under way is given up and nothing begins.
    void setOnline(bool online);
    /// Messages of this room from the server: live, or in an ack. Shortens a timeline that only follows what comes.
    void take(const QList<Message> &messages);
    /// The latest messages, as the ack of join_room has them, and the room's newest change as of that ack: what came
    /// between the two is fetched. settled() follows, also for what was under way.
    void takeLatest(const QList<Message> &messages, Seq newest);
    /// Forgets the oldest messages but for keptMessages; they can be loaded again.
    void trim();

Q_SIGNALS:
    /// Nothing is under way any more: all is there, or it cannot be had now.
    void settled();
    /// Messages were fetched.
    void fetched(const QList<hearth::Message> &messages);

private:
    void loadOlder();
    void fetchLatest();
    void fetchMissing();
    void fetch(const QString &direction, Seq seq, int limit, QObject *context,
        std::function<void(Result<QList<Message>>, bool hasMore)> then);
    void close();
    void failed(const Error &error);
    void settle();
    void startOver();

    const RoomId m_room;
    RestClient *const m_rest;
    Clock *const m_clock;
    TimelineModel m_timeline;
    bool m_online = false;
    bool m_held = false;
    Seq m_complete = 0;
    Seq m_completeBefore = 0; ///< when this connection began
    int m_pages = 0; ///< fetched in a row
    Backoff m_backoff;
    quint64 m_retryTimer = 0;
    std::unique_ptr<QObject> m_newer; ///< context of the request for newer messages
    std::unique_ptr<QObject> m_older; ///< and of the one for older ones
};

} // namespace hearth
