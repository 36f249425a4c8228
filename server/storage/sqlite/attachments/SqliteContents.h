// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AttachmentStore.h"

namespace hearth {

class SqliteConnection;

/// Which bytes are kept, each once, whoever refers to them.
class SqliteContents
{
public:
    explicit SqliteContents(SqliteConnection &connection)
        : m_connection(connection)
    {
    }

    struct Kept
    {
        qint64 id = 0;
        qint64 newBytes = 0; ///< of it, that were not kept before
    };
    /// It is kept already, or from now on.
    Result<Kept> keep(const NewContent &content);
    Result<void> setDamaged(const QByteArray &hash, bool damaged);

private:
    SqliteConnection &m_connection;
};

} // namespace hearth
