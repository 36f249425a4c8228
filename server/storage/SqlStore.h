// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SqlMessageStore.h"
#include "SqlRoomStore.h"
#include "SqlTokenStore.h"
#include "SqlUserStore.h"

namespace hearth {

/// The Store over one SQL connection, on that connection's thread.
class SqlStore : public Store
{
public:
    explicit SqlStore(SqlConnection &connection)
        : m_users(connection)
        , m_tokens(connection)
        , m_rooms(connection)
        , m_messages(connection)
    {
    }

    UserStore &users() override { return m_users; }
    TokenStore &tokens() override { return m_tokens; }
    RoomStore &rooms() override { return m_rooms; }
    MessageStore &messages() override { return m_messages; }

private:
    SqlUserStore m_users;
    SqlTokenStore m_tokens;
    SqlRoomStore m_rooms;
    SqlMessageStore m_messages;
};

} // namespace hearth
