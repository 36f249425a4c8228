// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Room.h"
#include "sync/CatchUp.h"
#include "sync/ListPages.h"
#include "sync/RoomChanges.h"
#include "sync/RoomHistories.h"

namespace hearth {

class RoomListModel;

/// Brings everything up to date after each connect: the first time by the list of rooms (one's own are in its first page), later
/// by asking once what was missed. Then the history of each room that is held and misses something, the current one first, one
/// after the other; then the latest page of a few rooms that are not: opening them is instant, the list shows their last message.
class SyncState : public QObject
{
    Q_OBJECT
public:
    /// `rooms` are those that are known; what comes is not put into them here.
    SyncState(const Author &self, RestClient *rest, SocketClient *socket, const RoomListModel *rooms, Clock *clock,
        QObject *parent = nullptr);
    ~SyncState() override;

    /// The history of a room, made when first asked for.
    RoomHistory *history(RoomId room);
    RoomHistory *find(RoomId room) const { return m_histories.find(room); } ///< null when nobody asked for it
    void forget(RoomId room);
    void forgetAll(); ///< while offline
    /// Shortens the timelines of all rooms but this one.
    void leaveAllBut(RoomId room) { m_histories.leaveAllBut(room); }

    /// `knowsRooms`: whether those in the list are all that one was in when something was heard last.
    void setOnline(bool online, bool knowsRooms = false);
    /// What was missed is being asked, and who is in the current room with it.
    bool isCatchingUp() const { return m_catchUp != nullptr; }
    /// Which room comes first.
    void setCurrent(RoomId room) { m_histories.setCurrent(m_current = room); }
    /// Fetches the list of rooms, and then what is new in them. Once more when it is already being fetched.
    void refresh();
    /// The list of public rooms is of before the connection was lost, or may be: fetches it then.
    void refreshPublicRooms();
    RoomChanges *changes() { return &m_changes; }
    /// The server has more rooms than it was asked for, or than this program lists.
    bool hasMoreRooms() const { return m_hasMore; }
    /// Why the list could not be loaded; empty once it could.
    QString roomsError() const { return m_roomsError; }

    /// One came into a room, or is out of one: a list that is on its way may not know it, and is asked for anew.
    void roomsMoved();
    /// Something was read: how much is not, a list that is on its way may not know. It is asked for once more.
    void readMoved();

Q_SIGNALS:
    /// The list is asked for, or what was missed: what is told from now on may be missing in the answer.
    void roomsAsked();
    /// All of one's own rooms, and public ones; `last`: as many of those as will come.
    void roomsLoaded(const QList<hearth::Room> &rooms, bool last);
    /// Every public room that came, once the last page did, if there was more than one.
    void publicRoomsLoaded(const QList<hearth::Room> &rooms);
    void listStateChanged(); ///< hasMoreRooms(), roomsError()
    /// What was missed while one was away, in these rooms.
    void synced(const QList<hearth::events::RoomSynced> &rooms, const QList<hearth::RoomId> &gone);
    /// Who is in the current room, if that was found out along with what was missed: before caughtUp(), or notCaughtUp().
    void membersTold(hearth::RoomId room, const QList<hearth::User> &users);
    /// In these rooms nothing was, and nothing is unread up to the seq.
    void missedNothing(hearth::RoomId room, hearth::Seq seq);
    void caughtUp();
    void notCaughtUp(); ///< it is tried in another way, or later
    void fetched(hearth::RoomId room, const QList<hearth::Message> &messages);
    void historyMade(hearth::RoomHistory *history);

private:
    void catchUp();
    QHash<RoomId, events::Have> haves() const;
    void takeSynced(const QList<events::RoomSynced> &rooms, const QList<RoomId> &gone);
    void catchUpEnded(const QHash<RoomId, events::Have> &unlisted);
    void catchUpFailed(const Error &error);
    void takePage(const QJsonArray &entries, bool hasMore, bool last);
    void listFailed(const Error &error);
    void listEnded();
    void setListState(bool hasMore, const QString &error);
    void enqueue(const QList<Room> &rooms);
    void next();

    const Author m_self;
    RestClient *const m_rest;
    SocketClient *const m_socket;
    const RoomListModel *const m_rooms;
    Clock *const m_clock;
    Backoff m_backoff;
    bool m_online = false;
    bool m_again = false;
    RoomId m_current;
    RoomHistories m_histories;
    QList<Room> m_queue;
    RoomId m_underway;
    RoomChanges m_changes;
    std::unique_ptr<CatchUp> m_catchUp;
    QList<Room> m_missed; ///< in which something was, so far
    bool m_publicMayBeOld = false;
    std::unique_ptr<ListPages> m_request;
    QList<Room> m_listed; ///< of the list that is being fetched
    bool m_firstPage = true; ///< is awaited
    bool m_hasMore = false;
    QString m_roomsError;
    quint64 m_retryTimer = 0;
};

} // namespace hearth
