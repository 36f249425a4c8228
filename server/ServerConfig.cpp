// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServerConfig.h"

#include <QFile>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace hearth {

QString tlsModeName(TlsMode mode)
{
    switch (mode) {
    case TlsMode::Offered: return u"offered"_s;
    case TlsMode::Required: return u"required"_s;
    case TlsMode::Off: return u"off"_s;
    }
    Q_UNREACHABLE();
}

std::optional<TlsMode> tlsModeFromName(QStringView name)
{
    for (const TlsMode mode : {TlsMode::Offered, TlsMode::Required, TlsMode::Off})
        if (name == tlsModeName(mode))
            return mode;
    return std::nullopt;
}

QString ServerConfig::defaultDataDirectory()
{
#ifdef Q_OS_UNIX
    // Without HOME, Qt takes the root of the file system for it.
    if (qEnvironmentVariableIsEmpty("HOME") && qEnvironmentVariableIsEmpty("XDG_DATA_HOME"))
        if (const passwd *self = getpwuid(getuid()); self && self->pw_dir)
            return QFile::decodeName(self->pw_dir) + u"/.local/share/hearth"_s;
#endif
    // Not AppDataLocation: that depends on the program's name, and both programs serve the same folder.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/hearth"_s;
}

} // namespace hearth
