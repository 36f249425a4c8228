// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QList>
#include <QString>

namespace hearth {

class SqliteConnection;

/// One step of the schema: a file of sql/, named `0001_what_it_does.sql`.
struct Migration
{
    int version = 0;
    QString name;
    QString sql; ///< statements separated by an empty line, so that one may hold semicolons (a trigger)
};

/// The schema's history. What was ever released is never changed, only followed by another file.
class Migrations
{
public:
    /// Every one that this program knows: versions 1, 2, 3 ... in order.
    static QList<Migration> all();
    /// Refuses a database that this program must not touch: one of a newer program, or somebody else's. Changes nothing.
    /// The error follows "because ".
    static Result<void> check(SqliteConnection &connection, const QList<Migration> &migrations = all());
    /// Applies those that the database does not have yet, each in a transaction of its own that also records it.
    static Result<void> apply(SqliteConnection &connection, const QList<Migration> &migrations = all());
    /// The newest that the database has; 0 for an empty one.
    static Result<int> version(SqliteConnection &connection);
};

} // namespace hearth
