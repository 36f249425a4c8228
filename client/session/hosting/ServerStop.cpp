// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/hosting/ServerStop.h"

#include "model/Rules.h"

namespace hearth {

void ServerStop::take(const QJsonValue &json)
{
    m_closing = events::ServerClosing::fromJson(json).value_or(events::ServerClosing());
    if (m_closing.by)
        m_closing.by->displayName = m_closing.by->displayName.simplified().left(rules::maxDisplayName);
    m_said = true;
    Q_EMIT changed();
}

void ServerStop::clear()
{
    if (!std::exchange(m_said, false))
        return;
    m_closing = {};
    Q_EMIT changed();
}

} // namespace hearth
