// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "ChatOptions.h"
#include "Store.h"
#include "core/Answer.h"
#include "protocol/Rest.h"
#include "quotas/Allowance.h"

#include <QObject>

namespace hearth {

class Barred;
class Directory;
class EventBus;
class Permissions;
class RecentMessages;
class RoomClearing;
class Storage;

/// Deletes rooms, and removes people from them. What is asked for takes effect for everybody before it is answered, and
/// what the person sends from the moment it is asked for is refused. All may answer RoomNotFound, Forbidden, RateLimited,
/// Busy. Lives on the server thread.
class Moderation : public QObject
{
    Q_OBJECT
public:
    Moderation(const Directory &directory, const Permissions &permissions, Barred &barred, const RecentMessages &recent,
        RoomClearing &clearing, EventBus &bus, Storage &storage, const Clock &clock, const ChatOptions &options,
        QObject *parent = nullptr);

    /// The room is gone with everything in it. Publishes RoomGone.
    void deleteRoom(const Caller &caller, RoomId room, Answer<void> answer);
    /// Ends somebody's membership. Publishes MemberRemoved (MemberLeft for the caller's own). UserNotFound for who is no
    /// member.
    void removeMember(const Caller &caller, RoomId room, UserId user, Answer<void> answer);
    /// The same for a member, and nobody else's business: the user cannot join until unbanned; a guest neither as another
    /// guest from the same address, for a day. So is a guest who is gone, for as long as it is known from where they came.
    /// InvalidField, UserNotFound.
    void ban(const Caller &caller, RoomId room, UserId user, const QString &reason, Answer<void> answer);
    /// UserNotFound for who is not banned.
    void unban(const Caller &caller, RoomId room, UserId user, Answer<void> answer);
    /// A page of them, of those of users after this one.
    void bans(UserId user, RoomId room, UserId after, int limit, Answer<rest::BanList> answer);

private:
    Result<void> admit(const Caller &caller, const Result<void> &may);
    void removed(const Caller &caller, RoomId room, UserId user, const QString &reason);

    const Directory &m_directory;
    const Permissions &m_permissions;
    Barred &m_barred;
    const RecentMessages &m_recent;
    RoomClearing &m_clearing;
    EventBus &m_bus;
    Storage &m_storage;
    const Clock &m_clock;
    int m_maxWaitingWrites;
    int m_maxWaitingReads;
    Allowance m_allowance;
};

} // namespace hearth
