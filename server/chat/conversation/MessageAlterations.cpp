// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/MessageAlterations.h"

#include "EventBus.h"
#include "Permissions.h"
#include "Storage.h"
#include "audit/Recorded.h"
#include "conversation/Mentions.h"
#include "core/Clock.h"
#include "model/Rules.h"
#include "quotas/MessageQuota.h"
#include "quotas/Waiting.h"

namespace hearth {

namespace {

/// What is wrong with one whatever message it is about.
Result<void> wellFormed(const events::EditMessage &edit)
{
    const auto text = rules::caption(edit.text);
    return text ? Result<void>() : text.error();
}

Result<void> wellFormed(const auto &)
{
    return {};
}

} // namespace

/// What an alteration stores: the message as it is then, and what the room is told besides.
struct MessageAlterations::Stored
{
    AlteredMessage altered;
    std::optional<Message> notice = {};
};

/// How each alteration is done to a message that the caller may alter: it is refused, or there is a job that stores it.
/// Without a job it is so already.
struct MessageAlterations::Plan
{
    using Job = std::function<Result<Stored>(Store &)>;

    const MessageAlterations &self;
    const Caller &caller;
    const Message &message;

    Result<Job> operator()(const events::EditMessage &edit) const;
    Result<Job> operator()(const events::DeleteMessage &removal) const;
    Result<Job> operator()(const events::PinMessage &pin) const;

private:
    static Result<Stored> stored(const Result<AlteredMessage> &altered)
    {
        return altered ? Result<Stored>(Stored {*altered}) : altered.error();
    }
};

Result<MessageAlterations::Plan::Job> MessageAlterations::Plan::operator()(const events::EditMessage &edit) const
{
    const auto text = message.attachments.isEmpty() ? rules::messageText(edit.text)
                                                    : rules::caption(edit.text); // files need no words
    if (!text)
        return text.error();
    if (message.deleted)
        return MessageLookup::notFound(message.id);
    const auto named = self.m_mentions.in(*text, message.roomId, caller.user);
    if (!named)
        return named.error();
    if (const auto free = roomToAdd(self.m_storage, self.m_maxWaitingWrites); !free)
        return free.error();
    if (const auto allowed = self.m_quota.takeEdit(caller, message.roomId, *text); !allowed)
        return allowed.error();
    return Job([id = message.id, edited = EditedText {*text, *named, self.m_clock.now()}](
                   Store &store) { return stored(store.messages().alter(id, edited)); });
}

Result<MessageAlterations::Plan::Job> MessageAlterations::Plan::operator()(const events::DeleteMessage &) const
{
    if (message.deleted)
        return Job();
    if (const auto free = roomForWrites(self.m_storage, self.m_maxWaitingWrites); !free)
        return free.error();
    if (const auto allowed = self.m_quota.takeChange(caller.user); !allowed)
        return allowed.error();
    const Act act {AuditAction::MessageDeleted, caller.user, self.m_clock.now(), message.author.id, message.roomId};
    return Job([id = message.id, act](Store &store) -> Result<Stored> {
        const auto erased = store.messages().erase({id});
        if (!erased)
            return erased.error();
        if (!erased->isEmpty()) {
            const auto kept = record(store, act);
            return kept ? Result<Stored>(Stored {{erased->first()}}) : kept.error();
        }
        const auto known = store.messages().byId(id); // somebody else was faster
        if (!known)
            return known.error();
        return *known ? Result<Stored>(Stored {{**known, false}}) : MessageLookup::notFound(id);
    });
}

Result<MessageAlterations::Plan::Job> MessageAlterations::Plan::operator()(const events::PinMessage &pin) const
{
    if (message.deleted)
        return MessageLookup::notFound(message.id);
    const auto free = pin.pinned ? roomToAdd(self.m_storage, self.m_maxWaitingWrites)
                                 : roomForWrites(self.m_storage, self.m_maxWaitingWrites);
    if (!free)
        return free.error();
    if (const auto allowed = self.m_quota.takeChange(caller.user); !allowed)
        return allowed.error();
    if (const auto told = self.m_quota.takeNotice(message.roomId, message.text); !told)
        return told.error();
    return Job([id = message.id, state = PinState {pin.pinned}, by = caller.user, now = self.m_clock.now()](
                   Store &store) -> Result<Stored> {
        auto done = stored(store.messages().alter(id, state));
        if (!done || !state.pinned || !done->altered.isAltered)
            return done;
        const auto known = store.messages().toldOfPin(id, now.addDuration(-pinsTold));
        if (!known)
            return known.error();
        if (*known)
            return done;
        const auto told = store.messages().tell(NewNotice {done->altered.message.roomId, by, {Notice::What::Pinned}, now, id});
        if (!told)
            return told.error();
        done->notice = *told;
        return done;
    });
}

MessageAlterations::MessageAlterations(const Permissions &permissions, MessageLookup &lookup, const Mentions &mentions,
    MessageQuota &quota, EventBus &bus, Storage &storage, const Clock &clock, const ChatOptions &options, QObject *parent)
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

void MessageAlterations::alter(const Caller &caller, const events::MessageAlteration &alteration,
    const Answer<Shared<Message>> &answer, std::optional<RoomId> room)
{
    if (const auto valid = std::visit([](const auto &one) { return wellFormed(one); }, alteration); !valid)
        return answer(valid.error());
    const MessageId message = std::visit([](const auto &one) { return one.message; }, alteration);
    m_lookup.find(caller.user, {message, room}, {this, [this, caller, alteration, answer](const Result<Message> &found) {
                                                     found ? store(caller, *found, alteration, answer) : answer(found.error());
                                                 }});
}

void MessageAlterations::store(const Caller &caller, const Message &message, const events::MessageAlteration &alteration,
    const Answer<Shared<Message>> &answer)
{
    if (const auto may = m_permissions.alterMessage(caller.user, message, alteration); !may)
        return answer(may.error());
    const auto job = std::visit(Plan {*this, caller, message}, alteration);
    if (!job)
        return answer(job.error());
    if (!*job)
        return answer(Shared<Message>(message));
    m_storage.write<Stored>(this, *job, [this, caller, answer](const Result<Stored> &done) {
        if (!done)
            return answer(done.error());
        const Shared<Message> now(done->altered.message); // told to the room and to the caller: the same
        if (done->altered.isAltered)
            m_bus.publish(MessageChanged {now, caller.user, caller.connection});
        answer(now);
        if (done->notice)
            m_bus.publish(MessagePosted {*done->notice, {}});
    });
}

} // namespace hearth
