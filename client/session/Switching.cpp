// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Switching.h"

#include "models/DirectRoom.h"
#include "models/choosing/Commands.h"
#include "session/ChatSession.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// What anybody looks through; with more typed it is others.
constexpr qsizetype most = 100;

using Destination = DestinationList::Destination;
using Kind = DestinationList::Kind;

} // namespace

Switching::Switching(QObject *parent)
    : QObject(parent)
{
}

Switching::~Switching() = default;

ChatSession *Switching::chat() const
{
    return m_chat;
}

void Switching::setChat(ChatSession *chat)
{
    if (m_chat == chat)
        return;
    m_chat = chat;
    if (chat) {
        connect(chat->members()->everybody(), &Everybody::changed, this, &Switching::fill);
        connect(chat->rooms(), &Rooms::totalsChanged, this, &Switching::fill);
        connect(chat->rooms()->list(), &RoomListModel::countChanged, this, &Switching::fill);
    }
    fill();
    Q_EMIT chatChanged();
}

void Switching::setTyped(const QString &typed)
{
    if (std::exchange(m_typed, typed) == typed)
        return;
    fill();
    Q_EMIT typedChanged();
}

void Switching::setOffered(const QStringList &offered)
{
    if (std::exchange(m_offered, offered) == offered)
        return;
    fill();
    Q_EMIT offeredChanged();
}

void Switching::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    if (active && m_chat) {
        m_chat->members()->everybody()->want();
        m_chat->rooms()->refreshPublicRooms();
    }
    fill();
    Q_EMIT activeChanged();
}

void Switching::setForWriting(bool forWriting)
{
    if (std::exchange(m_forWriting, forWriting) == forWriting)
        return;
    fill();
    Q_EMIT forWritingChanged();
}

void Switching::fill()
{
    if (!m_active || !m_chat)
        return;
    const QString typed = m_typed.trimmed();
    QList<Destination> destinations;
    addRooms(destinations);
    if (!typed.isEmpty()) {
        addPeople(destinations);
        if (!m_forWriting) {
            addPublicRooms(destinations);
            addCommands(destinations);
        }
    }
    const QList<Destination> found = DestinationList::matching(destinations, typed);
    m_list.set(typed.isEmpty() ? found : found.first(std::min(found.size(), most)));
}

void Switching::addRooms(QList<Destination> &destinations) const
{
    const User &self = m_chat->oneself()->user();
    for (const Room &room : m_chat->rooms()->list()->rooms()) {
        if (m_forWriting && !m_chat->rooms()->may(room.id, RoomAction::Post))
            continue;
        const Membership membership = room.membership.value_or(Membership {});
        Destination destination {Kind::Room, room.id.value, room.name};
        destination.roomKind = roomKindName(room.kind);
        destination.unread = membership.unread;
        destination.mentions = membership.mentions;
        destination.quiet = membership.notify == NotifyLevel::None;
        destination.status = otherStatus(room, self.id);
        for (const Shared<User> &user : room.users)
            if (user->id != self.id && user->role != Role::Guest)
                destination.otherNames.append(user->username);
        destinations.append(destination);
    }
}

void Switching::addPeople(QList<Destination> &destinations) const
{
    QList<User> users = m_chat->members()->everybody()->users();
    if (users.isEmpty()) // they are on their way, or cannot be had now
        users = m_chat->members()->list()->users();
    QSet<UserId> ofConversations; // of two, which are found themselves
    for (const Room &room : m_chat->rooms()->list()->rooms())
        for (const Shared<User> &user : room.users)
            if (room.users.size() <= 2)
                ofConversations.insert(user->id);
    for (const User &user : std::as_const(users)) {
        if (user.id == m_chat->oneself()->user().id || user.disabled || isGoneGuest(user) || ofConversations.contains(user.id))
            continue;
        const bool isGuest = user.role == Role::Guest; // whose username says nothing
        destinations.append({Kind::Person, user.id.value, user.displayName, isGuest ? QStringList() : QStringList {user.username},
            isGuest ? tr("Guest") : u'@' + user.username, presenceStatusName(user.status)});
    }
}

void Switching::addPublicRooms(QList<Destination> &destinations) const
{
    for (const Room &room : m_chat->rooms()->publicRooms()->rooms()) {
        Destination destination {Kind::PublicRoom, room.id.value, room.name, {}, tr("You are not in it")};
        destination.roomKind = roomKindName(room.kind);
        destinations.append(destination);
    }
}

void Switching::addCommands(QList<Destination> &destinations) const
{
    const QList<Commands::Found> commands = Commands::callable();
    for (const Commands::Found &command : commands) {
        if (!m_offered.contains(command.name))
            continue;
        Destination destination {Kind::Command, 0, command.text, {}, command.keys};
        destination.command = command.name;
        destinations.append(destination);
    }
}

} // namespace hearth
