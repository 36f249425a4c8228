// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServerConfig.h"
#include "model/User.h"

#include <QProcessEnvironment>

#include <optional>

namespace hearth {

/// What a command line asks for.
struct ServerCommand
{
    enum class Kind { Serve, ShowHelp, ShowVersion, AddAccount, RecoveryCode, CheckData, Purge };
    Kind kind = Kind::Serve;
    ServerConfig config;
    QString accountName; ///< only for AddAccount and RecoveryCode
    std::optional<Role> accountRole; ///< of it; without one the first account is the owner
};

/// Command line over environment over configuration file over defaults. `arguments` without the program's name.
/// Errors: InvalidRequest with one sentence that names the option and where it stood.
Result<ServerCommand> readServerCommand(const QStringList &arguments, const QProcessEnvironment &environment);
QString serverHelp(const QString &program);

} // namespace hearth
