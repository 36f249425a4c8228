// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"

#include <QObject>

namespace hearth {

class Authenticator;
class Chat;

/// Carries what happens to accounts into the chat: newcomers, sessions that ended, guests whose time is over; and asks
/// for the latter every sweepInterval. Lives on the server thread.
class AccountEvents : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes sweepInterval {5};

    AccountEvents(Authenticator &authenticator, Chat &chat, Clock &clock, QObject *parent = nullptr);

    /// Looks for guests whose time is over, and once a day for sessions that nobody uses, now and from now on. After the
    /// chat is loaded.
    void startSweeping();
    /// Looks for the former now: the machine has slept, and no timer ran.
    void sweep();

private:
    Authenticator &m_authenticator;
    Chat &m_chat;
    Clock &m_clock;
    qint64 m_sweeps = 0;
};

/// What a session is called on the EventBus and as a channel.
QString sessionName(const QByteArray &session);

} // namespace hearth
