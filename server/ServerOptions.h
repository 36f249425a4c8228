// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServerConfig.h"
#include "model/User.h"

#include <QProcessEnvironment>

#include <functional>
#include <optional>

namespace hearth {

/// One option of the server. The same name serves the command line (`--port`), the environment (HEARTH_PORT) and the
/// configuration file (`port = 5005`).
struct ServerOption
{
    QString name;
    QString value; ///< what stands for its value in the help; empty for a switch
    QString defaultText; ///< as the help shows it
    QString meaning;
    std::function<Result<void>(ServerConfig &, const QString &)> apply;

    QString environmentName() const; ///< HEARTH_NO_RATE_LIMITS for no-rate-limits
};

/// Every option: --help, docs/options.md (a test compares them) and the parser are made from this table.
const QList<ServerOption> &serverOptions();

/// What a command line asks for.
struct ServerCommand
{
    enum class Kind { Serve, ShowHelp, ShowVersion, AddAccount };
    Kind kind = Kind::Serve;
    ServerConfig config;
    QString accountName; ///< only for AddAccount
    std::optional<Role> accountRole; ///< of it; without one the first account is the owner
};

/// Command line over environment over configuration file over defaults. `arguments` without the program's name.
/// Errors: InvalidRequest with one sentence that names the option and where it stood.
Result<ServerCommand> readServerCommand(const QStringList &arguments, const QProcessEnvironment &environment);
QString serverHelp(const QString &program);

} // namespace hearth
