// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DomainEvents.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <utility>

namespace hearth {

class EventBus;

/// Who may do nothing any more, whatever the Directory still says of them: whoever is shut out of the server (it follows
/// UserShutOut, UserChanged and GuestExpired), those of whom it is decided here that they go, and everyone where a room is archived, while the storing is on
/// its way. Permissions asks it, so that nothing they send meanwhile is stored behind what ends them. Lives on the server
/// thread.
class Barred : public QObject
{
    Q_OBJECT
public:
    explicit Barred(const EventBus &bus);
    void load(const QList<UserId> &shutOut);

    // While it is being stored; as often as somebody is added they have to be removed.
    void add(RoomId room, UserId user) { ++m_fromRooms[{room, user}]; } ///< from one room
    void remove(RoomId room, UserId user);
    void add(RoomId room) { ++m_closing[room]; } ///< whoever it is, from writing in it
    void remove(RoomId room);
    void add(UserId user) { ++m_fromServer[user]; }
    void remove(UserId user);

    bool isClosing(RoomId room) const { return !m_closing.isEmpty() && m_closing.contains(room); }
    bool contains(UserId user) const
    {
        return (!m_shutOut.isEmpty() && m_shutOut.contains(user)) || (!m_fromServer.isEmpty() && m_fromServer.contains(user));
    }
    bool contains(RoomId room, UserId user) const
    {
        return (!m_fromRooms.isEmpty() && m_fromRooms.contains({room, user})) || contains(user);
    }

private:
    void follow(const auto &) { } // does not concern it
    void follow(const UserShutOut &event) { m_shutOut.insert(event.user); }
    void follow(const UserChanged &event);
    void follow(const GuestExpired &event) { m_shutOut.remove(event.user); } // it is known to nobody any more

    QSet<UserId> m_shutOut;
    QHash<UserId, int> m_fromServer;
    QHash<std::pair<RoomId, UserId>, int> m_fromRooms;
    QHash<RoomId, int> m_closing;
};

} // namespace hearth
