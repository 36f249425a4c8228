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
    /// What is known of the folder that the database is in, and where its epoch, and damage, are marked.
    struct Folder
    {
        QString path;
        bool hadOwner = false; ///< then a database that nobody owns is refused
    };

    /// What is called on this thread.
    struct Says
    {
        std::function<void(const QString &)> lost; ///< once, with what became of the database
        std::function<void()> full; ///< the disk took no more
    };

    WriterThread(Database &database, Folder folder, JobQueue &jobs, CompletionQueue &answers, Says says);

    /// Once it has started; stays the same.
    QString epoch() const { return m_epoch.epoch(); }
    /// Whether somebody owned the server when it started.
    bool wasOwned() const { return m_wasOwned; }

protected:
    Result<void> prepare(DatabaseConnection &connection) override;
    void work(DatabaseConnection &connection) override;

private:
    void runTogether(DatabaseConnection &connection, std::vector<JobPointer> &jobs);
    Result<bool> runAll(DatabaseConnection &connection, std::vector<JobPointer> &jobs);
    Result<void> runEach(DatabaseConnection &connection, std::vector<JobPointer> &jobs);
    void end(DatabaseConnection &connection);
    QString mark(const QString &lost);
    void refuse(const std::vector<JobPointer> &jobs);

    const Folder m_folder;
    const Says m_says;
    EpochKeeper m_epoch;
    bool m_wasOwned = false;
    bool m_lost = false;
};

} // namespace hearth
