// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace hearth {

class Clock;
class RestClient;

/// Asking to be let into a server where one has to be invited, without an invitation: waits until a host has answered, which may be ten
/// minutes at most.
class AskingIn : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program has one")
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY changed)
    /// Why one was not let in, or could not ask, in a sentence; "" while nothing went wrong.
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
public:
    explicit AskingIn(Clock *clock, QObject *parent = nullptr);
    ~AskingIn() override;

    bool isWaiting() const { return m_waiting; }
    QString failure() const { return m_failure; }

    Q_INVOKABLE void ask(const QUrl &server, const QString &displayName);
    /// Nobody waits any more. The hosts may still see the name for a while.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void admitted(const QString &token, const hearth::User &user);

private:
    void wait(const QString &secret);
    void fail(const QString &sentence);

    Clock *const m_clock;
    bool m_waiting = false;
    QString m_failure;
    std::unique_ptr<RestClient> m_rest;
    std::unique_ptr<QObject> m_attempt; ///< context of what is under way
};

} // namespace hearth
