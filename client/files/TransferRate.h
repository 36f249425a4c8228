// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace hearth {

class Clock;

/// How fast bytes come along, as a person wants to be told: an average over the last seconds, in which what was long ago counts less
/// and less, so that it neither jumps nor goes on when nothing comes any more.
class TransferRate
{
public:
    /// It must outlive it.
    explicit TransferRate(const Clock *clock);

    /// So many bytes are there by now. With fewer than before it begins anew.
    void reached(qint64 bytes);
    /// Nothing is on its way: what comes next begins anew.
    void stop();
    /// Bytes in a second, with the time since the last of them; 0 while it is not known, in the first second, and where nothing
    /// came for long.
    qint64 perSecond() const;

private:
    struct Average
    {
        double sum = 0;
        double weight = 0; ///< how much of it is known, up to 1
        void add(qint64 bytes, std::chrono::milliseconds time);
    };

    const Clock *m_clock;
    Average m_average;
    qint64 m_bytes = -1; ///< at the last step; -1: it has not begun
    qint64 m_newest = 0;
    std::chrono::milliseconds m_newestAt {};
    std::chrono::milliseconds m_steppedAt {}; ///< by the clock
    std::chrono::milliseconds m_begunAt {};
};

} // namespace hearth
