// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReaderThread.h"
#include "CompletionQueue.h"
#include "JobQueue.h"

using namespace Qt::StringLiterals;

namespace hearth {

ReaderThread::ReaderThread(Database &database, JobQueue &jobs, CompletionQueue &answers)
    : StorageThread(database, DatabaseAccess::ReadOnly, jobs, answers)
{
}

void ReaderThread::work(DatabaseConnection &connection)
{
    for (auto jobs = m_jobs.take(1); !jobs.empty(); jobs = m_jobs.take(1)) {
        Job &job = *jobs.front();
        if (connection.begin()) {
            job.run(connection.store());
            connection.rollback(); // also where it went well: there is nothing to commit, and it cannot fail
        } else {
            job.fail({ErrorCode::Internal, u"The server could not read this."_s});
        }
        m_answers.post(std::move(jobs));
        m_answers.waitForRoom();
    }
}

} // namespace hearth
