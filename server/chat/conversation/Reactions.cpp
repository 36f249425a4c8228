// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/Reactions.h"

#include "EventBus.h"
#include "Permissions.h"
#include "Storage.h"
#include "model/Rules.h"
#include "quotas/MessageQuota.h"
#include "quotas/Waiting.h"

using namespace Qt::StringLiterals;

namespace hearth {

Reactions::Reactions(const Permissions &permissions, MessageLookup &lookup, MessageQuota &quota, EventBus &bus, Storage &storage,
    Clock &clock, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_permissions(permissions)
    , m_lookup(lookup)
    , m_quota(quota)
    , m_bus(bus)
    , m_storage(storage)
    , m_clock(clock)
    , m_maxWaitingWrites(options.maxWaitingWrites)
{
}

void Reactions::react(
    const Caller &caller, const MessageAddress &address, const QString &emoji, bool on, const Answer<Shared<Message>> &answer)
{
    const auto valid = rules::emoji(emoji);
    if (!valid)
        return answer(valid.error());
    if (const auto allowed = m_quota.takeReaction(caller.user); !allowed)
        return answer(allowed.error());
    const Reacting reacting {caller, {caller.user, *valid, on}, answer};
    const auto recent = m_recent.find(address.id);
    if (recent != m_recent.end() && !m_lookup.isWanted(address.id) && m_permissions.readRoom(caller.user, recent->second.room)
        && address.room.value_or(recent->second.room) == recent->second.room)
        return add(address.id, recent->second.room, reacting);
    m_lookup.find(caller.user, address, {this, [this, reacting](const Result<Message> &found) {
                                             if (!found)
                                                 return reacting.answer(found.error());
                                             if (found->deleted)
                                                 return reacting.answer(MessageLookup::notFound(found->id));
                                             if (const auto may = admit(reacting, found->roomId); !may)
                                                 return reacting.answer(may.error());
                                             // Only what the room is told counts for it, not each that is told together.
                                             if (!m_recent.contains(found->id))
                                                 if (const auto told = m_quota.takeNotice(found->roomId, found->text); !told)
                                                     return reacting.answer(told.error());
                                             add(found->id, found->roomId, reacting);
                                         }});
}

Result<void> Reactions::admit(const Reacting &reacting, RoomId room) const
{
    if (const auto may = m_permissions.inRoom(reacting.caller.user, room, RoomAction::React); !may)
        return may;
    return reacting.step.on ? roomToAdd(m_storage, m_maxWaitingWrites) : roomForWrites(m_storage, m_maxWaitingWrites);
}

void Reactions::add(MessageId message, RoomId room, Reacting reacting)
{
    if (const auto may = admit(reacting, room); !may)
        return reacting.answer(may.error());
    Recent &recent = m_recent[message];
    recent.room = room;
    recent.waiting.push_back(std::move(reacting));
    if (!recent.isResting)
        store(message);
}

void Reactions::store(MessageId message)
{
    Recent &recent = m_recent.at(message);
    recent.isResting = true;
    const auto end = recent.waiting.begin() + qsizetype(std::min(recent.waiting.size(), mostTogether));
    std::vector<Reacting> together(std::make_move_iterator(recent.waiting.begin()), std::make_move_iterator(end));
    recent.waiting.erase(recent.waiting.begin(), end);
    // While they waited the room may have been archived, or they may have left it.
    const RoomId room = recent.room;
    std::erase_if(together, [&](const Reacting &one) {
        const auto may = m_permissions.inRoom(one.caller.user, room, RoomAction::React);
        if (!may)
            one.answer(may.error());
        return !may;
    });
    if (together.empty()) {
        m_clock.after(pace, this, [this, message] { rest(message); });
        return;
    }
    const std::shared_ptr<Payer> payer = together.front().payer; // of one of them, as it is one change
    const Payer::Scope scope(payer);
    QList<ReactionStep> steps;
    for (const Reacting &one : together)
        steps.append(one.step);
    m_storage.write<ReactedMessage>(
        this, [message, steps](Store &store) { return store.messages().react(message, steps); },
        [this, message, together = std::move(together)](const Result<ReactedMessage> &reacted) {
            m_clock.after(pace, this, [this, message] { rest(message); });
            stored(together, reacted);
        });
}

void Reactions::stored(const std::vector<Reacting> &together, const Result<ReactedMessage> &reacted)
{
    if (!reacted) {
        for (const Reacting &one : together)
            one.answer(reacted.error());
        return;
    }
    const Shared<Message> message(reacted->message); // told to the room and to those who did it: the same
    const auto isRefused = [&](std::size_t index) { return reacted->refused.contains(qsizetype(index)); };
    if (reacted->isAltered) {
        QList<std::pair<UserId, QString>> by;
        for (std::size_t i = 0; i < together.size(); ++i)
            if (!isRefused(i))
                by.append({together[i].caller.user, together[i].caller.connection});
        const auto [user, connection] = by.takeFirst();
        m_bus.publish(MessageChanged {message, user, connection, by});
    }
    for (std::size_t i = 0; i < together.size(); ++i) {
        if (isRefused(i))
            together[i].answer(Error {
                ErrorCode::LimitReached, u"A message has at most %1 different reactions."_s.arg(MessageStore::mostReactions)});
        else
            together[i].answer(message);
    }
}

void Reactions::rest(MessageId message)
{
    Recent &recent = m_recent.at(message);
    if (!recent.waiting.empty())
        return store(message);
    m_recent.erase(message);
}

} // namespace hearth
