// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/Publisher.h"

#include "Directory.h"
#include "EventBus.h"
#include "Namespace.h"
#include "events/Channels.h"
#include "protocol/Events.h"

namespace hearth {

Publisher::Publisher(const EventBus &bus, const Directory &directory, Namespace &nsp, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_nsp(nsp)
{
    connect(&bus, &EventBus::published, this,
        [this](const DomainEvent &event) { std::visit([this](const auto &happened) { tell(happened); }, event); });
}

void Publisher::tell(const MessagePosted &event)
{
    const Message &message = event.message;
    m_nsp.broadcast(channels::room(message.roomId), events::message, toJson(message),
        socket(message.author.id, event.connection));
}

void Publisher::tell(const MemberJoined &event)
{
    for (Socket *socket : m_nsp.sockets(channels::user(event.user.id)))
        m_nsp.enter(socket, channels::room(event.room));
    m_nsp.broadcast(channels::room(event.room), events::userJoined, events::MemberChanged {event.room, event.user}.toJson(),
        socket(event.user.id, event.connection));
}

void Publisher::tell(const MemberLeft &event)
{
    // Told before they are out, so that their other devices hear it too.
    m_nsp.broadcast(channels::room(event.room), events::userLeft, events::MemberChanged {event.room, event.user}.toJson(),
        socket(event.user.id, event.connection));
    for (Socket *socket : m_nsp.sockets(channels::user(event.user.id)))
        m_nsp.leave(socket, channels::room(event.room));
}

void Publisher::tell(const RoomCreated &event)
{
    const Room &room = event.room;
    const QString creator = channels::user(room.createdBy);
    for (Socket *socket : m_nsp.sockets(creator))
        m_nsp.enter(socket, channels::room(room.id));
    m_nsp.broadcast(creator, events::roomCreated, toJson(room));
    if (room.kind != RoomKind::Public)
        return;
    Room seenByOthers = room;
    seenByOthers.membership.reset();
    QStringList others;
    for (const User &user : m_directory.users())
        if (user.id != room.createdBy && user.status != PresenceStatus::Offline)
            others.append(channels::user(user.id));
    m_nsp.broadcast(others, events::roomCreated, toJson(seenByOthers));
}

void Publisher::tell(const RoomReadUpTo &event)
{
    m_nsp.broadcast(channels::user(event.user), events::roomRead,
        events::RoomRead {event.room, event.lastReadSeq, event.unread}.toJson(), socket(event.user, event.connection));
}

void Publisher::tell(const TypingNoticed &event)
{
    QStringList others; // by person, not by socket: nobody's other device shows them typing
    for (const User &member : m_directory.members(event.room))
        if (member.id != event.user.id && member.status != PresenceStatus::Offline)
            others.append(channels::user(member.id));
    m_nsp.broadcast(others, events::typing, events::TypingChanged {event.room, event.user, event.typing}.toJson());
}

void Publisher::tell(const PresenceNoticed &event)
{
    QStringList concerned {channels::user(event.user.id)};
    for (RoomId room : m_directory.roomsOf(event.user.id))
        concerned.append(channels::room(room));
    m_nsp.broadcast(concerned, events::presence, events::PresenceChanged {event.user}.toJson());
}

void Publisher::tell(const SessionEnded &event)
{
    disconnectAll(channels::session(event.session));
}

void Publisher::tell(const GuestExpired &event)
{
    disconnectAll(channels::user(event.user));
}

const Socket *Publisher::socket(UserId user, const QString &connection) const
{
    if (connection.isEmpty())
        return nullptr;
    for (const Socket *socket : m_nsp.sockets(channels::user(user)))
        if (socket->id() == connection)
            return socket;
    return nullptr;
}

void Publisher::disconnectAll(const QString &channel)
{
    for (Socket *socket : m_nsp.sockets(channel))
        socket->disconnectNow(true);
}

} // namespace hearth
