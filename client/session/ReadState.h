// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Events.h"

#include <QHash>
#include <QObject>

namespace hearth {

class DiskHistory;
class RoomListModel;
class SocketClient;
class SyncState;

/// Up to where each room is read and how much of it is not, in the room list, in its timeline and on the server. What is
/// read here is told to the server, now or after the next connect, of the next start of the program if need be.
class ReadState : public QObject
{
    Q_OBJECT
public:
    ReadState(DiskHistory *history, RoomListModel *rooms, SyncState *sync, SocketClient *socket, QObject *parent = nullptr);

    /// What the history kept: read by the time of the last session, and not told.
    void restore(const QHash<RoomId, Seq> &kept);

    /// Read here, by looking at it. Never goes back.
    void read(RoomId room, Seq seq);
    /// Read on another device.
    void take(const events::RoomRead &read);
    /// Shows it without telling anybody.
    void show(RoomId room, Seq seq, qint64 unread);

    /// Likewise, with what is unread counted from what is here.
    void showUpTo(RoomId room, Seq seq);

    /// Counts a room's unread messages where all of them are here; false where they are not. What is `beingRead` is
    /// left as it is: it will be read in a second.
    bool recount(RoomId room, bool beingRead);
    void recountMentions(RoomId room);

    /// After connecting.
    void sendUnsent();
    bool hasUnsent() const { return !m_unsent.isEmpty(); }
    Seq unsent(RoomId room) const { return m_unsent.value(room); } ///< 0 when the server knows all
    void forget(RoomId room);
    void forgetAll();

private:
    DiskHistory *const m_history;
    RoomListModel *const m_rooms;
    SyncState *const m_sync;
    SocketClient *const m_socket;
    QHash<RoomId, Seq> m_unsent; ///< read here, not known to the server yet
};

} // namespace hearth
