// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Room.h"
#include "session/RoomHistory.h"

#include <map>

namespace hearth {

/// Brings everything up to date after each connect: first the list of rooms, then the history of each room that is
/// held, the current one first, one after the other; then the latest page of a few rooms that are not, so that
/// switching to them is instant and the list can show their last message.
class SyncState : public QObject
{
    Q_OBJECT
public:
    SyncState(const Author &self, RestClient *rest, Clock *clock, QObject *parent = nullptr);
    ~SyncState() override;

    /// The history of a room, made when first asked for.
    RoomHistory *history(RoomId room);
    RoomHistory *find(RoomId room) const; ///< null when nobody asked for it
    void forget(RoomId room);
    /// Shortens the timelines of all rooms but this one.
    void leaveAllBut(RoomId room);

    void setOnline(bool online);
    /// Which room comes first.
    void setCurrent(RoomId room) { m_current = room; }
    /// Fetches the list of rooms, and then what is new in them. Once more when it is already being fetched.
    void refresh();

Q_SIGNALS:
    void roomsLoaded(const QList<hearth::Room> &rooms);
    void fetched(hearth::RoomId room, const QList<hearth::Message> &messages);
    void historyMade(hearth::RoomHistory *history);

private:
    void take(const QList<Room> &rooms);
    void next();

    const Author m_self;
    RestClient *const m_rest;
    Clock *const m_clock;
    Backoff m_backoff;
    bool m_online = false;
    bool m_again = false;
    RoomId m_current;
    std::map<RoomId, std::unique_ptr<RoomHistory>> m_histories;
    QList<Room> m_queue;
    RoomId m_underway;
    std::unique_ptr<QObject> m_request;
    quint64 m_retryTimer = 0;
};

} // namespace hearth
