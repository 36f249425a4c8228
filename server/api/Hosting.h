// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AuthOptions.h"
#include "Caller.h"
#include "Knocking.h"
#include "core/Answer.h"
#include "protocol/Rest.h"
#include "protocol/RestAccounts.h"
#include "protocol/RestSearch.h"
#include "protocol/hosting/Stopping.h"
#include "protocol/trust/RestAudit.h"
#include "status/Overseeing.h"

#include <QObject>

namespace hearth {

class Authenticator;
class Chat;

/// What a host does about who is on the server: asks Permissions, sees to it that whoever goes can do nothing from that
/// moment on, and leaves the rest to the Authenticator. All may answer Forbidden, Busy. Lives on the server thread.
class Hosting : public QObject
{
    Q_OBJECT
public:
    Hosting(Authenticator &authenticator, Chat &chat, Clock &clock, QObject *parent = nullptr);

    Knocking &knocking() { return m_knocking; }
    Overseeing &overseeing() { return m_overseeing; }

    /// Shuts an account out, or lets it in again. A guest who is shut out is ended, with whoever else came as a guest from
    /// the same address, which is banned for a day; also where the guest is gone already. UserNotFound.
    void setDisabled(const Caller &caller, UserId user, bool disabled, Answer<User> answer);
    /// Makes an account something else on the server. UserNotFound, LastOwner.
    void giveRole(const Caller &caller, UserId user, Role role, Answer<User> answer);
    /// With which this account can choose another password, once. UserNotFound.
    void makeRecoveryCode(const Caller &caller, UserId user, const Answer<rest::RecoveryCode> &answer);
    /// Signs an account out wherever it is. UserNotFound.
    void endSessions(const Caller &caller, UserId user, Answer<void> answer);
    /// Which rooms there are, after this one: those one is not in as well, but nothing of what is in them, nor who. Direct rooms
    /// are counted only.
    Result<rest::AllRooms> rooms(UserId user, RoomId after, int limit) const;
    /// How many there were.
    void endGuests(const Caller &caller, Answer<int> answer);
    /// Whom the new policy does not let in any more is gone when it is answered. InvalidField.
    void setAccess(const Caller &caller, const QString &access, Answer<QString> answer);
    /// How the server is doing.
    Result<rest::ServerState> state(UserId user) const;
    /// A page of them, of those after this one.
    void addressBans(UserId user, qint64 after, int limit, Answer<rest::AddressBanList> answer);
    /// stopWanted() follows, from the event loop: whoever asked is answered before.
    Result<void> stop(UserId host, const QString &message);
    /// NotFound.
    void liftAddressBan(const Caller &caller, qint64 id, Answer<void> answer);

Q_SIGNALS:
    void accessChanged();
    /// A host stops the server.
    void stopWanted(const hearth::events::ServerClosing &closing);

private:
    QList<UserId> guests() const;
    /// They can do nothing any more, until it is taken back.
    QList<UserId> bar(const QList<UserId> &users);
    void unbar(const QList<UserId> &users);

    Authenticator &m_authenticator;
    Chat &m_chat;
    Knocking m_knocking;
    Overseeing m_overseeing;
};

} // namespace hearth
