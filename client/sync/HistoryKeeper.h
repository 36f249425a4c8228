// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DiskHistory.h"
#include "models/timeline/EarlyChanges.h"

#include <QObject>
#include <QPointer>

namespace hearth {

class Clock;
class RoomHistory;
class RoomListModel;
class SyncState;

/// Keeps on this machine what a session comes to know of its rooms, and gives it back: a room's messages when somebody first
/// wants to see it, and older ones while there is no connection.
class HistoryKeeper : public QObject
{
    Q_OBJECT
public:
    /// All of these must outlive it.
    HistoryKeeper(DiskHistory *disk, SyncState *sync, const RoomListModel *rooms, Clock *clock, QObject *parent = nullptr);
    ~HistoryKeeper() override; ///< what changed is given to the disk

    /// What was read at the start; the first page is given to its room once that is made.
    void begin(const KeptState &kept);
    void setOnline(bool online);
    /// One is not in the room any more: what is kept of it goes at once, for who comes into it again misses what was changed.
    void forgetRoom(RoomId room);
    /// The rooms are known from the server, or from the disk: from now on those that go are forgotten.
    void roomsKnown();
    /// The connection comes before what is kept, of which nobody will know any more how old it is: it is not used, and begun
    /// anew. Before anything of the server is kept.
    void distrust();
    /// What is kept is of another epoch of the server than this one.
    void startOver();

    void keepFetched(RoomId room, const QList<Message> &messages);
    void keepLive(const QList<Message> &messages);
    void keepChanged(const Message &message);

private:
    void follow(RoomHistory *history);
    void readOlder(RoomHistory *history);
    void roomsChanged();
    void keepRooms();
    void keepChange(RoomId room);
    QList<Message> asTold(const QList<Message> &messages) const;

    DiskHistory *const m_disk;
    SyncState *const m_sync;
    const RoomListModel *const m_rooms;
    Clock *const m_clock;
    bool m_online = false;
    bool m_knowsRooms = false;
    RoomId m_firstRoom;
    KeptPage m_firstPage;
    bool m_isTrusted = true;
    EarlyChanges m_told; ///< of messages that may come to the disk as they were before
    QHash<RoomId, ChangeNumber> m_keptChanges; ///< up to which what is kept of a room is known
    QHash<RoomId, Room> m_kept; ///< as they are on the disk, or on their way there
    quint64 m_timer = 0;
};

} // namespace hearth
