// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/AuditStore.h"

namespace hearth {

class SqliteConnection;

/// AuditStore in SQL.
class SqliteAuditStore : public AuditStore
{
public:
    explicit SqliteAuditStore(SqliteConnection &connection);

    Result<void> add(const Act &act, int mostOfActor) override;
    Result<QList<AuditEntry>> page(qint64 before, int limit) override;
    Result<bool> expire(const QDateTime &before, int most) override;

private:
    SqliteConnection &m_connection;
};

} // namespace hearth
