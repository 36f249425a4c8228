// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServerConfig.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace hearth {

QString ServerConfig::defaultDataDirectory()
{
    // Not AppDataLocation: that depends on the program's name, and both programs serve the same folder.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/hearth"_s;
}

} // namespace hearth
