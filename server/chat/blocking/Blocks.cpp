// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocking/Blocks.h"

#include "EventBus.h"

#include <algorithm>

namespace hearth {

Blocks::Blocks(const EventBus &bus)
{
    connect(&bus, &EventBus::published, this,
        [this](const DomainEvent &event) { std::visit([this](const auto &one) { follow(one); }, event); });
}

void Blocks::load(const QList<StoredBlock> &blocks)
{
    for (const StoredBlock &one : blocks)
        m_blocked[one.user].insert(one.blocked);
}

QList<UserId> Blocks::of(UserId user) const
{
    const QSet<UserId> blocked = m_blocked.value(user);
    QList<UserId> ids(blocked.begin(), blocked.end());
    std::ranges::sort(ids);
    return ids;
}

void Blocks::follow(const UserBlocked &event)
{
    if (event.on) {
        m_blocked[event.user].insert(event.blocked);
        return;
    }
    const auto of = m_blocked.find(event.user);
    if (of == m_blocked.end())
        return;
    of->remove(event.blocked);
    if (of->isEmpty())
        m_blocked.erase(of);
}

} // namespace hearth
