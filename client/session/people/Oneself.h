// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"
#include "session/account/OwnAccount.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth {

class KeptSession;
class RestClient;
class ServerEvents;
class SocketClient;

/// Who one is on this server, and whether others see that one is there.
class Oneself : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
    Q_PROPERTY(qint64 userId READ userId CONSTANT)
    Q_PROPERTY(QString displayName READ displayName NOTIFY changed)
    Q_PROPERTY(QString username READ username NOTIFY changed)
    Q_PROPERTY(bool guest READ isGuest NOTIFY changed)
    Q_PROPERTY(hearth::OwnAccount *account READ account CONSTANT)
    /// What others see while one is connected: "online" or "away". Writing "away" is a choice that lasts until "online"
    /// is written; being idle makes it "away" as well.
    Q_PROPERTY(QString status READ status WRITE setStatus NOTIFY statusChanged)
public:
    Oneself(const User &user, KeptSession *kept, ServerEvents *events, RestClient *rest, SocketClient *socket,
        QObject *parent = nullptr);

    const User &user() const { return m_user; }
    OwnAccount *account() { return &m_account; }
    /// As the server knows one now.
    void take(const User &user);
    qint64 userId() const { return m_user.id.value; }
    QString displayName() const { return m_user.displayName; }
    QString username() const { return m_user.username; }
    bool isGuest() const { return m_user.role == Role::Guest; }
    QString status() const;
    void setStatus(const QString &status);
    /// The person has not touched the machine for five minutes, or has again.
    void setIdle(bool idle);
    /// The server takes whoever connects for somebody who is there.
    void tellAfterConnecting();

Q_SIGNALS:
    void changed();
    void statusChanged();
    void told(hearth::PresenceStatus status);

private:
    bool isAway() const;
    void tell();
    void tellIfChanged(bool wasAway);

    User m_user;
    KeptSession *const m_kept;
    SocketClient *const m_socket;
    OwnAccount m_account;
    bool m_idle = false;
};

} // namespace hearth
