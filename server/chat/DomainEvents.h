// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"
#include "model/Room.h"
#include "model/Shared.h"
#include "protocol/trust/Reports.h"

#include <variant>

/// What happens in the chat, told to whoever subscribes to the EventBus: everything that the state of a server process
/// needs to follow it, wherever it happened. `connection` is the Caller's: the one that need not hear of what it did
/// itself. Rooms and users are as they are right after the event.
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
    RoomRole role = RoomRole::Member;
    Seq lastReadSeq = 0;
    UserId by = {}; ///< who added them; invalid: they came by themselves
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

/// A member is something else in the room now.
struct MemberRoleChanged
{
    RoomId room;
    Shared<User> user;
    RoomRole role = RoomRole::Member;
};

/// A message is not what it was, whatever was done to it. It is stored, and carries its room's newest change.
struct MessageChanged
{
    Shared<Message> message;
    UserId by = {}; ///< who did it, over `connection`
    QString connection = {};
    /// Others who did it together with them, and by which connections.
    QList<std::pair<UserId, QString>> others = {};
};

struct RoomCreated
{
    Room room; ///< as its creator sees it, with a membership
    QList<UserId> others = {}; ///< of a direct room: who else is in it
};

/// What the room is called and about, whether something is written there, who may see it and do what, as it is now.
struct RoomUpdated
{
    Room room; ///< as stored: only of these
    RoomKind before = RoomKind::Private; ///< which kind it was of
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
    QString connection;
};

/// Back again: from here on it is unread. `mentions`: the places of messages that name them, of those; `own`: of those that
/// they wrote, which are not unread.
struct RoomMarkedUnread
{
    RoomId room;
    UserId user;
    Seq lastReadSeq = 0;
    QList<Seq> mentions;
    QList<Seq> own;
    QString connection;
};

/// What the user wants to be notified of.
struct NotifyLevelSet
{
    RoomId room;
    UserId user;
    NotifyLevel level = NotifyLevel::All;
    bool isAnother = true; ///< false: it was this one before, unchosen
    QString connection = {};
};

struct TypingNoticed
{
    RoomId room;
    Shared<User> user;
    bool typing = false;
};

/// There is somebody new, an account or a guest; nobody is told before they say or join something.
struct UserAdded
{
    Shared<User> user;
    QString address = {}; ///< only of a guest: where they came from, as limits count addresses
};

/// The user cannot come into the room any more, nor read it; no guest from there can until then, where it has an address.
struct RoomBanned
{
    RoomId room;
    UserId user;
    QString address = {};
    QDateTime until = {};
};

struct RoomUnbanned
{
    RoomId room;
    UserId user;
};

/// The user was here then: it is in what is told of them next.
struct UserSeen
{
    UserId user;
    QDateTime at;
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

/// So much of the disk is used that the server's hosts should make space, or less again.
struct StorageRunsLow
{
    bool low = false;
    bool full = false; ///< and whether it is
};

/// The user may do nothing any more, and whoever of it is connected is to be shown out now.
struct UserShutOut
{
    UserId user;
};

/// What everyone may know of the user changed: names, role, whether it is disabled. Who is not, may be here (again).
struct UserChanged
{
    Shared<User> user;
};

/// The user does not want to hear from this one, or does again.
struct UserBlocked
{
    UserId user;
    UserId blocked;
    bool on = true;
    QString connection = {};
};

/// Somebody showed it to those who decide, or what is shown to them is not as it was.
struct MessageReported
{
    Shared<Report> report;
    QList<UserId> told; ///< those who decide
};

/// Nobody has to decide about it any more.
struct ReportSettled
{
    MessageId message;
    QList<UserId> told; ///< those who would have
};

using DomainEvent = std::variant<MessagePosted, MessageChanged, MemberJoined, MemberLeft, MemberRemoved, MemberRoleChanged,
    RoomCreated, RoomUpdated, RoomGone, RoomReadUpTo, RoomMarkedUnread, NotifyLevelSet, TypingNoticed, UserAdded, UserSeen,
    PresenceNoticed, SessionEnded, GuestExpired, StorageFilled, StorageRunsLow, UserShutOut, UserChanged, RoomBanned, RoomUnbanned,
    UserBlocked, MessageReported, ReportSettled>;

} // namespace hearth
