// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "model/Ids.h"

#include <QString>

namespace hearth {

class SqliteConnection;

/// Whether a name could be taken for the one of somebody else who is here (rules::lookOfUsername). UsernameTaken with the field that it
/// stands in. Two accounts may be shown by the very same name, as two people are called Ben: their usernames tell them apart. What only
/// looks the same is refused against everyone's, and a guest has neither.
class SqliteNameLooks
{
public:
    explicit SqliteNameLooks(SqliteConnection &connection)
        : m_connection(connection)
    {
    }

    /// `self`: whose it is to be; nobody's yet by default.
    Result<void> username(const QString &name, UserId self = {});
    Result<void> displayName(const QString &name, bool ofGuest, UserId self = {});

private:
    SqliteConnection &m_connection;
};

} // namespace hearth
