// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// A username for somebody who is shown by this name, by the server's rules; empty if nothing of it can be used.
QString suggestedUsername(const QString &displayName);

} // namespace hearth
