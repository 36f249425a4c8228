// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/ConversationEvents.h"

#include "model/JsonReader.h"

using namespace Qt::StringLiterals;

namespace hearth::events {

QJsonObject EditMessage::toJson() const
{
    return {{u"message"_s, message.value}, {u"text"_s, text}};
}

Result<EditMessage> EditMessage::fromJson(JsonReader json)
{
    return json.result(EditMessage {json.id<MessageId>(u"message"_s), json.string(u"text"_s)});
}

QJsonObject DeleteMessage::toJson() const
{
    return {{u"message"_s, message.value}};
}

Result<DeleteMessage> DeleteMessage::fromJson(JsonReader json)
{
    return json.result(DeleteMessage {json.id<MessageId>(u"message"_s)});
}

QJsonObject React::toJson() const
{
    return {{u"message"_s, message.value}, {u"emoji"_s, emoji}, {u"on"_s, on}};
}

Result<React> React::fromJson(JsonReader json)
{
    return json.result(React {json.id<MessageId>(u"message"_s), json.string(u"emoji"_s), json.boolean(u"on"_s)});
}

QJsonObject PinMessage::toJson() const
{
    return {{u"message"_s, message.value}, {u"pinned"_s, pinned}};
}

Result<PinMessage> PinMessage::fromJson(JsonReader json)
{
    return json.result(PinMessage {json.id<MessageId>(u"message"_s), json.boolean(u"pinned"_s)});
}

QJsonObject MarkUnread::toJson() const
{
    return {{u"room"_s, room.value}, {u"seq"_s, seq}};
}

Result<MarkUnread> MarkUnread::fromJson(JsonReader json)
{
    return json.result(MarkUnread {json.id<RoomId>(u"room"_s), json.integer(u"seq"_s, 1)});
}

QJsonObject SetNotify::toJson() const
{
    return {{u"room"_s, room.value}, {u"level"_s, notifyLevelName(level)}};
}

Result<SetNotify> SetNotify::fromJson(JsonReader json)
{
    const auto room = json.id<RoomId>(u"room"_s);
    const QString name = json.string(u"level"_s);
    const auto level = notifyLevelFromName(name);
    if (json.ok() && !level)
        return level.error();
    return json.result(SetNotify {room, level.value_or(NotifyLevel::All)});
}

QJsonObject UpdateRoom::toJson() const
{
    QJsonObject json {{u"room"_s, room.value}};
    if (name)
        json.insert(u"name"_s, *name);
    if (topic)
        json.insert(u"topic"_s, *topic);
    if (archived)
        json.insert(u"archived"_s, *archived);
    if (kind)
        json.insert(u"kind"_s, roomKindName(*kind));
    if (mayPost)
        json.insert(u"who_may_post"_s, leftToName(*mayPost));
    if (mayNameAll)
        json.insert(u"who_may_name_all"_s, leftToName(*mayNameAll));
    return json;
}

Result<UpdateRoom> UpdateRoom::fromJson(JsonReader json)
{
    const auto room = json.id<RoomId>(u"room"_s);
    UpdateRoom update {room, json.optionalString(u"name"_s), json.optionalString(u"topic"_s), json.optionalBoolean(u"archived"_s)};
    if (const auto kind = json.optionalString(u"kind"_s)) {
        const auto known = roomKindFromName(*kind);
        if (json.ok() && !known)
            return known.error();
        update.kind = known.value_or(RoomKind::Private);
    }
    for (const auto &[name, field] :
        {std::pair(u"who_may_post"_s, &UpdateRoom::mayPost), {u"who_may_name_all"_s, &UpdateRoom::mayNameAll}}) {
        const auto whom = json.optionalString(name);
        const auto known = whom ? leftToFromName(*whom, name) : Result<LeftTo>(LeftTo::Usual);
        if (json.ok() && !known)
            return known.error();
        if (whom)
            update.*field = known.value_or(LeftTo::Usual);
    }
    return json.result(update);
}

void writeFields(JsonWriter &json, const RoomChosen &chosen)
{
    json.field("room", chosen.room);
}

void writeFields(JsonWriter &json, const MemberUpdated &notice)
{
    json.field("room_id", notice.room);
    json.field("user", notice.user);
    json.field("role", roomRoleName(notice.role));
}

Result<MemberUpdated> MemberUpdated::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    const auto room = reader.id<RoomId>(u"room_id"_s);
    const auto role = roomRoleFromName(reader.string(u"role"_s));
    const auto user = userFromJson(json["user"_L1]);
    if (reader.ok() && !role)
        return role.error();
    if (reader.ok() && !user)
        return user.error();
    return reader.result(MemberUpdated {room, user.value_or(User {}), role.value_or(RoomRole::Member)});
}

void writeFields(JsonWriter &json, const NotifyChanged &notice)
{
    json.field("room_id", notice.room);
    json.field("level", notifyLevelName(notice.level));
}

Result<NotifyChanged> NotifyChanged::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    const auto room = reader.id<RoomId>(u"room_id"_s);
    const auto level = notifyLevelFromName(reader.string(u"level"_s));
    if (reader.ok() && !level)
        return level.error();
    return reader.result(NotifyChanged {room, level.value_or(NotifyLevel::All)});
}

} // namespace hearth::events
