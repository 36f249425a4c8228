// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OutgoingMessage.h"

#include <QBasicTimer>
#include <QDeadlineTimer>

#include <chrono>

namespace hearth {

struct EngineOptions;

/// When a session is to be pinged, and when its pong is too late. The timers are events of the session's own: thousands of them
/// are idle, and another object for each would be what they cost.
class Heartbeat
{
public:
    static const OutgoingMessage &ping();

    /// From now on, as after a pong.
    void restart(const EngineOptions &options, QObject &session);
    /// The ping is due and being sent.
    void expectPong(QObject &session);
    void stop();

    bool isPingDue(int timerId) const { return timerId == m_pingTimer.timerId(); }
    bool isPongLate(int timerId) const { return timerId == m_pongTimer.timerId(); }
    bool isPongExpected() const { return m_pongTimer.isActive(); }
    /// On a busy thread before the timer says so.
    bool isOver() const { return m_pongDue.hasExpired(); }

private:
    QDeadlineTimer m_pongDue;
    QBasicTimer m_pingTimer;
    QBasicTimer m_pongTimer;
};

} // namespace hearth
