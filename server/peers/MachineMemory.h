// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hearth {

/// Bytes of memory that this program can have: the machine's, or less where the system gives it less. A guess of 4 GB
/// where that cannot be asked.
qint64 machineMemory();

} // namespace hearth
