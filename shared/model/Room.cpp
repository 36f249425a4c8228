// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Room.h"

#include "model/JsonReader.h"
#include "model/Time.h"

using namespace Qt::StringLiterals;

namespace hearth {

QString roomKindName(RoomKind kind)
{
    switch (kind) {
    case RoomKind::Public: return u"public"_s;
    case RoomKind::Private: return u"private"_s;
    case RoomKind::Direct: return u"direct"_s;
    }
    Q_UNREACHABLE();
}

Result<RoomKind> roomKindFromName(const QString &name)
{
    for (RoomKind kind : {RoomKind::Public, RoomKind::Private, RoomKind::Direct})
        if (roomKindName(kind) == name)
            return kind;
    return Error {ErrorCode::InvalidField, u"A room's kind is public, private or direct."_s, u"kind"_s};
}

QJsonObject toJson(const Room &room)
{
    QJsonObject json {{u"id"_s, room.id.value}, {u"name"_s, room.name}, {u"topic"_s, room.topic},
        {u"kind"_s, roomKindName(room.kind)}, {u"created_by"_s, room.createdBy.value},
        {u"created_at"_s, toJson(room.createdAt)}, {u"last_seq"_s, room.lastSeq},
        {u"member_count"_s, room.memberCount}};
    if (room.membership) {
        json.insert(u"role"_s, roleName(room.membership->role));
        json.insert(u"last_read_seq"_s, room.membership->lastReadSeq);
        json.insert(u"unread"_s, room.membership->unread);
    }
    return json;
}

Result<Room> roomFromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    Room room;
    room.id = reader.id<RoomId>(u"id"_s);
    room.name = reader.string(u"name"_s);
    room.topic = reader.optionalString(u"topic"_s).value_or(QString());
    const auto kind = roomKindFromName(reader.string(u"kind"_s));
    room.createdBy = UserId {reader.optionalInteger(u"created_by"_s).value_or(0)};
    room.createdAt = reader.time(u"created_at"_s);
    room.lastSeq = reader.integer(u"last_seq"_s);
    room.memberCount = reader.integer(u"member_count"_s);
    if (const auto roleText = reader.optionalString(u"role"_s)) {
        const auto role = roleFromName(*roleText);
        if (reader.ok() && !role)
            return role.error();
        room.membership = Membership {role.value_or(Role::Member), reader.integer(u"last_read_seq"_s), reader.integer(u"unread"_s)};
    }
    if (reader.ok() && !kind)
        return kind.error();
    room.kind = kind.value_or(RoomKind::Public);
    return reader.result(room);
}

} // namespace hearth
