// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/SqliteAccountStore.h"
#include "accounts/SqliteBlockStore.h"
#include "accounts/SqliteInviteStore.h"
#include "accounts/SqliteOwnerLinkStore.h"
#include "accounts/SqlitePictureStore.h"
#include "accounts/SqliteTokenStore.h"
#include "accounts/SqliteUserStore.h"
#include "attachments/SqliteAttachmentStore.h"
#include "audit/SqliteAuditStore.h"
#include "messages/SqliteMessageStore.h"
#include "messages/SqliteMessageTail.h"
#include "rooms/SqliteBanStore.h"
#include "rooms/SqliteReportStore.h"
#include "rooms/SqliteRoomStore.h"
#include "search/SqliteSearchStore.h"

#include <chrono>

namespace hearth {

/// The Store over one SQL connection, on that connection's thread.
class SqliteStore : public Store
{
public:
    explicit SqliteStore(SqliteConnection &connection)
        : m_connection(connection)
        , m_tail(connection)
        , m_users(connection)
        , m_accounts(connection, m_users)
        , m_tokens(connection)
        , m_ownerLinks(connection)
        , m_invites(connection)
        , m_rooms(connection, m_tail)
        , m_messages(connection, m_tail)
        , m_bans(connection)
        , m_attachments(connection)
        , m_search(connection)
        , m_audit(connection)
        , m_blocks(connection)
        , m_pictures(connection, m_users)
        , m_reports(connection)
    {
    }

    UserStore &users() override { return m_users; }
    AccountStore &accounts() override { return m_accounts; }
    TokenStore &tokens() override { return m_tokens; }
    OwnerLinkStore &ownerLinks() override { return m_ownerLinks; }
    InviteStore &invites() override { return m_invites; }
    RoomStore &rooms() override { return m_rooms; }
    MessageStore &messages() override { return m_messages; }
    AttachmentStore &attachments() override { return m_attachments; }
    SearchStore &search() override { return m_search; }
    AuditStore &audit() override { return m_audit; }
    BlockStore &blocks() override { return m_blocks; }
    PictureStore &pictures() override { return m_pictures; }
    ReportStore &reports() override { return m_reports; }
    Result<QString> serverId() override;
    Result<StoredEpoch> epoch() override;
    Result<void> setEpoch(const StoredEpoch &epoch) override;
    BanStore &bans() override { return m_bans; }
    Result<void> emptyLog() override
    {
        m_logToEmpty = true;
        return {};
    }
    /// Outside of any transaction. Where somebody still reads from the log (another program may do so for long), a later
    /// call tries again.
    void tidy();

    /// To be called when a transaction, or a part of it, was undone.
    void undone()
    {
        m_tail.forget();
        m_messages.undone();
    }

private:
    SqliteConnection &m_connection;
    SqliteMessageTail m_tail;
    SqliteUserStore m_users;
    SqliteAccountStore m_accounts;
    SqliteTokenStore m_tokens;
    SqliteOwnerLinkStore m_ownerLinks;
    SqliteInviteStore m_invites;
    SqliteRoomStore m_rooms;
    SqliteMessageStore m_messages;
    SqliteBanStore m_bans;
    SqliteAttachmentStore m_attachments;
    SqliteSearchStore m_search;
    SqliteAuditStore m_audit;
    SqliteBlockStore m_blocks;
    SqlitePictureStore m_pictures;
    SqliteReportStore m_reports;
    bool m_logToEmpty = false;
    std::chrono::steady_clock::time_point m_lastTry;
};

} // namespace hearth
