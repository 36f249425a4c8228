// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "ChatOptions.h"
#include "core/Answer.h"
#include "protocol/ConversationEvents.h"

#include <QObject>

namespace hearth {

class Directory;
class EventBus;
class Permissions;
class Storage;

/// What a member has read of a room, and wants to hear of it: the same on all of their devices. All may answer RoomNotFound,
/// NotAMember, Busy. Lives on the server thread.
class ReadMarks : public QObject
{
    Q_OBJECT
public:
    ReadMarks(const Directory &directory, const Permissions &permissions, EventBus &bus, Storage &storage,
        const ChatOptions &options, QObject *parent = nullptr);

    /// Never goes back. Publishes RoomReadUpTo when it moved.
    void markRead(const Caller &caller, const events::MarkRead &command, Answer<events::RoomRead> answer);
    /// Never goes forwards. Publishes RoomMarkedUnread when it moved.
    void markUnread(const Caller &caller, const events::MarkUnread &command, Answer<events::RoomRead> answer);
    /// Publishes NotifyLevelSet where it is another.
    void setNotify(const Caller &caller, const events::SetNotify &command, Answer<Room> answer);

private:
    Result<void> admit(UserId user, RoomId room) const;
    events::RoomRead now(RoomId room, UserId user) const;

    const Directory &m_directory;
    const Permissions &m_permissions;
    EventBus &m_bus;
    Storage &m_storage;
    const int m_maxWaitingWrites;
};

} // namespace hearth
