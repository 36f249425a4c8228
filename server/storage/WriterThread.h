// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StorageThread.h"

#include "CompletionQueue.h"
#include "epoch/EpochKeeper.h"

#include <functional>

namespace hearth {

/// The one writer. It takes all jobs that wait and runs them in one transaction (group commit): a commit costs one wait
/// for the disk, however many jobs it holds. Answers are posted after it, and after a look at the database: once it is
/// gone, cut short, or another is in its place, nothing is said to be stored any more.
class WriterThread : public StorageThread
{
public:
    /// `directory` is where the database's epoch is marked. `lost` is called once, on this thread, with what became of it.
    WriterThread(Database &database, const QString &directory, JobQueue &jobs, CompletionQueue &answers,
        std::function<void(const QString &)> lost);

    /// Once it has started; stays the same.
    QString epoch() const { return m_epoch.epoch(); }

protected:
    void prepare(DatabaseConnection &connection) override;
    void work(DatabaseConnection &connection) override;

private:
    void runTogether(DatabaseConnection &connection, std::vector<JobPointer> &jobs);
    Result<bool> runAll(DatabaseConnection &connection, std::vector<JobPointer> &jobs);
    Result<void> runEach(DatabaseConnection &connection, std::vector<JobPointer> &jobs);
    void refuse(const std::vector<JobPointer> &jobs);

    const std::function<void(const QString &)> m_sayLost;
    EpochKeeper m_epoch;
    bool m_lost = false;
};

} // namespace hearth
