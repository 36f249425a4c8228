// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"
#include "model/Room.h"
#include "model/Shared.h"

#include <variant>

/// What happens in the chat, told to whoever subscribes to the EventBus. `connection` is the Caller's: the one that need
/// not hear of what it did itself. Rooms and users are as they are right after the event.
namespace hearth {

struct MessagePosted
{
    Shared<Message> message;
    QString connection;
};

struct MemberJoined
{
    RoomId room;
    Shared<User> user;
    QString connection;
};

struct MemberLeft
{
    RoomId room;
    Shared<User> user;
    QString connection;
};

/// Somebody else ended the membership.
struct MemberRemoved
{
    RoomId room;
    Shared<User> user;
    QString reason; ///< empty: none was given
};

/// A message is not what it was: its words were taken away.
struct MessageChanged
{
    Shared<Message> message;
};

struct RoomCreated
{
    Room room; ///< as its creator sees it, with a membership
};

/// The room was deleted; nothing knows it any more.
struct RoomGone
{
    RoomId room;
    RoomKind kind = RoomKind::Private; ///< as it was
};

struct RoomReadUpTo
{
    RoomId room;
    UserId user;
    Seq lastReadSeq = 0;
    qint64 unread = 0;
    QString connection;
};

struct TypingNoticed
{
    RoomId room;
    Shared<User> user;
    bool typing = false;
};

struct PresenceNoticed
{
    Shared<User> user; ///< with its new status and last_seen
};

/// A token is dead: whoever came in with it is to be shown out. `session` is the token's name, not the token.
struct SessionEnded
{
    QString session;
};

/// A guest's time is over; its memberships have ended (MemberLeft) already.
struct GuestExpired
{
    UserId user;
};

/// The disk has only its reserve left, or more again.
struct StorageFilled
{
    bool full = false;
};

/// Whoever of the user is connected is to be shown out now.
struct UserShutOut
{
    UserId user;
};

/// What everyone may know of the user changed: whether it is disabled.
struct UserChanged
{
    Shared<User> user;
};

using DomainEvent = std::variant<MessagePosted, MessageChanged, MemberJoined, MemberLeft, MemberRemoved, RoomCreated, RoomGone,
    RoomReadUpTo, TypingNoticed, PresenceNoticed, SessionEnded, GuestExpired, StorageFilled, UserShutOut, UserChanged>;

} // namespace hearth
