// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "model/Ids.h"

#include <QDateTime>

namespace hearth {

/// What a person may do on the whole server (User) or in one room (Membership). Ordered: more may more.
enum class Role { Guest, Member, Admin, Owner };
enum class PresenceStatus { Offline, Away, Online };

QLatin1StringView roleName(Role role);
Result<Role> roleFromName(const QString &name);
QLatin1StringView presenceStatusName(PresenceStatus status);
Result<PresenceStatus> presenceStatusFromName(const QString &name);

/// Who wrote something: the part of a User that a message carries.
struct Author
{
    UserId id;
    QString username; ///< unique without regard to case; a guest's is made by the server
    QString displayName;

    friend bool operator==(const Author &, const Author &) = default;
};

/// A person (or guest) on the server, as others see them.
struct User
{
    UserId id;
    QString username;
    QString displayName;
    Role role = Role::Member;
    PresenceStatus status = PresenceStatus::Offline;
    QDateTime lastSeen; ///< UTC; when they were last connected, to the minute for who still is; invalid for never
    bool disabled = false; ///< shut out of the server
    QString picture = {}; ///< by which their picture is told from any other; empty: they have none

    Author author() const { return {id, username, displayName}; }
    friend bool operator==(const User &, const User &) = default;
};

void writeFields(JsonWriter &json, const Author &author);
Result<Author> authorFromJson(const QJsonValue &json);
void writeFields(JsonWriter &json, const User &user);
Result<User> userFromJson(const QJsonValue &json);

/// Of a list of ids; what is none is left out.
QList<UserId> userIdsFromJson(const QJsonValue &json);

} // namespace hearth
