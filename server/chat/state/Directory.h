// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DomainEvents.h"
#include "core/Result.h"
#include "state/DirectorySnapshot.h"
#include "state/KnownPeople.h"
#include "state/KnownRooms.h"

#include <QObject>

namespace hearth {

class EventBus;

/// Users, rooms and memberships as they are committed, in memory: lists and permission are answered from here without
/// waiting for the database. After load() it changes by what is published on the bus, and by nothing else.
/// Lives on the server thread.
class Directory : public QObject
{
    Q_OBJECT
public:
    explicit Directory(const EventBus &bus);

    void load(const DirectorySnapshot &snapshot);

    Shared<User> user(UserId id) const { return m_people.user(id); } ///< empty when there is none
    QList<Shared<User>> users() const { return usersAfter({}, m_people.count()); } ///< by id
    /// Invalid when there is none.
    UserId userNamed(const QString &foldedName) const { return m_people.named(foldedName); }
    /// As KnownPeople::after().
    QList<Shared<User>> usersAfter(UserId after, qsizetype limit, std::optional<bool> disabled = {}) const
    {
        return m_people.after(after, limit, disabled);
    }

    bool hasRoom(RoomId id) const;
    RoomKind kind(RoomId id) const; ///< of a room that exists
    bool isArchived(RoomId id) const;
    /// The room as `reader` sees it: with the membership if there is one. The room must exist.
    Room room(RoomId id, UserId reader) const;
    /// The room that exists, without what depends on who is in it and who reads it; valid until the next event.
    const Room &stored(RoomId id) const;
    QList<RoomId> rooms() const { return m_rooms.ids(); }
    RoomId publicRoomAfter(RoomId after) const { return m_rooms.publicAfter(after); }
    qsizetype roomCount(std::optional<UserId> creator = {}) const { return m_rooms.count(creator); } ///< as KnownRooms says

    bool isMember(RoomId room, UserId user) const;
    /// Nothing for who is no member.
    std::optional<RoomRole> roleIn(RoomId room, UserId user) const;
    std::optional<Membership> membership(RoomId room, UserId user) const;
    bool hasChosenLevel(RoomId room, UserId user) const; ///< what to be notified of
    /// Whose unread mentions in its room the last MessageChanged added to, or took from.
    const QList<UserId> &recounted() const { return m_recounted; }
    QList<Shared<User>> members(RoomId room) const; ///< by id
    QList<Shared<User>> membersAfter(RoomId room, UserId after, qsizetype limit) const; ///< as usersAfter()
    qsizetype memberCount(RoomId room) const;
    QList<RoomId> roomsOf(UserId user) const { return m_people.roomsOf(user); } ///< by id
    qsizetype membershipCount(UserId user) const; ///< of its rooms, without direct ones
    qsizetype directRoomsOf(UserId creator) const; ///< how many that it made
    /// The one in which exactly these are; invalid when there is none.
    RoomId directRoom(const QList<UserId> &people) const;

private:
    void follow(const auto &) { } // does not concern it
    void follow(const MessagePosted &event);
    void follow(const MessageChanged &event);
    void follow(const MemberJoined &event);
    void follow(const MemberLeft &event);
    void follow(const MemberRemoved &event);
    void follow(const MemberRoleChanged &event);
    void follow(const RoomCreated &event);
    void follow(const RoomUpdated &event);
    void follow(const RoomGone &event);
    void follow(const RoomReadUpTo &event);
    void follow(const RoomMarkedUnread &event);
    void follow(const NotifyLevelSet &event);
    void follow(const UserAdded &event);
    void follow(const UserSeen &event);
    void follow(const UserChanged &event);
    void follow(const PresenceNoticed &event);
    void follow(const GuestExpired &event);

    using Member = RoomMembers::Member;
    void put(const Shared<User> &user); ///< adds the user, or changes what is stored of it; presence is kept
    void change(KnownPeople::Person &person, const Shared<User> &changed);
    void addMember(RoomId room, const Member &member); ///< ignored where there is no such room or user
    void removeMember(RoomId room, UserId user);

    KnownPeople m_people;
    KnownRooms m_rooms;
    QList<UserId> m_recounted;
};

} // namespace hearth
