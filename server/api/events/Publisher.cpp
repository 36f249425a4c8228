// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/Publisher.h"

#include "EventBus.h"
#include "Namespace.h"
#include "core/Payer.h"
#include "events/Channels.h"
#include "protocol/ConversationEvents.h"
#include "protocol/Events.h"
#include "protocol/trust/Blocks.h"
#include "state/Directory.h"
#include "state/RoomBans.h"

namespace hearth {

namespace {

/// Who comes and goes is told to a whole room: when many do at once, gathered, not one by one.
constexpr auto comingAndGoing = Urgency::CanWait;

Urgency urgencyOf(const Message &message)
{
    return message.kind == MessageKind::Notice ? comingAndGoing : Urgency::Now;
}

QList<ChannelName> channelsOf(const QList<UserId> &users)
{
    QList<ChannelName> all;
    for (const UserId user : users)
        all.append(channels::user(user));
    return all;
}

/// What has begun ends by itself in most cases, when nobody is there to be charged: so whoever begins pays for both.
template <typename Broadcast>
void tellForBoth(bool begins, Broadcast broadcast)
{
    if (begins)
        return Payer::charge(Namespace::costOfOne * broadcast());
    const Payer::Scope paid(nullptr);
    broadcast();
}

} // namespace

Publisher::Publisher(
    const EventBus &bus, const Directory &directory, const RoomBans &bans, Namespace &nsp, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_bans(bans)
    , m_nsp(nsp)
    , m_readCounts(directory, nsp, clock)
{
    connect(&bus, &EventBus::published, this,
        [this](const DomainEvent &event) { std::visit([this](const auto &happened) { tell(happened); }, event); });
}

void Publisher::tell(const MessagePosted &event)
{
    const Shared<Message> &message = event.message;
    m_nsp.broadcast(channels::room(message->roomId), events::message, message.json(), socket(message->author.id, event.connection),
        urgencyOf(*message));
}

void Publisher::tell(const MessageChanged &event)
{
    const Shared<Message> &message = event.message;
    const ChannelName room = channels::room(message->roomId);
    const Socket *by = socket(event.by, event.connection);
    if (!m_directory.recounted().isEmpty()) // by this event
        m_readCounts.tellSoon(message->roomId, m_directory.recounted());
    if (event.others.isEmpty()) {
        m_nsp.broadcast(room, events::messageUpdated, message.json(), by, urgencyOf(*message));
        return;
    }
    QList<Socket *> answered; // they have it from their answers
    for (const auto &[user, connection] : event.others + QList {std::pair(event.by, event.connection)})
        if (Socket *one = socket(user, connection))
            answered.append(one);
    m_nsp.broadcast({room}, events::messageUpdated, message.json(), answered);
}

void Publisher::tell(const MemberJoined &event)
{
    const ChannelName room = channels::room(event.room);
    const QList<Socket *> own = m_nsp.sockets(channels::user(event.user->id));
    for (Socket *socket : own)
        m_nsp.enter(socket, room);
    if (event.by.isValid() && m_directory.hasRoom(event.room)) // they asked for nothing, and know nothing of it yet
        m_nsp.broadcast(
            channels::user(event.user->id), events::roomCreated, jsonText(m_directory.room(event.room, event.user->id)));
    const JsonText joined = jsonText(events::MemberChanged {event.room, event.user});
    if (event.by.isValid())
        m_nsp.broadcast({room}, events::userJoined, joined, own, comingAndGoing);
    else
        m_nsp.broadcast(room, events::userJoined, joined, socket(event.user->id, event.connection), comingAndGoing);
}

void Publisher::tell(const MemberLeft &event)
{
    const ChannelName room = channels::room(event.room);
    // Told before they are out, so that their other devices hear it too.
    m_nsp.broadcast(room, events::userLeft, jsonText(events::MemberChanged {event.room, event.user}),
        socket(event.user->id, event.connection), comingAndGoing);
    const QList<Socket *> own = m_nsp.sockets(channels::user(event.user->id));
    for (Socket *socket : own)
        m_nsp.leave(socket, room);
}

void Publisher::tell(const MemberRemoved &event)
{
    // Out first: not even who left is told to those who were removed.
    const ChannelName room = channels::room(event.room);
    const ChannelName person = channels::user(event.user->id);
    const QList<Socket *> own = m_nsp.sockets(person);
    for (Socket *socket : own)
        m_nsp.leave(socket, room);
    m_nsp.broadcast(person, events::removedFromRoom, jsonText(events::RemovedFromRoom {event.room, event.reason}));
    m_nsp.broadcast(room, events::userLeft, jsonText(events::MemberChanged {event.room, event.user}), nullptr, comingAndGoing);
}

void Publisher::tell(const MemberRoleChanged &event)
{
    m_nsp.broadcast(channels::room(event.room), events::MemberUpdated::event,
        jsonText(events::MemberUpdated {event.room, event.user, event.role}));
}

void Publisher::tell(const RoomGone &event)
{
    const JsonText deleted = jsonText(events::RoomDeleted {event.room});
    const ChannelName room = channels::room(event.room);
    if (event.kind == RoomKind::Public)
        m_nsp.broadcastAll(events::roomDeleted, deleted);
    else
        m_nsp.broadcast(room, events::roomDeleted, deleted);
    const QList<Socket *> members = m_nsp.sockets(room);
    for (Socket *socket : members)
        m_nsp.leave(socket, room);
}

void Publisher::tell(const RoomCreated &event)
{
    const Room &room = event.room;
    if (room.kind == RoomKind::Direct) {
        const QList<Shared<User>> people = m_directory.members(room.id);
        for (const Shared<User> &person : people) {
            const QList<Socket *> own = m_nsp.sockets(channels::user(person->id));
            for (Socket *socket : own)
                m_nsp.enter(socket, channels::room(room.id));
            m_nsp.broadcast(channels::user(person->id), events::roomCreated, jsonText(m_directory.room(room.id, person->id)));
        }
        return;
    }
    const ChannelName creator = channels::user(room.createdBy);
    const QList<Socket *> own = m_nsp.sockets(creator);
    for (Socket *socket : own)
        m_nsp.enter(socket, channels::room(room.id));
    m_nsp.broadcast(creator, events::roomCreated, jsonText(room));
    if (room.kind != RoomKind::Public)
        return;
    Room seenByOthers = room;
    seenByOthers.membership.reset();
    m_nsp.broadcastAll(events::roomCreated, jsonText(seenByOthers), own);
}

void Publisher::tell(const RoomUnbanned &event)
{
    const Room room = m_directory.room(event.room, event.user);
    if (room.id.isValid() && room.kind == RoomKind::Public)
        m_nsp.broadcast(channels::user(event.user), events::roomCreated, jsonText(room));
}

void Publisher::tell(const RoomUpdated &event)
{
    const RoomId room = event.room.id;
    if (!m_directory.hasRoom(room))
        return;
    // To each member as it is to them.
    QList<Socket *> told;
    const QList<Shared<User>> members = m_directory.members(room);
    for (const Shared<User> &member : members) {
        const ChannelName person = channels::user(member->id);
        const QList<Socket *> own = m_nsp.sockets(person);
        if (!own.isEmpty())
            m_nsp.broadcast(person, events::roomUpdated, jsonText(m_directory.room(room, member->id)));
        told += own;
    }
    const bool isPublic = m_directory.kind(room) == RoomKind::Public;
    const bool wasPublic = event.before == RoomKind::Public;
    if (!isPublic && !wasPublic)
        return;
    const QList<UserId> banned = m_bans.of(room);
    for (UserId out : banned)
        told += m_nsp.sockets(channels::user(out));
    if (isPublic) // who did not know of it sees a new one
        m_nsp.broadcastAll(wasPublic ? events::roomUpdated : events::roomCreated, jsonText(m_directory.room(room, {})), told);
    else
        m_nsp.broadcastAll(events::roomDeleted, jsonText(events::RoomDeleted {room}), told);
}

void Publisher::tell(const RoomReadUpTo &event)
{
    m_readCounts.tell(event.room, event.user, socket(event.user, event.connection));
}

void Publisher::tell(const RoomMarkedUnread &event)
{
    m_readCounts.tell(event.room, event.user, socket(event.user, event.connection));
}

void Publisher::tell(const UserBlocked &event)
{
    m_nsp.broadcast(channels::user(event.user), events::BlockChanged::event,
        jsonText(events::BlockChanged {event.blocked, event.on}), socket(event.user, event.connection));
}

void Publisher::tell(const MessageReported &event)
{
    m_nsp.broadcast(channelsOf(event.told), events::reported, event.report.json());
}

void Publisher::tell(const ReportSettled &event)
{
    m_nsp.broadcast(channelsOf(event.told), events::ReportGone::event, jsonText(events::ReportGone {event.message}));
}

void Publisher::tell(const NotifyLevelSet &event)
{
    if (event.isAnother)
        m_nsp.broadcast(channels::user(event.user), events::notifyChanged,
            jsonText(events::NotifyChanged {event.room, event.level}), socket(event.user, event.connection));
}

void Publisher::tell(const TypingNoticed &event)
{
    // By person, not by socket: nobody's other device shows them typing.
    tellForBoth(event.typing, [&] {
        return m_nsp.broadcast({channels::room(event.room)}, events::typing,
            jsonText(events::TypingChanged {event.room, event.user, event.typing}), m_nsp.sockets(channels::user(event.user->id)));
    });
}

void Publisher::tell(const PresenceNoticed &event)
{
    QList<ChannelName> concerned {channels::user(event.user->id)};
    for (RoomId room : m_directory.roomsOf(event.user->id))
        concerned.append(channels::room(room));
    tellForBoth(event.user->status != PresenceStatus::Offline, [&] {
        return m_nsp.broadcast(concerned, events::presence, jsonText(events::PresenceChanged {event.user}), {}, comingAndGoing);
    });
}

void Publisher::tell(const SessionEnded &event)
{
    disconnectAll(channels::session(event.session));
}

void Publisher::tell(const GuestExpired &event)
{
    disconnectAll(channels::user(event.user));
}

void Publisher::tell(const StorageFilled &event)
{
    m_nsp.broadcastAll(events::storage, jsonText(events::StorageState {event.full}));
}

void Publisher::tell(const StorageRunsLow &event)
{
    QList<ChannelName> hosts;
    for (const Shared<User> &user : m_directory.users())
        if (user->role >= Role::Admin)
            hosts.append(channels::user(user->id));
    m_nsp.broadcast(hosts, events::storage, jsonText(events::StorageState {event.full, event.low}));
}

void Publisher::tell(const UserShutOut &event)
{
    disconnectAll(channels::user(event.user));
}

void Publisher::tell(const UserChanged &event)
{
    m_nsp.broadcastAll(events::userUpdated, event.user.json());
}

Socket *Publisher::socket(UserId user, const QString &connection) const
{
    if (connection.isEmpty())
        return nullptr;
    const QList<Socket *> own = m_nsp.sockets(channels::user(user));
    for (Socket *socket : own)
        if (socket->id() == connection)
            return socket;
    return nullptr;
}

void Publisher::disconnectAll(const ChannelName &channel)
{
    const QList<Socket *> leaving = m_nsp.sockets(channel);
    for (Socket *socket : leaving)
        socket->disconnectNow(true);
}

} // namespace hearth
