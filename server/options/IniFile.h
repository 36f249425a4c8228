// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QList>
#include <QString>

namespace hearth {

/// One `key = value` of a configuration file.
struct IniEntry
{
    QString key;
    QString value;
    int line = 0; ///< counts from 1
};

/// A flat INI file in UTF-8, read line by line. A value is what is written behind the first `=`, to the end of the line,
/// whatever characters it has, without the white space around it; one in double quotes is what is between them. Lines that
/// begin with `#` or `;` are comments. `[General]` may stand before it all, as QSettings writes it. An error is one
/// sentence that names the file and the line.
Result<QList<IniEntry>> readIniFile(const QString &path);

} // namespace hearth
