// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rooms/RoomEditing.h"

#include "model/Rules.h"
#include "models/Bounds.h"
#include "net/RestClient.h"
#include "protocol/Rest.h"
#include "session/rooms/Rooms.h"

#include <utility>

namespace hearth {

RoomEditing::RoomEditing(RestClient *rest, Rooms *rooms, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_rooms(rooms)
{
}

void RoomEditing::describe(qint64 room, const QString &name, const QString &topic)
{
    const auto checkedName = rules::roomName(name);
    const auto checkedTopic = rules::topic(topic);
    if (!checkedName)
        return fail(checkedName.error());
    if (!checkedTopic)
        return fail(checkedTopic.error());
    const Room *known = m_rooms->find(RoomId {room});
    if (known && known->name == *checkedName && known->topic == *checkedTopic)
        return Q_EMIT done(room);
    ask(room, rest::UpdateRoomRequest {*checkedName, *checkedTopic}.toJson());
}

void RoomEditing::setArchived(qint64 room, bool archived)
{
    ask(room, rest::UpdateRoomRequest {.archived = archived}.toJson());
}

void RoomEditing::setKind(qint64 room, const QString &kind)
{
    if (const auto known = roomKindFromName(kind))
        ask(room, rest::UpdateRoomRequest {.kind = *known}.toJson());
}

void RoomEditing::setWhoMayPost(qint64 room, const QString &whom)
{
    if (const auto known = leftToFromName(whom, {}))
        ask(room, rest::UpdateRoomRequest {.mayPost = *known}.toJson());
}

void RoomEditing::setWhoMayNameAll(qint64 room, const QString &whom)
{
    if (const auto known = leftToFromName(whom, {}))
        ask(room, rest::UpdateRoomRequest {.mayNameAll = *known}.toJson());
}

void RoomEditing::ask(qint64 id, const QJsonObject &change)
{
    if (std::exchange(m_busy, true))
        return;
    Q_EMIT busyChanged();
    m_rest->send("PATCH", rest::pathFor(rest::roomPath, id), change, this, [this](const Result<QJsonObject> &answer) {
        m_busy = false;
        Q_EMIT busyChanged();
        const auto room = answer ? roomFromJson(*answer) : answer.error();
        if (!room)
            return fail(room.error());
        m_rooms->put(bounded(*room));
        Q_EMIT done(room->id.value);
    });
}

void RoomEditing::fail(const Error &error)
{
    Q_EMIT failed(errorCodeName(error.code), error.message, error.field);
}

} // namespace hearth
