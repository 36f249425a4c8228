// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "model/User.h"

#include <optional>

/// The part of Store.h that is about changing accounts.
namespace hearth {

/// A session, as whoever has it sees it among theirs.
struct ListedSession
{
    QByteArray hash; ///< of its token
    QString client; ///< what they came with; empty where it did not say
    QString address; ///< from where they came
    QDateTime createdAt;
    QDateTime lastUsed; ///< to the hour
};

/// What somebody who forgot their password can choose another with, once.
struct StoredRecovery
{
    QByteArray hash; ///< of the code
    QDateTime expiresAt;
};

/// A guest who is gone, or nobody at all, is UserNotFound.
class AccountStore
{
public:
    virtual ~AccountStore() = default;
    /// As they are called then. UsernameTaken, when the folded name is in use, or one that looks like it.
    virtual Result<User> rename(UserId user, const std::optional<QString> &username, const std::optional<QString> &displayName) = 0;
    /// The guest stays as a member who signs in with this: with their id, the name that they are shown by, and what they said. As
    /// they are then. UsernameTaken; Forbidden for who is no guest.
    virtual Result<User> makeAccount(UserId guest, const QString &username, const QString &passwordHash) = 0;
    /// As they are then. LastOwner, where the server would have none any more.
    virtual Result<User> giveRole(UserId user, Role role) = 0;
    /// With what, and from where, the session came.
    virtual Result<void> describe(const QByteArray &hash, const QString &client, const QString &address) = 0;
    /// Used last: first.
    virtual Result<QList<ListedSession>> sessions(UserId user) = 0;
    /// All of them but this one go. Answers with those that went.
    virtual Result<QList<QByteArray>> endOthers(UserId user, const QByteArray &hash) = 0;
    /// In the place of the one of before, if there was one.
    virtual Result<void> setRecovery(UserId user, const StoredRecovery &recovery) = 0;
    virtual Result<std::optional<StoredRecovery>> recovery(UserId user) = 0;
    virtual Result<void> endRecovery(UserId user) = 0; ///< if there is one
};

} // namespace hearth
