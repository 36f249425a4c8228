// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blocks/BlockStore.h"

namespace hearth {

class SqliteConnection;

/// BlockStore in SQL.
class SqliteBlockStore : public BlockStore
{
public:
    explicit SqliteBlockStore(SqliteConnection &connection);

    Result<bool> block(const StoredBlock &block, const QDateTime &now, int most) override;
    Result<bool> unblock(const StoredBlock &block) override;
    Result<QList<StoredBlock>> all() override;

private:
    SqliteConnection &m_connection;
};

} // namespace hearth
