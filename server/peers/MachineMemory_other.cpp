// SPDX-License-Identifier: GPL-3.0-or-later
#include "MachineMemory.h"

namespace hearth {

qint64 machineMemory()
{
    return qint64(4) << 30;
}

} // namespace hearth
