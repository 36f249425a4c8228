// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/WebPFilter.h"

#include <QtEndian>

namespace hearth {

namespace {

qint64 number24(const char *bytes)
{
    return qint64(uchar(bytes[0])) | qint64(uchar(bytes[1])) << 8 | qint64(uchar(bytes[2])) << 16;
}

} // namespace

void WebPFilter::nextChunk()
{
    if (m_left < 8)
        return skipAll();
    m_at = At::Chunk;
    gather(8);
}

void WebPFilter::copyRest(qsizetype gathered)
{
    m_size > gathered ? copy(m_size - gathered) : nextChunk();
}

void WebPFilter::gathered(QByteArrayView bytes, QByteArray &kept)
{
    const char *data = bytes.data();
    switch (m_at) {
    case At::File:
        m_left = qint64(qFromLittleEndian<quint32>(data + 4)) - 4;
        kept += bytes;
        return nextChunk();
    case At::Chunk: return onChunk(bytes, kept);
    case At::Extended: {
        setSize(number24(data + 4) + 1, number24(data + 7) + 1);
        constexpr char exif = 0x08;
        constexpr char xmp = 0x04;
        QByteArray flags = bytes.toByteArray();
        flags[0] = char(flags[0] & ~(exif | xmp));
        kept += flags;
        return copyRest(bytes.size());
    }
    case At::Lossy: // RFC 6386, 9.1
        if (bytes.sliced(3, 3) == "\x9d\x01\x2a")
            setSize(qFromLittleEndian<quint16>(data + 6) & 0x3fff, qFromLittleEndian<quint16>(data + 8) & 0x3fff);
        kept += bytes;
        return copyRest(bytes.size());
    case At::Lossless: {
        const quint32 sizes = qFromLittleEndian<quint32>(data + 1);
        if (data[0] == 0x2f)
            setSize((sizes & 0x3fff) + 1, ((sizes >> 14) & 0x3fff) + 1);
        kept += bytes;
        return copyRest(bytes.size());
    }
    }
}

void WebPFilter::onChunk(QByteArrayView bytes, QByteArray &kept)
{
    const qint64 size = qFromLittleEndian<quint32>(bytes.data() + 4);
    const QByteArrayView type = bytes.first(4);
    m_size = size + (size & 1);
    m_left -= 8 + m_size;
    if (type == "EXIF" || type == "XMP ") {
        kept += "JUNK";
        kept += bytes.sliced(4);
        return m_size > 0 ? blank(m_size) : nextChunk();
    }
    kept += bytes;
    const auto gatherFirst = [&](At at, qsizetype count) {
        m_at = at;
        gather(count);
    };
    if (type == "VP8X" && m_size >= 10)
        return gatherFirst(At::Extended, 10);
    if (type == "VP8 " && m_size >= 10)
        return gatherFirst(At::Lossy, 10);
    if (type == "VP8L" && m_size >= 5)
        return gatherFirst(At::Lossless, 5);
    copyRest(0);
}

void WebPFilter::passed(QByteArray &)
{
    nextChunk();
}

} // namespace hearth
