// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace hearth {

class SqliteConnection;

/// PictureStore in SQL.
class SqlitePictureStore : public PictureStore
{
public:
    SqlitePictureStore(SqliteConnection &connection, UserStore &users)
        : m_connection(connection)
        , m_users(users)
    {
    }

    Result<PictureSet> set(UserId user, const NewContent &picture) override;
    Result<std::optional<User>> remove(UserId user) override;
    Result<std::optional<StoredPicture>> of(UserId user) override;

private:
    Result<User> known(UserId user);

    SqliteConnection &m_connection;
    UserStore &m_users;
};

} // namespace hearth
