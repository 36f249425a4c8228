// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DomainEvents.h"
#include "Store.h"

#include <QHash>
#include <QObject>

namespace hearth {

class Clock;
class EventBus;

/// Who is banned from which room: whoever was, and for a day whichever guest came from the same address as a guest who
/// was. A member is not, whatever address they came from. The database knows it, too, where somebody joins; here it is for everything
/// that is asked without it. Lives on the server thread.
class RoomBans : public QObject
{
    Q_OBJECT
public:
    RoomBans(const EventBus &bus, const Clock &clock);
    void load(const QList<StoredBan> &bans, const QList<StoredUser> &users);

    bool contains(RoomId room, UserId user) const { return !m_rooms.isEmpty() && isBanned(room, user); }
    /// Everyone who is banned from it now, in no order.
    QList<UserId> of(RoomId room) const;

private:
    struct Ban
    {
        QString address; ///< empty: none
        QDateTime until;
    };
    struct Bans
    {
        QHash<UserId, Ban> ofUsers;
        QHash<QString, QDateTime> ofAddresses; ///< what follows from these: until when
    };
    bool isBanned(RoomId room, UserId user) const;
    void add(RoomId room, UserId user, const Ban &ban);

    void follow(const auto &) { } // does not concern it
    void follow(const UserAdded &event);
    void follow(const UserChanged &event);
    void follow(const GuestExpired &event) { m_addresses.remove(event.user); }
    void follow(const RoomBanned &event) { add(event.room, event.user, {event.address, event.until}); }
    void follow(const RoomUnbanned &event);
    void follow(const RoomGone &event) { m_rooms.remove(event.room); }

    const Clock &m_clock;
    QHash<RoomId, Bans> m_rooms; ///< none of them empty
    QHash<UserId, QString> m_addresses; ///< of guests: where they came from
};

} // namespace hearth
