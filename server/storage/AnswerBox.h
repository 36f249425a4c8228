// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Storage.h"

#include <QObject>

#include <deque>
#include <mutex>
#include <vector>

namespace hearth {

/// A job that has run, and what came of it.
struct Answer
{
    Storage::Job job;
    std::shared_ptr<void> result;
};

/// Brings answers back to the thread it lives in, in the order they were posted: one event for a batch, or for several.
/// Jobs end their life here, so that what they captured is destroyed on the thread it came from.
class AnswerBox : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// From any thread.
    void post(std::vector<Answer> answers);
    /// Calls every `done` whose context lives. A `done` may destroy this object: the others are then not called.
    void deliver();
    /// Forgets what was posted, without calling anything.
    void clear();

protected:
    bool event(QEvent *event) override;

private:
    std::mutex m_mutex;
    std::deque<Answer> m_answers;
    bool m_woken = false; ///< an event is on its way
};

} // namespace hearth
