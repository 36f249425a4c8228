// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "ChatOptions.h"
#include "conversation/MessageLookup.h"
#include "core/Answer.h"
#include "model/Shared.h"
#include "protocol/ConversationEvents.h"

#include <chrono>

namespace hearth {

class Clock;
class EventBus;
class Mentions;
class MessageQuota;

/// Alters messages that were said, each by itself: whatever the alteration is, the message is found for who may read it, they
/// are asked whether they may, what is to be stored is stored, and the room is told. Lives on the server thread.
class MessageAlterations : public QObject
{
    Q_OBJECT
public:
    MessageAlterations(const Permissions &permissions, MessageLookup &lookup, const Mentions &mentions, MessageQuota &quota,
        EventBus &bus, Storage &storage, const Clock &clock, const ChatOptions &options, QObject *parent = nullptr);

    /// How long nothing more is told of a message that is pinned again and again.
    static constexpr std::chrono::hours pinsTold {1};

    /// Answers with the message as it is now, which is on disk then and was published as MessageChanged; nothing is published
    /// where nothing was altered. Where a room is named, it must be a message of that room. Whom a new text names is found anew; of a pin a notice
    /// is told. MessageNotFound, Banned, NotAMember, Forbidden, RoomArchived, InvalidField, LimitReached, RateLimited, StorageFull, Busy.
    void alter(const Caller &caller, const events::MessageAlteration &alteration, const Answer<Shared<Message>> &answer,
        std::optional<RoomId> room = {});

private:
    struct Stored;
    struct Plan;

    void store(const Caller &caller, const Message &message, const events::MessageAlteration &alteration,
        const Answer<Shared<Message>> &answer);

    const Permissions &m_permissions;
    MessageLookup &m_lookup;
    const Mentions &m_mentions;
    MessageQuota &m_quota;
    EventBus &m_bus;
    Storage &m_storage;
    const Clock &m_clock;
    const int m_maxWaitingWrites;
};

} // namespace hearth
