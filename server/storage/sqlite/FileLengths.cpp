// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileLengths.h"

#include <QtEndian>

#include <array>
#include <sys/stat.h>
#include <unistd.h>

namespace hearth {

namespace {

/// 0 for a file that is not there, or not to be asked.
off_t lengthOf(int descriptor)
{
    struct stat status {};
    return descriptor >= 0 && ::fstat(descriptor, &status) == 0 ? status.st_size : 0;
}

qint64 pageSizeFrom(quint16 stored)
{
    return stored == 1 ? 65'536 : stored;
}

} // namespace

FileLengths::FileLengths(int database, int log, int index)
    : m_database(database)
    , m_log(log)
    , m_index(index)
    , m_lengths {lengthOf(database), lengthOf(log), lengthOf(index)}
    , m_seen(LogIndex::read(index).value_or(LogIndex {}))
{
}

std::optional<FileLengths::File> FileLengths::cut()
{
    return compare({lengthOf(m_database), lengthOf(m_log), lengthOf(m_index)});
}

std::optional<FileLengths::File> FileLengths::compare(const Lengths &now)
{
    if (now.database < m_lengths.database && isDatabaseCut(now.database))
        return File::Database;
    if (now.index < m_lengths.index) {
        // SQLite has it mapped: whoever touches what was cut off is ended by the system, before anything can be said.
        (void)!::ftruncate(m_index, m_lengths.index);
        return File::Index;
    }
    if (now.log < m_lengths.log && isLogCut())
        return File::Log;
    m_lengths = now;
    return {};
}

std::optional<FileLengths::File> FileLengths::cutMeanwhile(const Lengths &lengths)
{
    if (const auto file = compare(lengths))
        return file;
    const auto now = LogIndex::read(m_index);
    if (!now)
        return {};
    // What was the last frame before has to be there still, unless the log was begun anew since.
    const auto goesOn = [this](const LogIndex &log) { return log.salt == m_seen.salt && log.lastFrame >= m_seen.lastFrame; };
    if (m_seen.lastFrame > 0 && goesOn(*now) && !now->isFrameIn(m_log, m_seen.lastFrame)) {
        const auto still = LogIndex::read(m_index); // another program may have emptied it just now
        if (still && goesOn(*still))
            return File::Log;
    }
    m_seen = *now;
    return {};
}

/// VACUUM by another program makes it shorter, and says so on the first page.
bool FileLengths::isDatabaseCut(off_t length) const
{
    std::array<uchar, 100> header {};
    if (::pread(m_database, header.data(), header.size(), 0) != ssize_t(header.size()))
        return true;
    const qint64 pageSize = pageSizeFrom(qFromBigEndian<quint16>(header.data() + 16));
    const qint64 pages = qFromBigEndian<quint32>(header.data() + 28);
    return length < pages * pageSize;
}

/// SQLite makes it shorter after it was begun anew, and says in the index before how much of it is in use.
bool FileLengths::isLogCut() const
{
    constexpr int looks = 3; // another program may write meanwhile
    for (int i = 0; i < looks; ++i) {
        const off_t length = lengthOf(m_log); // before the index is read: it is longer than that says, at any time
        const auto used = LogIndex::read(m_index);
        if (!used || used->lastFrame == 0 || length >= used->end())
            return false;
    }
    return true;
}

} // namespace hearth
