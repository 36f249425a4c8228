// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"

#include <QObject>

#include <chrono>

namespace hearth {

class Clock;

/// Gathers messages that come in quick succession, so that what follows from them (rows, counts, a frame) is worked out
/// once for all of them. A message after a quiet moment is handed on at once; those that come within a frame's time of
/// the last hand-over wait for its end, in their order. Whoever does something that must come after them calls flush().
class Arrivals : public QObject
{
    Q_OBJECT
public:
    /// Between two hand-overs; a screen shows no more than that.
    static constexpr std::chrono::milliseconds frame {16};

    explicit Arrivals(Clock *clock, QObject *parent = nullptr);

    void add(const Message &message);
    /// Hands on what waits, now.
    void flush();
    /// Forgets what waits.
    void clear();

Q_SIGNALS:
    void arrived(const QList<hearth::Message> &messages);

private:
    Clock *const m_clock;
    QList<Message> m_waiting;
    std::chrono::milliseconds m_last; ///< when something was handed on
    quint64 m_timer = 0;
};

} // namespace hearth
