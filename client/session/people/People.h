// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"

#include <QHash>
#include <QList>

#include <optional>

namespace hearth {

/// Who is in which room, as far as it was asked for, and the latest that is known of each of them.
class People
{
public:
    /// The members of a room; nothing when they are not known.
    std::optional<QList<User>> membersOf(RoomId room) const;
    void setMembers(RoomId room, const QList<User> &users);
    /// Changes nothing for a room whose members are not known.
    void joined(RoomId room, const User &user);
    void left(RoomId room, UserId user);
    void update(const User &user);
    std::optional<User> find(UserId id) const;
    /// What the guest with this username (folded) calls themselves; empty where there is none such.
    QString nameOfGuest(const QString &username) const;
    void forgetRoom(RoomId room) { m_rooms.remove(room); }
    /// After a lost connection nothing of it is certain any more.
    void clear();

private:
    void forgetStrangers();

    QHash<UserId, User> m_users;
    qsizetype m_mostUsers = 20000; ///< then those in no room are forgotten
    QHash<RoomId, QList<UserId>> m_rooms;
};

} // namespace hearth
