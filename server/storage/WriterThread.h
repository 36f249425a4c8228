// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StorageThread.h"

#include "AnswerBox.h"

namespace hearth {

class SqlStore;

/// The one writer. It takes all jobs that wait and runs them in one transaction (group commit): a commit costs one wait
/// for the disk, however many jobs it holds. Answers are posted after it.
class WriterThread : public StorageThread
{
public:
    WriterThread(QString file, JobQueue &jobs, AnswerBox &answers);

protected:
    /// Migrates the database too.
    Result<void> open(SqlConnection &connection) override;
    void work(SqlConnection &connection) override;

private:
    void runTogether(SqlConnection &connection, SqlStore &store, std::vector<JobPointer> &jobs);
    Result<bool> runAll(SqlConnection &connection, SqlStore &store, std::vector<JobPointer> &jobs);
    Result<void> runEach(SqlConnection &connection, SqlStore &store, std::vector<JobPointer> &jobs);
};

} // namespace hearth
