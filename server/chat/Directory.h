// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"
#include "core/Result.h"
#include "model/Shared.h"

#include <unordered_map>
#include <vector>

namespace hearth {

/// Users, rooms and memberships as they are committed, in memory: lists and permission are answered from here without
/// waiting for the database. The services change it when their commits are answered, nobody else does.
/// Lives on the server thread.
class Directory
{
public:
    struct Snapshot
    {
        QList<StoredUser> users;
        QList<Room> rooms;
        QList<StoredMembership> memberships;
    };
    /// Everything that load() wants; runs inside a storage job.
    static Result<Snapshot> read(Store &store);
    void load(const Snapshot &snapshot);

    Shared<User> user(UserId id) const; ///< empty when there is none
    QList<Shared<User>> users() const; ///< by id
    /// At most `limit` of those with a higher id than `after`, by id.
    QList<Shared<User>> usersAfter(UserId after, qsizetype limit) const;
    /// Adds the user, or changes what is stored of it; presence is kept.
    void put(const User &user);
    /// The user as it is then; empty when there is none.
    Shared<User> setPresence(UserId id, PresenceStatus status, const QDateTime &lastSeen);
    /// Forgets the user and its memberships.
    void removeUser(UserId id);

    bool hasRoom(RoomId id) const;
    RoomKind kind(RoomId id) const; ///< of a room that exists
    /// The room as `reader` sees it: with the membership if there is one. The room must exist.
    Room room(RoomId id, UserId reader) const;
    QList<RoomId> rooms() const; ///< by id
    /// The first public room with a higher id than `after`; invalid when there is none.
    RoomId publicRoomAfter(RoomId after) const;
    /// How many there are, without private ones that nobody is in; with `creator`, of those that this user made.
    qsizetype roomCount(std::optional<UserId> creator = {}) const;
    void addRoom(const Room &room);
    /// Forgets the room and its memberships.
    void removeRoom(RoomId id);
    void setLastSeq(RoomId id, Seq seq); ///< never goes back

    bool isMember(RoomId room, UserId user) const;
    std::optional<Role> role(RoomId room, UserId user) const; ///< in the room; nothing for who is no member
    QList<Shared<User>> members(RoomId room) const; ///< by id
    QList<Shared<User>> membersAfter(RoomId room, UserId after, qsizetype limit) const; ///< as usersAfter()
    qsizetype memberCount(RoomId room) const;
    QList<RoomId> roomsOf(UserId user) const; ///< by id
    void putMembership(const StoredMembership &membership); ///< ignored for a user or a room that is not there
    void removeMembership(RoomId room, UserId user);
    void setLastRead(RoomId room, UserId user, Seq seq); ///< never goes back; ignored for who is no member

private:
    struct Person
    {
        Shared<User> user;
        QList<RoomId> rooms; ///< by id
    };
    struct RoomEntry
    {
        Room room;
        std::vector<StoredMembership> memberships; ///< by user id
        QList<Shared<User>> members; ///< in the same order: asked for more often than anybody in it changes
    };
    const RoomEntry *entry(RoomId id) const;
    static const StoredMembership *membership(const RoomEntry &entry, UserId user);
    void change(Person &person, User changed);

    std::unordered_map<UserId, Person> m_people;
    std::unordered_map<RoomId, RoomEntry> m_rooms;
    // In the order of their ids, for pages of them. Who or what is gone is passed over.
    std::vector<UserId> m_userOrder;
    std::vector<RoomId> m_roomOrder;
};

} // namespace hearth
