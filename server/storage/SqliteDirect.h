// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QSqlDatabase;

namespace hearth {

class SqlPrepared;

/// Prepared statements on a connection that Qt opened, without going through QSqlQuery, which costs several times what
/// SQLite itself needs for a small statement (it builds a QSqlRecord and QVariants for each use). Only where this program
/// is linked to the very library that Qt's driver uses: a copy of SQLite inside the driver must not get its handles from
/// another. Where it is not, everything goes Qt's way.
class SqliteDirect
{
public:
    /// Opens the database and returns whether its statements can be had here.
    static bool open(QSqlDatabase &database);
    /// For a database for which open() said so. Failed when it could not be prepared.
    static std::unique_ptr<SqlPrepared> prepare(const QSqlDatabase &database, const QString &sql);
    /// For such a database as well: closing it deletes no file; nor writes one.
    static void keepLog(const QSqlDatabase &database);
    static void leaveFiles(const QSqlDatabase &database);
};

} // namespace hearth
