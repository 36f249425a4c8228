// SPDX-License-Identifier: GPL-3.0-or-later
#include "OwedReplies.h"

#include <algorithm>
#include <numeric>

namespace hearth {

std::shared_ptr<ReplySlot> OwedReplies::takeReady()
{
    if (m_slots.empty() || m_slots.front()->bytes().isNull())
        return nullptr;
    const auto slot = m_slots.front();
    m_slots.pop_front();
    m_largest = std::max<qint64>(m_largest, slot->bytes().size());
    return slot;
}

bool OwedReplies::isWatched() const
{
    return std::any_of(m_slots.begin(), m_slots.end(), [](const auto &slot) { return slot->isWatched(); });
}

qint64 OwedReplies::bytes() const
{
    return std::accumulate(
        m_slots.begin(), m_slots.end(), qint64(0), [](qint64 sum, const auto &slot) { return sum + slot->bytes().size(); });
}

bool OwedReplies::exceed(qint64 most, qint64 queued)
{
    const qint64 waiting = queued + bytes();
    for (const auto &slot : m_slots)
        m_largest = std::max<qint64>(m_largest, slot->bytes().size());
    if (waiting == 0)
        m_largest = 0;
    return waiting - m_largest > most;
}

} // namespace hearth
