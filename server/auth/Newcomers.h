// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AuthOptions.h"
#include "Store.h"
#include "core/Answer.h"
#include "sessions/Sessions.h"

namespace hearth {

class Storage;

/// As what somebody enters.
struct Admission
{
    Role role = Role::Member;
    QByteArray ownerLink = {}; ///< that has to be good still when the account is stored; empty: none
    QByteArray invite = {}; ///< the same
    bool firstIsOwner = false;
    bool isLimited = true; ///< by how many accounts there may be
};

/// Somebody who was let in, and the room of which their invite made them a member.
struct Entered
{
    NewSession session;
    std::optional<StoredMembership> joined = {};
};

/// Stores who comes in, all of it or nothing: the account or the guest, their session, and what their invite does for them. Part of
/// the Authenticator, which has decided that they may; here is looked at what only the database knows.
class Newcomers
{
public:
    /// Both must outlive it.
    Newcomers(Storage &storage, const AuthLimits &limits)
        : m_storage(storage)
        , m_limits(limits)
    {
    }

    /// Banned, LimitReached, InviteInvalid, UsernameTaken. An empty `address` is that of who may do as they like.
    void addAccount(const StoredUser &account, const Admission &admission, const QString &address, const Answer<Entered> &answer);
    /// Banned, LimitReached, InviteInvalid. Makes their username.
    void addGuest(const StoredUser &guest, const Admission &admission, const Answer<Entered> &answer);
    /// Within a job: LimitReached, where there are `most` accounts; 0: any number.
    static Result<void> roomForAccount(Store &store, int most);

private:
    int limit(int most) const { return m_limits.enabled ? most : 0; }

    Storage &m_storage;
    const AuthLimits &m_limits;
};

} // namespace hearth
