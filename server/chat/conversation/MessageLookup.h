// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChatOptions.h"
#include "core/Answer.h"
#include "model/Message.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <unordered_map>

namespace hearth {

class Permissions;
class RecentMessages;
class Storage;

/// Which message is meant; where a room is named, it must be one of that room.
struct MessageAddress
{
    MessageId id;
    std::optional<RoomId> room = {};
};

/// Finds messages for those who may read them. A message that one may not read is MessageNotFound, exactly as one that is
/// not there; Banned where the room is one that everyone else reads. Of one message the answers come in the order in which they were asked for, whichever was read first: what was
/// asked to be done to it last is done last. Lives on the server thread.
class MessageLookup : public QObject
{
    Q_OBJECT
public:
    MessageLookup(const Permissions &permissions, const RecentMessages &recent, Storage &storage, const ChatOptions &options,
        QObject *parent = nullptr);

    /// The message as it is stored, if the user may read it when it is found. MessageNotFound, Banned, Busy.
    void find(UserId user, const MessageAddress &address, const Answer<Message> &answer);

    /// Somebody waits for this message.
    bool isWanted(MessageId message) const { return m_asked.contains(message); }

    static Error notFound(MessageId message);

private:
    using Told = std::function<void()>;

    void tell(MessageId message);

    const Permissions &m_permissions;
    const RecentMessages &m_recent;
    Storage &m_storage;
    const int m_maxWaitingReads;
    std::unordered_map<MessageId, std::deque<std::shared_ptr<Told>>> m_asked; ///< empty ones are not read yet
};

} // namespace hearth
