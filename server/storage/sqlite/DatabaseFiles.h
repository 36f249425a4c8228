// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

#include <memory>

namespace hearth {

/// The database's files as the file system sees them: `hearth.db`, and beside it SQLite's log (`-wal`) and its index
/// (`-shm`). Holds the database for one server, whatever path, link or mount another comes by, and notices when one of the
/// files is no longer the one that is being written, or somebody cut it short: what SQLite stores in a deleted file is lost
/// with the process, what it stores behind a cut is found by nobody, and SQLite itself never looks.
///
/// The lock is one that SQLite does not know, so that other programs can still read, and make a backup.
/// hold() and watch() belong to whoever opens the database; afterwards it is asked on the thread that writes.
class DatabaseFiles
{
public:
    /// Whether this is how the system says that no more fits: into the disk, a quota, or what a file may be.
    static bool saysFull(int systemError);

    DatabaseFiles();
    /// Lets go. Only when no connection of SQLite's is open any more: closing any descriptor of a file ends all POSIX locks
    /// that the process has on it, SQLite's too.
    ~DatabaseFiles();
    Q_DISABLE_COPY_MOVE(DatabaseFiles)

    /// Creates the file for its owner alone, or takes the one that is there, and locks it. Before SQLite opens it. Never
    /// waits. The error is one sentence that names the file.
    Result<void> hold(const QString &path);
    /// From now on the log and the index are looked at as well. Once SQLite has made them.
    void watch();
    /// Whether a server that was killed had stored more than there was when this one came: as the index says that it left,
    /// which SQLite makes anew. As a sentence's beginning (`The end of /x/hearth.db-wal is missing`); empty where all is there,
    /// and where nobody knows. Once watched.
    QString missing() const;
    /// Before a transaction: which of the files somebody cut, as lost() says it. Cheaper than that.
    QString cutShort() const;
    /// What became of one of the files, as a sentence's beginning (`The database /x/hearth.db was deleted`); empty while all
    /// are in place. A few system calls that touch no disk.
    QString lost() const;
    /// Whether the file at the log's path is the one that belongs to the held database. Where it is not, SQLite must not
    /// delete it when it closes.
    bool hasItsLog() const;
    /// Whether one of the files was cut. What is left is not to be mixed with what SQLite still has: it must write nothing
    /// when it closes.
    bool wasCut() const;
    /// Whether what is at the database's path now has less than what was stored: it was replaced, or something was cut off
    /// it or off its log. (Of the index nothing is missed, SQLite makes it anew; and what is deleted is not taken for whole.)
    bool isDamaged() const;
    /// Where another file is in the database's place: renames the log that is left beside it, which SQLite would write into
    /// that other database when it is opened. Once the database is closed.
    void putLogAside();

private:
    struct Held;
    std::unique_ptr<Held> m_held;
};

} // namespace hearth
