// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReaderThread.h"
#include "AnswerBox.h"
#include "JobQueue.h"
#include "SqlConnection.h"
#include "SqlStatement.h"
#include "SqlStore.h"
#include "SqlText.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const SqlText begin {SqlDialect::sqlite().beginRead()};
const SqlText rollback {u"ROLLBACK"_s};

} // namespace

ReaderThread::ReaderThread(QString file, JobQueue &jobs, AnswerBox &answers)
    : StorageThread(std::move(file), jobs, answers)
{
}

Result<void> ReaderThread::open(SqlConnection &connection)
{
    if (const auto opened = connection.open(m_file, SqlAccess::ReadOnly); !opened)
        return opened;
    return connection.applySettings();
}

void ReaderThread::work(SqlConnection &connection)
{
    SqlStore store(connection);
    for (auto jobs = m_jobs.take(1); !jobs.empty(); jobs = m_jobs.take(1)) {
        Job &job = *jobs.front();
        if (const auto begun = connection.statement(begin).execute(); begun) {
            job.run(store);
            // ROLLBACK also where it went well: there is nothing to commit, and it cannot fail.
            (void)connection.statement(rollback).execute();
        } else {
            job.fail({ErrorCode::Internal, u"The server could not read this."_s});
        }
        m_answers.post(std::move(jobs));
    }
}

} // namespace hearth
