// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <span>
#include <vector>

namespace hearth {

/// Ids in their order, for pages of them. Who or what is gone stays until there is much of it, and is passed over by whoever
/// walks along.
template <typename Id>
class IdsInOrder
{
public:
    /// Where it belongs; most are the highest so far.
    void put(Id id)
    {
        const auto position = std::lower_bound(m_ids.begin(), m_ids.end(), id);
        if (position == m_ids.end() || *position != id)
            m_ids.insert(position, id);
    }
    /// Once many are gone, walking past them would be what a page costs.
    void tidy(const auto &known)
    {
        if (m_ids.size() > 2 * known.size() + 64)
            std::erase_if(m_ids, [&known](Id id) { return !known.contains(id); });
    }
    std::span<const Id> after(Id id) const { return {std::upper_bound(m_ids.begin(), m_ids.end(), id), m_ids.end()}; }

private:
    std::vector<Id> m_ids;
};

} // namespace hearth
