// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Room.h"

#include "model/JsonReader.h"

using namespace Qt::StringLiterals;

namespace hearth {

QLatin1StringView roomKindName(RoomKind kind)
{
    switch (kind) {
    case RoomKind::Public: return "public"_L1;
    case RoomKind::Private: return "private"_L1;
    case RoomKind::Direct: return "direct"_L1;
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

QLatin1StringView notifyLevelName(NotifyLevel level)
{
    switch (level) {
    case NotifyLevel::All: return "all"_L1;
    case NotifyLevel::Mentions: return "mentions"_L1;
    case NotifyLevel::None: return "none"_L1;
    }
    Q_UNREACHABLE();
}

Result<NotifyLevel> notifyLevelFromName(const QString &name)
{
    for (NotifyLevel level : {NotifyLevel::All, NotifyLevel::Mentions, NotifyLevel::None})
        if (notifyLevelName(level) == name)
            return level;
    return Error {ErrorCode::InvalidField, u"A level is all, mentions or none."_s, u"level"_s};
}

NotifyLevel usualNotifyLevel(RoomKind kind)
{
    return kind == RoomKind::Direct ? NotifyLevel::All : NotifyLevel::Mentions;
}

QLatin1StringView roomRoleName(RoomRole role)
{
    switch (role) {
    case RoomRole::Member: return "member"_L1;
    case RoomRole::Moderator: return "moderator"_L1;
    case RoomRole::Owner: return "owner"_L1;
    }
    Q_UNREACHABLE();
}

Result<RoomRole> roomRoleFromName(const QString &name)
{
    for (RoomRole role : {RoomRole::Member, RoomRole::Moderator, RoomRole::Owner})
        if (roomRoleName(role) == name)
            return role;
    return Error {ErrorCode::InvalidField, u"A role in a room is owner, moderator or member."_s, u"role"_s};
}

QLatin1StringView leftToName(LeftTo whom)
{
    switch (whom) {
    case LeftTo::Usual: return "usual"_L1;
    case LeftTo::Everyone: return "everyone"_L1;
    case LeftTo::Moderators: return "moderators"_L1;
    }
    Q_UNREACHABLE();
}

Result<LeftTo> leftToFromName(const QString &name, const QString &field)
{
    for (LeftTo whom : {LeftTo::Usual, LeftTo::Everyone, LeftTo::Moderators})
        if (leftToName(whom) == name)
            return whom;
    return Error {ErrorCode::InvalidField, u"This is left to everyone, to moderators, or is as usual."_s, field};
}

void writeFields(JsonWriter &json, const Room &room)
{
    json.field("id", room.id);
    json.field("name", room.name);
    json.field("topic", room.topic);
    json.field("kind", roomKindName(room.kind));
    json.field("created_by", room.createdBy);
    json.field("created_at", room.createdAt);
    json.field("last_seq", room.lastSeq);
    json.field("last_change", room.lastChange);
    json.field("member_count", room.memberCount);
    json.field("archived", room.archived);
    json.field("who_may_post", leftToName(room.mayPost));
    json.field("who_may_name_all", leftToName(room.mayNameAll));
    if (room.kind == RoomKind::Direct)
        json.field("users", room.users);
    json.field("owners", room.owners);
    json.field("moderators", room.moderators);
    if (!room.membership)
        return;
    json.field("role", roomRoleName(room.membership->role));
    json.field("last_read_seq", room.membership->lastReadSeq);
    json.field("unread", room.membership->unread);
    json.field("mentions", room.membership->mentions);
    json.field("notify", notifyLevelName(room.membership->notify));
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
    room.archived = reader.optionalBoolean(u"archived"_s).value_or(false);
    // Of servers before these, and of later ones with words that this version does not know, as usual.
    room.mayPost = leftToFromName(reader.optionalString(u"who_may_post"_s).value_or(QString()), {}).value_or(LeftTo::Usual);
    room.mayNameAll = leftToFromName(reader.optionalString(u"who_may_name_all"_s).value_or(QString()), {}).value_or(LeftTo::Usual);
    room.lastChange = reader.optionalInteger(u"last_change"_s).value_or(0);
    if (const auto roleText = reader.optionalString(u"role"_s)) {
        const auto role = roomRoleFromName(*roleText);
        if (reader.ok() && !role)
            return role.error();
        room.membership = Membership {
            role.value_or(RoomRole::Member), reader.integer(u"last_read_seq"_s), reader.integer(u"unread"_s)};
        // Servers before these say nothing of them.
        room.membership->mentions = reader.optionalInteger(u"mentions"_s).value_or(0);
        const QString level = reader.optionalString(u"notify"_s).value_or(QString());
        room.membership->notify = notifyLevelFromName(level).value_or(usualNotifyLevel(kind.value_or(RoomKind::Public)));
    }
    const QJsonArray users = json["users"_L1].toArray();
    for (const QJsonValue &one : users) {
        const auto user = userFromJson(one);
        if (!user)
            return user.error();
        room.users.append(*user);
    }
    const auto ids = [&json](QLatin1StringView name) {
        QList<UserId> ids;
        for (const QJsonValue &id : json[name].toArray())
            if (const UserId user {id.toInteger()}; user.isValid())
                ids.append(user);
        return ids;
    };
    room.owners = ids("owners"_L1);
    room.moderators = ids("moderators"_L1);
    if (reader.ok() && !kind)
        return kind.error();
    room.kind = kind.value_or(RoomKind::Public);
    return reader.result(room);
}

} // namespace hearth
