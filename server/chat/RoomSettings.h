// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "ChatOptions.h"
#include "Store.h"
#include "core/Answer.h"
#include "protocol/ConversationEvents.h"

#include <QObject>

namespace hearth {

class Barred;
class Directory;
class EventBus;
class MessageQuota;
class Permissions;
class Storage;

/// What a room is called, what it is about, who may see it, and who writes in it. Lives on the server thread.
class RoomSettings : public QObject
{
    Q_OBJECT
public:
    RoomSettings(const Directory &directory, const Permissions &permissions, Barred &barred, MessageQuota &quota, EventBus &bus,
        Storage &storage, const Clock &clock, const ChatOptions &options, QObject *parent = nullptr);

    /// Changes what is given, by who moderates the room, and answers with the room as it is then. Publishes RoomUpdated where
    /// it was not so before, and a notice of each thing that changed. Once a room is asked to be archived, nothing is written there behind that.
    /// RoomNotFound, Forbidden, InvalidField, RoomExists, RateLimited, StorageFull, Busy.
    void update(const Caller &caller, const events::UpdateRoom &command, const Answer<Room> &answer);

private:
    Result<RoomUpdate> admit(const Caller &caller, const events::UpdateRoom &command);
    struct Done
    {
        UpdatedRoom room;
        QList<Message> notices;
    };
    static Result<Done> store(Store &store, RoomId room, const RoomUpdate &update, UserId by, const QDateTime &now);
    void updated(const Caller &caller, const Result<Done> &done, const Answer<Room> &answer);

    const Directory &m_directory;
    const Permissions &m_permissions;
    Barred &m_barred;
    MessageQuota &m_quota;
    EventBus &m_bus;
    Storage &m_storage;
    const Clock &m_clock;
    const int m_maxWaitingWrites;
};

} // namespace hearth
