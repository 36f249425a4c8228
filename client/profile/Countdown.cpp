// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/Countdown.h"

#include "core/Clock.h"

#include <utility>

using namespace std::chrono_literals;

namespace hearth {

Countdown::Countdown(Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void Countdown::begin(std::chrono::milliseconds wait)
{
    m_clock->cancel(m_timer);
    m_seconds = int((wait.count() + 999) / 1000);
    Q_EMIT changed();
    goOn();
}

void Countdown::stop()
{
    m_clock->cancel(m_timer);
    if (std::exchange(m_seconds, 0) != 0)
        Q_EMIT changed();
}

void Countdown::goOn()
{
    if (m_seconds <= 0)
        return;
    m_timer = m_clock->after(1s, this, [this] {
        --m_seconds;
        Q_EMIT changed();
        goOn();
    });
}

} // namespace hearth
