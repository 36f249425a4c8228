// SPDX-License-Identifier: GPL-3.0-or-later
#include "StateDeadline.h"

#include "InputHold.h"

#include <algorithm>

namespace hearth {

namespace {

/// How often a peer is looked after that is not listened to.
constexpr std::chrono::milliseconds lookAfter {1'000};

} // namespace

StateDeadline::StateDeadline(QObject &owner, const HttpLimits &limits, const InputHold &input)
    : m_owner(owner)
    , m_limits(limits)
    , m_input(input)
{
}

void StateDeadline::enter(State state)
{
    if (std::exchange(m_state, state) != state)
        leave();
}

void StateDeadline::leave()
{
    m_started = false;
    m_moved = 0;
}

void StateDeadline::start()
{
    // A request that is whole is taken at once: the timer of the state before runs on, whose time is not over.
    if (m_started || m_state == State::Gone || (m_state == State::Complete && m_timer.isActive()))
        return;
    begin(ruleOf(m_state).time(m_limits));
}

void StateDeadline::restart()
{
    leave();
    start();
}

void StateDeadline::begin(std::chrono::milliseconds time)
{
    m_started = true;
    m_deadline.setRemainingTime(time);
    startTimer(time);
}

void StateDeadline::startTimer(std::chrono::milliseconds time)
{
    m_timer.start(int((m_input.isDeaf() ? std::min(time, lookAfter) : time).count()), &m_owner);
}

void StateDeadline::moved(qint64 bytes)
{
    if (m_state == State::Gone || !ruleOf(m_state).renewal)
        return;
    m_moved += bytes;
    if (const qint64 renewal = ruleOf(m_state).renewal(m_limits); renewal > 0 && m_moved >= renewal)
        leave();
    start();
}

void StateDeadline::inputHeld()
{
    if (m_started)
        wait();
}

void StateDeadline::wait()
{
    startTimer(left());
}

void StateDeadline::goOn(std::chrono::milliseconds left, qint64 moved)
{
    begin(left);
    m_moved = moved;
}

} // namespace hearth
