// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/Account.h"
#include "profile/SignIn.h"

#include <QJsonObject>
#include <QObject>

namespace hearth {

class KeptTokens;

/// Takes the person who hosts a chat into it without asking for a password: with the token of the last time, else with
/// the account made then, else by making one that owns the server. The account's random password is kept in the profile, beside
/// the server's data, and in no wallet: hosting waits for none. Of an account whose owner has chosen a password only the name is kept,
/// and the server's key lets them in.
class OwnerEntry : public QObject
{
    Q_OBJECT
public:
    OwnerEntry(KeptTokens *tokens, Clock *clock, QObject *parent = nullptr);

    /// `ownerKey` is what the server takes for the right to be its owner. `hasHosted`: an earlier program may have given the
    /// account to the secret service. Ends in entered() or failed().
    void enter(const QUrl &server, const QString &displayName, const QString &ownerKey, bool hasHosted);
    /// The token was refused: goes on with the account.
    void enterAgain();

    /// The password that was made for this account, where nobody has chosen another; empty for an account that is not the one.
    QString madePassword(const QString &username) const;
    /// This account has a password now that only its owner knows.
    void noteChosen(const QString &username);
    /// The account is called otherwise.
    void noteRenamed(const QString &before, const QString &now);

    /// A username for somebody of this name, by the server's rules; "owner" if nothing of it can be used.
    static QString usernameFor(const QString &displayName);

Q_SIGNALS:
    void entered(const hearth::Account &account);
    void failed(const QString &reason);

private:
    void takeKept(const QString &kept);
    void knock();
    void present();
    void registerOwner();
    void followSignIn();
    QJsonObject kept() const;
    void keep(const QJsonObject &account);
    void keepAccount();

    KeptTokens *const m_tokens;
    SignIn m_signIn;
    QUrl m_server;
    QString m_displayName;
    QString m_ownerKey;
    bool m_hasHosted = false;
    QString m_username;
    QString m_password;
    bool m_known = false; ///< username and password are those of an account that was made before
    bool m_chosen = false; ///< its owner has chosen a password, which is not known here
    bool m_tried = false; ///< something has been presented since the server answered
    int m_attempt = 0; ///< usernames that were taken
};

} // namespace hearth
