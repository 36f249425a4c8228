// SPDX-License-Identifier: GPL-3.0-or-later
#include "SleepWatch.h"

#include "core/Clock.h"

using namespace std::chrono_literals;

namespace hearth {

void SleepWatch::start(std::function<void()> woke)
{
    m_woke = std::move(woke);
    wait();
}

void SleepWatch::look()
{
    m_lastLook = m_clock.now();
}

void SleepWatch::wait()
{
    static constexpr auto every = 30s;
    static constexpr auto slept = 30s; // so much more than expected
    look();
    m_clock.after(every, &m_context, [this] {
        if (m_lastLook.addDuration(every + slept) < m_clock.now())
            m_woke();
        wait();
    });
}

} // namespace hearth
