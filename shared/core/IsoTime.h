// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace hearth {

/// `2026-01-31T12:00:00.000Z`
inline constexpr int isoTimeSize = 24;

/// Writes the time as ISO 8601 in UTC with milliseconds to `to`, which has room for isoTimeSize characters. False, and
/// nothing is written, for an invalid time and for years that do not have four digits.
bool writeIsoTime(const QDateTime &time, char *to);

} // namespace hearth
