// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// With what somebody is connected, in the reader's language, of what it says of itself (User-Agent): "Firefox on Android". Of a program
/// that is not known, the beginning of what it says.
QString clientInWords(const QString &userAgent);

} // namespace hearth
