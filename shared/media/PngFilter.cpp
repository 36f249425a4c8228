// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/PngFilter.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>

namespace hearth {

namespace {

constexpr qint64 checksum = 4;

/// Those without which there is no picture begin with a capital.
bool isKept(QByteArrayView type)
{
    constexpr std::array kept {"acTL", "bKGD", "cHRM", "cICP", "cLLI", "fcTL", "fdAT", "gAMA", "hIST", "iCCP", "mDCV", "pHYs",
        "sBIT", "sPLT", "sRGB", "tRNS"};
    return (type[0] >= 'A' && type[0] <= 'Z')
        || std::any_of(kept.begin(), kept.end(), [&](const char *one) { return type == one; });
}

bool isType(QByteArrayView type)
{
    return std::all_of(type.begin(), type.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
}

} // namespace

void PngFilter::nextChunk()
{
    m_at = At::Chunk;
    gather(8);
}

void PngFilter::gathered(QByteArrayView bytes, QByteArray &kept)
{
    switch (m_at) {
    case At::Signature: kept += bytes; return nextChunk();
    case At::Chunk: return onChunk(bytes, kept);
    case At::Header:
        setSize(qFromBigEndian<quint32>(bytes.data()), qFromBigEndian<quint32>(bytes.data() + 4));
        kept += bytes;
        return nextChunk();
    }
}

void PngFilter::onChunk(QByteArrayView bytes, QByteArray &kept)
{
    const qint64 size = qFromBigEndian<quint32>(bytes.data());
    const QByteArrayView type = bytes.sliced(4);
    if (size > std::numeric_limits<qint32>::max() || !isType(type)) { // a broken one
        kept += bytes;
        return copyAll();
    }
    m_isEnd = type == "IEND";
    if (!isKept(type))
        return skip(size + checksum);
    kept += bytes;
    constexpr qint64 headerSize = 13;
    if (type == "IHDR" && size == headerSize) {
        m_at = At::Header;
        return gather(headerSize + checksum);
    }
    copy(size + checksum);
}

void PngFilter::passed(QByteArray &)
{
    m_isEnd ? skipAll() : nextChunk();
}

} // namespace hearth
