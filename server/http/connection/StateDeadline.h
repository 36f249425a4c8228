// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ConnectionState.h"

#include <QBasicTimer>
#include <QDeadlineTimer>

namespace hearth {

class InputHold;

/// The state of a connection, and how long that may still last: see ConnectionState.h. Fires timer events of its owner; of a
/// peer that is not heard (`input` is deaf) every second, for it has to be looked after.
class StateDeadline
{
public:
    using State = ConnectionState;

    StateDeadline(QObject &owner, const HttpLimits &limits, const InputHold &input);

    State state() const { return m_state; }
    bool is(State state) const { return m_state == state; }
    /// The time of another state is counted from the next start().
    void enter(State state);
    /// Counts the state's time, unless that has begun.
    void start();
    /// Counts it anew.
    void restart();
    /// The peer has sent or taken so many bytes: where they give it time, and are enough, time is counted anew.
    void moved(qint64 bytes);
    void stop() { m_timer.stop(); }

    int timerId() const { return m_timer.timerId(); }
    bool hasExpired() const { return m_deadline.hasExpired(); }
    /// From now on; the time of the state goes on.
    void inputHeld();
    /// After a timer event, when it has not expired.
    void wait();

    std::chrono::milliseconds left() const { return std::chrono::milliseconds(m_deadline.remainingTime()); }
    qint64 bytesMoved() const { return m_moved; }
    /// Goes on where it was, in the same state, before another came in between.
    void goOn(std::chrono::milliseconds left, qint64 moved);

private:
    void leave();
    void begin(std::chrono::milliseconds time);
    void startTimer(std::chrono::milliseconds time);

    QObject &m_owner;
    const HttpLimits &m_limits;
    const InputHold &m_input;
    State m_state = State::Fresh;
    QBasicTimer m_timer;
    QDeadlineTimer m_deadline;
    bool m_started = false;
    qint64 m_moved = 0; ///< by the peer, since the deadline was set
};

} // namespace hearth
