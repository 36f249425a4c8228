// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EventBus.h"
#include "MemberNotices.h"
#include "MessageService.h"
#include "Permissions.h"
#include "Presence.h"
#include "ReadMarks.h"
#include "RoomPeople.h"
#include "RoomService.h"
#include "RoomSettings.h"
#include "attachments/Attachments.h"
#include "audit/AuditLog.h"
#include "blocking/Blocking.h"
#include "blocking/Blocks.h"
#include "conversation/CallList.h"
#include "conversation/ErasedWords.h"
#include "conversation/Mentions.h"
#include "conversation/MessageAlterations.h"
#include "conversation/MessageLookup.h"
#include "conversation/Pins.h"
#include "conversation/Reactions.h"
#include "invites/Invites.h"
#include "moderation/MessageErasure.h"
#include "moderation/Moderation.h"
#include "moderation/RoomClearing.h"
#include "pictures/ProfilePictures.h"
#include "quotas/MessageQuota.h"
#include "reports/OpenReports.h"
#include "reports/Reports.h"
#include "search/SearchIndexing.h"
#include "search/SearchService.h"
#include "state/Barred.h"
#include "state/Directory.h"
#include "state/RecentMessages.h"
#include "state/RoomBans.h"
#include "state/Typing.h"
#include "sync/SyncService.h"
#include "tally/DiskTally.h"
#include "tally/MessageTally.h"

namespace hearth {

/// The chat's state and services, put together over one storage. Knows nothing of how its users are connected.
/// Lives on the server thread; must not outlive `storage` or `clock`.
class Chat : public QObject
{
    Q_OBJECT
public:
    Chat(Storage &storage, Clock &clock, const ChatOptions &options, QObject *parent = nullptr);

    /// Reads what is stored; answers once the services can be used.
    void load(Answer<void> answer);
    /// There is a new account, or a guest from this address. Publishes UserAdded.
    void addUser(const User &user, const QString &address = {});
    QDateTime now() const { return m_clock.now(); }
    std::chrono::milliseconds elapsed() const { return m_clock.elapsed(); }
    /// Nothing that adds to the database is stored now (StorageFull).
    bool storageFull() const;
    /// It should be made space, by whoever hosts the server: told only to them.
    bool storageLow(UserId user) const;
    /// Guests who are gone; their memberships are deleted already. Publishes UserShutOut for each of them first, so that
    /// they are told nothing of each other; then for each MemberLeft and at last GuestExpired.
    void removeGuests(const QList<UserId> &guests);
    /// Somebody is called otherwise, has another role, was shut out or let in again: publishes UserChanged and, for who is shut out, before,
    /// UserShutOut.
    void changeUser(const User &user);

    const ChatOptions options;
    InProcessBus bus;
    // The state that follows the bus, in the order in which events reach it, and before anybody else can subscribe.
    Directory directory;
    RecentMessages recent;
    Barred barred;
    RoomBans roomBans;
    Blocks blocks;
    OpenReports openReports;
    Permissions permissions;
    Typing typing;
    // Those who decide, store and publish.
    Presence presence;
    RoomService rooms;
    RoomPeople roomPeople;
    ReadMarks readMarks;
    MessageQuota messageQuota;
    Mentions mentions;
    MessageService messages;
    RoomSettings roomSettings;
    MessageLookup lookup;
    MessageAlterations alterations;
    Reactions reactions;
    Pins pins;
    CallList calls;
    ErasedWords erasedWords;
    RoomClearing clearing;
    Moderation moderation;
    MessageErasure erasure;
    Invites invites;
    AuditLog audit;
    Blocking blocking;
    Reports reports;
    SyncService sync;
    SearchService search;
    SearchIndexing indexing;
    Attachments attachments;
    ProfilePictures pictures;
    MemberNotices memberNotices;
    MessageTally messageTally;
    DiskTally diskTally;

private:
    Storage &m_storage;
    const Clock &m_clock;
};

} // namespace hearth
