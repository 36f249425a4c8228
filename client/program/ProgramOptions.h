// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QHostAddress>
#include <QStringList>

#include <optional>

namespace hearth {

/// What the command line asks of the desktop program.
struct ProgramOptions
{
    QString dataDirectory;
    bool host = false;
    bool minimized = false; ///< begins in the tray, where there is one
    QString connectTo; ///< an address, empty for none
    QString link; ///< hearth://..., which is connectTo as well, and is opened by the program that runs already; empty for none
    QString username; ///< as whom: the owner with host, a guest with connectTo
    std::optional<QHostAddress> listen; ///< none: all of them, or the one of the last time where hosting goes on
    QString hostName; ///< empty: the one of the last time, or a default
    int port = -1; ///< -1: the one of the last time
    QStringList files; ///< to be sent, once it is known to whom: absolute paths of files that are there
};

/// Reads it, `arguments` with the program's name first. --help and --version answer and end the process. InvalidRequest
/// with one sentence for what cannot be.
Result<ProgramOptions> readProgramOptions(const QStringList &arguments);

} // namespace hearth
