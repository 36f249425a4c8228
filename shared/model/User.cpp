// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/User.h"

#include "model/JsonReader.h"

using namespace Qt::StringLiterals;

namespace hearth {

QLatin1StringView roleName(Role role)
{
    switch (role) {
    case Role::Guest: return "guest"_L1;
    case Role::Member: return "member"_L1;
    case Role::Admin: return "admin"_L1;
    case Role::Owner: return "owner"_L1;
    }
    Q_UNREACHABLE();
}

Result<Role> roleFromName(const QString &name)
{
    for (Role role : {Role::Guest, Role::Member, Role::Admin, Role::Owner})
        if (roleName(role) == name)
            return role;
    return Error {ErrorCode::InvalidRequest, u"\"%1\" is no role."_s.arg(name.left(40)), u"role"_s};
}

QLatin1StringView presenceStatusName(PresenceStatus status)
{
    switch (status) {
    case PresenceStatus::Offline: return "offline"_L1;
    case PresenceStatus::Away: return "away"_L1;
    case PresenceStatus::Online: return "online"_L1;
    }
    Q_UNREACHABLE();
}

Result<PresenceStatus> presenceStatusFromName(const QString &name)
{
    for (PresenceStatus status : {PresenceStatus::Offline, PresenceStatus::Away, PresenceStatus::Online})
        if (presenceStatusName(status) == name)
            return status;
    return Error {ErrorCode::InvalidRequest, u"\"%1\" is no presence status."_s.arg(name.left(40)), u"status"_s};
}

void writeFields(JsonWriter &json, const Author &author)
{
    json.field("id", author.id);
    json.field("username", author.username);
    json.field("display_name", author.displayName);
}

Result<Author> authorFromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    return reader.result(Author {reader.id<UserId>(u"id"_s), reader.string(u"username"_s), reader.string(u"display_name"_s)});
}

void writeFields(JsonWriter &json, const User &user)
{
    writeFields(json, user.author());
    json.field("role", roleName(user.role));
    json.field("status", presenceStatusName(user.status));
    json.field("last_seen", user.lastSeen);
    user.picture.isEmpty() ? json.field("picture", nullptr) : json.field("picture", user.picture);
    if (user.disabled)
        json.field("disabled", true);
}

Result<User> userFromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    User user;
    user.id = reader.id<UserId>(u"id"_s);
    user.username = reader.string(u"username"_s);
    user.displayName = reader.string(u"display_name"_s);
    user.disabled = reader.optionalBoolean(u"disabled"_s).value_or(false);
    user.picture = reader.optionalString(u"picture"_s).value_or(QString());
    const auto role = roleFromName(reader.string(u"role"_s));
    const auto status = presenceStatusFromName(reader.string(u"status"_s));
    user.lastSeen = reader.optionalTime(u"last_seen"_s).value_or(QDateTime());
    if (reader.ok() && !role)
        return role.error();
    if (reader.ok() && !status)
        return status.error();
    user.role = role.value_or(Role::Member);
    user.status = status.value_or(PresenceStatus::Offline);
    return reader.result(user);
}

QList<UserId> userIdsFromJson(const QJsonValue &json)
{
    QList<UserId> users;
    for (const QJsonValue &user : json.toArray())
        if (const UserId id {user.toInteger()}; id.isValid())
            users.append(id);
    return users;
}

} // namespace hearth
