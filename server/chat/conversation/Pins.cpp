// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/Pins.h"

#include "Permissions.h"
#include "Storage.h"
#include "conversation/AlteredMessages.h"
#include "quotas/MessageQuota.h"
#include "quotas/Waiting.h"
#include "state/RecentMessages.h"

namespace hearth {

Pins::Pins(const Permissions &permissions, MessageLookup &lookup, MessageQuota &quota, const RecentMessages &recent, EventBus &bus,
    Storage &storage, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_permissions(permissions)
    , m_lookup(lookup)
    , m_quota(quota)
    , m_recent(recent)
    , m_bus(bus)
    , m_storage(storage)
    , m_maxWaitingWrites(options.maxWaitingWrites)
    , m_maxWaitingReads(options.maxWaitingReads)
{
}

void Pins::pin(const Caller &caller, const MessageAddress &address, bool pinned, const Answer<Shared<Message>> &answer)
{
    m_lookup.find(caller.user, address, {this, [this, caller, pinned, answer](const Result<Message> &found) {
                                             found ? write(caller, *found, pinned, answer) : answer(found.error());
                                         }});
}

void Pins::write(const Caller &caller, const Message &message, bool pinned, const Answer<Shared<Message>> &answer)
{
    if (const auto may = m_permissions.pinMessage(caller.user, message); !may)
        return answer(may.error());
    if (message.deleted)
        return answer(MessageLookup::notFound(message.id));
    const auto free = pinned ? roomToAdd(m_storage, m_maxWaitingWrites) : roomForWrites(m_storage, m_maxWaitingWrites);
    if (!free)
        return answer(free.error());
    if (const auto allowed = m_quota.takeChange(caller.user); !allowed)
        return answer(allowed.error());
    if (const auto told = m_quota.takeNotice(message.roomId, message.text); !told)
        return answer(told.error());
    m_storage.write<AlteredMessage>(
        this, [id = message.id, pinned](Store &store) { return store.messages().pin(id, pinned); },
        [this, caller, answer](const Result<AlteredMessage> &altered) { publishAltered(m_bus, caller, altered, answer); });
}

void Pins::of(UserId user, RoomId room, const Answer<rest::PinList> &answer)
{
    if (const auto may = m_permissions.readRoom(user, room); !may)
        return answer(may.error());
    if (const auto free = roomForReads(m_storage, m_recent, m_maxWaitingReads); !free)
        return answer(free.error());
    m_storage.read<QList<Message>>(
        this, [room](Store &store) { return store.messages().pinned(room); },
        [this, user, room, answer](const Result<QList<Message>> &pinned) {
            if (!pinned)
                return answer(pinned.error());
            if (const auto may = m_permissions.readRoom(user, room); !may) // they may have been removed while it was read
                return answer(may.error());
            answer(rest::PinList {{pinned->begin(), pinned->end()}});
        });
}

} // namespace hearth
