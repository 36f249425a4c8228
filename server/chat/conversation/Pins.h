// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "ChatOptions.h"
#include "Store.h"
#include "conversation/MessageLookup.h"
#include "core/Answer.h"
#include "model/Shared.h"
#include "protocol/Rest.h"

#include <chrono>

namespace hearth {

class Clock;
class EventBus;
class MessageQuota;

/// Messages that a room keeps at hand. Lives on the server thread.
class Pins : public QObject
{
    Q_OBJECT
public:
    Pins(const Permissions &permissions, MessageLookup &lookup, MessageQuota &quota, const RecentMessages &recent, EventBus &bus,
        Storage &storage, const Clock &clock, const ChatOptions &options, QObject *parent = nullptr);

    /// How long nothing more is told of a message that is pinned again and again.
    static constexpr std::chrono::hours pinsTold {1};

    /// Publishes MessageChanged where it was not so before, and a notice of what was pinned. MessageNotFound, NotAMember, Forbidden, LimitReached, RateLimited,
    /// StorageFull, Busy.
    void pin(const Caller &caller, const MessageAddress &address, bool pinned, const Answer<Shared<Message>> &answer);
    /// Those of a room that the user may read. RoomNotFound, Busy.
    void of(UserId user, RoomId room, const Answer<rest::PinList> &answer);

private:
    struct Pinned
    {
        AlteredMessage message;
        std::optional<Message> notice;
    };
    static Result<Pinned> pin(Store &store, MessageId message, bool pinned, UserId by, const QDateTime &now);
    void write(const Caller &caller, const Message &message, bool pinned, const Answer<Shared<Message>> &answer);

    const Permissions &m_permissions;
    MessageLookup &m_lookup;
    MessageQuota &m_quota;
    const RecentMessages &m_recent;
    EventBus &m_bus;
    Storage &m_storage;
    const Clock &m_clock;
    const int m_maxWaitingWrites;
    const int m_maxWaitingReads;
};

} // namespace hearth
