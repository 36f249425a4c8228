// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace hearth {

/// `hearth.server.storage`. Statements are logged without their values.
Q_DECLARE_LOGGING_CATEGORY(storageLog)

} // namespace hearth
