// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Job.h"

#include <QObject>

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
    /// Answers every job. A `done` may destroy this object: the others are then not called.
    void deliver();
    /// Forgets what was posted, without calling anything.
    void clear();

protected:
    bool event(QEvent *event) override;

private:
    bool answerNext(); ///< false: there was none. May destroy this object.

    std::mutex m_mutex;
    std::deque<JobPointer> m_answers;
    bool m_woken = false; ///< an event is on its way
};

} // namespace hearth
