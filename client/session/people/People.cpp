// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/people/People.h"

#include "models/Bounds.h"

#include <QSet>

#include <algorithm>

namespace hearth {

std::optional<QList<User>> People::membersOf(RoomId room) const
{
    const auto ids = m_rooms.constFind(room);
    if (ids == m_rooms.constEnd())
        return std::nullopt;
    QList<User> users;
    users.reserve(ids->size());
    for (UserId id : *ids)
        users.append(m_users.value(id));
    return users;
}

void People::setMembers(RoomId room, const QList<User> &users)
{
    QList<UserId> ids;
    ids.reserve(users.size());
    for (const User &user : users) {
        m_users.insert(user.id, user);
        ids.append(user.id);
    }
    m_rooms.insert(room, ids);
}

void People::joined(RoomId room, const User &user)
{
    const auto ids = m_rooms.find(room);
    if (ids == m_rooms.end() || ids->size() >= mostMembers)
        return;
    m_users.insert(user.id, user);
    if (!ids->contains(user.id))
        ids->append(user.id);
    if (m_users.size() > m_mostUsers)
        forgetStrangers();
}

/// Who came and went is in no room any more, and a server can send people through a room for ever.
void People::forgetStrangers()
{
    QSet<UserId> members;
    for (const QList<UserId> &ids : std::as_const(m_rooms))
        members.unite(QSet<UserId>(ids.begin(), ids.end()));
    m_users.removeIf([&members](QHash<UserId, User>::iterator user) { return !members.contains(user.key()); });
    m_mostUsers = std::max<qsizetype>(mostMembers, 2 * m_users.size()); // so that it is seldom done
}

void People::left(RoomId room, UserId user)
{
    if (const auto ids = m_rooms.find(room); ids != m_rooms.end())
        ids->removeAll(user);
}

void People::update(const User &user)
{
    if (const auto known = m_users.find(user.id); known != m_users.end())
        *known = user;
}

std::optional<User> People::find(UserId id) const
{
    const auto user = m_users.constFind(id);
    return user == m_users.constEnd() ? std::nullopt : std::optional(*user);
}

QString People::nameOfGuest(const QString &username) const
{
    const auto user = std::ranges::find_if(
        m_users, [&username](const User &user) { return user.role == Role::Guest && user.username == username; });
    return user == m_users.cend() ? QString() : user->displayName;
}

void People::clear()
{
    m_users.clear();
    m_rooms.clear();
}

} // namespace hearth
