// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace hearth {

Q_DECLARE_LOGGING_CATEGORY(discoveryLog)

} // namespace hearth
