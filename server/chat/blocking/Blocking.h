// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "ChatOptions.h"
#include "blocks/BlockStore.h"
#include "core/Answer.h"
#include "protocol/trust/Blocks.h"
#include "quotas/Allowance.h"

#include <QObject>

namespace hearth {

class Blocks;
class Clock;
class Directory;
class EventBus;
class Permissions;
class Storage;

/// Not wanting to hear from somebody: what they write is still written where both are, and folded by whoever blocked them; but with the two
/// of them alone nothing is said (Permissions), and they begin no conversation with whoever blocked them. They are told by nothing
/// but that. Lives on the server thread.
class Blocking : public QObject
{
    Q_OBJECT
public:
    Blocking(const Directory &directory, const Permissions &permissions, const Blocks &blocks, EventBus &bus, Storage &storage,
        const Clock &clock, const ChatOptions &options, QObject *parent = nullptr);

    /// Publishes UserBlocked where that is news. UserNotFound, InvalidField for oneself, LimitReached, RateLimited, StorageFull, Busy.
    void set(const Caller &caller, UserId user, bool blocked, const Answer<void> &answer);
    /// Whom one has blocked: by id, also who is gone.
    Result<rest::BlockList> list(UserId user) const;

private:
    const Directory &m_directory;
    const Permissions &m_permissions;
    const Blocks &m_blocks;
    EventBus &m_bus;
    Storage &m_storage;
    const Clock &m_clock;
    const int m_maxWaitingWrites;
    Allowance m_allowance;
};

} // namespace hearth
