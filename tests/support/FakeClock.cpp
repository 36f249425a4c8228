// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeClock.h"

#include <QTimeZone>

#include <algorithm>

namespace hearth {

QDateTime FakeClock::now() const
{
    static const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc());
    return start.addMSecs(m_elapsed.count()).toUTC();
}

std::chrono::milliseconds FakeClock::elapsed() const
{
    return m_elapsed;
}

quint64 FakeClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action)
{
    Q_ASSERT(context);
    const quint64 id = ++m_lastId;
    const auto due = m_elapsed + std::max(delay, std::chrono::milliseconds(0));
    m_actions.emplace(Due {due, id}, Action {context, std::move(action)});
    return id;
}

void FakeClock::cancel(quint64 id)
{
    std::erase_if(m_actions, [id](const auto &entry) { return entry.first.second == id; });
}

void FakeClock::advance(std::chrono::milliseconds span)
{
    const auto end = m_elapsed + span;
    while (!m_actions.empty() && m_actions.begin()->first.first <= end) {
        // Taken out first: the action may ask for others, cancel some, or advance the clock itself.
        const auto next = m_actions.extract(m_actions.begin());
        m_elapsed = std::max(m_elapsed, next.key().first);
        if (next.mapped().context)
            next.mapped().run();
    }
    m_elapsed = std::max(m_elapsed, end);
}

int FakeClock::pending() const
{
    return int(std::count_if(m_actions.begin(), m_actions.end(), [](const auto &entry) { return !entry.second.context.isNull(); }));
}

} // namespace hearth
