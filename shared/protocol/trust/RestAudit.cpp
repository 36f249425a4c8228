// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/trust/RestAudit.h"

#include "model/JsonReader.h"
#include "protocol/More.h"

using namespace Qt::StringLiterals;

namespace hearth::rest {

void writeFields(JsonWriter &json, const AuditList &list)
{
    json.field("entries", list.entries);
    writeMore(json, list.next);
}

Result<AuditList> AuditList::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    AuditList list;
    const QJsonArray entries = reader.array(u"entries"_s);
    for (const QJsonValue &one : entries) {
        const auto entry = auditEntryFromJson(one);
        if (!entry)
            return entry.error();
        list.entries.append(*entry);
    }
    list.next = readMore(reader);
    return reader.result(list);
}

void writeFields(JsonWriter &json, const RoomAtAGlance &room)
{
    json.field("id", room.id);
    json.field("name", room.name);
    json.field("kind", roomKindName(room.kind));
    json.field("archived", room.archived);
    json.field("member_count", room.memberCount);
    json.field("created_at", room.createdAt);
}

Result<RoomAtAGlance> RoomAtAGlance::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    RoomAtAGlance room;
    room.id = reader.id<RoomId>(u"id"_s);
    room.name = reader.string(u"name"_s);
    const auto kind = roomKindFromName(reader.string(u"kind"_s));
    if (!kind)
        reader.fail(u"kind"_s, kind.error().message);
    room.kind = kind.value_or(RoomKind::Private);
    room.archived = reader.boolean(u"archived"_s);
    room.memberCount = reader.integer(u"member_count"_s);
    room.createdAt = reader.time(u"created_at"_s);
    return reader.result(room);
}

void writeFields(JsonWriter &json, const AllRooms &list)
{
    json.field("rooms", list.rooms);
    json.field("direct", list.direct);
    writeMore(json, list.next);
}

Result<AllRooms> AllRooms::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    AllRooms list;
    const QJsonArray rooms = reader.array(u"rooms"_s);
    for (const QJsonValue &one : rooms) {
        const auto room = RoomAtAGlance::fromJson(one);
        if (!room)
            return room.error();
        list.rooms.append(*room);
    }
    list.direct = reader.integer(u"direct"_s);
    if (const auto next = readMore(reader))
        list.next = RoomId {*next};
    return reader.result(list);
}

} // namespace hearth::rest
