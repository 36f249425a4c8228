// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"

#include <QPointer>

#include <map>

namespace hearth {

/// A clock that stands still until a test turns it. Starts at 2026-01-01T00:00:00.000Z; nothing fires but inside
/// advance().
class FakeClock : public Clock
{
    Q_OBJECT
public:
    using Clock::Clock;

    QDateTime now() const override;
    std::chrono::milliseconds elapsed() const override;
    quint64 after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) override;
    void cancel(quint64 id) override;

    /// Moves time on and calls what falls due on the way, in the order of its times (equal times: in the order it was
    /// asked for), each seeing its own time as now(). What an action asks for within the same span fires too.
    void advance(std::chrono::milliseconds span);
    /// How many actions still wait.
    int pending() const;

private:
    struct Action
    {
        QPointer<QObject> context;
        std::function<void()> run;
    };
    using Due = std::pair<std::chrono::milliseconds, quint64>; ///< when, and the id

    std::map<Due, Action> m_actions;
    std::chrono::milliseconds m_elapsed {0};
    quint64 m_lastId = 0;
};

} // namespace hearth
