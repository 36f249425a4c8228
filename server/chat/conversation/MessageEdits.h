// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "ChatOptions.h"
#include "conversation/MessageLookup.h"
#include "core/Answer.h"
#include "model/Shared.h"

namespace hearth {

class Clock;
class EventBus;
class Mentions;
class MessageQuota;

/// Gives messages other words, or takes them away. What is answered is on disk, and was published as MessageChanged (nothing
/// is, where nothing was altered). All may answer MessageNotFound, RateLimited, Busy. Lives on the server thread.
class MessageEdits : public QObject
{
    Q_OBJECT
public:
    MessageEdits(const Permissions &permissions, MessageLookup &lookup, const Mentions &mentions, MessageQuota &quota,
        EventBus &bus, Storage &storage, const Clock &clock, const ChatOptions &options, QObject *parent = nullptr);

    /// The author's only. Whom it names is found anew. LimitReached (text), NotAMember, Forbidden, InvalidField, StorageFull.
    void edit(const Caller &caller, const MessageAddress &address, const QString &text, const Answer<Shared<Message>> &answer);
    /// The author's, and who moderates the room. Taking away what is gone already alters nothing. Forbidden.
    void remove(const Caller &caller, const MessageAddress &address, const Answer<Shared<Message>> &answer);

private:
    void write(const Caller &caller, const Message &message, const QString &text, const Answer<Shared<Message>> &answer);
    void erase(const Caller &caller, const Message &message, const Answer<Shared<Message>> &answer);

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
