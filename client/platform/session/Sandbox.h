// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace hearth {

/// Whether the program runs in a Flatpak, where the desktop is reached through its portals only.
inline bool isSandboxed()
{
    return qEnvironmentVariableIsSet("FLATPAK_ID") || QFile::exists(QStringLiteral("/.flatpak-info"));
}

} // namespace hearth
