// SPDX-License-Identifier: GPL-3.0-or-later
#include "EpollDispatcher.h"
#include "ServerEventLoop.h"

#include <sys/resource.h>

namespace hearth {

std::unique_ptr<QAbstractEventDispatcher> makeServerDispatcher()
{
    auto dispatcher = std::make_unique<EpollDispatcher>();
    if (!dispatcher->isValid())
        return nullptr;
    return dispatcher;
}

qint64 raiseDescriptorLimit()
{
    rlimit limit {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    const rlimit raised {limit.rlim_max, limit.rlim_max};
    if (limit.rlim_cur < limit.rlim_max && ::setrlimit(RLIMIT_NOFILE, &raised) == 0)
        limit = raised;
    return qint64(limit.rlim_cur);
}

void writeNoCores()
{
    rlimit limit {};
    if (::getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
    limit.rlim_cur = 0;
    ::setrlimit(RLIMIT_CORE, &limit);
}

} // namespace hearth
