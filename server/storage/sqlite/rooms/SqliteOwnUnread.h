// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace hearth {

class SqliteConnection;

/// What members wrote of what they marked as unread: nobody counts their own as unread. Kept beside the membership, so that
/// nothing is looked for again.
class SqliteOwnUnread
{
public:
    explicit SqliteOwnUnread(SqliteConnection &connection)
        : m_connection(connection)
    {
    }

    /// Their places, in order, among the newest RoomStore::mostLookedAt after this one. Of what is settled.
    Result<QList<Seq>> after(RoomId room, UserId user, Seq seq);

    /// As it is kept; empty for none.
    static QString text(const QList<Seq> &places);
    static QList<Seq> fromText(const QString &text);

private:
    SqliteConnection &m_connection;
};

} // namespace hearth
