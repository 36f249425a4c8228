// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServerEventLoop.h"

#include <QAbstractEventDispatcher>

namespace hearth {

std::unique_ptr<QAbstractEventDispatcher> makeServerDispatcher()
{
    return nullptr;
}

qint64 raiseDescriptorLimit()
{
    return 0;
}

void writeNoCores() { }

} // namespace hearth
