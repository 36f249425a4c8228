// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/TimelineModel.h"

namespace hearth {

/// How much of a room's messages is kept in memory, however many come and however much is said in them. When there is more,
/// the timeline is shortened to half of that, so that this is not to be done for each message that comes.
class TimelineShare
{
public:
    /// What stays of a timeline that is shortened, and how long one gets.
    static constexpr int keptMessages = 1000;
    static constexpr int mostMessages = 2 * keptMessages;
    /// In bytes, of the room that is looked at: ordinary messages reach the number above long before.
    static constexpr qsizetype mostMemory = 16 * 1024 * 1024;

    /// The timeline must outlive it.
    explicit TimelineShare(TimelineModel *timeline)
        : m_timeline(timeline)
    {
    }

    void setMemory(qsizetype most) { m_memory = most; }
    /// Nothing that is not there has room any more.
    bool isUsedUp() const { return rows().confirmed() >= mostMessages || rows().memory() >= m_memory; }
    bool isExceeded() const { return rows().confirmed() > mostMessages || rows().memory() > m_memory; }
    void shorten(Seq around) { m_timeline->trimAround(around, keptMessages, m_memory / 2); }

private:
    const TimelineRows &rows() const { return m_timeline->rows(); }

    TimelineModel *m_timeline;
    qsizetype m_memory = mostMemory;
};

} // namespace hearth
