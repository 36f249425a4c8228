// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Room.h"
#include "session/reading/ReadMarker.h"
#include "session/reading/ReadState.h"

#include <QtQml/qqmlregistration.h>

namespace hearth {

class Arrivals;

/// Reading the current room: what is looked at counts as read after a second, until one marks it unread.
class Reading : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
public:
    Reading(DiskHistory *history, RoomListModel *rooms, SyncState *sync, SocketClient *socket, Arrivals *arrivals, Clock *clock,
        QObject *parent = nullptr);

    /// Whether the window is the active one, and whether it shows the current room's messages.
    Q_INVOKABLE void setVisible(bool windowActive, bool roomVisible);
    /// The newest message on the screen. It counts as read once it was there for a second.
    Q_INVOKABLE void markReadUpTo(qint64 seq);
    /// All of a room, or of every room, on all of one's devices. Where one is, the "New" divider stays.
    Q_INVOKABLE void markRead(qint64 room);
    Q_INVOKABLE void markAllRead();
    /// Puts the "New" divider before this message, which is unread from then on, on all of one's devices. What is looked at
    /// stays so until the room is opened the next time.
    void markUnreadFrom(qint64 seq);

    /// Another room is the current one, with a divider before what is unread in it.
    void setRoom(RoomId room);
    RoomId room() const { return m_room; }
    /// The rooms as the server has them, but for what was read here and it does not know yet. Their timelines follow.
    QList<Room> take(QList<Room> rooms);
    /// Likewise, of a room that one is in, after some time without a connection.
    void comeBackTo(Room &room);
    bool isInView(RoomId room) const;
    /// Counts a room's unread messages where all of them are here; false where they are not.
    bool recount(RoomId room);
    ReadState *state() { return &m_state; }
    const ReadState *state() const { return &m_state; }

private:
    RoomListModel *const m_rooms;
    SyncState *const m_sync;
    Arrivals *const m_arrivals;
    ReadState m_state;
    ReadMarker m_marker;
    RoomId m_room;
    bool m_windowActive = true;
    bool m_roomVisible = true;
};

} // namespace hearth
