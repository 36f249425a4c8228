// SPDX-License-Identifier: GPL-3.0-or-later
#include "WriterThread.h"
#include "CommitPace.h"
#include "DatabaseFiles.h"
#include "JobQueue.h"
#include "Migrations.h"
#include "SqlConnection.h"
#include "SqlStatement.h"
#include "SqlStore.h"
#include "SqlText.h"
#include "StorageLog.h"
#include "StoredNames.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Bounds how long the first job of a batch waits for the last: some 10 ms of inserts.
constexpr std::size_t mostTogether = 256;

const SqlText begin {SqlDialect::sqlite().beginWrite()};
const SqlText commit {u"COMMIT"_s};
const SqlText rollback {u"ROLLBACK"_s};
const SqlText savepoint {u"SAVEPOINT job"_s};
const SqlText undo {u"ROLLBACK TO job"_s};
const SqlText release {u"RELEASE job"_s};

Result<void> command(SqlConnection &connection, const SqlText &text)
{
    if (const auto done = connection.statement(text).execute(); !done)
        return done.error();
    return {};
}

} // namespace

WriterThread::WriterThread(
    QString file, JobQueue &jobs, AnswerBox &answers, DatabaseFiles &files, std::function<void(const QString &)> lost)
    : StorageThread(std::move(file), jobs, answers)
    , m_files(files)
    , m_sayLost(std::move(lost))
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
    if (const auto applied = Migrations::apply(connection); !applied)
        return applied;
    if (const auto current = StoredNames::bringUpToDate(connection); !current)
        return current;
    m_files.watch();
    return {};
}

void WriterThread::work(SqlConnection &connection)
{
    SqlStore store(connection);
    using namespace std::chrono;
    CommitPace pace;
    const auto take = [&] { return m_jobs.take(mostTogether, pace.wanted(), pace.patience()); };
    for (auto jobs = take(); !jobs.empty(); jobs = take()) {
        const auto begun = steady_clock::now();
        if (!m_lost)
            runTogether(connection, store, jobs);
        const QString lost = lookAtFiles(jobs);
        pace.committed(jobs.size(), duration_cast<microseconds>(steady_clock::now() - begun));
        m_answers.post(std::move(jobs));
        if (!lost.isEmpty())
            m_sayLost(lost);
    }
    if (m_files.wasEmptied())
        connection.leaveFiles();
    else if (!m_files.hasItsLog())
        connection.keepLog();
}

/// After the commit, which goes to the files that are open, wherever they are now: only then is it known whether whoever
/// opens the database next will find it. What became of them, the first time; nothing while all are in place.
QString WriterThread::lookAtFiles(const std::vector<JobPointer> &jobs)
{
    const QString lost = m_lost ? QString() : m_files.lost();
    m_lost = m_lost || !lost.isEmpty();
    if (!m_lost)
        return {};
    // Busy: it may work again later, elsewhere it did not. A client keeps what it could not send.
    const Error error {ErrorCode::Busy, u"The server cannot store anything any more; it stops."_s};
    for (const JobPointer &job : jobs)
        job->fail(error);
    return lost;
}

void WriterThread::runTogether(SqlConnection &connection, SqlStore &store, std::vector<JobPointer> &jobs)
{
    const auto allDone = runAll(connection, store, jobs);
    Result<void> outcome;
    if (!allDone)
        outcome = allDone.error();
    else if (!*allDone)
        outcome = runEach(connection, store, jobs);
    if (outcome)
        return;
    qCCritical(storageLog) << "A transaction of" << jobs.size() << "jobs was not stored";
    (void)command(connection, rollback); // fails where the database has done so itself
    store.undone();
    const bool busy = outcome.error().code == ErrorCode::Busy;
    const Error error = busy ? outcome.error() : Error {ErrorCode::Internal, u"The server could not store this."_s};
    for (const JobPointer &job : jobs)
        job->fail(error);
}

/// The usual way, without a savepoint for each job: most that fail do so before they change anything. False: one failed
/// after that, nothing is stored, and they are to run again, each within its own.
Result<bool> WriterThread::runAll(SqlConnection &connection, SqlStore &store, std::vector<JobPointer> &jobs)
{
    if (const auto begun = command(connection, begin); !begun)
        return begun.error();
    for (const JobPointer &job : jobs) {
        const SqlTally before = connection.tally();
        const bool ok = job->run(store);
        // A statement that failed may have made the database undo the whole transaction (a full disk).
        if (connection.tally().failed == before.failed && (ok || connection.tally().changed == before.changed))
            continue;
        (void)command(connection, rollback); // fails where the database has done so itself
        store.undone();
        return false;
    }
    if (const auto stored = command(connection, commit); !stored)
        return stored.error();
    return true;
}

Result<void> WriterThread::runEach(SqlConnection &connection, SqlStore &store, std::vector<JobPointer> &jobs)
{
    if (const auto begun = command(connection, begin); !begun)
        return begun;
    for (const JobPointer &job : jobs) {
        if (const auto begun = command(connection, savepoint); !begun)
            return begun;
        if (!job->run(store)) {
            // Fails where the database had to undo the whole transaction (a full disk): then no job of it is stored.
            if (const auto undone = command(connection, undo); !undone)
                return undone;
            store.undone();
        }
        if (const auto released = command(connection, release); !released)
            return released;
    }
    return command(connection, commit);
}

} // namespace hearth
