// SPDX-License-Identifier: GPL-3.0-or-later
#include "state/Directory.h"

#include "EventBus.h"
#include "model/Rules.h"

#include <algorithm>

namespace hearth {

Directory::Directory(const EventBus &bus)
{
    connect(&bus, &EventBus::published, this,
        [this](const DomainEvent &event) { std::visit([this](const auto &happened) { follow(happened); }, event); });
}

const Directory::RoomEntry *Directory::entry(RoomId id) const
{
    const auto found = m_rooms.find(id);
    return found == m_rooms.end() ? nullptr : &found->second;
}

Directory::RoomEntry *Directory::entry(RoomId id)
{
    return const_cast<RoomEntry *>(std::as_const(*this).entry(id));
}

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
    const auto mentions = store.rooms().unreadMentions();
    if (!mentions)
        return mentions.error();
    const auto notices = store.messages().notices();
    if (!notices)
        return notices.error();
    return Snapshot {*users, *rooms, *memberships, *mentions, *notices};
}

void Directory::load(const Snapshot &snapshot)
{
    for (const StoredUser &stored : snapshot.users)
        put(stored.user);
    for (const Room &room : snapshot.rooms)
        addRoom(room);
    for (const StoredMembership &membership : snapshot.memberships)
        addMember(
            membership.room, {membership.user, membership.role, membership.lastReadSeq, membership.notify, membership.ownUnread});
    for (const StoredMention &mention : snapshot.mentions)
        if (RoomEntry *room = entry(mention.room))
            mention.user.isValid() ? room->members.mentions().add(mention.user, mention.seq)
                                   : room->members.mentions().addForEveryone(mention.seq);
    for (const StoredPlace &notice : snapshot.notices)
        if (RoomEntry *room = entry(notice.room))
            room->members.addNotice(notice.seq);
}

Shared<User> Directory::user(UserId id) const
{
    const auto found = m_people.find(id);
    return found == m_people.end() ? Shared<User>() : found->second.user;
}

UserId Directory::userNamed(const QString &foldedName) const
{
    return m_byName.value(foldedName);
}

QList<Shared<User>> Directory::usersAfter(UserId after, qsizetype limit, std::optional<bool> disabled) const
{
    QList<Shared<User>> page;
    for (const UserId id : m_userOrder.after(after)) {
        if (page.size() >= limit)
            break;
        if (const Shared<User> known = user(id); known && known->disabled == disabled.value_or(known->disabled))
            page.append(known);
    }
    return page;
}

QList<Shared<User>> Directory::users() const
{
    return usersAfter({}, qsizetype(m_people.size()));
}

void Directory::put(const Shared<User> &user)
{
    Person &person = m_people[user->id];
    m_userOrder.put(user->id);
    m_byName.insert(rules::foldedName(user->username), user->id);
    if (!person.user)
        return change(person, user);
    User changed = *user;
    changed.status = person.user->status;
    changed.lastSeen = person.user->lastSeen;
    change(person, changed);
}

void Directory::change(Person &person, const Shared<User> &changed)
{
    person.user = changed;
    for (RoomId id : std::as_const(person.rooms))
        m_rooms.at(id).members.update(person.user);
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
    const auto found = m_people.find(event.user);
    if (found == m_people.end())
        return;
    User changed = *found->second.user;
    changed.lastSeen = event.at;
    change(found->second, changed);
}

void Directory::follow(const PresenceNoticed &event)
{
    const auto found = m_people.find(event.user->id);
    if (found == m_people.end())
        return;
    User changed = *found->second.user; // else as it is known here
    changed.status = event.user->status;
    changed.lastSeen = event.user->lastSeen;
    // Most often the same: what is told of it and what is listed later are then one JSON.
    change(found->second, changed == *event.user ? event.user : Shared<User>(changed));
}

void Directory::follow(const GuestExpired &event)
{
    for (RoomId room : roomsOf(event.user))
        removeMember(room, event.user);
    if (const auto known = user(event.user))
        m_byName.remove(rules::foldedName(known->username));
    m_people.erase(event.user);
    m_userOrder.tidy(m_people);
}

bool Directory::hasRoom(RoomId id) const
{
    return entry(id);
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
    const RoomEntry &known = *entry(id);
    Room room = known.room;
    room.memberCount = known.members.count();
    if (room.kind == RoomKind::Direct)
        room.users = known.members.users();
    room.membership.reset();
    if (const Member *own = known.members.find(reader))
        room.membership = known.members.membership(*own, known.room);
    return room;
}

const Room &Directory::stored(RoomId id) const
{
    Q_ASSERT(hasRoom(id));
    return entry(id)->room;
}

QList<RoomId> Directory::rooms() const
{
    QList<RoomId> ids;
    std::ranges::copy_if(m_roomOrder.after({}), std::back_inserter(ids), [this](RoomId id) { return hasRoom(id); });
    return ids;
}

RoomId Directory::publicRoomAfter(RoomId after) const
{
    for (const RoomId id : m_roomOrder.after(after))
        if (const RoomEntry *known = entry(id); known && known->room.kind == RoomKind::Public)
            return id;
    return {};
}

qsizetype Directory::roomCount(std::optional<UserId> creator) const
{
    return std::count_if(m_rooms.begin(), m_rooms.end(), [creator](const auto &known) {
        const Room &room = known.second.room;
        return room.kind != RoomKind::Direct && (!creator || room.createdBy == *creator)
            && (room.kind == RoomKind::Public || known.second.members.count() > 0);
    });
}

void Directory::addRoom(const Room &room)
{
    m_rooms[room.id].room = room;
    m_roomOrder.tidy(m_rooms);
    m_roomOrder.put(room.id);
}

void Directory::follow(const RoomCreated &event)
{
    const Membership own = event.room.membership.value_or(Membership {});
    addRoom(event.room);
    addMember(event.room.id, {event.room.createdBy, own.role, own.lastReadSeq});
    for (const UserId other : event.others)
        addMember(event.room.id, {other, Role::Member, own.lastReadSeq});
}

void Directory::follow(const RoomUpdated &event)
{
    if (RoomEntry *known = entry(event.room)) {
        known->room.name = event.name;
        known->room.topic = event.topic;
        known->room.archived = event.archived;
    }
}

void Directory::follow(const RoomGone &event)
{
    const auto found = m_rooms.find(event.room);
    if (found == m_rooms.end())
        return;
    for (const Member &member : found->second.members.all())
        m_people.at(member.user).rooms.removeOne(event.room);
    m_rooms.erase(found);
}

void Directory::follow(const MessagePosted &event)
{
    if (RoomEntry *known = entry(event.message->roomId)) {
        known->room.lastSeq = std::max(known->room.lastSeq, event.message->seq);
        known->members.posted(*event.message);
    }
}

void Directory::follow(const MessageChanged &event)
{
    RoomEntry *found = entry(event.message->roomId);
    m_recounted = found ? found->members.changed(*event.message) : QList<UserId>();
    if (found)
        found->room.lastChange = std::max(found->room.lastChange, event.message->change);
}

bool Directory::isMember(RoomId room, UserId user) const
{
    const RoomEntry *known = entry(room);
    return known && known->members.find(user);
}

std::optional<Membership> Directory::membership(RoomId room, UserId user) const
{
    const RoomEntry *known = entry(room);
    const Member *own = known ? known->members.find(user) : nullptr;
    return own ? std::optional(known->members.membership(*own, known->room)) : std::nullopt;
}

bool Directory::hasChosenLevel(RoomId room, UserId user) const
{
    const RoomEntry *known = entry(room);
    const Member *own = known ? known->members.find(user) : nullptr;
    return own && own->notify;
}

QList<Shared<User>> Directory::members(RoomId room) const
{
    const RoomEntry *known = entry(room);
    return known ? known->members.users() : QList<Shared<User>>();
}

QList<Shared<User>> Directory::membersAfter(RoomId room, UserId after, qsizetype limit) const
{
    const RoomEntry *known = entry(room);
    return known ? known->members.usersAfter(after, limit) : QList<Shared<User>>();
}

qsizetype Directory::memberCount(RoomId room) const
{
    const RoomEntry *known = entry(room);
    return known ? known->members.count() : 0;
}

qsizetype Directory::directRoomsOf(UserId creator) const
{
    const QList<RoomId> own = roomsOf(creator);
    return std::ranges::count_if(
        own, [&](RoomId id) { return kind(id) == RoomKind::Direct && entry(id)->room.createdBy == creator; });
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

QList<RoomId> Directory::roomsOf(UserId user) const
{
    const auto found = m_people.find(user);
    return found == m_people.end() ? QList<RoomId>() : found->second.rooms;
}

void Directory::follow(const MemberJoined &event)
{
    addMember(event.room, {event.user->id, event.role, event.lastReadSeq});
}

void Directory::addMember(RoomId id, const Member &member)
{
    const auto room = m_rooms.find(id);
    const auto person = m_people.find(member.user);
    if (room == m_rooms.end() || person == m_people.end())
        return;
    if (!room->second.members.add(member, person->second.user))
        return;
    QList<RoomId> &rooms = person->second.rooms;
    rooms.insert(std::lower_bound(rooms.cbegin(), rooms.cend(), id), id);
}

void Directory::follow(const MemberLeft &event)
{
    removeMember(event.room, event.user->id);
}

void Directory::follow(const MemberRemoved &event)
{
    removeMember(event.room, event.user->id);
}

void Directory::removeMember(RoomId room, UserId user)
{
    const auto found = m_rooms.find(room);
    const auto person = m_people.find(user);
    if (found != m_rooms.end() && person != m_people.end() && found->second.members.remove(user))
        person->second.rooms.removeOne(room);
}

void Directory::follow(const RoomReadUpTo &event)
{
    if (RoomEntry *room = entry(event.room))
        room->members.readUpTo(event.user, event.lastReadSeq);
}

void Directory::follow(const RoomMarkedUnread &event)
{
    if (RoomEntry *room = entry(event.room))
        room->members.markUnread(event);
}

void Directory::follow(const NotifyLevelSet &event)
{
    if (RoomEntry *room = entry(event.room))
        room->members.setNotify(event.user, event.level);
}

} // namespace hearth
