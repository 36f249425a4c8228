// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "ChatOptions.h"
#include "conversation/MessageLookup.h"
#include "core/Answer.h"
#include "model/Shared.h"
#include "protocol/Rest.h"

namespace hearth {

class EventBus;
class MessageQuota;

/// Messages that a room keeps at hand. Lives on the server thread.
class Pins : public QObject
{
    Q_OBJECT
public:
    Pins(const Permissions &permissions, MessageLookup &lookup, MessageQuota &quota, const RecentMessages &recent, EventBus &bus,
        Storage &storage, const ChatOptions &options, QObject *parent = nullptr);

    /// Publishes MessageChanged where it was not so before. MessageNotFound, NotAMember, Forbidden, LimitReached, RateLimited,
    /// StorageFull, Busy.
    void pin(const Caller &caller, const MessageAddress &address, bool pinned, const Answer<Shared<Message>> &answer);
    /// Those of a room that the user may read. RoomNotFound, Busy.
    void of(UserId user, RoomId room, const Answer<rest::PinList> &answer);

private:
    void write(const Caller &caller, const Message &message, bool pinned, const Answer<Shared<Message>> &answer);

    const Permissions &m_permissions;
    MessageLookup &m_lookup;
    MessageQuota &m_quota;
    const RecentMessages &m_recent;
    EventBus &m_bus;
    Storage &m_storage;
    const int m_maxWaitingWrites;
    const int m_maxWaitingReads;
};

} // namespace hearth
