// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace hearth {

class SqliteConnection;

/// OwnerLinkStore in SQL.
class SqliteOwnerLinkStore : public OwnerLinkStore
{
public:
    explicit SqliteOwnerLinkStore(SqliteConnection &connection);

    Result<bool> isOwned() override;
    Result<QList<QByteArray>> add(const QByteArray &hash, const QDateTime &now) override;
    Result<bool> use(const QByteArray &hash) override;

private:
    SqliteConnection &m_connection;
};

} // namespace hearth
