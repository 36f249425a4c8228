// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <chrono>
#include <vector>

namespace hearth {

/// An application that measures how long its GUI thread is away for each event that it handles: so long nothing that a
/// person does is answered. Frames are drawn within events, too (there is no render thread with software rendering).
class MeasuringApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;

    struct Times
    {
        double longestMs = 0; ///< wall clock of one event
        double longestCpuMs = 0; ///< the same in CPU of this thread: what another program takes is not in it
        double p99Ms = 0; ///< of the events that took 0.1 ms or more
        double busyShare = 0; ///< CPU of this thread against the wall clock
        qint64 overAFrame = 0; ///< events longer than 16 ms
        QByteArray longestWas; ///< the receiver's class and the event's type
    };
    /// Forgets what was measured.
    void begin();
    Times taken() const;
    /// When the event that is being handled began.
    std::chrono::steady_clock::time_point turnBegan() const { return m_turn; }

private:
    std::vector<float> m_ms;
    std::chrono::steady_clock::time_point m_turn, m_begun;
    double m_cpuBegun = 0;
    double m_longest = 0;
    double m_longestCpu = 0;
    QByteArray m_longestWas;
    int m_depth = 0;
};

} // namespace hearth
