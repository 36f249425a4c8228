// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/JpegFilter.h"

#include <QtEndian>

#include <cstring>

namespace hearth {

namespace {

constexpr uchar startOfImage = 0xd8;
constexpr uchar endOfImage = 0xd9;
constexpr uchar startOfScan = 0xda;
constexpr uchar app0 = 0xe0;
constexpr uchar app1 = 0xe1;
constexpr uchar app2 = 0xe2;
constexpr uchar app14 = 0xee;
constexpr uchar app15 = 0xef;
constexpr uchar comment = 0xfe;

bool standsAlone(uchar marker)
{
    return marker == 0x01 || (marker >= 0xd0 && marker <= startOfImage);
}

bool beginsFrame(uchar marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

bool isLeftOut(uchar marker)
{
    return marker == comment || (marker >= app1 && marker <= app15 && marker != app14);
}

} // namespace

JpegFilter::JpegFilter()
{
    gather(2);
}

void JpegFilter::nextMarker()
{
    m_at = At::Marker;
    gather(2);
}

void JpegFilter::gathered(QByteArrayView bytes, QByteArray &kept)
{
    switch (m_at) {
    case At::Start: kept += bytes; return nextMarker();
    case At::Marker: return onMarker(uchar(bytes[0]), uchar(bytes[1]), kept);
    case At::Length: return onLength(bytes, kept);
    case At::Frame:
        if (bytes.size() >= 5)
            setSize(qFromBigEndian<quint16>(bytes.data() + 3), qFromBigEndian<quint16>(bytes.data() + 1));
        if (m_orientation >= 5)
            turn();
        m_orientation = 1; // another frame is part of the same picture
        kept += char(0xff);
        kept += char(m_marker);
        kept += m_length;
        kept += bytes;
        return nextMarker();
    case At::Exif: onExif(bytes, kept); return nextMarker();
    case At::Profile:
        if (bytes.startsWith("ICC_PROFILE")) {
            kept += char(0xff);
            kept += char(m_marker);
            kept += m_length;
            kept += bytes;
        }
        return nextMarker();
    case At::Other: return nextMarker();
    }
}

void JpegFilter::onMarker(uchar first, uchar marker, QByteArray &kept)
{
    if (first == 0xff && marker == 0xff) { // filled up: the next byte may be the marker
        m_at = At::Marker;
        kept += char(0xff);
        m_isAfterFF = true;
        return scan();
    }
    if (first != 0xff || marker == 0) { // no JPEG, or a broken one
        kept += char(first);
        kept += char(marker);
        return copyAll();
    }
    m_marker = marker;
    if (marker == endOfImage || standsAlone(marker)) {
        kept += char(0xff);
        kept += char(marker);
        return marker == endOfImage ? skipAll() : nextMarker();
    }
    m_at = At::Length;
    isLeftOut(marker) ? gatherToDrop(2) : gather(2);
}

void JpegFilter::onLength(QByteArrayView bytes, QByteArray &kept)
{
    const int length = qFromBigEndian<quint16>(bytes.data()) - 2;
    m_length = bytes.toByteArray();
    const bool isGathered = m_marker == app1 || m_marker == app2 || beginsFrame(m_marker);
    if (length > 0 && isGathered) {
        m_at = m_marker == app1 ? At::Exif : m_marker == app2 ? At::Profile : At::Frame;
        return m_at == At::Frame ? gather(length) : gatherToDrop(length);
    }
    m_at = At::Other;
    if (length > 0 && isLeftOut(m_marker))
        return skip(length);
    if (isLeftOut(m_marker) && length == 0)
        return nextMarker();
    kept += char(0xff);
    kept += char(m_marker);
    kept += bytes;
    if (length < 0)
        return copyAll();
    if (length > 0)
        return copy(length);
    m_marker == startOfScan ? scan() : nextMarker();
}

void JpegFilter::onExif(QByteArrayView bytes, QByteArray &kept)
{
    constexpr QByteArrayView name("Exif\0\0", 6);
    const int orientation = bytes.startsWith(name) ? exifOrientation(bytes.sliced(name.size())) : 1;
    if (orientation == 1 || m_orientation != 1)
        return;
    m_orientation = orientation;
    // One directory with one entry: the orientation, a SHORT.
    constexpr QByteArrayView before("\xff\xe1\0\x22"
                                    "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0",
        29);
    kept += before;
    kept += char(orientation);
    kept += QByteArrayView("\0\0\0\0\0\0", 6);
    if (width() > 0 && orientation >= 5)
        turn();
}

void JpegFilter::passed(QByteArray &)
{
    m_isAfterFF = false;
    m_marker == startOfScan ? scan() : nextMarker();
}

/// The compressed picture: up to a marker that is neither a stuffed byte nor a restart. Behind it, others may follow.
qsizetype JpegFilter::scanned(QByteArrayView bytes, QByteArray &kept)
{
    if (m_isAfterFF) {
        const uchar second = uchar(bytes[0]);
        if (second == 0xff) { // filled up
            kept += bytes[0];
        } else if (second == 0 || (second >= 0xd0 && second < startOfImage)) {
            m_isAfterFF = false;
            kept += char(0xff);
            kept += bytes[0];
        } else {
            m_isAfterFF = false;
            onMarker(0xff, second, kept);
        }
        return 1;
    }
    const void *found = std::memchr(bytes.data(), 0xff, std::size_t(bytes.size()));
    const qsizetype before = found ? static_cast<const char *>(found) - bytes.data() : bytes.size();
    kept += bytes.first(before);
    m_isAfterFF = found != nullptr;
    return found ? before + 1 : before;
}

} // namespace hearth
