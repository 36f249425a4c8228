// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "ChatOptions.h"
#include "DomainEvents.h"
#include "core/RateLimiter.h"
#include "quotas/Allowance.h"

#include <QMap>
#include <QObject>

namespace hearth {

class Directory;
class EventBus;
class Permissions;

/// Who is typing where; never stored. Publishes TypingNoticed when someone begins (and, as others may have come since,
/// at each repeat) and when they stop: said so, silent for typingTimeout, disconnected, left, or their message arrived.
/// Where so many type that nobody could follow, in a room or at one address, not all of it is told (typingOfRoom,
/// typingOfAddress). That a message arrived or somebody
/// is out of a room it hears on the bus, wherever that happened. Lives on the server thread.
class Typing : public QObject
{
    Q_OBJECT
public:
    Typing(const Directory &directory, const Permissions &permissions, EventBus &bus, Clock &clock, const ChatOptions &options,
        QObject *parent = nullptr);

    /// RoomNotFound, NotAMember, RateLimited.
    Result<void> set(const Caller &caller, RoomId room, bool typing);
    /// The connection is gone: what was typed over it has ended.
    void connectionClosed(const QString &connection);

private:
    void follow(const auto &) { } // does not concern it
    void follow(const MessagePosted &event);
    void follow(const MemberLeft &event) { end(event.room, event.user->id); }
    void follow(const MemberRemoved &event) { end(event.room, event.user->id); }
    void follow(const RoomGone &event);
    void end(RoomId room, UserId user);

    using Typist = std::pair<RoomId, UserId>;
    struct Entry
    {
        QString connection;
        quint64 timer = 0;
        bool told = false; ///< that it began, so that its end is told, too
    };
    bool mayBeTold(const Caller &caller, RoomId room);
    void tell(RoomId room, UserId user, bool typing);

    const Directory &m_directory;
    const Permissions &m_permissions;
    EventBus &m_bus;
    Clock &m_clock;
    std::chrono::milliseconds m_timeout;
    Allowance m_allowance;
    RateLimiter m_ofAddresses;
    KeyedRateLimiter<qint64> m_ofRooms;
    const bool m_limited;
    QMap<Typist, Entry> m_typing;
};

} // namespace hearth
