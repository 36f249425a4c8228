// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "ChatOptions.h"
#include "ResentMessages.h"
#include "Store.h"
#include "core/Answer.h"
#include "protocol/Events.h"
#include "protocol/Rest.h"

#include <QObject>

namespace hearth {

class Directory;
class EventBus;
class Mentions;
class MessageQuota;
class Permissions;
class RecentMessages;
class Storage;

/// What is said. Lives on the server thread.
class MessageService : public QObject
{
    Q_OBJECT
public:
    MessageService(const Directory &directory, const Permissions &permissions, RecentMessages &recent, const Mentions &mentions,
        MessageQuota &quota, EventBus &bus, Storage &storage, const Clock &clock, const ChatOptions &options,
        QObject *parent = nullptr);

    /// Stores the message, publishes MessagePosted, then answers: an answer means that it is on disk. With a client_id
    /// that this user has sent to the room before, answers what is stored and publishes nothing, also where it would be
    /// refused now (ResentMessages).
    /// RoomNotFound, NotAMember, RoomArchived, InvalidField, MessageNotFound (reply_to), AttachmentNotFound, LimitReached (text), RateLimited, StorageFull, Busy.
    void send(const Caller &caller, const events::SendMessage &command, Answer<Shared<Message>> answer);
    /// A page of what was said in a room that the user may read. RoomNotFound, Busy.
    void history(UserId user, RoomId room, const PageQuery &query, const Answer<rest::MessagePage> &answer);

    /// Up to `limit` messages around a place of such a room; what was done to its messages after a change.
    /// RoomNotFound, Busy.
    void around(UserId user, RoomId room, Seq seq, int limit, const Answer<rest::MessagesAround> &answer);
    void changedAfter(UserId user, RoomId room, ChangeNumber change, int limit, const Answer<rest::ChangedMessages> &answer);

private:
    /// Reads what the user may read, and asks once more whether they may when it is read.
    template <typename Stored, typename Told, typename Read>
    void readFor(UserId user, RoomId room, Read read, const Answer<Told> &answer);
    Result<void> mayRead(UserId user, RoomId room) const;

    const Directory &m_directory;
    const Permissions &m_permissions;
    RecentMessages &m_recent;
    const Mentions &m_mentions;
    EventBus &m_bus;
    Storage &m_storage;
    const Clock &m_clock;
    int m_maxWaitingWrites;
    int m_maxWaitingReads;
    MessageQuota &m_quota;
    ResentMessages m_resent;
};

} // namespace hearth
