// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// Of a file's name, in UTF-8: every file system takes so much, with room for a number.
inline constexpr qsizetype maxFileName = 200;

/// A name that a file can have anywhere, made of what somebody calls it: what follows its last separator, in NFC, without
/// control characters, what is invisible or turns the direction of writing around (`gpj.exe` that looks like `exe.jpg`), what
/// Windows does not take, dots and spaces at its ends, and not that of a device. `file` where nothing is left. What is clean stays as it is.
QString cleanFileName(const QString &name);

} // namespace hearth
