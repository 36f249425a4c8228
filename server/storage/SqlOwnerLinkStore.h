// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace hearth {

class SqlConnection;

/// OwnerLinkStore in SQL.
class SqlOwnerLinkStore : public OwnerLinkStore
{
public:
    explicit SqlOwnerLinkStore(SqlConnection &connection);

    Result<bool> isOwned() override;
    Result<QList<QByteArray>> add(const QByteArray &hash, const QDateTime &now) override;
    Result<bool> use(const QByteArray &hash) override;

private:
    SqlConnection &m_connection;
};

} // namespace hearth
