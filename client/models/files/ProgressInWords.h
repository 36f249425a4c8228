// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// How far a file is on its way: "12 MB of 80 MB, 9 MB/s, 8 s left"; without how fast, where that is not known (0).
QString progressInWords(qint64 done, qint64 total, qint64 bytesPerSecond);

} // namespace hearth
