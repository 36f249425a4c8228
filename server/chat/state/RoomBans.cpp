// SPDX-License-Identifier: GPL-3.0-or-later
#include "state/RoomBans.h"

#include "EventBus.h"
#include "core/Clock.h"

#include <algorithm>

namespace hearth {

RoomBans::RoomBans(const EventBus &bus, const Clock &clock)
    : m_clock(clock)
{
    connect(&bus, &EventBus::published, this,
        [this](const DomainEvent &event) { std::visit([this](const auto &happened) { follow(happened); }, event); });
}

void RoomBans::load(const QList<StoredBan> &bans, const QList<StoredUser> &users)
{
    for (const StoredBan &ban : bans)
        add(ban.room, ban.user, {ban.address, ban.until});
    for (const StoredUser &stored : users)
        if (!stored.address.isEmpty())
            m_addresses.insert(stored.user.id, stored.address);
}

bool RoomBans::isBanned(RoomId room, UserId user) const
{
    const auto bans = m_rooms.constFind(room);
    if (bans == m_rooms.cend())
        return false;
    if (bans->ofUsers.contains(user))
        return true;
    if (bans->ofAddresses.isEmpty())
        return false;
    const auto address = m_addresses.constFind(user);
    const auto until = address == m_addresses.cend() ? bans->ofAddresses.cend() : bans->ofAddresses.constFind(*address);
    return until != bans->ofAddresses.cend() && *until > m_clock.now();
}

QList<UserId> RoomBans::of(RoomId room) const
{
    const auto bans = m_rooms.constFind(room);
    if (bans == m_rooms.cend())
        return {};
    QList<UserId> banned = bans->ofUsers.keys();
    if (!bans->ofAddresses.isEmpty())
        for (auto guest = m_addresses.keyBegin(); guest != m_addresses.keyEnd(); ++guest)
            if (!bans->ofUsers.contains(*guest) && isBanned(room, *guest))
                banned.append(*guest);
    return banned;
}

void RoomBans::add(RoomId room, UserId user, const Ban &ban)
{
    Bans &bans = m_rooms[room];
    bans.ofUsers.insert(user, ban);
    if (ban.address.isEmpty())
        return;
    QDateTime &until = bans.ofAddresses[ban.address];
    until = until.isValid() ? std::max(until, ban.until) : ban.until;
}

void RoomBans::follow(const UserAdded &event)
{
    if (!event.address.isEmpty())
        m_addresses.insert(event.user->id, event.address);
}

void RoomBans::follow(const UserChanged &event)
{
    if (event.user->role != Role::Guest)
        m_addresses.remove(event.user->id);
}

void RoomBans::follow(const RoomUnbanned &event)
{
    const auto found = m_rooms.find(event.room);
    if (found == m_rooms.end())
        return;
    const QHash<UserId, Ban> before = std::move(found->ofUsers);
    m_rooms.erase(found);
    for (auto ban = before.cbegin(); ban != before.cend(); ++ban) // another's ban may be of the same address
        if (ban.key() != event.user)
            add(event.room, ban.key(), *ban);
}

} // namespace hearth
