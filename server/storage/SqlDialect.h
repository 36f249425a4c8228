// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSqlError;

namespace hearth {

/// What a connection may do.
enum class SqlAccess { ReadWrite, ReadOnly };

/// Where databases differ. Everything else is written once, in the subset that SQLite and PostgreSQL share.
class SqlDialect
{
public:
    static SqlDialect sqlite() { return {}; }

    QString driver() const; ///< Qt's name for it
    QString connectOptions(SqlAccess access) const;
    /// Statements that every new connection runs before anything else.
    QStringList settings(SqlAccess access) const;
    /// The statement that asks whether there is a table with the bound name, and the one that counts all tables.
    QString tableExists() const;
    QString tableCount() const;
    /// How a transaction starts that will write: it must not find out half-way that it may not.
    QString beginWrite() const;
    /// How one starts that sees a single moment of the database and never waits for the writer.
    QString beginRead() const;
    /// The condition that an integer is one of those in the bound text, a JSON array.
    QString isAmong() const;
    /// Why something failed, to follow "because ": for the log and for whoever starts the server.
    QString reason(const QSqlError &error) const;
    /// Another program kept the database from being used, for longer than is waited: it will work again.
    bool isBusy(const QSqlError &error) const;

private:
    SqlDialect() = default;
};

} // namespace hearth
