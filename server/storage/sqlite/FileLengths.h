// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LogIndex.h"

namespace hearth {

/// Whether SQLite's files are as long as it made them: what is cut off a file is lost, SQLite writes on behind it and never
/// looks. A file that has become shorter is told from one that SQLite itself made shorter by what stands in the files:
/// https://www.sqlite.org/walformat.html, https://www.sqlite.org/fileformat2.html
///
/// Part of DatabaseFiles, used on the thread that writes, between its transactions.
class FileLengths
{
public:
    enum class File { Database, Log, Index };
    struct Lengths
    {
        off_t database = 0;
        off_t log = 0;
        off_t index = 0;
    };

    /// Descriptors that stay open as long as this is; less than 0 for a file that is not there.
    FileLengths(int database, int log, int index);

    /// Before a transaction, which would hide a cut: SQLite writes where it left off. A system call for each file.
    std::optional<File> cut();
    /// After one, also whether it was written behind a cut. `now`: what whoever asks has just been told. Two system calls.
    std::optional<File> cutMeanwhile(const Lengths &now);

private:
    std::optional<File> compare(const Lengths &now);
    bool isDatabaseCut(off_t length) const;
    bool isLogCut() const;

    int m_database;
    int m_log;
    int m_index;
    // When it was looked last.
    Lengths m_lengths;
    LogIndex m_seen;
};

} // namespace hearth
