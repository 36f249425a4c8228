// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "ChatOptions.h"
#include "Store.h"
#include "core/Answer.h"
#include "core/RateLimiter.h"
#include "protocol/RestInvites.h"
#include "quotas/Allowance.h"

#include <QObject>

namespace hearth {

class Directory;
class Permissions;
class RoomService;
class Storage;

/// Who may be let in by whom: makes invites, lists and revokes them. That they let people in is the Authenticator's. Lives on the
/// server thread.
class Invites : public QObject
{
    Q_OBJECT
public:
    Invites(const Directory &directory, const Permissions &permissions, RoomService &rooms, Storage &storage, const Clock &clock,
        const ChatOptions &options, QObject *parent = nullptr);

    /// `hash`: of its code, of which nothing is known here. RoomNotFound, Forbidden, LimitReached, RateLimited, StorageFull, Busy.
    void create(const Caller &caller, const rest::InviteRequest &request, const QByteArray &hash, Answer<rest::Invite> answer);
    /// A page of them, newest first, of those before this id (0: from the newest): for hosts all, for others those that they
    /// made; of one room for who moderates it. RoomNotFound, Forbidden, Busy.
    void list(UserId user, std::optional<RoomId> room, qint64 before, int limit, Answer<rest::InviteList> answer);
    /// From now on it lets nobody in. Who made it, hosts, and for a room's who moderates that. NotFound, also for what is none of
    /// their business; RateLimited, Busy.
    void revoke(const Caller &caller, qint64 id, Answer<void> answer);
    /// What somebody is told who has the code (whose hash is empty where it has not the shape of one); each address may ask so often. InviteInvalid, RateLimited, Busy.
    void preview(const QString &address, const QByteArray &hash, const QString &serverName, Answer<rest::InvitePreview> answer);
    /// The same for who is in already: makes them a member of its room. InviteInvalid, Banned, LimitReached, RateLimited, StorageFull, Busy.
    void accept(const Caller &caller, const QByteArray &hash, Answer<rest::InviteAccepted> answer);

private:
    const Directory &m_directory;
    const Permissions &m_permissions;
    RoomService &m_rooms;
    Storage &m_storage;
    const Clock &m_clock;
    const ChatOptions m_options;
    Allowance m_allowance;
    RateLimiter m_previews;
};

} // namespace hearth
