// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Arrivals.h"

#include "core/Clock.h"

namespace hearth {

Arrivals::Arrivals(Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_last(clock->elapsed() - frame)
{
}

void Arrivals::add(const Message &message)
{
    m_waiting.append(message);
    if (m_timer != 0)
        return;
    const auto wait = m_last + frame - m_clock->elapsed();
    if (wait.count() <= 0)
        flush();
    else
        m_timer = m_clock->after(wait, this, [this] {
            m_timer = 0;
            flush();
        });
}

void Arrivals::flush()
{
    m_clock->cancel(std::exchange(m_timer, 0));
    if (m_waiting.isEmpty())
        return;
    // From its end: where working them out takes longer than a frame, other things get their turn in between.
    Q_EMIT arrived(std::exchange(m_waiting, {}));
    m_last = m_clock->elapsed();
}

void Arrivals::clear()
{
    m_clock->cancel(std::exchange(m_timer, 0));
    m_waiting.clear();
}

} // namespace hearth
