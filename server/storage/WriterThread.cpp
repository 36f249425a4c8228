// SPDX-License-Identifier: GPL-3.0-or-later
#include "WriterThread.h"
#include "CommitPace.h"
#include "JobQueue.h"
#include "StorageLog.h"
#include "Store.h"
#include "epoch/DamageMark.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Bounds how long the first job of a batch waits for the last: some 10 ms of inserts.
constexpr std::size_t mostTogether = 256;

} // namespace

WriterThread::WriterThread(Database &database, Folder folder, JobQueue &jobs, CompletionQueue &answers, Says says)
    : StorageThread(database, DatabaseAccess::ReadWrite, jobs, answers)
    , m_folder(std::move(folder))
    , m_says(std::move(says))
    , m_epoch(m_folder.path)
{
}

Result<void> WriterThread::prepare(DatabaseConnection &connection)
{
    if (connection.begin()) {
        m_wasOwned = connection.store().ownerLinks().isOwned().value_or(false);
        connection.rollback();
    }
    // It lost them, or was never the one that was here: whoever came first would be given everything.
    if (m_folder.hadOwner && !m_wasOwned)
        return Error {ErrorCode::Internal,
            u"nobody owns it, though the chat in this folder has had an owner: put back a copy from a backup; to let this one "
            "have a new owner, delete hearth.lock beside it"_s};
    m_epoch.begin(connection, m_database.missing(), std::chrono::steady_clock::now());
    return {};
}

void WriterThread::work(DatabaseConnection &connection)
{
    using namespace std::chrono;
    CommitPace pace;
    const auto take = [&] { return m_jobs.take(mostTogether, pace.wanted(), pace.patience()); };
    for (auto jobs = take(); !jobs.empty(); jobs = take()) {
        const auto begun = steady_clock::now();
        QString lost = m_lost ? QString() : mark(m_database.cutShort());
        if (!m_lost) {
            runTogether(connection, jobs);
            // Commits go to the files that are open, wherever they are now: only then is it known whether whoever opens the
            // database next will find it.
            lost = mark(m_database.lost());
        }
        if (m_lost)
            refuse(jobs);
        const auto committed = steady_clock::now();
        pace.committed(jobs.size(), duration_cast<microseconds>(committed - begun));
        m_answers.post(std::move(jobs));
        if (!m_lost) { // after the answers, which do not wait for it
            m_epoch.written(connection, committed);
            connection.tidy();
        }
        if (!lost.isEmpty())
            m_says.lost(lost);
    }
    if (!m_lost)
        end(connection);
}

void WriterThread::end(DatabaseConnection &connection)
{
    QString lost = mark(m_database.cutShort());
    if (!m_lost) {
        m_epoch.end(connection);
        lost = mark(m_database.lost());
    }
    if (!lost.isEmpty())
        m_says.lost(lost);
}

/// If something is lost: before anybody is told, so that the next start knows, however this one goes on.
QString WriterThread::mark(const QString &lost)
{
    if (lost.isEmpty())
        return lost;
    m_lost = true;
    m_epoch.endLost();
    if (!m_database.isDamaged())
        return lost;
    if (const QString wrong = DamageMark::write(m_folder.path, lost); !wrong.isEmpty())
        qCCritical(storageLog).noquote() << DamageMark::fileName(m_folder.path) << "cannot be written:" << wrong;
    return lost;
}

/// The database is lost.
void WriterThread::refuse(const std::vector<JobPointer> &jobs)
{
    // Busy: it may work again later, elsewhere it did not. A client keeps what it could not send.
    const Error error {ErrorCode::Busy, u"The server cannot store anything any more; it stops."_s};
    for (const JobPointer &job : jobs)
        job->fail(error);
}

void WriterThread::runTogether(DatabaseConnection &connection, std::vector<JobPointer> &jobs)
{
    const auto allDone = runAll(connection, jobs);
    Result<void> outcome;
    if (!allDone)
        outcome = allDone.error();
    else if (!*allDone)
        outcome = runEach(connection, jobs);
    if (outcome)
        return;
    qCCritical(storageLog) << "A transaction of" << jobs.size() << "jobs was not stored";
    connection.rollback();
    const ErrorCode code = outcome.error().code;
    if (code == ErrorCode::StorageFull)
        m_says.full();
    const bool passes = code == ErrorCode::Busy || code == ErrorCode::StorageFull; // what is tried again may be stored then
    const Error error = passes ? outcome.error() : Error {ErrorCode::Internal, u"The server could not store this."_s};
    for (const JobPointer &job : jobs)
        job->fail(error);
}

/// The usual way, without a savepoint for each job: most that fail do so before they change anything. False: one failed
/// after that, nothing is stored, and they are to run again, each within its own.
Result<bool> WriterThread::runAll(DatabaseConnection &connection, std::vector<JobPointer> &jobs)
{
    if (const auto begun = connection.begin(); !begun)
        return begun.error();
    for (const JobPointer &job : jobs) {
        const DatabaseTally before = connection.tally();
        const bool ok = job->run(connection.store());
        // A statement that failed may have made the database undo the whole transaction (a full disk).
        if (connection.tally().failed == before.failed && (ok || connection.tally().changed == before.changed))
            continue;
        connection.rollback();
        return false;
    }
    if (const auto stored = connection.commit(); !stored)
        return stored.error();
    return true;
}

Result<void> WriterThread::runEach(DatabaseConnection &connection, std::vector<JobPointer> &jobs)
{
    if (const auto begun = connection.begin(); !begun)
        return begun;
    for (const JobPointer &job : jobs) {
        if (const auto begun = connection.beginPart(); !begun)
            return begun;
        if (!job->run(connection.store())) {
            // Fails where the database had to undo the whole transaction (a full disk): then no job of it is stored.
            if (const auto undone = connection.undoPart(); !undone)
                return undone;
        }
        if (const auto released = connection.endPart(); !released)
            return released;
    }
    return connection.commit();
}

} // namespace hearth
