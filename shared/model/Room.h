// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Shared.h"
#include "model/User.h"

#include <optional>

namespace hearth {

enum class RoomKind { Public, Private, Direct };

QLatin1StringView roomKindName(RoomKind kind);
Result<RoomKind> roomKindFromName(const QString &name);

/// What of a room one wants to be notified of.
enum class NotifyLevel { All, Mentions, None };

QLatin1StringView notifyLevelName(NotifyLevel level);
Result<NotifyLevel> notifyLevelFromName(const QString &name);
/// Of who has not chosen one.
NotifyLevel usualNotifyLevel(RoomKind kind);

/// What somebody may do in one room. Ordered: more may more.
enum class RoomRole { Member, Moderator, Owner };

QLatin1StringView roomRoleName(RoomRole role);
Result<RoomRole> roomRoleFromName(const QString &name);

/// To whom a room leaves something that not all of its members need be able to do.
enum class LeftTo {
    Usual, ///< as it is where nobody chose
    Everyone, ///< who is in it
    Moderators, ///< and owners
};

QLatin1StringView leftToName(LeftTo whom);
/// InvalidField, of this one.
Result<LeftTo> leftToFromName(const QString &name, const QString &field);

/// What a room is to one of its members.
struct Membership
{
    RoomRole role = RoomRole::Member; ///< its creator is Owner
    Seq lastReadSeq = 0;
    qint64 unread = 0; ///< messages by others after lastReadSeq
    qint64 mentions = 0; ///< of these, how many name the member
    NotifyLevel notify = NotifyLevel::Mentions;

    friend bool operator==(const Membership &, const Membership &) = default;
};

/// A durable room. Not to be confused with a channel, the set of sockets that hear it now.
struct Room
{
    RoomId id;
    QString name;
    QString topic;
    RoomKind kind = RoomKind::Public;
    UserId createdBy;
    QDateTime createdAt; ///< UTC
    Seq lastSeq = 0; ///< of its newest message
    qint64 memberCount = 0;
    std::optional<Membership> membership; ///< set where the reader of this value is a member
    ChangeNumber lastChange = 0; ///< of what was done last to one of its messages
    bool archived = false; ///< nobody posts there any more
    LeftTo mayPost = LeftTo::Usual; ///< usually everyone; moderators only: what is said there are announcements
    LeftTo mayNameAll = LeftTo::Usual; ///< usually everyone in a small room, in others moderators
    QList<Shared<User>> users = {}; ///< of a direct room: everyone in it
    QList<UserId> owners = {}; ///< of its members; by id
    QList<UserId> moderators = {};

    friend bool operator==(const Room &, const Room &) = default;
};

void writeFields(JsonWriter &json, const Room &room);
Result<Room> roomFromJson(const QJsonValue &json);

} // namespace hearth
