// SPDX-License-Identifier: GPL-3.0-or-later
// Another part of Events: what somebody has of a room, and what they missed.
#include "protocol/Events.h"

#include "model/JsonReader.h"

using namespace Qt::StringLiterals;

namespace hearth::events {

namespace {

/// `[seq, change]`
Result<Have> haveFromJson(const QJsonValue &json)
{
    const QJsonArray numbers = json.toArray();
    const auto isNumber = [](const QJsonValue &value) {
        const qint64 number = value.toInteger(-1);
        return number >= 0 && number <= maxWireInteger && value.toDouble() == double(number);
    };
    if (numbers.size() < 2 || !isNumber(numbers[0]) || !isNumber(numbers[1]))
        return Error {ErrorCode::InvalidField, u"What one has of a room is [seq, change], two integers from 0 on."_s, u"rooms"_s};
    return Have {numbers[0].toInteger(), numbers[1].toInteger()};
}

} // namespace

void writeValue(JsonWriter &json, const Have &have)
{
    json.value(QList<qint64> {have.seq, have.change});
}

QJsonObject Sync::toJson() const
{
    QJsonObject named;
    for (auto room = rooms.cbegin(); room != rooms.cend(); ++room)
        named.insert(QString::number(room.key().value), QJsonArray {room->seq, room->change});
    QJsonObject json {{u"rooms"_s, named}};
    if (members.isValid())
        json.insert(u"members"_s, members.value);
    return json;
}

Result<Sync> Sync::fromJson(JsonReader json)
{
    const QJsonObject named = json.object(u"rooms"_s);
    Sync command;
    if (const auto room = json.optionalInteger(u"members"_s, 1))
        command.members = RoomId {*room};
    if (named.size() > mostRooms)
        json.fail(u"rooms"_s, u"At most %1 rooms can be asked for at once."_s.arg(mostRooms));
    for (auto room = named.begin(); json.ok() && room != named.end(); ++room) {
        bool isNumber = false;
        const RoomId id {room.key().toLongLong(&isNumber)};
        const auto have = haveFromJson(*room);
        if (!isNumber || !id.isValid() || id.value > maxWireInteger)
            json.fail(u"rooms"_s, u"\"%1\" is no room's id."_s.arg(room.key().left(30)));
        else if (!have)
            return have.error();
        else
            command.rooms.insert(id, *have);
    }
    return json.result(command);
}

void writeFields(JsonWriter &json, const RoomSynced &synced)
{
    json.field("room", synced.room);
    json.field("messages", synced.messages);
    json.field("changed", synced.changed);
    json.field("have", synced.have);
    json.field("has_more", synced.hasMore);
}

Result<RoomSynced> RoomSynced::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    const auto room = roomFromJson(reader.object(u"room"_s));
    const auto messages = messagesFromJson(reader.array(u"messages"_s));
    const auto changed = messagesFromJson(reader.array(u"changed"_s));
    const auto have = haveFromJson(json[u"have"_s]);
    const bool hasMore = reader.boolean(u"has_more"_s);
    if (!reader.ok())
        return reader.result(RoomSynced {});
    if (!room)
        return room.error();
    if (!messages)
        return messages.error();
    if (!changed)
        return changed.error();
    if (!have)
        return have.error();
    return RoomSynced {*room, {messages->begin(), messages->end()}, {changed->begin(), changed->end()}, *have, hasMore};
}

void writeFields(JsonWriter &json, const RoomsSynced &synced)
{
    json.field("rooms", synced.rooms);
    json.field("gone", synced.gone);
    json.field("complete", synced.complete);
    if (synced.members)
        json.field("members", *synced.members);
}

Result<RoomsSynced> RoomsSynced::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    QList<RoomSynced> rooms;
    for (const QJsonValue &entry : reader.array(u"rooms"_s)) {
        auto room = RoomSynced::fromJson(entry);
        if (!room)
            return room.error();
        rooms.append(*std::move(room));
    }
    RoomsSynced synced;
    for (const QJsonValue &id : reader.array(u"gone"_s))
        synced.gone << RoomId {id.toInteger()};
    synced.complete = reader.boolean(u"complete"_s);
    synced.rooms = rooms;
    if (json[u"members"_s].isArray()) {
        const auto users = usersFromJson(json[u"members"_s].toArray());
        if (!users)
            return users.error();
        synced.members.emplace(users->begin(), users->end());
    }
    return reader.result(synced);
}

} // namespace hearth::events
