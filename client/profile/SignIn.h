// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"
#include "net/RestClient.h"
#include "profile/Countdown.h"
#include "trust/ServerTrust.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace hearth {

class Clock;
class TrustedKeys;

/// The way into a server: find it, see that it is a Hearth server this program understands, then log in, register or
/// enter as a guest. Each failure says what happened (errorCode, as named on the wire, "" for none), in which field,
/// and in a sentence for people.
class SignIn : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program has one")
    Q_PROPERTY(QUrl server READ server NOTIFY serverChanged)
    Q_PROPERTY(QString address READ address NOTIFY serverChanged) ///< `server` as people write it
    Q_PROPERTY(QString serverName READ serverName NOTIFY serverChanged)
    Q_PROPERTY(hearth::ServerTrust *trust READ trust CONSTANT)
    /// "open", "invite" or "closed"; "" when the server does not say.
    Q_PROPERTY(QString serverAccess READ serverAccess NOTIFY serverChanged)
    /// Whether the link of an invitation led here.
    Q_PROPERTY(bool isInvited READ isInvited NOTIFY serverChanged)
    /// By whom, and to which room, as far as the server says so: empty where it does not, or it is no invitation of a room.
    Q_PROPERTY(QString invitedBy READ invitedBy NOTIFY serverChanged)
    Q_PROPERTY(QString invitedTo READ invitedTo NOTIFY serverChanged)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY errorChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY errorChanged)
    /// "address", "username", "password", "code", "display_name" or "".
    Q_PROPERTY(QString errorField READ errorField NOTIFY errorChanged)
    /// Whole seconds until it makes sense to try again, counting down; 0 when it does now.
    Q_PROPERTY(int retryAfter READ retryAfter NOTIFY retryAfterChanged)
public:
    enum State {
        Idle,
        Probing, ///< looking for the server
        Ready, ///< the server is there; a refused try leads back here
        Busy, ///< the server is asked to let us in
        Failed, ///< no such server, or none that is understood
    };
    Q_ENUM(State)

    /// `keys`: what is known of servers; null for nothing. Both must outlive it.
    explicit SignIn(Clock *clock, const TrustedKeys *keys = nullptr, QObject *parent = nullptr);
    ~SignIn() override;

    QUrl server() const { return m_trust.server(); } ///< as it is to be trusted (ServerUrl.h)
    QString address() const;
    QString serverName() const { return m_serverName; }
    ServerTrust *trust() { return &m_trust; }
    QString serverAccess() const { return m_serverAccess; }
    bool isInvited() const { return m_isInvited; }
    QString invitedBy() const { return m_invitedBy; }
    QString invitedTo() const { return m_invitedTo; }
    /// What the invitation was not used for yet by whoever signed in to an account that they had; empty for none.
    QString takeInvite() { return std::exchange(m_invite, {}); }
    QString serverId() const { return m_serverId; } ///< as the server says; empty when it does not
    State state() const { return m_state; }
    QString errorCode() const { return m_failed ? errorCodeName(m_error.code) : QString(); }
    QString errorMessage() const { return m_failed ? m_error.message : QString(); }
    QString errorField() const { return m_failed ? m_error.field : QString(); }
    int retryAfter() const { return m_retry.seconds(); }
    /// What signedIn() is about; empty before.
    QString token() const { return m_token; }
    User user() const { return m_user; }

    /// `address` as serverUrl() takes it; the link of an invitation brings that along.
    Q_INVOKABLE void open(const QString &address);
    Q_INVOKABLE void signIn(const QString &username, const QString &password);
    /// With a code from a host, by who forgot their password: `password` is the new one.
    Q_INVOKABLE void recover(const QString &username, const QString &code, const QString &password);
    Q_INVOKABLE void registerAccount(const QString &username, const QString &password, const QString &displayName);
    Q_INVOKABLE void enterAsGuest(const QString &displayName);
    /// After a failure, as what was opened last.
    Q_INVOKABLE void tryAgain();
    /// Forgets what is under way: from Probing to Idle, from Busy to Ready.
    Q_INVOKABLE void cancel();
    /// Sent along by registerAccount() and enterAsGuest() from now on, until the next open(): what lets one in where not
    /// everybody may enter, or makes the host of a server its owner.
    void setInvite(const QString &invite) { m_invite = invite; }
    /// Shows why somebody who was signed in has to do it again.
    void showReason(const Error &error);

Q_SIGNALS:
    void serverChanged();
    void stateChanged();
    void errorChanged();
    void retryAfterChanged();
    void signedIn();

private:
    void probe();
    void failProbe(const Error &error);
    void askAboutInvite();
    void takeHealth(const Result<QJsonObject> &answer);
    void enter(const QString &path, const QJsonObject &body);
    bool refuseUnless(const Result<QString> &checked);
    void setState(State state);
    void setError(const Error &error);
    void clearError();

    Clock *const m_clock;
    const TrustedKeys *const m_keys;
    ServerTrust m_trust;
    bool m_isForAnother = false; ///< the link that led here is of another server than is known there
    QString m_serverName;
    QString m_serverAccess;
    QString m_serverId;
    State m_state = Idle;
    bool m_failed = false;
    Error m_error;
    Countdown m_retry;
    QString m_invite;
    bool m_isInvited = false;
    QString m_invitedBy;
    QString m_invitedTo;
    QString m_token;
    User m_user;
    std::unique_ptr<RestClient> m_rest;
    std::unique_ptr<QObject> m_attempt; ///< context of what is under way
};

} // namespace hearth
