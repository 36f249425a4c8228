// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"

#include <QObject>
#include <QSet>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace hearth {

class RestClient;
class ServerEvents;

/// Whom one does not want to hear from, on all of one's devices. What they write is folded, and nothing of it is notified of. Known
/// once one has connected.
class Blocked : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Members has it")
    /// Rises with whatever contains() answers.
    Q_PROPERTY(int revision READ revision NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    /// Whom, by name: {id, name}; once it was asked for.
    Q_PROPERTY(QVariantList list READ list NOTIFY listChanged)
    /// Why it could not be had; empty when nothing went wrong.
    Q_PROPERTY(QString error READ error NOTIFY listChanged)
public:
    static constexpr qsizetype most = 5'000; ///< that are believed, whatever a server says

    /// Both must outlive it.
    Blocked(ServerEvents *events, RestClient *rest, QObject *parent = nullptr);

    int revision() const { return m_revision; }
    bool isBusy() const { return m_busy; }
    QVariantList list() const;
    QString error() const { return m_error; }
    bool has(UserId user) const { return m_users.contains(user); }
    /// `revision` is for bindings.
    Q_INVOKABLE bool contains(qint64 user, int revision) const;
    /// A message of such a one is not shown before it is asked for.
    Q_INVOKABLE bool folds(qint64 author, qint64 message, int revision) const;
    void unfold(qint64 message);
    /// From now on, or no longer. failed() where the server does not take it.
    Q_INVOKABLE void set(qint64 user, bool blocked);
    /// Asks for `list`.
    Q_INVOKABLE void look();
    /// It may have changed while one was away.
    void goOnline(const QList<UserId> &blocked);

Q_SIGNALS:
    void changed();
    void listChanged();
    void busyChanged();
    void failed(const QString &message);

private:
    void take(UserId user, bool blocked);
    void rename(const User &now);

    RestClient *const m_rest;
    QSet<UserId> m_users;
    QList<Author> m_list;
    QString m_error;
    QSet<qint64> m_unfolded; ///< messages
    int m_revision = 0;
    bool m_busy = false;
};

} // namespace hearth
