// SPDX-License-Identifier: GPL-3.0-or-later
#include "state/Barred.h"

#include "EventBus.h"

namespace hearth {

namespace {

template <typename Key>
void removeOnce(QHash<Key, int> &counts, const Key &key)
{
    const auto found = counts.find(key);
    if (found != counts.end() && --*found == 0)
        counts.erase(found);
}

} // namespace

Barred::Barred(const EventBus &bus)
{
    connect(&bus, &EventBus::published, this,
        [this](const DomainEvent &event) { std::visit([this](const auto &happened) { follow(happened); }, event); });
}

void Barred::load(const QList<UserId> &shutOut)
{
    m_shutOut = {shutOut.begin(), shutOut.end()};
}

void Barred::remove(RoomId room, UserId user)
{
    removeOnce(m_fromRooms, {room, user});
}

void Barred::remove(RoomId room)
{
    removeOnce(m_closing, room);
}

void Barred::remove(UserId user)
{
    removeOnce(m_fromServer, user);
}

void Barred::follow(const UserChanged &event)
{
    if (!event.user->disabled)
        m_shutOut.remove(event.user->id);
}

} // namespace hearth
