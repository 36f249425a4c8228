// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/RoomHistories.h"

#include <algorithm>

namespace hearth {

namespace {

/// Fewer get no larger shares: a thousand ordinary messages fit into the half of one.
constexpr qsizetype fewestShares = 64;

} // namespace

RoomHistory *RoomHistories::find(RoomId room) const
{
    const auto found = m_histories.find(room);
    return found == m_histories.end() ? nullptr : found->second.get();
}

bool RoomHistories::isHeld(RoomId room) const
{
    const RoomHistory *history = find(room);
    return history && history->isHeld();
}

qsizetype RoomHistories::held() const
{
    return std::ranges::count_if(m_histories, [](const auto &entry) { return entry.second->isHeld(); });
}

RoomHistory *RoomHistories::add(std::unique_ptr<RoomHistory> history)
{
    RoomHistory *added = history.get();
    m_histories.emplace(added->room(), std::move(history));
    share();
    return added;
}

/// Who has more than its share now is shortened when something comes, or when it is left.
void RoomHistories::share()
{
    const qsizetype each = mostMemory / std::max(qsizetype(m_histories.size()), fewestShares);
    for (const auto &[room, history] : m_histories)
        history->setMemory(room == m_current ? TimelineShare::mostMemory : each);
}

void RoomHistories::forget(RoomId room)
{
    if (const auto found = m_histories.find(room); found != m_histories.end()) {
        found->second.release()->retire();
        m_histories.erase(found);
    }
}

void RoomHistories::forgetAll()
{
    for (auto &[room, history] : m_histories)
        history.release()->retire();
    m_histories.clear();
}

void RoomHistories::setOnline(bool online)
{
    for (const auto &[room, history] : m_histories)
        history->setOnline(online);
}

void RoomHistories::setCurrent(RoomId room)
{
    m_current = room;
    share();
}

void RoomHistories::leaveAllBut(RoomId room)
{
    for (const auto &[id, history] : m_histories)
        if (id != room)
            history->leave();
}

} // namespace hearth
