// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program/Program.h"

#include <QTemporaryDir>

#include <memory>

namespace hearth {

/// A program on a folder of its own, without a window, and so looking at no room.
struct Person
{
    explicit Person(const ProgramOptions &options, bool tray = false) { start(options, tray); }
    ~Person() { program.reset(); }

    /// Again, where it was left.
    void start(ProgramOptions options, bool tray = false)
    {
        program.reset();
        options.dataDirectory = folder.path();
        options.listen = QHostAddress(QHostAddress::LocalHost);
        program = std::make_unique<Program>(options, tray);
        program->begin();
    }
    bool isIn() const
    {
        return program->chat() && program->chat()->conversation()->roomId() > 0 && program->chat()->connection()->isOnline();
    }
    static ProgramOptions named(const QString &name)
    {
        ProgramOptions options;
        options.username = name;
        options.port = 0;
        return options;
    }

    QTemporaryDir folder;
    std::unique_ptr<Program> program;
};

} // namespace hearth
