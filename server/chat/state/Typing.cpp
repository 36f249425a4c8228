// SPDX-License-Identifier: GPL-3.0-or-later
#include "state/Typing.h"

#include "EventBus.h"
#include "Permissions.h"
#include "state/Directory.h"

using namespace Qt::StringLiterals;

namespace hearth {

Typing::Typing(const Directory &directory, const Permissions &permissions, EventBus &bus, Clock &clock, const ChatOptions &options,
    QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_permissions(permissions)
    , m_bus(bus)
    , m_clock(clock)
    , m_timeout(options.typingTimeout)
    , m_allowance(options.typing, options.rateLimits, clock)
    , m_ofAddresses(clock, options.typingOfAddress)
    , m_ofRooms(clock, options.typingOfRoom)
    , m_limited(options.rateLimits)
{
    connect(&bus, &EventBus::published, this,
        [this](const DomainEvent &event) { std::visit([this](const auto &happened) { follow(happened); }, event); });
}

Result<void> Typing::set(const Caller &caller, RoomId room, bool typing)
{
    if (const auto may = typing ? m_permissions.inRoom(caller.user, room, RoomAction::Post)
                                : m_permissions.takePart(caller.user, room);
        !may)
        return may;
    if (!typing) {
        end(room, caller.user);
        return {};
    }
    if (const auto allowed = m_allowance.take(caller.user, u"typing notices"_s); !allowed)
        return allowed;
    Entry &entry = m_typing[{room, caller.user}];
    m_clock.cancel(entry.timer);
    entry.connection = caller.connection;
    entry.timer = m_clock.after(m_timeout, this, [this, room, user = caller.user] { end(room, user); });
    if (m_limited && !mayBeTold(caller, room))
        return {};
    entry.told = true;
    tell(room, caller.user, true);
    return {};
}

/// What one of both leaves out counts for neither.
bool Typing::mayBeTold(const Caller &caller, RoomId room)
{
    if (m_ofRooms.wait(room.value).count() > 0)
        return false;
    if (!caller.address.isEmpty() && m_ofAddresses.take(caller.address).count() > 0)
        return false;
    m_ofRooms.take(room.value);
    return true;
}

void Typing::end(RoomId room, UserId user)
{
    const auto found = m_typing.constFind({room, user});
    if (found == m_typing.cend())
        return;
    m_clock.cancel(found->timer);
    const bool told = found->told;
    m_typing.erase(found);
    if (told)
        tell(room, user, false);
}

void Typing::follow(const MessagePosted &event)
{
    if (event.message->kind == MessageKind::Text)
        end(event.message->roomId, event.message->author.id);
}

void Typing::follow(const RoomGone &event)
{
    // Nobody is left to be told.
    for (auto entry = m_typing.lowerBound({event.room, {}}); entry != m_typing.end() && entry.key().first == event.room;) {
        m_clock.cancel(entry->timer);
        entry = m_typing.erase(entry);
    }
}

void Typing::connectionClosed(const QString &connection)
{
    QList<Typist> ended;
    for (auto entry = m_typing.cbegin(); entry != m_typing.cend(); ++entry)
        if (entry->connection == connection)
            ended.append(entry.key());
    for (const auto &[room, user] : ended)
        end(room, user);
}

void Typing::tell(RoomId room, UserId user, bool typing)
{
    if (const auto known = m_directory.user(user))
        m_bus.publish(TypingNoticed {room, known, typing});
}

} // namespace hearth
