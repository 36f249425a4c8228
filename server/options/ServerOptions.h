// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServerConfig.h"

#include <functional>

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

} // namespace hearth
