// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/MessageEdits.h"

#include "Permissions.h"
#include "Storage.h"
#include "conversation/AlteredMessages.h"
#include "conversation/Mentions.h"
#include "model/Rules.h"
#include "quotas/MessageQuota.h"
#include "quotas/Waiting.h"

using namespace Qt::StringLiterals;

namespace hearth {

MessageEdits::MessageEdits(const Permissions &permissions, MessageLookup &lookup, const Mentions &mentions, MessageQuota &quota,
    EventBus &bus, Storage &storage, const Clock &clock, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_permissions(permissions)
    , m_lookup(lookup)
    , m_mentions(mentions)
    , m_quota(quota)
    , m_bus(bus)
    , m_storage(storage)
    , m_clock(clock)
    , m_maxWaitingWrites(options.maxWaitingWrites)
{
}

void MessageEdits::edit(
    const Caller &caller, const MessageAddress &address, const QString &text, const Answer<Shared<Message>> &answer)
{
    const auto valid = rules::caption(text);
    if (!valid)
        return answer(valid.error());
    m_lookup.find(caller.user, address, {this, [this, caller, text = *valid, answer](const Result<Message> &found) {
                                             if (!found)
                                                 return answer(found.error());
                                             // Only what has files needs no words.
                                             const auto needed = found->attachments.isEmpty() ? rules::messageText(text) : text;
                                             needed ? write(caller, *found, text, answer) : answer(needed.error());
                                         }});
}

void MessageEdits::write(const Caller &caller, const Message &message, const QString &text, const Answer<Shared<Message>> &answer)
{
    if (const auto may = m_permissions.editMessage(caller.user, message); !may)
        return answer(may.error());
    if (message.deleted)
        return answer(MessageLookup::notFound(message.id));
    const auto named = m_mentions.in(text, message.roomId, caller.user);
    if (!named)
        return answer(named.error());
    if (const auto free = roomToAdd(m_storage, m_maxWaitingWrites); !free)
        return answer(free.error());
    if (const auto allowed = m_quota.takeEdit(caller, message.roomId, text); !allowed)
        return answer(allowed.error());
    m_storage.write<AlteredMessage>(
        this,
        [id = message.id, text, named = *named, now = m_clock.now()](
            Store &store) { return store.messages().edit(id, text, named, now); },
        [this, caller, answer](const Result<AlteredMessage> &edited) { publishAltered(m_bus, caller, edited, answer); });
}

void MessageEdits::remove(const Caller &caller, const MessageAddress &address, const Answer<Shared<Message>> &answer)
{
    m_lookup.find(caller.user, address, {this, [this, caller, answer](const Result<Message> &found) {
                                             found ? erase(caller, *found, answer) : answer(found.error());
                                         }});
}

void MessageEdits::erase(const Caller &caller, const Message &message, const Answer<Shared<Message>> &answer)
{
    if (const auto may = m_permissions.deleteMessage(caller.user, message); !may)
        return answer(may.error());
    if (message.deleted)
        return answer(Shared<Message>(message));
    if (const auto free = roomForWrites(m_storage, m_maxWaitingWrites); !free)
        return answer(free.error());
    if (const auto allowed = m_quota.takeChange(caller.user); !allowed)
        return answer(allowed.error());
    m_storage.write<AlteredMessage>(
        this,
        [message](Store &store) -> Result<AlteredMessage> {
            const auto erased = store.messages().erase({message.id});
            if (!erased)
                return erased.error();
            if (!erased->isEmpty())
                return AlteredMessage {erased->first()};
            const auto known = store.messages().byId(message.id); // somebody else was faster
            if (!known)
                return known.error();
            return *known ? Result<AlteredMessage>({**known, false}) : MessageLookup::notFound(message.id);
        },
        [this, caller, answer](const Result<AlteredMessage> &erased) { publishAltered(m_bus, caller, erased, answer); });
}

} // namespace hearth
