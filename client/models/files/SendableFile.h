// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// Why the file at this path, which people call so, cannot go with a message, in a sentence; empty where it can.
QString whyNotSendable(const QString &path, const QString &name);

} // namespace hearth
