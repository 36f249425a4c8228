// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>

namespace hearth {

class Clock;

/// Whole seconds until it makes sense to try again.
class Countdown : public QObject
{
    Q_OBJECT
public:
    explicit Countdown(Clock *clock, QObject *parent = nullptr);

    int seconds() const { return m_seconds; } ///< 0: now
    void begin(std::chrono::milliseconds wait);
    void stop();

Q_SIGNALS:
    void changed();

private:
    void goOn();

    Clock *const m_clock;
    int m_seconds = 0;
    quint64 m_timer = 0;
};

} // namespace hearth
