// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Job.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

namespace hearth {

/// Brings jobs that have run back to the thread it lives in, in the order they were posted: one event for a batch, or for
/// several. Where answering takes long, others have their turns between the answers. Jobs end their life here, so that what they captured is destroyed on the thread it came from.
class CompletionQueue : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// From any thread.
    void post(std::vector<JobPointer> jobs);
    /// Waits while so many answers are here, or answers that hold so much, that whoever makes them is faster than they are
    /// taken: they are on nobody's account yet. From any thread but the queue's own.
    void waitForRoom();
    /// False: nobody waits, for the queue's thread is about to wait for them.
    void setBounded(bool bounded);
    /// Answers every job. A `done` may destroy this object: the others are then not called.
    void deliver();
    /// Forgets what was posted, without calling anything.
    void clear();

protected:
    bool event(QEvent *event) override;

private:
    bool answerNext(); ///< false: there was none. May destroy this object.
    bool holdsAtMost(std::size_t answers, qsizetype bytes) const { return m_answers.size() <= answers && m_bytes <= bytes; }

    struct Posted
    {
        JobPointer job;
        qsizetype bytes; ///< that its result holds
    };
    /// More are made only once half of them are taken.
    static constexpr std::size_t most = 8;
    /// The same for what they hold: a page of messages can be several megabytes.
    static constexpr qsizetype mostBytes = 1024 * 1024;

    std::mutex m_mutex;
    std::condition_variable m_hasRoom;
    std::deque<Posted> m_answers;
    qsizetype m_bytes = 0;
    int m_waiting = 0; ///< for room
    bool m_isBounded = true;
    bool m_woken = false; ///< an event is on its way
};

} // namespace hearth
