// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hearth {

/// Whether the desktop is dark: QStyleHints::colorScheme() from Qt 6.5 on; before, a window colour darker than its
/// text. A change comes as QEvent::ApplicationPaletteChange. Every QT_VERSION check about looks is here.
bool systemIsDark();

} // namespace hearth
