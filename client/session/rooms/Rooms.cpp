// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rooms/Rooms.h"

#include "model/Rules.h"
#include "models/Bounds.h"
#include "models/DirectRoom.h"
#include "net/RestClient.h"
#include "net/SocketClient.h"
#include "protocol/Rest.h"
#include "session/KeptSession.h"
#include "session/ServerEvents.h"
#include "session/people/Newcomer.h"
#include "session/people/Oneself.h"
#include "session/rooms/OwnStanding.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hearth {

Rooms::Rooms(RoomListModel *list, ServerEvents *events, const Oneself *self, KeptSession *kept, SyncState *sync, RestClient *rest,
    SocketClient *socket, QObject *parent)
    : QObject(parent)
    , m_self(self)
    , m_kept(kept)
    , m_sync(sync)
    , m_rest(rest)
    , m_socket(socket)
    , m_list(list)
{
    connect(m_list, &RoomListModel::totalsChanged, this, &Rooms::totalsChanged);
    connect(sync, &SyncState::publicRoomsLoaded, this, &Rooms::takePublic);
    connect(sync, &SyncState::listStateChanged, this, &Rooms::listStateChanged);
    connect(self, &Oneself::changed, this, [this, wasGuest = self->isGuest()]() mutable {
        if (std::exchange(wasGuest, m_self->isGuest()) && !wasGuest)
            setMayCreate(true);
    });
    connect(events, &ServerEvents::roomCreated, this, [this](const Room &room) {
        put(room);
        welcome();
    });
    connect(events, &ServerEvents::roomUpdated, this, &Rooms::put);
    connect(events, &ServerEvents::roomDeleted, this, &Rooms::takeDeleted);
    connect(events, &ServerEvents::removedFromRoom, this, &Rooms::takeRemoved);
    connect(events, &ServerEvents::notifyChanged, this, &Rooms::takeNotify);
    connect(events, &ServerEvents::memberUpdated, this, &Rooms::takeRole);
    connect(events, &ServerEvents::userJoined, this, [this](RoomId room, const User &user) {
        if (user.id == m_self->user().id && !find(room))
            m_sync->refresh(); // joined on another device
    });
    connect(events, &ServerEvents::userLeft, this, [this](RoomId room, const User &user) {
        if (user.id == m_self->user().id)
            remove(room); // left on another device, or put out
    });
}

void Rooms::setMayCreate(bool may)
{
    if (std::exchange(m_mayCreate, may) != may)
        Q_EMIT mayCreateChanged();
}

bool Rooms::isFirst(RoomId id) const
{
    const QList<Room> rooms = m_list->rooms() + m_publicRooms.rooms();
    return id.isValid() && std::none_of(rooms.begin(), rooms.end(), [id](const Room &room) { return room.id < id; });
}

void Rooms::take(const QList<Room> &rooms, bool last)
{
    QList<Room> own;
    QList<Room> others;
    QSet<RoomId> staying;
    for (const Room &room : rooms) {
        if (room.membership) {
            own.append(titled(room, m_self->user()));
            staying.insert(room.id);
        } else if (room.kind == RoomKind::Public) {
            others.append(room);
        }
    }
    for (const Room &room : m_list->rooms())
        if (!staying.contains(room.id))
            remove(room.id);
    m_list->replaceAll(own);
    if (last || m_publicRooms.count() == 0) // else the list stays as it was until all of the new one is there
        m_publicRooms.replaceAll(others);
    if (!std::exchange(m_loaded, true))
        Q_EMIT loadedChanged();
    if (!own.isEmpty())
        m_kept->setWasInRoom();
}

bool Rooms::restore(const QList<KeptRoom> &kept)
{
    QList<Room> rooms;
    for (const KeptRoom &room : kept)
        if (room.room.membership && rooms.size() < mostRooms)
            rooms.append(bounded(room.room));
    if (rooms.isEmpty())
        return false;
    m_list->replaceAll(rooms);
    for (const KeptRoom &room : kept)
        if (room.last)
            m_list->noteMessage(bounded(*room.last));
    m_loaded = true;
    Q_EMIT loadedChanged();
    return true;
}

void Rooms::takePublic(const QList<Room> &rooms)
{
    QList<Room> others;
    for (const Room &room : rooms)
        if (!room.membership && room.kind == RoomKind::Public && !m_list->room(room.id))
            others.append(room);
    m_publicRooms.replaceAll(others);
}

void Rooms::put(const Room &room)
{
    const bool isNew = !m_list->room(room.id) && !m_publicRooms.room(room.id);
    if (isNew && m_list->count() + m_publicRooms.count() >= mostRooms)
        return;
    if (room.membership || m_list->room(room.id)) {
        const bool enters = !m_list->room(room.id);
        m_publicRooms.remove(room.id);
        m_list->upsert(titled(room, m_self->user()));
        if (enters) {
            m_sync->changes()->hear(room.id, room.lastChange); // before there is any message of it here
            m_sync->roomsMoved();
        }
    } else if (room.kind == RoomKind::Public) {
        m_publicRooms.upsert(room);
    }
    Q_EMIT changed(room.id);
}

void Rooms::remove(RoomId room)
{
    Q_EMIT leaving(room);
    m_list->remove(room);
    m_sync->forget(room);
    Q_EMIT left(room);
    m_sync->roomsMoved();
}

void Rooms::takeNotify(const events::NotifyChanged &notice)
{
    if (const Room *known = m_list->room(notice.room); known && known->membership)
        put(withNotify(*known, notice.level));
}

void Rooms::takeRole(const events::MemberUpdated &member)
{
    if (const Room *known = m_list->room(member.room))
        put(withRole(*known, member, m_self->user().id));
}

bool Rooms::may(RoomId room, RoomAction action) const
{
    return mayDo(m_list->room(room), m_self->user().role, action);
}

void Rooms::takeDeleted(RoomId room)
{
    m_publicRooms.remove(room);
    lose(room, u"deleted"_s);
}

void Rooms::takeRemoved(RoomId room, const QString &reason)
{
    lose(room, u"removed"_s, reason);
    m_sync->refresh(); // a public one is among those to browse now
}

/// A room of one's own that is gone though one did not leave it.
void Rooms::lose(RoomId id, const QString &what, const QString &reason)
{
    const Room *room = m_list->room(id);
    if (!room)
        return;
    const QString name = room->name;
    remove(id);
    if (id != m_expected)
        Q_EMIT lost(what, name, reason);
}

void Rooms::forgetAll()
{
    m_list->clear();
    m_publicRooms.clear();
    if (std::exchange(m_loaded, false))
        Q_EMIT loadedChanged();
    Q_EMIT forgotten();
}

void Rooms::welcome()
{
    if (m_arriving || !m_loaded)
        return;
    const Newcomer newcomer = Newcomer::arrives(m_self->user(), m_list->rooms() + m_publicRooms.rooms(), !m_kept->wasInRoom());
    m_arriving = newcomer.action != Newcomer::Nothing;
    if (newcomer.action == Newcomer::Join)
        join(newcomer.room.value);
    else if (newcomer.action == Newcomer::CreateGeneral)
        create(tr("General"), tr("For everyone"), u"public"_s);
}

void Rooms::join(qint64 id)
{
    const QJsonObject command = events::JoinRoom {RoomId {id}}.toJson();
    m_socket->request(events::joinRoom, command, this, [this](const Result<QJsonObject> &ack) {
        auto answer = ack ? events::RoomJoined::fromJson(*ack) : ack.error();
        const bool unasked = std::exchange(m_arriving, false);
        if (!answer)
            return unasked ? void() : fail(u"join"_s, answer.error());
        answer->room = bounded(answer->room);
        if (!answer->room.membership)
            answer->room.membership = Membership {RoomRole::Member, answer->room.lastSeq, 0};
        m_kept->setWasInRoom();
        Q_EMIT joined(*answer);
    });
}

void Rooms::leave(qint64 id)
{
    const RoomId room {id};
    const QJsonObject command = events::LeaveRoom {room}.toJson();
    m_socket->request(events::leaveRoom, command, this, [this, room](const Result<QJsonObject> &ack) {
        if (!ack && ack.error().code != ErrorCode::NotAMember)
            return fail(u"leave"_s, ack.error());
        remove(room);
        m_sync->refresh(); // a public one is among those to browse now
    });
}

void Rooms::create(const QString &name, const QString &topic, const QString &kind)
{
    const auto checkedKind = roomKindFromName(kind);
    const auto checkedName = rules::roomName(name);
    const auto checkedTopic = rules::topic(topic);
    if (!checkedName || !checkedTopic || !checkedKind)
        return fail(u"create"_s, !checkedName ? checkedName.error() : !checkedTopic ? checkedTopic.error() : checkedKind.error());
    const QJsonObject body = rest::CreateRoomRequest {*checkedName, *checkedTopic, *checkedKind}.toJson();
    m_rest->post(rest::roomsPath, body, this, [this](const Result<QJsonObject> &answer) {
        auto room = answer ? roomFromJson(*answer) : answer.error();
        const bool unasked = std::exchange(m_arriving, false);
        if (!room)
            return unasked ? void() : fail(u"create"_s, room.error());
        if (!room->membership)
            room->membership = Membership {RoomRole::Owner, 0, 0};
        m_kept->setWasInRoom();
        put(bounded(*room));
        Q_EMIT created(room->id.value);
    });
}

void Rooms::setNotify(qint64 id, const QString &name)
{
    const auto level = notifyLevelFromName(name);
    if (!level)
        return fail(u"notify"_s, level.error());
    const events::NotifyChanged notice {RoomId {id}, *level};
    const QJsonObject command = events::SetNotify {notice.room, notice.level}.toJson();
    m_socket->request(events::SetNotify::event, command, this, [this, notice](const Result<QJsonObject> &ack) {
        if (!ack)
            return fail(u"notify"_s, ack.error());
        takeNotify(notice);
    });
}

void Rooms::fail(const QString &action, const Error &error)
{
    Q_EMIT failed(action, errorCodeName(error.code), error.message, error.field);
}

} // namespace hearth
