// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "search/SearchStore.h"

#include <QObject>

namespace hearth {

class EventBus;
class Storage;

/// Has the index of words made: of what is said, soon after; of what was said before there was an index, the newest first. In steps
/// that take a few milliseconds, with rests between them, and none while others wait to write. What is not finished when the
/// program ends is taken up again. Lives on the server thread.
class SearchIndexing : public QObject
{
    Q_OBJECT
public:
    /// After something is said, and after a start. Until then it is found by a look at it, so there is no hurry: the more at once,
    /// the less it costs.
    static constexpr std::chrono::milliseconds soon {30'000};
    /// So many new messages do not wait that long.
    static constexpr int enough = 512;
    /// Of messages, in one step: some 4 ms of the writer's time.
    static constexpr int part = 128;
    /// The least rest between two steps. It is four times as long as the step took, so a fifth of the writer's time is used at most.
    static constexpr std::chrono::milliseconds rest {10};
    /// Others wait: the next try.
    static constexpr std::chrono::milliseconds patience {250};
    /// Something failed, or the disk is full.
    static constexpr std::chrono::milliseconds pause {60'000};
    /// How often it is looked at whether the index still holds what was taken out of it; and how long it may, before its parts
    /// are written anew. Both, and the writing, are within a day.
    static constexpr std::chrono::hours lookAgain {1};
    static constexpr std::chrono::hours forgetAfter {6};
    static constexpr int forgetPart = 64; ///< KB in a step

    SearchIndexing(const EventBus &bus, Storage &storage, Clock &clock, QObject *parent = nullptr);

    /// Takes up what an earlier run of the program left.
    void resume();
    /// As far as is known.
    const SearchProgress &progress() const { return m_progress; }

Q_SIGNALS:
    /// What was taken out is not in the index's file any more; the database's log may still have it.
    void forgotten();

private:
    void addedSome();
    void workIn(std::chrono::milliseconds delay);
    void work();
    void step(const SearchStep &done);
    void lookWhatToForget();
    void forget();
    std::chrono::milliseconds restAfter(const SearchStep &step) const;

    Storage &m_storage;
    Clock &m_clock;
    SearchProgress m_progress;
    int m_new = 0; ///< messages since the last step
    quint64 m_timer = 0; ///< of the next step
    bool m_isWorking = false;
    bool m_isForgetting = false;
};

} // namespace hearth
