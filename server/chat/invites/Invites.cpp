// SPDX-License-Identifier: GPL-3.0-or-later
#include "invites/Invites.h"

#include "Permissions.h"
#include "RoomService.h"
#include "Storage.h"
#include "audit/Recorded.h"
#include "invites/UsedInvite.h"
#include "quotas/Waiting.h"
#include "state/Directory.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

bool isGood(const StoredInvite &invite, const QDateTime &now)
{
    return (invite.maxUses == 0 || invite.uses < invite.maxUses) && (!invite.expiresAt.isValid() || invite.expiresAt > now);
}

rest::Invite told(const StoredInvite &invite, const QDateTime &now)
{
    return {invite.id, invite.room, invite.maxUses, invite.uses, invite.expiresAt, invite.by, invite.at, invite.note,
        isGood(invite, now)};
}

rest::InviteEntry told(const ListedInvite &listed, const QDateTime &now)
{
    rest::InviteEntry told {hearth::told(listed.invite, now), {}};
    for (const InviteUse &use : listed.came)
        told.came.append({use.user, use.at});
    return told;
}

Error noInvite(qint64 id)
{
    return {ErrorCode::NotFound, u"There is no invitation %1."_s.arg(id)};
}

} // namespace

Invites::Invites(const Directory &directory, const Permissions &permissions, RoomService &rooms, Storage &storage,
    const Clock &clock, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_permissions(permissions)
    , m_rooms(rooms)
    , m_storage(storage)
    , m_clock(clock)
    , m_options(options)
    , m_allowance(options.invites, options.rateLimits, clock)
    , m_previews(clock, options.invitePreviews)
{
}

void Invites::create(const Caller &caller, const rest::InviteRequest &request, const QByteArray &hash, Answer<rest::Invite> answer)
{
    if (const auto may = m_permissions.invite(caller.user, request.room); !may)
        return answer(may.error());
    if (const auto room = roomToAdd(m_storage, m_options.maxWaitingWrites); !room)
        return answer(room.error());
    if (const auto allowed = m_allowance.take(caller.user, u"invitations"_s); !allowed)
        return answer(allowed.error());
    StoredInvite invite;
    invite.hash = hash;
    invite.room = request.room.value_or(RoomId {});
    invite.maxUses = int(request.maxUses);
    invite.by = caller.user;
    invite.at = m_clock.now();
    if (request.expiresIn)
        invite.expiresAt = invite.at.addDuration(*request.expiresIn);
    invite.note = request.note;
    const auto add = [invite, limited = m_options.rateLimits, most = m_options.maxInvites, mostOfUser = m_options.maxInvitesOfUser](
                         Store &store) -> Result<qint64> {
        const auto all = limited ? store.invites().count() : Result<qint64>(0);
        const auto own = limited ? store.invites().countOf(invite.by) : Result<qint64>(0);
        if (!all || !own)
            return all ? own : all;
        if (limited && *own >= mostOfUser)
            return Error {
                ErrorCode::LimitReached, u"You have made %1 invitations, which is the limit. Revoke one first."_s.arg(mostOfUser)};
        if (limited && *all >= most)
            return Error {ErrorCode::LimitReached, u"This server has reached its limit of %1 invitations."_s.arg(most)};
        return store.invites().add(invite);
    };
    const Act act {AuditAction::Invited, invite.by, invite.at, {}, invite.room};
    m_storage.write<qint64>(this, recorded(act, add), [this, invite, answer](const Result<qint64> &id) {
        if (!id)
            return answer(id.error());
        StoredInvite made = invite;
        made.id = *id;
        answer(told(made, m_clock.now()));
    });
}

void Invites::list(UserId user, std::optional<RoomId> room, qint64 before, int limit, Answer<rest::InviteList> answer)
{
    if (room)
        if (const auto may = m_permissions.inRoom(user, *room, RoomAction::SeeInvites); !may)
            return answer(may.error());
    if (const auto waiting = roomForReads(m_storage, m_options.maxWaitingReads); !waiting)
        return answer(waiting.error());
    const std::optional<UserId> by = room || m_permissions.host(user) ? std::nullopt : std::optional(user);
    m_storage.read<QList<ListedInvite>>(
        this, [by, room, before, limit](Store &store) { return store.invites().list(by, room, before, limit + 1); },
        [this, limit, answer](const Result<QList<ListedInvite>> &listed) {
            if (!listed)
                return answer(listed.error());
            rest::InviteList page;
            for (const ListedInvite &one : listed->first(std::min<qsizetype>(limit, listed->size())))
                page.invites.append(told(one, m_clock.now()));
            if (listed->size() > limit)
                page.next = page.invites.last().invite.id;
            answer(page);
        });
}

void Invites::revoke(const Caller &caller, qint64 id, Answer<void> answer)
{
    if (const auto allowed = m_allowance.take(caller.user, u"invitations"_s); !allowed)
        return answer(allowed);
    if (const auto waiting = roomForWrites(m_storage, m_options.maxWaitingWrites); !waiting)
        return answer(waiting);
    m_storage.read<std::optional<StoredInvite>>(
        this, [id](Store &store) { return store.invites().byId(id); },
        [this, user = caller.user, id, answer](const Result<std::optional<StoredInvite>> &found) {
            if (!found)
                return answer(found.error());
            // Whether they may is asked also where there is none, which takes as long.
            const StoredInvite invite = found->value_or(StoredInvite {});
            const bool isHost = m_permissions.host(user).has_value();
            const bool seesIt = m_permissions.inRoom(user, invite.room, RoomAction::SeeInvites).has_value();
            const bool may = invite.by == user || isHost || seesIt;
            if (!*found || !may)
                return answer(noInvite(id));
            m_storage.write<bool>(this,
                recorded({AuditAction::InviteRevoked, user, m_clock.now(), {}, invite.room},
                    [id](Store &store) { return store.invites().remove(id); }),
                [id, answer](const Result<bool> &removed) {
                    if (!removed)
                        return answer(removed.error());
                    answer(*removed ? Result<void>() : noInvite(id));
                });
        });
}

void Invites::preview(const QString &address, const QByteArray &hash, const QString &serverName, Answer<rest::InvitePreview> answer)
{
    if (const auto wait = m_options.rateLimits ? m_previews.take(address) : std::chrono::milliseconds(0); wait.count() > 0)
        return answer(
            Error {ErrorCode::RateLimited, u"Too many invitations were looked at from your address; wait a moment."_s, {}, wait});
    if (const auto waiting = roomForReads(m_storage, m_options.maxWaitingReads); !waiting)
        return answer(waiting.error());
    m_storage.read<std::optional<StoredInvite>>(
        this, [hash, now = m_clock.now()](Store &store) { return store.invites().find(hash, now); },
        [this, serverName, answer](const Result<std::optional<StoredInvite>> &found) {
            if (!found)
                return answer(found.error());
            if (!*found)
                return answer(inviteInvalid());
            const StoredInvite &invite = **found;
            rest::InvitePreview preview {serverName, {}, {}, invite.expiresAt};
            if (invite.room.isValid() && m_directory.hasRoom(invite.room))
                preview.roomName = m_directory.stored(invite.room).name;
            if (const auto by = m_directory.user(invite.by))
                preview.invitedBy = by->displayName;
            answer(preview);
        });
}

void Invites::accept(const Caller &caller, const QByteArray &hash, Answer<rest::InviteAccepted> answer)
{
    if (const auto may = m_permissions.enter(caller.user); !may)
        return answer(may.error());
    if (const auto allowed = m_allowance.take(caller.user, u"invitations"_s); !allowed)
        return answer(allowed.error());
    if (const auto room = roomToAdd(m_storage, m_options.maxWaitingWrites); !room)
        return answer(room.error());
    m_storage.write<std::optional<StoredMembership>>(
        this,
        [hash, user = caller.user, now = m_clock.now(), most = m_options.rateLimits ? m_options.maxMembers : 0](
            Store &store) { return useInvite(store, hash, user, now, most); },
        [this, answer](const Result<std::optional<StoredMembership>> &joined) {
            if (!joined)
                return answer(joined.error());
            if (!*joined)
                return answer(rest::InviteAccepted {});
            m_rooms.addMember(**joined);
            answer(rest::InviteAccepted {(*joined)->room});
        });
}

} // namespace hearth
