// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Room.h"
#include "sync/ListPages.h"
#include "sync/RoomHistory.h"

#include <map>

namespace hearth {

/// Brings everything up to date after each connect: first the list of rooms (one's own are in its first page), then the history of each room that is
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
    void forgetAll(); ///< while offline
    /// Shortens the timelines of all rooms but this one.
    void leaveAllBut(RoomId room);

    void setOnline(bool online);
    /// Which room comes first.
    void setCurrent(RoomId room) { m_current = room; }
    /// Fetches the list of rooms, and then what is new in them. Once more when it is already being fetched.
    void refresh();
    /// The server has more rooms than it was asked for, or than this program lists.
    bool hasMoreRooms() const { return m_hasMore; }
    /// Why the list could not be loaded; empty once it could.
    QString roomsError() const { return m_roomsError; }

Q_SIGNALS:
    /// All of one's own rooms, and public ones; `last`: as many of those as will come.
    void roomsLoaded(const QList<hearth::Room> &rooms, bool last);
    /// Every public room that came, once the last page did, if there was more than one.
    void publicRoomsLoaded(const QList<hearth::Room> &rooms);
    void listStateChanged(); ///< hasMoreRooms(), roomsError()
    void fetched(hearth::RoomId room, const QList<hearth::Message> &messages);
    void historyMade(hearth::RoomHistory *history);

private:
    void takePage(const QJsonArray &entries, bool hasMore, bool last);
    void listFailed(const Error &error);
    void listEnded();
    void setListState(bool hasMore, const QString &error);
    void take(const QList<Room> &rooms, bool last);
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
    std::unique_ptr<ListPages> m_request;
    QList<Room> m_listed; ///< of the list that is being fetched
    bool m_firstPage = true; ///< is awaited
    bool m_hasMore = false;
    QString m_roomsError;
    quint64 m_retryTimer = 0;
};

} // namespace hearth
