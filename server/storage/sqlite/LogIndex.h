// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <sys/types.h>

#include <optional>

namespace hearth {

/// SQLite's log as the index beside it has it: https://www.sqlite.org/walformat.html
struct LogIndex
{
    quint32 lastFrame = 0; ///< from 1; 0: there is none
    quint32 broughtIn = 0; ///< so many of them, from the first, are in the database as well
    qint64 pageSize = 0;
    quint64 salt = 0; ///< in each frame; another one after the log was begun anew
    quint64 checksum = 0; ///< of the last frame, and all before it

    /// Nothing where there is none, and while another program writes.
    static std::optional<LogIndex> read(int index);

    /// Of a log that was left beside this database with something in it that is nowhere else. Before SQLite opens it, which
    /// makes the index anew.
    static std::optional<LogIndex> leftBeside(const QByteArray &database);
    /// Whether that log is there still, and begins and ends as it is here.
    bool isBeside(const QByteArray &database) const;

    off_t frame(quint32 number) const;
    off_t end() const { return frame(lastFrame + 1); }
    bool isFrameIn(int log, quint32 number) const;
};

} // namespace hearth
