// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTemporaryFile;

namespace hearth {

/// Gives a file this name in this folder, which is on the same disk, or else `name (2).ext` and so on: never that of one that is
/// there. Its path then; empty where that is not possible, which the file says.
QString moveToFreeName(QTemporaryFile &file, const QString &folder, const QString &name);

/// Gives it this very name, in the place of the file that has it, as whole as that was until then. A folder is never replaced.
QString moveToName(QTemporaryFile &file, const QString &folder, const QString &name);

} // namespace hearth
