// SPDX-License-Identifier: GPL-3.0-or-later
// Another part of ChatSession: rooms that are opened, joined, left and created, and that come and go.
#include "session/ChatSession.h"

#include "model/Rules.h"
#include "models/Bounds.h"
#include "protocol/Rest.h"

using namespace Qt::StringLiterals;

namespace hearth {

void ChatSession::openRoom(qint64 id)
{
    const RoomId room {id};
    if (room.isValid() && !m_rooms.room(room))
        return fail(u"open"_s, {ErrorCode::RoomNotFound, tr("There is no such room, or you are not in it.")});
    setCurrent(room);
}

void ChatSession::setCurrent(RoomId id)
{
    if (id == m_current)
        return;
    m_arrivals.flush();
    m_composing.stop();
    const RoomId left = std::exchange(m_current, id);
    recount(left); // what was in view, but not long enough to be read
    m_openNext = {};
    m_rooms.setCurrent(id);
    m_sync.setCurrent(id);
    m_sync.leaveAllBut(id);
    m_typing.setRoom(id);
    m_composition.setRoom(id);
    m_messageActions.setRoom(id);
    if (const Room *room = m_rooms.room(id)) {
        RoomHistory *history = m_sync.history(id);
        const Membership membership = room->membership.value_or(Membership {});
        m_readMarker.setRoom(id, membership.lastReadSeq);
        history->timeline()->setLastReadSeq(membership.lastReadSeq);
        if (membership.unread > 0)
            history->timeline()->setUnreadAfter(membership.lastReadSeq);
        else
            history->timeline()->clearUnread();
        history->bringUpTo(std::max(room->lastSeq, history->completeUpTo()));
    } else {
        m_readMarker.setRoom({}, 0);
    }
    showMembers();
    saveState();
    Q_EMIT currentRoomChanged();
    Q_EMIT currentRoomDetailsChanged();
    Q_EMIT draftChanged();
}

void ChatSession::joinRoom(qint64 id)
{
    const QJsonObject command = events::JoinRoom {RoomId {id}}.toJson();
    m_connection.socket()->request(events::joinRoom, command, this, [this](const Result<QJsonObject> &ack) {
        const auto answer = ack ? events::RoomJoined::fromJson(*ack) : ack.error();
        const bool unasked = std::exchange(m_arriving, false);
        if (!answer)
            return unasked ? void() : fail(u"join"_s, answer.error());
        joined(*answer);
        openRoom(answer->room.id.value);
    });
}

void ChatSession::joined(const events::RoomJoined &answer)
{
    Room room = bounded(answer.room);
    if (!room.membership)
        room.membership = Membership {Role::Member, room.lastSeq, 0};
    m_arrivals.flush();
    takeRoom(room);
    if (answer.moreMembers)
        m_people.forgetRoom(room.id); // asked for in pages once it is shown
    else
        m_people.setMembers(room.id, bounded(QList<User>(answer.members.begin(), answer.members.end())));
    m_sync.changes()->takeUpTo(room.id, room.lastChange);
    m_sync.history(room.id)->takeLatest({answer.messages.begin(), answer.messages.end()}, room.lastSeq);
    m_welcomed = true;
    saveState();
}

void ChatSession::leaveRoom(qint64 id)
{
    const RoomId room {id};
    const QJsonObject command = events::LeaveRoom {room}.toJson();
    m_connection.socket()->request(events::leaveRoom, command, this, [this, room](const Result<QJsonObject> &ack) {
        if (!ack && ack.error().code != ErrorCode::NotAMember)
            return fail(u"leave"_s, ack.error());
        roomGone(room);
        m_sync.refresh(); // a public one is among those to browse now
    });
}

void ChatSession::createRoom(const QString &name, const QString &topic, const QString &kind)
{
    const auto checkedKind = roomKindFromName(kind);
    const auto checkedName = rules::roomName(name);
    const auto checkedTopic = rules::topic(topic);
    if (!checkedName)
        return fail(u"create"_s, checkedName.error());
    if (!checkedTopic)
        return fail(u"create"_s, checkedTopic.error());
    if (!checkedKind)
        return fail(u"create"_s, checkedKind.error());
    const QJsonObject body = rest::CreateRoomRequest {*checkedName, *checkedTopic, *checkedKind}.toJson();
    m_rest.post(rest::roomsPath, body, this, [this](const Result<QJsonObject> &answer) {
        auto room = answer ? roomFromJson(*answer) : answer.error();
        const bool unasked = std::exchange(m_arriving, false);
        if (!room)
            return unasked ? void() : fail(u"create"_s, room.error());
        if (!room->membership)
            room->membership = Membership {Role::Owner, 0, 0};
        m_welcomed = true;
        takeRoom(bounded(*room));
        openRoom(room->id.value);
        Q_EMIT roomCreated(room->id.value);
    });
}

void ChatSession::takeRoom(const Room &room)
{
    const bool isNew = !m_rooms.room(room.id) && !m_publicRooms.room(room.id);
    if (isNew && m_rooms.count() + m_publicRooms.count() >= mostRooms)
        return;
    if (room.membership || m_rooms.room(room.id)) {
        m_publicRooms.remove(room.id);
        m_rooms.upsert(room);
        m_rooms.setDraft(room.id, draftOf(room.id));
    } else if (room.kind == RoomKind::Public) {
        m_publicRooms.upsert(room);
    }
    if (room.id == m_current)
        Q_EMIT currentRoomDetailsChanged();
}

/// A room of one's own that is gone though one did not leave it.
void ChatSession::lose(RoomId id, const QString &what, const QString &reason)
{
    const Room *room = m_rooms.room(id);
    if (!room)
        return;
    const QString name = room->name;
    roomGone(id);
    Q_EMIT roomLost(what, name, reason);
}

void ChatSession::roomGone(RoomId room)
{
    if (room == m_current) {
        // Its neighbour, so that the pane is not empty while there is something to show.
        const int row = m_rooms.rowOf(room.value);
        const qint64 next = m_rooms.roomIdAt(row + 1) != 0 ? m_rooms.roomIdAt(row + 1) : m_rooms.roomIdAt(row - 1);
        setCurrent(RoomId {next});
    }
    m_rooms.remove(room);
    m_sync.forget(room);
    m_people.forgetRoom(room);
    m_reading.forget(room);
}

} // namespace hearth
