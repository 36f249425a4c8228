// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

#include <memory>

namespace hearth {

class Store;

/// What a connection is for.
enum class DatabaseAccess { ReadWrite, ReadOnly };

/// What the statements of a connection have done so far.
struct DatabaseTally
{
    qint64 run = 0;
    qint64 changed = 0; ///< of those run, how many changed rows
    qint64 failed = 0;
};

/// One connection to where everything is kept: a Store, and the transactions around its use. Belongs to the thread that
/// made it. There is one that writes, and any number that read beside it, each from its begin() on a single moment.
class DatabaseConnection
{
public:
    virtual ~DatabaseConnection() = default;
    Q_DISABLE_COPY_MOVE(DatabaseConnection)

    /// The one that writes also creates what is not there, and brings it up to date. The error follows "because ".
    virtual Result<void> open() = 0;
    /// Once it is open.
    virtual Store &store() = 0;

    /// An error is Busy where trying again in a moment may help, and else Internal; the reason is in the log.
    virtual Result<void> begin() = 0;
    virtual Result<void> commit() = 0;
    /// Also where the database has already done so itself.
    virtual void rollback() = 0;
    /// A part of a transaction that can be undone by itself. undoPart() fails where the whole transaction is undone (a full
    /// disk).
    virtual Result<void> beginPart() = 0;
    virtual Result<void> undoPart() = 0;
    virtual Result<void> endPart() = 0;
    /// After a commit, once its jobs are answered: what a job asked to be done then (Store::emptyLog()).
    virtual void tidy() = 0;
    virtual const DatabaseTally &tally() const = 0;

protected:
    DatabaseConnection() = default;
};

/// Where everything is kept, as the threads of a Storage need it; each kind of database has a folder beside this one.
class Database
{
public:
    virtual ~Database() = default; ///< once no connection is left
    Q_DISABLE_COPY_MOVE(Database)

    /// Takes what is kept in (or belongs to) this folder for this process alone. `isKnown`: there was one before, and
    /// nothing is made in its place. The error is a whole sentence. Never waits.
    virtual Result<void> hold(const QString &directory, bool isKnown) = 0;
    /// What to call it, for people.
    virtual QString name() const = 0;
    /// Called on the thread that will use it. Every connection is gone before the Database is.
    virtual std::unique_ptr<DatabaseConnection> connection(DatabaseAccess access) = 0;
    /// Whether it has less than was stored in it before it was opened, as a sentence's beginning; empty where it has all, and
    /// where nobody knows. Once a connection that writes is open.
    virtual QString missing() const = 0;
    /// Before a transaction: whether something of it is gone that the transaction would hide. Says it as lost() does, and is
    /// cheaper still.
    virtual QString cutShort() const = 0;
    /// What became of it under the running server, as a sentence's beginning (`The database /x/hearth.db was deleted`);
    /// empty while all is well. Cheap: asked after every commit, on the thread that writes.
    virtual QString lost() const = 0;
    /// Once something of it is lost: whether the next start would find a database that has less than what was stored, and
    /// might take it for whole.
    virtual bool isDamaged() const = 0;
    /// What it takes of the disk now, its log included. Cheap. On any thread, once it is held.
    virtual qint64 bytes() const = 0;
    /// Once its connections are closed: lets go.
    virtual void release() = 0;

protected:
    Database() = default;
};

} // namespace hearth
