// SPDX-License-Identifier: GPL-3.0-or-later
#include "limits/HashingShares.h"

namespace hearth {

std::shared_ptr<void> HashingShares::take(const QString &key, int most)
{
    int &count = (*m_counts)[key];
    if (count >= most)
        return nullptr;
    ++count;
    // Not the key as the pointer: what it points to is nobody's concern, only when it goes.
    return std::shared_ptr<void>(m_counts.get(), [counts = m_counts, key](void *) {
        if (--(*counts)[key] == 0)
            counts->remove(key);
    });
}

} // namespace hearth
