// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "ChatOptions.h"
#include "Store.h"
#include "conversation/MessageLookup.h"
#include "core/Answer.h"
#include "model/Shared.h"

#include <deque>
#include <unordered_map>

namespace hearth {

class Clock;
class EventBus;
class MessageQuota;

/// What people choose for messages. A room of a thousand in which a hundred react to one message must not be told a hundred
/// times: the first reaction is stored and told at once, and what comes within `pace` of it together after that, as one
/// change of the message. So everybody has the same counts at the end, and a change is never told before it is counted.
/// Lives on the server thread.
class Reactions : public QObject
{
    Q_OBJECT
public:
    /// Between two changes of one message by reactions.
    static constexpr std::chrono::milliseconds pace {200};
    /// Reactions that are one change at most: some 5 ms of the thread that writes.
    static constexpr std::size_t mostTogether = 500;

    Reactions(const Permissions &permissions, MessageLookup &lookup, MessageQuota &quota, EventBus &bus, Storage &storage,
        Clock &clock, const ChatOptions &options, QObject *parent = nullptr);

    /// A member's only. Answers with the message once it is on disk; publishes MessageChanged where anything changed.
    /// MessageNotFound, NotAMember, InvalidField, LimitReached (too many different ones), RateLimited, StorageFull, Busy.
    void react(
        const Caller &caller, const MessageAddress &address, const QString &emoji, bool on, const Answer<Shared<Message>> &answer);

    /// Messages of which something is remembered.
    std::size_t remembered() const { return m_recent.size(); }

private:
    struct Reacting
    {
        Caller caller;
        ReactionStep step;
        Answer<Shared<Message>> answer;
        std::shared_ptr<Payer> payer = Payer::current();
    };
    /// A message that somebody reacted to less than `pace` ago.
    struct Recent
    {
        RoomId room;
        std::deque<Reacting> waiting;
        bool isResting = false; ///< it is being stored, or was less than `pace` ago
    };

    Result<void> admit(const Reacting &reacting, RoomId room) const;
    void add(MessageId message, RoomId room, Reacting reacting);
    void store(MessageId message);
    void stored(const std::vector<Reacting> &together, const Result<ReactedMessage> &reacted);
    void rest(MessageId message);

    const Permissions &m_permissions;
    MessageLookup &m_lookup;
    MessageQuota &m_quota;
    EventBus &m_bus;
    Storage &m_storage;
    Clock &m_clock;
    const int m_maxWaitingWrites;
    std::unordered_map<MessageId, Recent> m_recent;
};

} // namespace hearth
