// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogIndex.h"

#include <QtEndian>

#include <array>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace hearth {

namespace {

/// Twice at the beginning of the index, in the machine's byte order; the two differ while it is written.
struct IndexHeader
{
    quint32 version;
    quint32 unused;
    quint32 changes;
    quint8 isInitialized;
    quint8 isBigEndian;
    quint16 pageSize; ///< 1: 65,536
    quint32 lastFrame;
    quint32 pages;
    std::array<quint32, 2> frameChecksum;
    quint64 salt; ///< byte for byte as in the log
    quint64 checksum;
};
static_assert(sizeof(IndexHeader) == 48);

/// What the index begins with.
struct IndexStart
{
    std::array<IndexHeader, 2> headers;
    quint32 broughtIn;
    quint32 unused;
};

constexpr quint32 knownVersion = 3'007'000;
constexpr off_t logHeaderSize = 32;
constexpr off_t saltInLogHeader = 16;
constexpr off_t frameHeaderSize = 24;
constexpr off_t saltInFrame = 8;
constexpr off_t checksumInFrame = 16; // most significant byte first, whatever the machine

/// 0 where there is nothing.
quint64 readAt(int file, off_t place)
{
    quint64 value = 0;
    return ::pread(file, &value, sizeof value, place) == ssize_t(sizeof value) ? value : 0;
}

} // namespace

std::optional<LogIndex> LogIndex::read(int index)
{
    IndexStart start {};
    if (index < 0 || ::pread(index, &start, sizeof start, 0) != ssize_t(sizeof start))
        return {};
    const IndexHeader &header = start.headers[0];
    if (std::memcmp(&header, &start.headers[1], sizeof header) != 0 || header.version != knownVersion || header.isInitialized == 0)
        return {};
    const qint64 pageSize = header.pageSize == 1 ? 65'536 : header.pageSize;
    const quint64 checksum = quint64(header.frameChecksum[0]) << 32 | header.frameChecksum[1];
    return LogIndex {header.lastFrame, start.broughtIn, pageSize, header.salt, checksum};
}

off_t LogIndex::frame(quint32 number) const
{
    return logHeaderSize + off_t(number - 1) * (frameHeaderSize + pageSize);
}

bool LogIndex::isFrameIn(int log, quint32 number) const
{
    return readAt(log, frame(number) + saltInFrame) == salt;
}

std::optional<LogIndex> LogIndex::leftBeside(const QByteArray &database)
{
    const int index = ::open((database + "-shm").constData(), O_RDONLY | O_CLOEXEC);
    const auto left = read(index);
    if (index >= 0)
        ::close(index);
    return left && left->broughtIn < left->lastFrame ? left : std::nullopt;
}

bool LogIndex::isBeside(const QByteArray &database) const
{
    const int log = ::open((database + "-wal").constData(), O_RDONLY | O_CLOEXEC);
    if (log < 0)
        return false;
    const bool is = readAt(log, saltInLogHeader) == salt && isFrameIn(log, lastFrame)
        && qFromBigEndian(readAt(log, frame(lastFrame) + checksumInFrame)) == checksum;
    ::close(log);
    return is;
}

} // namespace hearth
