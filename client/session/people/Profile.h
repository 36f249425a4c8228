// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"
#include "session/hosting/Recovering.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace hearth {

class Members;
class RestClient;
class ServerEvents;

/// One of the people, to be looked at more closely: what is known of them here, as it is now.
class Profile : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
    Q_PROPERTY(qint64 userId READ userId NOTIFY changed) ///< 0: nobody's
    Q_PROPERTY(QString displayName READ displayName NOTIFY changed)
    Q_PROPERTY(QString username READ username NOTIFY changed)
    Q_PROPERTY(QString role READ role NOTIFY changed) ///< on the server; "" where only their name is known
    Q_PROPERTY(QString status READ status NOTIFY changed) ///< "online", "away" or "offline"; "" likewise
    Q_PROPERTY(QDateTime lastSeen READ lastSeen NOTIFY changed)
    Q_PROPERTY(QDateTime since READ since NOTIFY changed) ///< when they came to the server; not known at first
    Q_PROPERTY(bool self READ isSelf NOTIFY changed)
    Q_PROPERTY(bool disabled READ isDisabled NOTIFY changed) ///< shut out of the server
    /// For a host, where they forgot their password.
    Q_PROPERTY(hearth::Recovering *recovering READ recovering CONSTANT)
public:
    /// All of them must outlive it.
    Profile(UserId self, const Members *members, ServerEvents *events, RestClient *rest, QObject *parent = nullptr);

    qint64 userId() const { return m_user.id.value; }
    QString displayName() const { return m_user.displayName; }
    QString username() const { return m_user.username; }
    QString role() const { return m_known ? QString(roleName(m_user.role)) : QString(); }
    QString status() const { return m_known ? QString(presenceStatusName(m_user.status)) : QString(); }
    QDateTime lastSeen() const { return m_known ? m_user.lastSeen.toLocalTime() : QDateTime(); }
    QDateTime since() const { return m_since.toLocalTime(); }
    bool isSelf() const { return m_user.id == m_self; }
    bool isDisabled() const { return m_known && m_user.disabled; }

    Recovering *recovering() { return &m_recovering; }
    /// Of this one; with the name that they wrote under, for who has gone since.
    Q_INVOKABLE void lookAt(qint64 user, const QString &displayName);

Q_SIGNALS:
    void changed();

private:
    void take(const User &user);
    void ask();

    const UserId m_self;
    const Members *const m_members;
    RestClient *const m_rest;
    User m_user;
    QDateTime m_since;
    std::unique_ptr<QObject> m_request; ///< its context
    bool m_known = false;
    Recovering m_recovering;
};

} // namespace hearth
