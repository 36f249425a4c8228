// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"

#include <QObject>
#include <QSet>
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
public:
    static constexpr qsizetype most = 5'000; ///< that are believed, whatever a server says

    /// Both must outlive it.
    Blocked(ServerEvents *events, RestClient *rest, QObject *parent = nullptr);

    int revision() const { return m_revision; }
    bool isBusy() const { return m_busy; }
    bool has(UserId user) const { return m_users.contains(user); }
    /// `revision` is for bindings.
    Q_INVOKABLE bool contains(qint64 user, int revision) const;
    /// A message of such a one is not shown before it is asked for.
    Q_INVOKABLE bool folds(qint64 author, qint64 message, int revision) const;
    void unfold(qint64 message);
    /// From now on, or no longer. failed() where the server does not take it.
    Q_INVOKABLE void set(qint64 user, bool blocked);
    /// It may have changed while one was away.
    void goOnline(const QList<UserId> &blocked);

Q_SIGNALS:
    void changed();
    void busyChanged();
    void failed(const QString &message);

private:
    void take(UserId user, bool blocked);

    RestClient *const m_rest;
    QSet<UserId> m_users;
    QSet<qint64> m_unfolded; ///< messages
    int m_revision = 0;
    bool m_busy = false;
};

} // namespace hearth
