// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ConnectionState.h"

#include <QBasicTimer>
#include <QDeadlineTimer>

namespace hearth {

/// How long a connection may still be in its state. Fires timer events of its owner.
class StateDeadline
{
public:
    explicit StateDeadline(QObject &owner)
        : m_owner(owner)
    {
    }

    /// The state is left: counted anew at the next start().
    void leave();
    bool isStarted() const { return m_started; }
    /// `isBlind`: the owner does not hear of its peer and has to look after it, every second.
    void start(std::chrono::milliseconds time, bool isBlind);
    /// The peer has sent or taken so many bytes: time is counted anew when that makes `renewal` of them (0: never).
    void moved(qint64 bytes, qint64 renewal);
    bool isRunning() const { return m_timer.isActive(); }
    void stop() { m_timer.stop(); }
    int timerId() const { return m_timer.timerId(); }
    bool hasExpired() const { return m_deadline.hasExpired(); }
    /// After a timer event, when it has not expired.
    void wait(bool isBlind);

    std::chrono::milliseconds left() const { return std::chrono::milliseconds(m_deadline.remainingTime()); }
    qint64 bytesMoved() const { return m_moved; }
    /// Goes on where it was, in the same state, before another came in between.
    void goOn(std::chrono::milliseconds left, qint64 moved, bool isBlind);

private:
    QObject &m_owner;
    QBasicTimer m_timer;
    QDeadlineTimer m_deadline;
    bool m_started = false;
    qint64 m_moved = 0; ///< by the peer, since the deadline was set
};

} // namespace hearth
