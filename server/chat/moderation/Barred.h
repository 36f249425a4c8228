// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace hearth {

/// Who may do nothing any more, whatever the Directory still says of them: it is decided that they go, and the storing is
/// on its way, or they are shut out of the server. Permissions asks it, so that nothing they send meanwhile is stored
/// behind what ends them. Lives on the server thread.
class Barred
{
public:
    /// From one room; as often as it is added it has to be removed.
    void add(RoomId room, UserId user) { ++m_fromRooms[{room, user}]; }
    void remove(RoomId room, UserId user);
    /// From the server, once and for all until it is removed.
    void add(UserId user) { m_users.insert(user); }
    void remove(UserId user) { m_users.remove(user); }

    bool contains(UserId user) const { return !m_users.isEmpty() && m_users.contains(user); }
    bool contains(RoomId room, UserId user) const
    {
        return (!m_fromRooms.isEmpty() && m_fromRooms.contains({room, user})) || contains(user);
    }

private:
    QHash<std::pair<RoomId, UserId>, int> m_fromRooms;
    QSet<UserId> m_users;
};

inline void Barred::remove(RoomId room, UserId user)
{
    const auto found = m_fromRooms.find({room, user});
    if (found != m_fromRooms.end() && --*found == 0)
        m_fromRooms.erase(found);
}

} // namespace hearth
