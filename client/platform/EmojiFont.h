// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hearth {

/// Has emoji be looked for in the font that has them in colour before any other, wherever the program's font is used: names,
/// fields, buttons, menus. The next font that has one often draws it as a black outline, and its tone as a square beside it.
/// Once the application is there, before the first window.
void preferColourEmoji();

} // namespace hearth
