// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/User.h"

#include "model/JsonReader.h"
#include "model/Time.h"

using namespace Qt::StringLiterals;

namespace hearth {

QString roleName(Role role)
{
    switch (role) {
    case Role::Guest: return u"guest"_s;
    case Role::Member: return u"member"_s;
    case Role::Admin: return u"admin"_s;
    case Role::Owner: return u"owner"_s;
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

QString presenceStatusName(PresenceStatus status)
{
    switch (status) {
    case PresenceStatus::Offline: return u"offline"_s;
    case PresenceStatus::Away: return u"away"_s;
    case PresenceStatus::Online: return u"online"_s;
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

QJsonObject toJson(const Author &author)
{
    return {{u"id"_s, author.id.value}, {u"username"_s, author.username}, {u"display_name"_s, author.displayName}};
}

Result<Author> authorFromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    return reader.result(Author {reader.id<UserId>(u"id"_s), reader.string(u"username"_s), reader.string(u"display_name"_s)});
}

QJsonObject toJson(const User &user)
{
    return {{u"id"_s, user.id.value}, {u"username"_s, user.username}, {u"display_name"_s, user.displayName},
        {u"role"_s, roleName(user.role)}, {u"status"_s, presenceStatusName(user.status)},
        {u"last_seen"_s, toJson(user.lastSeen)}};
}

Result<User> userFromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    User user;
    user.id = reader.id<UserId>(u"id"_s);
    user.username = reader.string(u"username"_s);
    user.displayName = reader.string(u"display_name"_s);
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

} // namespace hearth
