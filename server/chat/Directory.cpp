// SPDX-License-Identifier: GPL-3.0-or-later
#include "Directory.h"

#include <algorithm>

namespace hearth {

Result<Directory::Snapshot> Directory::read(Store &store)
{
    const auto users = store.users().all();
    if (!users)
        return users.error();
    const auto rooms = store.rooms().all();
    if (!rooms)
        return rooms.error();
    const auto memberships = store.rooms().memberships();
    if (!memberships)
        return memberships.error();
    return Snapshot {*users, *rooms, *memberships};
}

void Directory::load(const Snapshot &snapshot)
{
    for (const StoredUser &stored : snapshot.users)
        put(stored.user);
    for (const Room &room : snapshot.rooms)
        addRoom(room);
    for (const StoredMembership &membership : snapshot.memberships)
        putMembership(membership);
}

std::optional<User> Directory::user(UserId id) const
{
    const auto found = m_users.constFind(id);
    return found == m_users.cend() ? std::nullopt : std::optional<User>(*found);
}

QList<User> Directory::users() const
{
    return m_users.values();
}

void Directory::put(const User &user)
{
    User &entry = m_users[user.id];
    const bool known = entry.id.isValid();
    const auto status = entry.status;
    const auto lastSeen = entry.lastSeen;
    entry = user;
    if (known) {
        entry.status = status;
        entry.lastSeen = lastSeen;
    }
}

void Directory::setPresence(UserId id, PresenceStatus status, const QDateTime &lastSeen)
{
    const auto found = m_users.find(id);
    if (found == m_users.end())
        return;
    found->status = status;
    found->lastSeen = lastSeen;
}

void Directory::removeUser(UserId id)
{
    for (RoomId room : roomsOf(id))
        removeMembership(room, id);
    m_users.remove(id);
}

bool Directory::hasRoom(RoomId id) const
{
    return m_rooms.contains(id);
}

RoomKind Directory::kind(RoomId id) const
{
    Q_ASSERT(hasRoom(id));
    return m_rooms.constFind(id)->room.kind;
}

Room Directory::room(RoomId id, UserId reader) const
{
    Q_ASSERT(hasRoom(id));
    const RoomEntry &entry = *m_rooms.constFind(id);
    Room room = entry.room;
    room.memberCount = entry.members.size();
    room.membership.reset();
    const auto member = entry.members.constFind(reader);
    if (member != entry.members.cend())
        room.membership = Membership {member->role, member->lastReadSeq, std::max<qint64>(0, room.lastSeq - member->lastReadSeq)};
    return room;
}

QList<RoomId> Directory::rooms() const
{
    return m_rooms.keys();
}

void Directory::addRoom(const Room &room)
{
    m_rooms[room.id].room = room;
}

void Directory::setLastSeq(RoomId id, Seq seq)
{
    const auto found = m_rooms.find(id);
    if (found != m_rooms.end())
        found->room.lastSeq = std::max(found->room.lastSeq, seq);
}

bool Directory::isMember(RoomId room, UserId user) const
{
    const auto found = m_rooms.constFind(room);
    return found != m_rooms.cend() && found->members.contains(user);
}

QList<User> Directory::members(RoomId room) const
{
    QList<User> members;
    const auto found = m_rooms.constFind(room);
    if (found == m_rooms.cend())
        return members;
    members.reserve(found->members.size());
    for (auto member = found->members.keyBegin(); member != found->members.keyEnd(); ++member)
        if (const auto known = m_users.constFind(*member); known != m_users.cend())
            members.append(*known);
    return members;
}

QList<RoomId> Directory::roomsOf(UserId user) const
{
    QList<RoomId> rooms = m_roomsOf.value(user).values();
    std::sort(rooms.begin(), rooms.end());
    return rooms;
}

void Directory::putMembership(const StoredMembership &membership)
{
    const auto found = m_rooms.find(membership.room);
    if (found == m_rooms.end())
        return;
    found->members.insert(membership.user, membership);
    m_roomsOf[membership.user].insert(membership.room);
}

void Directory::removeMembership(RoomId room, UserId user)
{
    const auto found = m_rooms.find(room);
    if (found != m_rooms.end())
        found->members.remove(user);
    const auto rooms = m_roomsOf.find(user);
    if (rooms == m_roomsOf.end())
        return;
    rooms->remove(room);
    if (rooms->isEmpty())
        m_roomsOf.erase(rooms);
}

void Directory::setLastRead(RoomId room, UserId user, Seq seq)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end())
        return;
    const auto member = found->members.find(user);
    if (member != found->members.end())
        member->lastReadSeq = std::max(member->lastReadSeq, seq);
}

} // namespace hearth
