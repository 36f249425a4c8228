// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventBus.h"

namespace hearth {

void InProcessBus::publish(const DomainEvent &event)
{
    if (m_delivering)
        return m_waiting.push_back(event); // the loop below delivers it in its turn
    m_delivering = true;
    Q_EMIT published(event);
    while (!m_waiting.empty()) {
        const DomainEvent next = std::move(m_waiting.front());
        m_waiting.pop_front();
        Q_EMIT published(next);
    }
    m_delivering = false;
}

} // namespace hearth
