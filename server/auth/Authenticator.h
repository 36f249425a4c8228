// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Accounts.h"
#include "AuthOptions.h"
#include "Exclusions.h"
#include "GuestAccounts.h"
#include "Logins.h"
#include "Newcomers.h"
#include "OwnerLinks.h"
#include "Recovery.h"
#include "core/Answer.h"
#include "limits/EntryLimits.h"
#include "limits/GuestQuota.h"
#include "sessions/Sessions.h"

#include "core/Result.h"
#include "model/User.h"
#include "protocol/Rest.h"

#include <QObject>

#include <functional>

namespace hearth {

class Clock;
class Storage;
struct StoredUser;

/// Who is who: accounts, guests and their tokens. The only place that decides who may enter, and how often one may try.
///
/// Lives on the server thread, as the Storage. Answers as Storage does: `done` is never called from inside a call, and
/// not once `context` is destroyed. `address` is the client's address as the limits count it. All may answer Busy, and
/// Internal.
class Authenticator : public QObject
{
    Q_OBJECT
public:
    template <typename T>
    using Done = std::function<void(Result<T>)>;

    /// How long a guest lives after it was last connected.
    static constexpr auto guestLife = Sessions::guestLife;

    Authenticator(Storage &storage, Clock &clock, AuthOptions options, QObject *parent = nullptr);
    ~Authenticator() override;

    /// AccessClosed, InviteRequired, InviteInvalid, Banned, InvalidField, RateLimited, LimitReached, StorageFull, UsernameTaken.
    /// Usernames that start with `guest-` are the server's own.
    void registerAccount(const rest::RegisterRequest &request, const QString &address, QObject *context, Done<NewSession> done);
    /// For who may do as they like: whoever can write the data folder. Asks neither the access policy nor the limits.
    /// Without a role the first account is the owner, any other a member. InvalidField, UsernameTaken.
    void addAccount(const rest::RegisterRequest &request, std::optional<Role> role, QObject *context, Done<NewSession> done);
    /// The code of a link that makes whoever opens it (registers with it as the invite, whatever the access policy) the
    /// owner: one more at each call. Empty where somebody owns the server. The first that is used ends all.
    void makeOwnerLink(QObject *context, Done<QString> done) { m_ownerLinks.make({context, std::move(done)}); }
    /// BadCredentials, whether the account exists or not; RateLimited after too many failures, then also with the right
    /// password; Forbidden, with the right password, for an account that is disabled. StorageFull for all but owners and
    /// administrators, who can make room.
    void login(const rest::LoginRequest &request, const QString &address, QObject *context, Done<NewSession> done);
    /// A guest stays, as an account (GuestAccounts). AccessClosed where no accounts make themselves.
    void makeAccount(UserId guest, const rest::MakeAccountRequest &request, const QString &address, const Answer<User> &answer);
    /// AccessClosed, InviteRequired, InviteInvalid, Banned, InvalidField, RateLimited, LimitReached, StorageFull; UsernameTaken for who
    /// could be taken for somebody else who is here.
    void enterAsGuest(const rest::GuestRequest &request, const QString &address, QObject *context, Done<NewSession> done);
    /// To be called once, before anybody comes: the tokens of late are known then, and answered for without the database; and
    /// who is here as a guest counts for their address.
    void recall(const Answer<void> &answer);
    /// As authenticate(), at once, for a token that was used lately; nothing for any other.
    std::optional<KnownCaller> recognize(const QString &token) { return m_sessions.recognize(token); }
    /// Unauthorized for a token that is not valid (any more). A guest's life is prolonged.
    void authenticate(const QString &token, QObject *context, Done<KnownCaller> done);
    /// The token is dead before `done`, and a guest gone with it. Unauthorized when it was before.
    void logout(const QString &token, QObject *context, Done<void> done);
    /// Prolongs the lives of `connected` guests (others among them are left as they are), then ends those whose time is
    /// over. To be called every few minutes. Answers who is gone.
    void expireGuests(const QList<UserId> &connected, QObject *context, Done<QList<UserId>> done);
    /// Ends sessions that nobody used for too long; those of `connected` accounts are in use. To be called every day.
    void expireSessions(const QList<UserId> &connected) { m_sessions.expireUnused(connected); }
    /// When somebody came to the server. UserNotFound.
    void cameAt(UserId user, QObject *context, Done<QDateTime> done);
    AccessPolicy access() const { return m_access; }
    /// The guests who are in and whom no invite let in: who may not stay where one has to be invited.
    void uninvitedGuests(QObject *context, Done<QList<UserId>> done);
    /// From now on; until the server ends. Guests whom the policy does not let in any more are gone before `done`.
    void setAccess(AccessPolicy policy, QObject *context, Done<void> done);
    /// The same for the policy that holds: for whoever entered before the server was started with it.
    void endWhoMayNotStay(QObject *context, Done<void> done);
    Exclusions &exclusions() { return m_exclusions; }
    Accounts &accounts() { return m_accounts; }
    Recovery &recovery() { return m_recovery; }
    GuestAccounts &guestAccounts() { return m_guestAccounts; }

Q_SIGNALS:
    /// There is one more account, or guest from this address. Comes before the answer to whoever it is.
    void userAdded(const hearth::User &user, const QString &address);
    /// The invite of who was just added made them a member of its room.
    void memberAdded(const hearth::StoredMembership &membership);
    /// The token of this session is dead: close its sockets. `session` as in NewSession and KnownCaller.
    void sessionEnded(const QByteArray &session);
    /// Their time was over, they are no members of anything any more.
    void guestsGone(const QList<hearth::UserId> &guests);

private:
    Result<Admission> admit(const QString &invite) const;
    void create(
        const rest::RegisterRequest &request, const Admission &admission, const QString &address, const Answer<NewSession> &answer);
    void storeAccount(
        const StoredUser &account, const Admission &admission, const QString &address, const Answer<NewSession> &answer);
    void welcome(const Result<Entered> &entered, const StoredUser &guest, const Answer<NewSession> &answer);
    bool isBusy() const;

    Storage &m_storage;
    Clock &m_clock;
    const AuthOptions m_options;
    AccessPolicy m_access;
    Passwords m_passwords;
    EntryLimits m_limits;
    GuestQuota m_guests;
    Newcomers m_newcomers;
    OwnerLinks m_ownerLinks;
    Sessions m_sessions;
    Exclusions m_exclusions;
    Accounts m_accounts;
    GuestAccounts m_guestAccounts;
    Logins m_logins;
    Recovery m_recovery;
};

} // namespace hearth
