// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "model/User.h"

#include <QDateTime>

#include <optional>

/// The part of Store.h that is about inviting people.
namespace hearth {

/// What lets somebody in who has its code.
struct StoredInvite
{
    qint64 id = 0;
    QByteArray hash; ///< SHA-256 of its code, which nobody keeps
    RoomId room; ///< of which whoever uses it becomes a member; invalid: of none
    int maxUses = 0; ///< 0: any number
    int uses = 0;
    UserId by;
    QDateTime at;
    QDateTime expiresAt; ///< invalid: never
    QString note;
};

/// Somebody who used an invite.
struct InviteUse
{
    Author user;
    QDateTime at;
};

/// With who came by it last.
struct ListedInvite
{
    StoredInvite invite; ///< without its hash
    QList<InviteUse> came; ///< newest first
};

/// An invite is good until it has been used as often as it may be, or its time is over. One of a room goes with the room.
class InviteStore
{
public:
    static constexpr int mostListedUses = 20; ///< of one invite
    /// How long an invite is still listed that is not good any more.
    static constexpr std::chrono::hours keptAfterwards {30 * 24};

    virtual ~InviteStore() = default;
    /// Answers with its id. Those that have not been good for `keptAfterwards` are forgotten.
    virtual Result<qint64> add(const StoredInvite &invite) = 0;
    /// How many are listed that this user made.
    virtual Result<qint64> countOf(UserId by) = 0;
    virtual Result<qint64> count() = 0; ///< of everybody's
    /// Nothing where there is none that is good.
    virtual Result<std::optional<StoredInvite>> find(const QByteArray &hash, const QDateTime &now) = 0;
    virtual Result<std::optional<StoredInvite>> byId(qint64 id) = 0; ///< good or not
    /// Uses it once for this user, but not again if they have used it: then it may be good no longer. Nothing, and nothing
    /// changes, where it is not good.
    virtual Result<std::optional<StoredInvite>> use(const QByteArray &hash, UserId user, const QDateTime &now) = 0;
    virtual Result<qint64> memberCount(RoomId room) = 0; ///< of the room that it leads into
    /// Newest first: those before this id (0: from the newest), at most so many; of this maker, of this room, where that is given.
    virtual Result<QList<ListedInvite>> list(std::optional<UserId> by, std::optional<RoomId> room, qint64 before, int limit) = 0;
    /// False: there is none. Who came by it stays.
    virtual Result<bool> remove(qint64 id) = 0;
};

} // namespace hearth
