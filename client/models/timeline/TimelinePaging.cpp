// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/TimelinePaging.h"

namespace hearth {

void TimelinePaging::loadOlder()
{
    if (m_canLoadOlder && !m_loadingOlder && !m_olderElsewhere)
        Q_EMIT olderWanted();
}

void TimelinePaging::loadNewer()
{
    if (m_canLoadNewer && !m_loadingNewer)
        Q_EMIT newerWanted();
}

void TimelinePaging::loadNewest()
{
    if (m_canLoadNewer)
        Q_EMIT newestWanted();
}

} // namespace hearth
