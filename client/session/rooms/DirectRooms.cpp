// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rooms/DirectRooms.h"

#include "models/Bounds.h"
#include "net/RestClient.h"
#include "protocol/Rest.h"
#include "session/ServerEvents.h"
#include "session/rooms/Rooms.h"

#include <algorithm>

namespace hearth {

DirectRooms::DirectRooms(ServerEvents *events, RestClient *rest, Rooms *rooms, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_rooms(rooms)
{
    connect(events, &ServerEvents::userUpdated, this, &DirectRooms::update);
    connect(events, &ServerEvents::presence, this, &DirectRooms::update);
}

void DirectRooms::open(const QList<qint64> &users)
{
    rest::DirectRequest request;
    for (const qint64 user : users)
        request.users.append(UserId {user});
    m_rest->post(rest::directPath, request.toJson(), this, [this](const Result<QJsonObject> &answer) {
        const auto room = answer ? roomFromJson(*answer) : answer.error();
        if (!room)
            return Q_EMIT failed(room.error().message);
        m_rooms->put(bounded(*room));
        Q_EMIT opened(room->id.value);
    });
}

void DirectRooms::update(const User &user)
{
    const QList<RoomId> with = m_rooms->list()->directRoomsWith(user.id);
    for (const RoomId id : with) {
        Room room = *m_rooms->find(id);
        const auto known = std::ranges::find(room.users, user.id, [](const Shared<User> &other) { return other->id; });
        if (known == room.users.end() || **known == user)
            continue;
        *known = user;
        m_rooms->put(room);
    }
}

} // namespace hearth
