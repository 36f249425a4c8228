// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StorageThread.h"

#include "AnswerBox.h"

#include <functional>

namespace hearth {

class DatabaseFiles;
class SqlStore;

/// The one writer. It takes all jobs that wait and runs them in one transaction (group commit): a commit costs one wait
/// for the disk, however many jobs it holds. Answers are posted after it, and after a look at the files: once one of them
/// is gone or another, nothing is said to be stored any more.
class WriterThread : public StorageThread
{
public:
    /// `lost` is called once, on this thread, with what became of which file.
    WriterThread(QString file, JobQueue &jobs, AnswerBox &answers, DatabaseFiles &files, std::function<void(const QString &)> lost);

protected:
    /// Migrates the database too.
    Result<void> open(SqlConnection &connection) override;
    void work(SqlConnection &connection) override;

private:
    void runTogether(SqlConnection &connection, SqlStore &store, std::vector<JobPointer> &jobs);
    Result<bool> runAll(SqlConnection &connection, SqlStore &store, std::vector<JobPointer> &jobs);
    Result<void> runEach(SqlConnection &connection, SqlStore &store, std::vector<JobPointer> &jobs);
    QString lookAtFiles(const std::vector<JobPointer> &jobs);

    DatabaseFiles &m_files;
    const std::function<void(const QString &)> m_sayLost;
    bool m_lost = false;
};

} // namespace hearth
