// SPDX-License-Identifier: GPL-3.0-or-later
#include "WriterThread.h"
#include "JobQueue.h"
#include "Migrations.h"
#include "SqlConnection.h"
#include "SqlStatement.h"
#include "SqlStore.h"
#include "StorageLog.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Bounds how long the first job of a batch waits for the last: some 10 ms of inserts.
constexpr std::size_t mostTogether = 256;

Result<void> command(SqlConnection &connection, const QString &sql)
{
    if (const auto done = connection.statement(sql).execute(); !done)
        return done.error();
    return {};
}

} // namespace

WriterThread::WriterThread(QString file, JobQueue &jobs, AnswerBox &answers)
    : StorageThread(std::move(file), jobs, answers)
{
}

Result<void> WriterThread::open(SqlConnection &connection)
{
    if (const auto opened = connection.open(m_file, SqlAccess::ReadWrite); !opened)
        return opened;
    // Before the settings, which write: a file that is refused stays as it was.
    if (const auto ours = Migrations::check(connection); !ours)
        return ours;
    if (const auto set = connection.applySettings(); !set)
        return set;
    return Migrations::apply(connection);
}

void WriterThread::work(SqlConnection &connection)
{
    SqlStore store(connection);
    for (auto jobs = m_jobs.take(mostTogether); !jobs.empty(); jobs = m_jobs.take(mostTogether))
        m_answers.post(runTogether(connection, store, std::move(jobs)));
}

std::vector<Answer> WriterThread::runTogether(SqlConnection &connection, Store &store, std::vector<Storage::Job> jobs)
{
    std::vector<Answer> answers;
    answers.reserve(jobs.size());
    for (Storage::Job &job : jobs)
        answers.push_back({std::move(job), nullptr});

    Result<void> outcome = command(connection, connection.dialect().beginWrite());
    for (auto answer = answers.begin(); outcome && answer != answers.end(); ++answer)
        outcome = runWithin(connection, store, *answer);
    if (outcome)
        outcome = command(connection, u"COMMIT"_s);
    if (!outcome) {
        qCCritical(storageLog) << "A transaction of" << answers.size() << "jobs was not stored";
        (void)command(connection, u"ROLLBACK"_s); // fails where the database has done so itself
        const Error error {ErrorCode::Internal, u"The server could not store this."_s};
        for (Answer &answer : answers)
            answer.result = answer.job.fail(error);
    }
    return answers;
}

Result<void> WriterThread::runWithin(SqlConnection &connection, Store &store, Answer &answer)
{
    if (const auto begun = command(connection, u"SAVEPOINT job"_s); !begun)
        return begun;
    bool ok = false;
    answer.result = answer.job.run(store, ok);
    if (!ok)
        // Fails where the database had to undo the whole transaction (a full disk): then no job of it is stored.
        if (const auto undone = command(connection, u"ROLLBACK TO job"_s); !undone)
            return undone;
    return command(connection, u"RELEASE job"_s);
}

} // namespace hearth
