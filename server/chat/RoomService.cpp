// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoomService.h"

#include "EventBus.h"
#include "Permissions.h"
#include "Storage.h"
#include "audit/Recorded.h"
#include "model/Rules.h"
#include "quotas/Waiting.h"
#include "state/Directory.h"
#include "state/RecentMessages.h"
#include "state/RolesGiven.h"

using namespace Qt::StringLiterals;

namespace hearth {

RoomService::RoomService(const Directory &directory, const Permissions &permissions, RecentMessages &recent, EventBus &bus,
    Storage &storage, const Clock &clock, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_permissions(permissions)
    , m_recent(recent)
    , m_bus(bus)
    , m_storage(storage)
    , m_clock(clock)
    , m_maxWaitingWrites(options.maxWaitingWrites)
    , m_maxWaitingReads(options.maxWaitingReads)
    , m_quota(directory, options, clock)
{
}

rest::RoomList RoomService::visibleRooms(UserId user, std::optional<RoomId> after, int limit, std::optional<bool> archived) const
{
    rest::RoomList page;
    const auto isWanted = [&](RoomId id) {
        return (!archived || m_directory.isArchived(id) == *archived) && m_permissions.readRoom(user, id);
    };
    if (!after)
        for (RoomId id : m_directory.roomsOf(user))
            if (isWanted(id))
                page.rooms.append(m_directory.room(id, user));
    int others = 0;
    RoomId last = after.value_or(RoomId {});
    for (RoomId id = m_directory.publicRoomAfter(last); id.isValid(); id = m_directory.publicRoomAfter(id)) {
        if (m_directory.isMember(id, user) || !isWanted(id))
            continue;
        if (others++ == limit) {
            page.next = last.value;
            break;
        }
        page.rooms.append(m_directory.room(id, user));
        last = id;
    }
    return page;
}

namespace {

/// One more than the page was asked for: whether there are more.
std::optional<qint64> cutTo(QList<Shared<User>> &users, int limit)
{
    if (users.size() <= limit)
        return {};
    users.resize(limit);
    return users.last()->id.value;
}

} // namespace

rest::UserList RoomService::people(UserId after, int limit, std::optional<bool> disabled) const
{
    auto users = m_directory.usersAfter(after, limit + 1, disabled);
    const auto next = cutTo(users, limit);
    return {users, next};
}

Result<Room> RoomService::room(UserId user, RoomId room) const
{
    if (const auto may = m_permissions.readRoom(user, room); !may)
        return may.error();
    return m_directory.room(room, user);
}

Result<rest::MemberList> RoomService::members(UserId user, RoomId room, UserId after, int limit) const
{
    if (const auto may = m_permissions.readRoom(user, room); !may)
        return may.error();
    auto members = m_directory.membersAfter(room, after, limit + 1);
    const auto next = cutTo(members, limit);
    return rest::MemberList {members, next};
}

void RoomService::create(const Caller &caller, const rest::CreateRoomRequest &request, Answer<Room> answer)
{
    if (const auto may = m_permissions.createRoom(caller.user, request.kind); !may)
        return answer(may.error());
    const auto name = rules::roomName(request.name);
    if (!name)
        return answer(name.error());
    const auto topic = rules::topic(request.topic);
    if (!topic)
        return answer(topic.error());
    if (request.kind == RoomKind::Direct)
        return answer(
            Error {ErrorCode::InvalidField, u"A direct room is made by POST /api/direct, of the people in it."_s, u"kind"_s});
    if (const auto room = roomToAdd(m_storage, m_maxWaitingWrites); !room)
        return answer(room.error());
    if (const auto allowed = m_quota.takeRoom(caller); !allowed)
        return answer(allowed.error());

    Room room;
    room.name = *name;
    room.topic = *topic;
    room.kind = request.kind;
    room.createdBy = caller.user;
    room.createdAt = m_clock.now();
    m_storage.write<Room>(
        this, [room](Store &store) { return store.rooms().create(room); },
        [this, user = caller.user, answer](const Result<Room> &stored) {
            m_quota.roomStored(user);
            if (!stored)
                return answer(stored.error());
            Room created = *stored;
            created.memberCount = 1;
            created.membership = Membership {RoomRole::Owner, created.lastSeq, 0};
            created.owners = {user};
            m_bus.publish(RoomCreated {created});
            answer(created);
        });
}

void RoomService::talkTo(const Caller &caller, const QList<UserId> &users, Answer<DirectRoom> answer)
{
    QList<UserId> people {caller.user};
    for (const UserId user : users)
        if (!people.contains(user) && people.size() <= mostPeopleInDirect)
            people.append(user);
    if (people.size() < 2 || people.size() > mostPeopleInDirect)
        return answer(Error {ErrorCode::InvalidField,
            u"A direct conversation is with one to %1 other people."_s.arg(mostPeopleInDirect - 1), u"users"_s});
    if (const auto may = m_permissions.talkTo(caller.user, people.sliced(1)); !may)
        return answer(may.error());
    if (const RoomId known = m_directory.directRoom(people); known.isValid())
        return answer(DirectRoom {m_directory.room(known, caller.user), false});
    if (const auto room = roomToAdd(m_storage, m_maxWaitingWrites); !room)
        return answer(room.error());
    if (const auto allowed = m_quota.takeDirect(caller); !allowed)
        return answer(allowed.error());
    m_storage.write<DirectRoom>(
        this, [people, user = caller.user, now = m_clock.now()](Store &store) { return store.rooms().direct(people, user, now); },
        [this, user = caller.user, people, answer](const Result<DirectRoom> &stored) {
            if (!stored)
                return answer(stored.error());
            Room room = stored->room;
            room.memberCount = people.size();
            room.membership = Membership {RoomRole::Member, 0, 0, 0, usualNotifyLevel(RoomKind::Direct)};
            if (stored->isNew)
                m_bus.publish(RoomCreated {room, people.sliced(1)});
            if (const auto may = m_permissions.takePart(user, room.id); !may)
                return answer(may.error());
            answer(DirectRoom {m_directory.room(room.id, user), stored->isNew});
        });
}

void RoomService::join(const Caller &caller, RoomId room, Answer<events::RoomJoined> answer)
{
    if (const auto may = m_permissions.joinRoom(caller.user, room); !may)
        return answer(may.error());
    // Clients join again after each reconnect. A leave on its way to the disk makes memory an unsafe witness.
    const bool leaving = m_leaving.contains(caller.user, room);
    if (leaving && m_directory.kind(room) != RoomKind::Public)
        return answer(Permissions::roomNotFound(room));
    if (!m_recent.find(room))
        if (const auto waiting = roomForReads(m_storage, m_recent, m_maxWaitingReads); !waiting)
            return answer(waiting.error());
    if (!leaving && m_directory.isMember(room, caller.user))
        return answerJoined(caller.user, room, answer);
    if (const auto allowed = m_quota.takeChange(caller, u"joins"_s); !allowed)
        return answer(allowed.error());
    if (const auto waiting = roomToAdd(m_storage, m_maxWaitingWrites); !waiting)
        return answer(waiting.error());
    if (const auto allowed = m_quota.takeMembership(caller.user, room); !allowed)
        return answer(allowed.error());
    m_storage.write<StoredMembership>(
        this,
        [room, user = caller.user, now = m_clock.now()](
            Store &store) { return store.rooms().join(room, user, RoomRole::Member, now); },
        [this, caller, room, answer](const Result<StoredMembership> &joined) {
            m_quota.membershipStored(caller.user, room);
            if (!joined)
                return answer(joined.error());
            addMember(*joined, caller.connection);
            answerJoined(caller.user, room, answer);
        });
}

void RoomService::add(const Caller &caller, RoomId room, UserId user, Answer<void> answer)
{
    if (const auto may = m_permissions.addTo(caller.user, room, user); !may)
        return answer(may);
    if (m_directory.isMember(room, user) && !m_leaving.contains(user, room))
        return answer({});
    if (const auto allowed = m_quota.takeChange(caller, u"additions"_s); !allowed)
        return answer(allowed);
    if (const auto waiting = roomToAdd(m_storage, m_maxWaitingWrites); !waiting)
        return answer(waiting);
    if (const auto allowed = m_quota.takeMembership(user, room); !allowed)
        return answer(allowed);
    m_storage.write<StoredMembership>(this,
        recorded({AuditAction::MemberAdded, caller.user, m_clock.now(), user, room},
            [room, user, now = m_clock.now()](Store &store) { return store.rooms().join(room, user, RoomRole::Member, now); }),
        [this, by = caller.user, user, room, answer](const Result<StoredMembership> &joined) {
            m_quota.membershipStored(user, room);
            if (!joined && joined.error().code == ErrorCode::Banned)
                return answer(Error {ErrorCode::Banned, u"This person is banned from the room; lift the ban first."_s});
            if (!joined)
                return answer(joined.error());
            addMember(*joined, {}, by);
            answer({});
        });
}

void RoomService::addMember(const StoredMembership &membership, const QString &connection, UserId by)
{
    const auto user = m_directory.user(membership.user);
    if (user && m_directory.hasRoom(membership.room) && !m_directory.isMember(membership.room, membership.user))
        m_bus.publish(MemberJoined {membership.room, user, connection, membership.role, membership.lastReadSeq, by});
}

void RoomService::answerJoined(UserId user, RoomId room, const Answer<events::RoomJoined> &answer)
{
    // Taken only now. The caller's connections hear the room already, and one event adds a message to the page and tells
    // it: those told before are in the page as it is now, those told later are heard.
    if (const rest::MessagePage *page = m_recent.find(room))
        return answer(joined(user, room, *page));
    m_recent.read(room, {this, [this, user, room, answer](const Result<rest::MessagePage> &page) {
                             answer(page ? joined(user, room, *page) : page.error());
                         }});
}

Result<events::RoomJoined> RoomService::joined(UserId user, RoomId room, const rest::MessagePage &page) const
{
    // Asked again: it may have left meanwhile, and a private room is then none of its business.
    if (const auto may = m_permissions.readRoom(user, room); !may)
        return may.error();
    const bool moreMembers = m_directory.memberCount(room) > events::mostMembersTold;
    const auto members = moreMembers ? m_directory.membersAfter(room, {}, events::mostMembersTold) : m_directory.members(room);
    return events::RoomJoined {m_directory.room(room, user), members, page.messages, moreMembers};
}

void RoomService::leave(const Caller &caller, RoomId room, Answer<void> answer)
{
    if (const auto may = m_permissions.inRoom(caller.user, room, RoomAction::Leave); !may)
        return answer(may);
    if (const auto allowed = m_quota.takeChange(caller, u"departures"_s); !allowed)
        return answer(allowed);
    if (const auto waiting = roomForWrites(m_storage, m_maxWaitingWrites); !waiting)
        return answer(waiting);
    m_leaving.insert(caller.user, room);
    m_storage.write<Departure>(
        this,
        [room, user = caller.user, heirs = heirs(m_directory, room, caller.user), at = m_clock.now()](
            Store &store) { return depart(store, room, user, heirs, at); },
        [this, caller, room, answer](const Result<Departure> &done) {
            m_leaving.erase(m_leaving.constFind(caller.user, room));
            if (!done)
                return answer(done.error());
            if (done->told)
                publishRole(m_bus, m_directory, room, done->heir, RoomRole::Owner, *done->told);
            left(caller, room);
            answer({});
        });
}

void RoomService::left(const Caller &caller, RoomId room)
{
    const auto user = m_directory.user(caller.user);
    if (!user || !m_directory.isMember(room, caller.user))
        return; // left twice at once
    m_bus.publish(MemberLeft {room, user, caller.connection});
}

} // namespace hearth
