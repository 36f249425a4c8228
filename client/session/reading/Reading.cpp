// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reading/Reading.h"

#include "models/RoomListModel.h"
#include "sync/Arrivals.h"
#include "sync/SyncState.h"

#include <utility>

namespace hearth {

Reading::Reading(DiskHistory *history, RoomListModel *rooms, SyncState *sync, SocketClient *socket, Arrivals *arrivals,
    Clock *clock, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_sync(sync)
    , m_arrivals(arrivals)
    , m_state(history, rooms, sync, socket)
    , m_marker(clock)
{
    connect(&m_marker, &ReadMarker::read, &m_state, &ReadState::read);
    connect(sync, &SyncState::roomsAsked, &m_state, &ReadState::roomsAsked);
    connect(&m_state, &ReadState::moved, sync, &SyncState::readMoved);
    connect(&m_state, &ReadState::answerComes, arrivals, &Arrivals::flush);
    m_marker.setVisible(m_windowActive && m_roomVisible);
}

void Reading::setRoom(RoomId id)
{
    const RoomId left = std::exchange(m_room, id);
    recount(left); // what was in view, but not long enough to be read
    const Room *room = m_rooms->room(id);
    if (!room)
        return m_marker.setRoom({}, 0);
    TimelineModel *timeline = m_sync->history(id)->timeline();
    const Membership membership = room->membership.value_or(Membership {});
    m_marker.setRoom(id, membership.lastReadSeq);
    timeline->setLastReadSeq(membership.lastReadSeq);
    if (membership.unread > 0)
        timeline->setUnreadAfter(membership.lastReadSeq);
    else
        timeline->clearUnread();
}

QList<Room> Reading::take(QList<Room> rooms)
{
    for (Room &room : rooms)
        if (room.membership)
            comeBackTo(room);
    return rooms;
}

void Reading::comeBackTo(Room &room)
{
    RoomHistory *history = m_sync->find(room.id);
    m_state.correct(room);
    if (!history)
        return;
    TimelineModel *timeline = history->timeline();
    // What is about to be fetched gets a divider, unless there is one not passed yet.
    // Where that begins was noted when the connection was made: what is told live may have made it go on already.
    const std::optional<Seq> leftAt = history->leftAt();
    if (room.id == m_room && leftAt && room.lastSeq > *leftAt && timeline->firstUnreadSeq() <= timeline->lastReadSeq())
        timeline->setUnreadAfter(*leftAt);
    timeline->setLastReadSeq(room.membership->lastReadSeq);
}

bool Reading::isInView(RoomId room) const
{
    return room.isValid() && room == m_room && m_windowActive && m_roomVisible;
}

bool Reading::recount(RoomId room)
{
    RoomHistory *history = m_sync->find(room);
    return m_state.recount(room, isInView(room) && history && history->timeline()->following());
}

void Reading::setVisible(bool windowActive, bool roomVisible)
{
    m_arrivals->flush(); // they came while it was as it was
    m_windowActive = windowActive;
    m_roomVisible = roomVisible;
    m_marker.setVisible(windowActive && roomVisible);
    recount(m_room);
}

void Reading::markReadUpTo(qint64 seq)
{
    m_marker.seen(seq);
}

void Reading::markRead(qint64 id)
{
    m_arrivals->flush();
    if (const Room *room = m_rooms->room(RoomId {id}); room && room->membership && room->membership->unread > 0)
        m_state.read(room->id, room->lastSeq);
}

void Reading::markAllRead()
{
    const QList<Room> rooms = m_rooms->rooms();
    for (const Room &room : rooms)
        markRead(room.id.value);
}

void Reading::markUnreadFrom(qint64 seq)
{
    RoomHistory *history = m_sync->find(m_room);
    if (!history || seq <= 0)
        return;
    m_marker.hold();
    history->timeline()->setUnreadAfter(seq - 1);
    m_state.unread(m_room, seq - 1);
}

} // namespace hearth
