// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Directory.h"
#include "EventBus.h"
#include "MessageService.h"
#include "Permissions.h"
#include "Presence.h"
#include "RecentMessages.h"
#include "RoomService.h"
#include "Typing.h"

namespace hearth {

/// The chat's services, put together over one storage. Knows nothing of how its users are connected.
/// Lives on the server thread; must not outlive `storage` or `clock`.
class Chat : public QObject
{
    Q_OBJECT
public:
    Chat(Storage &storage, Clock &clock, const ChatOptions &options, QObject *parent = nullptr);

    /// Reads what is stored; answers once the services can be used.
    void load(Answer<void> answer);
    /// Nothing that adds to the database is stored now (StorageFull).
    bool storageFull() const;
    /// A guest's time is over, and its memberships are deleted already: publishes MemberLeft for each, then GuestExpired.
    void removeGuest(UserId guest);

    const ChatOptions options;
    InProcessBus bus;
    Directory directory;
    Permissions permissions;
    Typing typing;
    Presence presence;
    RecentMessages recent;
    RoomService rooms;
    MessageService messages;

private:
    Storage &m_storage;
};

} // namespace hearth
