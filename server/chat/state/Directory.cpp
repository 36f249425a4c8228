// SPDX-License-Identifier: GPL-3.0-or-later
#include "state/Directory.h"

#include "EventBus.h"

#include <algorithm>

namespace hearth {

Directory::Directory(const EventBus &bus)
{
    connect(&bus, &EventBus::published, this,
        [this](const DomainEvent &event) { std::visit([this](const auto &happened) { follow(happened); }, event); });
}

void Directory::load(const DirectorySnapshot &snapshot)
{
    for (const StoredUser &stored : snapshot.users)
        put(stored.user);
    for (const Room &room : snapshot.rooms)
        m_rooms.add(room);
    for (const StoredMembership &membership : snapshot.memberships)
        addMember(
            membership.room, {membership.user, membership.role, membership.lastReadSeq, membership.notify, membership.ownUnread});
    for (const StoredMention &mention : snapshot.mentions)
        if (KnownRooms::Entry *room = m_rooms.find(mention.room))
            mention.user.isValid() ? room->members.mentions().add(mention.user, mention.seq)
                                   : room->members.mentions().addForEveryone(mention.seq);
    for (const StoredPlace &notice : snapshot.notices)
        if (KnownRooms::Entry *room = m_rooms.find(notice.room))
            room->members.addNotice(notice.seq);
}

void Directory::put(const Shared<User> &user)
{
    KnownPeople::Person &person = m_people.put(user->id, user->username);
    if (!person.user)
        return change(person, user);
    User changed = *user;
    changed.status = person.user->status;
    changed.lastSeen = person.user->lastSeen;
    change(person, changed);
}

void Directory::change(KnownPeople::Person &person, const Shared<User> &changed)
{
    person.user = changed;
    for (RoomId id : std::as_const(person.rooms))
        m_rooms.find(id)->members.update(person.user);
}

void Directory::follow(const UserAdded &event)
{
    put(event.user);
}

void Directory::follow(const UserChanged &event)
{
    put(event.user);
}

void Directory::follow(const UserSeen &event)
{
    KnownPeople::Person *person = m_people.find(event.user);
    if (!person)
        return;
    User changed = *person->user;
    changed.lastSeen = event.at;
    change(*person, changed);
}

void Directory::follow(const PresenceNoticed &event)
{
    KnownPeople::Person *person = m_people.find(event.user->id);
    if (!person)
        return;
    User changed = *person->user; // else as it is known here
    changed.status = event.user->status;
    changed.lastSeen = event.user->lastSeen;
    // Most often the same: what is told of it and what is listed later are then one JSON.
    change(*person, changed == *event.user ? event.user : Shared<User>(changed));
}

void Directory::follow(const GuestExpired &event)
{
    for (RoomId room : roomsOf(event.user))
        removeMember(room, event.user);
    m_people.remove(event.user);
}

bool Directory::hasRoom(RoomId id) const
{
    return m_rooms.find(id);
}

RoomKind Directory::kind(RoomId id) const
{
    return stored(id).kind;
}

bool Directory::isArchived(RoomId id) const
{
    return hasRoom(id) && stored(id).archived;
}

Room Directory::room(RoomId id, UserId reader) const
{
    Q_ASSERT(hasRoom(id));
    const KnownRooms::Entry &known = *m_rooms.find(id);
    Room room = known.room;
    room.memberCount = known.members.count();
    if (room.kind == RoomKind::Direct)
        room.users = known.members.users();
    room.owners = known.members.with(RoomRole::Owner);
    room.moderators = known.members.with(RoomRole::Moderator);
    room.membership.reset();
    if (const Member *own = known.members.find(reader))
        room.membership = known.members.membership(*own, known.room);
    return room;
}

const Room &Directory::stored(RoomId id) const
{
    Q_ASSERT(hasRoom(id));
    return m_rooms.find(id)->room;
}

void Directory::follow(const RoomCreated &event)
{
    const Membership own = event.room.membership.value_or(Membership {});
    m_rooms.add(event.room);
    addMember(event.room.id, {event.room.createdBy, own.role, own.lastReadSeq});
    for (const UserId other : event.others)
        addMember(event.room.id, {other, RoomRole::Member, own.lastReadSeq});
}

void Directory::follow(const RoomUpdated &event)
{
    if (KnownRooms::Entry *known = m_rooms.find(event.room.id)) {
        known->room.name = event.room.name;
        known->room.topic = event.room.topic;
        known->room.archived = event.room.archived;
        known->room.kind = event.room.kind;
        known->room.mayPost = event.room.mayPost;
        known->room.mayNameAll = event.room.mayNameAll;
    }
}

void Directory::follow(const RoomGone &event)
{
    const KnownRooms::Entry *gone = m_rooms.find(event.room);
    if (!gone)
        return;
    for (const Member &member : gone->members.all())
        m_people.find(member.user)->rooms.removeOne(event.room);
    m_rooms.remove(event.room);
}

void Directory::follow(const MessagePosted &event)
{
    if (KnownRooms::Entry *known = m_rooms.find(event.message->roomId)) {
        known->room.lastSeq = std::max(known->room.lastSeq, event.message->seq);
        known->members.posted(*event.message);
    }
}

void Directory::follow(const MessageChanged &event)
{
    KnownRooms::Entry *found = m_rooms.find(event.message->roomId);
    m_recounted = found ? found->members.changed(*event.message) : QList<UserId>();
    if (found)
        found->room.lastChange = std::max(found->room.lastChange, event.message->change);
}

bool Directory::isMember(RoomId room, UserId user) const
{
    const KnownRooms::Entry *known = m_rooms.find(room);
    return known && known->members.find(user);
}

std::optional<RoomRole> Directory::roleIn(RoomId room, UserId user) const
{
    const KnownRooms::Entry *known = m_rooms.find(room);
    const Member *own = known ? known->members.find(user) : nullptr;
    return own ? std::optional(own->role) : std::nullopt;
}

std::optional<Membership> Directory::membership(RoomId room, UserId user) const
{
    const KnownRooms::Entry *known = m_rooms.find(room);
    const Member *own = known ? known->members.find(user) : nullptr;
    return own ? std::optional(known->members.membership(*own, known->room)) : std::nullopt;
}

bool Directory::hasChosenLevel(RoomId room, UserId user) const
{
    const KnownRooms::Entry *known = m_rooms.find(room);
    const Member *own = known ? known->members.find(user) : nullptr;
    return own && own->notify;
}

QList<Shared<User>> Directory::members(RoomId room) const
{
    const KnownRooms::Entry *known = m_rooms.find(room);
    return known ? known->members.users() : QList<Shared<User>>();
}

QList<Shared<User>> Directory::membersAfter(RoomId room, UserId after, qsizetype limit) const
{
    const KnownRooms::Entry *known = m_rooms.find(room);
    return known ? known->members.usersAfter(after, limit) : QList<Shared<User>>();
}

qsizetype Directory::memberCount(RoomId room) const
{
    const KnownRooms::Entry *known = m_rooms.find(room);
    return known ? known->members.count() : 0;
}

qsizetype Directory::directRoomsOf(UserId creator) const
{
    const QList<RoomId> own = roomsOf(creator);
    return std::ranges::count_if(
        own, [&](RoomId id) { return kind(id) == RoomKind::Direct && m_rooms.find(id)->room.createdBy == creator; });
}

qsizetype Directory::membershipCount(UserId user) const
{
    const QList<RoomId> own = roomsOf(user);
    return std::ranges::count_if(own, [&](RoomId id) { return kind(id) != RoomKind::Direct; });
}

RoomId Directory::directRoom(const QList<UserId> &people) const
{
    const QList<RoomId> own = roomsOf(people.value(0));
    for (const RoomId id : own)
        if (kind(id) == RoomKind::Direct && memberCount(id) == people.size()
            && std::ranges::all_of(people, [&](UserId person) { return isMember(id, person); }))
            return id;
    return {};
}

void Directory::follow(const MemberJoined &event)
{
    addMember(event.room, {event.user->id, event.role, event.lastReadSeq});
}

void Directory::addMember(RoomId id, const Member &member)
{
    KnownRooms::Entry *room = m_rooms.find(id);
    KnownPeople::Person *person = m_people.find(member.user);
    if (room && person && room->members.add(member, person->user))
        person->enter(id);
}

void Directory::follow(const MemberLeft &event)
{
    removeMember(event.room, event.user->id);
}

void Directory::follow(const MemberRemoved &event)
{
    removeMember(event.room, event.user->id);
}

void Directory::follow(const MemberRoleChanged &event)
{
    if (KnownRooms::Entry *room = m_rooms.find(event.room))
        room->members.setRole(event.user->id, event.role);
}

void Directory::removeMember(RoomId id, UserId user)
{
    KnownRooms::Entry *room = m_rooms.find(id);
    KnownPeople::Person *person = m_people.find(user);
    if (room && person && room->members.remove(user))
        person->rooms.removeOne(id);
}

void Directory::follow(const RoomReadUpTo &event)
{
    if (KnownRooms::Entry *room = m_rooms.find(event.room))
        room->members.readUpTo(event.user, event.lastReadSeq);
}

void Directory::follow(const RoomMarkedUnread &event)
{
    if (KnownRooms::Entry *room = m_rooms.find(event.room))
        room->members.markUnread(event);
}

void Directory::follow(const NotifyLevelSet &event)
{
    if (KnownRooms::Entry *room = m_rooms.find(event.room))
        room->members.setNotify(event.user, event.level);
}

} // namespace hearth
