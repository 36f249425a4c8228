// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/Pins.h"

#include "EventBus.h"
#include "Permissions.h"
#include "Storage.h"
#include "conversation/AlteredMessages.h"
#include "quotas/MessageQuota.h"
#include "quotas/Waiting.h"
#include "state/RecentMessages.h"

namespace hearth {

static_assert(MessageStore::mostPins == rest::PinList::most); // as clients know it

Pins::Pins(const Permissions &permissions, MessageLookup &lookup, MessageQuota &quota, const RecentMessages &recent, EventBus &bus,
    Storage &storage, const Clock &clock, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_permissions(permissions)
    , m_lookup(lookup)
    , m_quota(quota)
    , m_recent(recent)
    , m_bus(bus)
    , m_storage(storage)
    , m_clock(clock)
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
    m_storage.write<Pinned>(
        this,
        [id = message.id, pinned, user = caller.user, now = m_clock.now()](
            Store &store) { return pin(store, id, pinned, user, now); },
        [this, caller, answer](const Result<Pinned> &done) {
            publishAltered(m_bus, caller, done ? Result<AlteredMessage>(done->message) : done.error(), answer);
            if (done && done->notice)
                m_bus.publish(MessagePosted {*done->notice, {}});
        });
}

Result<Pins::Pinned> Pins::pin(Store &store, MessageId message, bool pinned, UserId by, const QDateTime &now)
{
    const auto altered = store.messages().pin(message, pinned);
    if (!altered)
        return altered.error();
    Pinned done {*altered, {}};
    if (!pinned || !altered->isAltered)
        return done;
    const auto known = store.messages().toldOfPin(message, now.addDuration(-pinsTold));
    if (!known)
        return known.error();
    if (*known)
        return done;
    const auto told = store.messages().tell(NewNotice {altered->message.roomId, by, {Notice::What::Pinned}, now, message});
    if (!told)
        return told.error();
    done.notice = *told;
    return done;
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
