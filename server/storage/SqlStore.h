// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SqlBanStore.h"
#include "SqlMessageStore.h"
#include "SqlMessageTail.h"
#include "SqlOwnerLinkStore.h"
#include "SqlRoomStore.h"
#include "SqlTokenStore.h"
#include "SqlUserStore.h"

namespace hearth {

/// The Store over one SQL connection, on that connection's thread.
class SqlStore : public Store
{
public:
    explicit SqlStore(SqlConnection &connection)
        : m_connection(connection)
        , m_tail(connection)
        , m_users(connection)
        , m_tokens(connection)
        , m_ownerLinks(connection)
        , m_rooms(connection, m_tail)
        , m_messages(connection, m_tail)
        , m_bans(connection)
    {
    }

    UserStore &users() override { return m_users; }
    TokenStore &tokens() override { return m_tokens; }
    OwnerLinkStore &ownerLinks() override { return m_ownerLinks; }
    RoomStore &rooms() override { return m_rooms; }
    MessageStore &messages() override { return m_messages; }
    Result<QString> serverId() override;
    BanStore &bans() override { return m_bans; }

    /// To be called when a transaction, or a part of it, was undone.
    void undone()
    {
        m_tail.forget();
        m_messages.undone();
    }

private:
    SqlConnection &m_connection;
    SqlMessageTail m_tail;
    SqlUserStore m_users;
    SqlTokenStore m_tokens;
    SqlOwnerLinkStore m_ownerLinks;
    SqlRoomStore m_rooms;
    SqlMessageStore m_messages;
    SqlBanStore m_bans;
};

} // namespace hearth
