// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonValue>

namespace hearth {

/// ISO 8601 in UTC with milliseconds, `2026-01-31T12:00:00.000Z`; null for an invalid time.
QJsonValue toJson(const QDateTime &time);
/// The reverse, in UTC; an invalid QDateTime for anything else.
QDateTime timeFromJson(const QJsonValue &json);

} // namespace hearth
