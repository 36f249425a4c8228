// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DomainEvents.h"
#include "events/ReadCounts.h"

#include <QObject>

namespace hearth {

class ChannelName;
class Clock;
class Directory;
class EventBus;
class Namespace;
class RoomBans;
class Socket;

/// Tells sockets what happened: one function for each domain event. It also keeps the channels true to the
/// memberships. Lives on the server thread.
class Publisher : public QObject
{
    Q_OBJECT
public:
    Publisher(const EventBus &bus, const Directory &directory, const RoomBans &bans, Namespace &nsp, Clock &clock,
        QObject *parent = nullptr);

private:
    void tell(const MessagePosted &event);
    void tell(const MessageChanged &event);
    void tell(const MemberJoined &event);
    void tell(const MemberLeft &event);
    void tell(const MemberRemoved &event);
    void tell(const MemberRoleChanged &event);
    void tell(const RoomCreated &event);
    void tell(const RoomUpdated &event);
    void tell(const RoomGone &event);
    void tell(const RoomReadUpTo &event);
    void tell(const RoomMarkedUnread &event);
    void tell(const NotifyLevelSet &event);
    void tell(const TypingNoticed &event);
    void tell(const UserAdded &) { } // nobody yet
    void tell(const UserSeen &) { }
    void tell(const RoomBanned &) { } // who was in it hears that they are removed
    void tell(const RoomUnbanned &event); // who may see it again
    void tell(const PresenceNoticed &event);
    void tell(const SessionEnded &event);
    void tell(const GuestExpired &event);
    void tell(const StorageFilled &event);
    void tell(const StorageRunsLow &event);
    void tell(const UserShutOut &event);
    void tell(const UserChanged &event);
    void tell(const UserBlocked &event); // to their own devices only
    void tell(const MessageReported &event);
    void tell(const ReportSettled &event);

    /// The user's socket with this name; null when it is gone or there is no name.
    Socket *socket(UserId user, const QString &connection) const;
    void disconnectAll(const ChannelName &channel);

    const Directory &m_directory;
    const RoomBans &m_bans;
    Namespace &m_nsp;
    ReadCounts m_readCounts;
};

} // namespace hearth
