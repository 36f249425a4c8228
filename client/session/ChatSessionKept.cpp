// SPDX-License-Identifier: GPL-3.0-or-later
// Another part of ChatSession: what was kept on this machine.
#include "session/ChatSession.h"

#include "models/Bounds.h"

namespace hearth {

QString ChatSession::draftOf(RoomId id) const
{
    const Room *room = m_rooms.room(id);
    return room ? m_drafts.draft(*room) : QString();
}

Outbox::RoomIs ChatSession::whichRoom(RoomId id, const QDateTime &createdAt) const
{
    const Room *room = m_rooms.room(id);
    if (!room)
        return m_roomsLoaded ? Outbox::RoomIs::TheOne : Outbox::RoomIs::NotKnown; // the server says that one is not in it
    return !createdAt.isValid() || createdAt == room->createdAt ? Outbox::RoomIs::TheOne : Outbox::RoomIs::Another;
}

void ChatSession::takeKept(const KeptState &kept)
{
    m_reading.restore(kept.reads);
    m_drafts.restore(kept.drafts);
    if (m_connection.isOnline())
        m_keeper.distrust();
    else
        showKept(kept);
    m_outbox.restore(kept.outbox);
    for (const Room &room : m_rooms.rooms())
        m_rooms.setDraft(room.id, draftOf(room.id));
    Q_EMIT draftChanged();
    m_isRestored = true;
    connectNow();
}

/// The rooms as they were when the program was closed, and the messages of the one that was open.
void ChatSession::showKept(const KeptState &kept)
{
    QList<Room> rooms;
    for (const KeptRoom &room : kept.rooms)
        if (room.room.membership && rooms.size() < mostRooms)
            rooms.append(bounded(room.room));
    if (rooms.isEmpty())
        return;
    m_epoch = kept.epoch;
    m_keeper.begin(kept);
    for (const KeptRoom &room : kept.rooms)
        m_sync.changes()->takeUpTo(room.room.id, room.numbers.seq > 0 ? room.numbers.change : room.room.lastChange);
    m_rooms.replaceAll(rooms);
    m_roomsLoaded = true;
    Q_EMIT roomsLoadedChanged();
    m_keeper.roomsKnown();
    for (const Message &message : kept.page.messages)
        if (m_rooms.room(m_openNext) && message.seq == m_place)
            m_restoredMessage = message.id;
    showARoom();
}

} // namespace hearth
