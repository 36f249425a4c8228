// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace hearth {

class SqlConnection;

/// TokenStore in SQL.
class SqlTokenStore : public TokenStore
{
public:
    explicit SqlTokenStore(SqlConnection &connection);

    Result<void> create(UserId user, const QByteArray &hash, const QDateTime &now) override;
    Result<std::optional<UserId>> find(const QByteArray &hash) override;
    Result<bool> remove(const QByteArray &hash) override;

private:
    SqlConnection &m_connection;
};

} // namespace hearth
