// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Job.h"

#include <QObject>

#include <memory>

namespace hearth {

class Database;

/// The front of the database: jobs go in from the server thread, answers come back there.
///
/// Guarantees: write jobs run one after the other in the order given, gathered into one transaction when several wait
/// (group commit); `done` is called after their commit is on disk, in that same order. A job that fails leaves nothing
/// behind and takes no other with it; when the commit itself fails, every job of it is answered with Internal. Read jobs
/// run on other threads, see every write that was answered before they were given, and never wait for the writer; those that may take long
/// have a thread of their own, so that no other waits for them. `done`
/// is not called once `context` is destroyed. Nothing is answered from inside write() or read().
class Storage : public QObject
{
    Q_OBJECT
public:
    explicit Storage(std::unique_ptr<Database> database, QObject *parent = nullptr);
    ~Storage() override; ///< as close(), without answering

    /// Opens (creating and bringing up to date) what is kept in `directory` and starts the threads. Blocks. The error's message says
    /// what is wrong with which file in one sentence.
    Result<void> open(const QString &directory);
    /// Finishes every write given so far, and the reads that have begun; the other reads fail with Busy. Answers all of them and closes the
    /// database. Blocks, for no longer than the writes take and one read; what is given afterwards fails with Busy.
    void close();
    /// There is an owner now. From here on a database without one is refused in this folder: ownership is given once. A
    /// short wait for the disk, the first time.
    void noteOwner();
    /// Of the numbers that the database gives out (seqs, changes, ids): another one than before where it may not be the
    /// latest that there was. Once it is open.
    QString epoch() const;
    /// What the database takes of the disk now, in bytes; 0 unless it is open.
    qint64 bytes() const;
    /// Write jobs that wait; the services refuse with Busy beyond a bound.
    int waiting() const;
    /// Read jobs that wait, with the same in mind.
    int waitingReads() const;
    /// The same of those that may take long.
    int waitingLongReads() const;
    /// Whether the disk has only its reserve left. Nothing is refused here, for what makes room must be stored: the
    /// services refuse what adds. Said by the DiskReserve.
    bool isFull() const;
    void setFull(bool full);
    /// Whether so much of the disk is used that its host should make space. Said by the DiskReserve, too.
    bool isLow() const;
    void setLow(bool low);
    /// What the services answer when it is full: StorageFull.
    static Error fullError();
    /// written() comes with the next write job, once.
    void tellNextWrite();

    /// `job` is called as Result<T>(Store &), `done` as void(Result<T>). A job does nothing but use the store: it may be
    /// run again, when the transaction it was in had to be undone for another's sake.
    template <typename T, typename Run, typename Done>
    void write(QObject *context, Run job, Done done, Urgency urgency = Urgency::Now)
    {
        Q_ASSERT(context);
        submitWrite(std::make_unique<TypedJob<T, Run, Done>>(context, std::move(job), std::move(done), urgency), urgency);
    }
    template <typename T, typename Run, typename Done>
    void read(QObject *context, Run job, Done done)
    {
        Q_ASSERT(context);
        submitRead(std::make_unique<TypedJob<T, Run, Done>>(context, std::move(job), std::move(done), Urgency::Now));
    }
    /// For what may take longer than some milliseconds: one after the other.
    template <typename T, typename Run, typename Done>
    void readLong(QObject *context, Run job, Done done)
    {
        Q_ASSERT(context);
        submitLongRead(std::make_unique<TypedJob<T, Run, Done>>(context, std::move(job), std::move(done), Urgency::Now));
    }

Q_SIGNALS:
    /// The database is gone, or another is in its place: from now on every write fails with Busy, those of
    /// the commit that showed it included. One sentence that names it. Once.
    void lost(const QString &sentence);
    void fullChanged(bool full);
    void lowChanged(bool low);
    void written();
    /// A commit failed because the disk takes no more, whatever its reserve: its jobs were answered with StorageFull.
    void refusedByDisk();

private:
    void submitWrite(JobPointer job, Urgency urgency);
    void submitRead(JobPointer job);
    void submitLongRead(JobPointer job);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hearth
