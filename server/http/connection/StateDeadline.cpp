// SPDX-License-Identifier: GPL-3.0-or-later
#include "StateDeadline.h"

#include <algorithm>

namespace hearth {

namespace {

/// How often a peer is looked after that is not listened to.
constexpr std::chrono::milliseconds lookAfter {1'000};

} // namespace

void StateDeadline::leave()
{
    m_started = false;
    m_moved = 0;
}

void StateDeadline::start(std::chrono::milliseconds time, bool isBlind)
{
    m_started = true;
    m_deadline.setRemainingTime(time);
    m_timer.start(int((isBlind ? std::min(time, lookAfter) : time).count()), &m_owner);
}

void StateDeadline::moved(qint64 bytes, qint64 renewal)
{
    m_moved += bytes;
    if (renewal > 0 && m_moved >= renewal)
        leave();
}

void StateDeadline::wait(bool isBlind)
{
    m_timer.start(int((isBlind ? std::min(left(), lookAfter) : left()).count()), &m_owner);
}

void StateDeadline::goOn(std::chrono::milliseconds left, qint64 moved, bool isBlind)
{
    start(left, isBlind);
    m_moved = moved;
}

} // namespace hearth
