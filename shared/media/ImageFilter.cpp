// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ImageFilter.h"

#include "media/JpegFilter.h"
#include "media/PngFilter.h"
#include "media/WebPFilter.h"

#include <QtEndian>

#include <limits>

namespace hearth {

namespace {

/// GIF89a, 18: the size of the screen, which follows the signature.
class GifFilter : public ImageFilter
{
public:
    GifFilter() { gather(10); }

private:
    void gathered(QByteArrayView bytes, QByteArray &kept) override
    {
        setSize(qFromLittleEndian<quint16>(bytes.data() + 6), qFromLittleEndian<quint16>(bytes.data() + 8));
        kept += bytes;
        copyAll();
    }
    void passed(QByteArray &) override { }
};

} // namespace

std::unique_ptr<ImageFilter> ImageFilter::forType(const QString &type)
{
    if (type == QLatin1StringView("image/jpeg"))
        return std::make_unique<JpegFilter>();
    if (type == QLatin1StringView("image/png"))
        return std::make_unique<PngFilter>();
    if (type == QLatin1StringView("image/webp"))
        return std::make_unique<WebPFilter>();
    if (type == QLatin1StringView("image/gif"))
        return std::make_unique<GifFilter>();
    return nullptr;
}

void ImageFilter::take(QByteArrayView bytes, QByteArray &kept)
{
    while (!bytes.isEmpty()) {
        if (m_do == Do::CopyAll || m_do == Do::SkipAll) {
            if (m_do == Do::CopyAll)
                kept += bytes;
            return;
        }
        if (m_do == Do::Scan) {
            bytes = bytes.sliced(scanned(bytes, kept));
            continue;
        }
        const QByteArrayView some = bytes.first(qsizetype(std::min<qint64>(m_left, bytes.size())));
        bytes = bytes.sliced(some.size());
        m_left -= some.size();
        const bool isGathered = m_do == Do::Gather || m_do == Do::GatherToDrop;
        if (isGathered)
            m_gathered += some;
        else if (m_do == Do::Copy)
            kept += some;
        else if (m_do == Do::Blank)
            kept += QByteArray(some.size(), '\0');
        if (m_left > 0)
            continue;
        if (isGathered)
            gathered(std::exchange(m_gathered, {}), kept);
        else
            passed(kept);
    }
}

void ImageFilter::end(QByteArray &kept)
{
    if (m_do == Do::Gather)
        kept += m_gathered;
    m_gathered.clear();
    m_do = Do::SkipAll;
}

qsizetype ImageFilter::scanned(QByteArrayView bytes, QByteArray &kept)
{
    kept += bytes;
    return bytes.size();
}

void ImageFilter::gather(qsizetype count)
{
    m_do = Do::Gather;
    m_left = count;
}

void ImageFilter::gatherToDrop(qsizetype count)
{
    m_do = Do::GatherToDrop;
    m_left = count;
}

void ImageFilter::copy(qint64 count)
{
    m_do = Do::Copy;
    m_left = count;
}

void ImageFilter::skip(qint64 count)
{
    m_do = Do::Skip;
    m_left = count;
}

void ImageFilter::blank(qint64 count)
{
    m_do = Do::Blank;
    m_left = count;
}

void ImageFilter::copyAll()
{
    m_do = Do::CopyAll;
}

void ImageFilter::skipAll()
{
    m_do = Do::SkipAll;
}

void ImageFilter::scan()
{
    m_do = Do::Scan;
}

void ImageFilter::setSize(qint64 width, qint64 height)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    if (m_width > 0 || width < 1 || height < 1 || width > most || height > most)
        return;
    m_width = int(width);
    m_height = int(height);
}

void ImageFilter::turn()
{
    std::swap(m_width, m_height);
}

int exifOrientation(QByteArrayView tiff)
{
    const bool isLittle = tiff.startsWith(QByteArrayView("II*\0", 4));
    if (tiff.size() < 8 || (!isLittle && !tiff.startsWith(QByteArrayView("MM\0*", 4))))
        return 1;
    const auto number16 = [&](qsizetype at) {
        return isLittle ? qFromLittleEndian<quint16>(tiff.data() + at) : qFromBigEndian<quint16>(tiff.data() + at);
    };
    const qint64 directory = isLittle ? qFromLittleEndian<quint32>(tiff.data() + 4) : qFromBigEndian<quint32>(tiff.data() + 4);
    if (directory > tiff.size() - 2)
        return 1;
    const int count = number16(qsizetype(directory));
    constexpr int entrySize = 12;
    for (int i = 0; i < count; ++i) {
        const qint64 entry = directory + 2 + qint64(i) * entrySize;
        if (entry + entrySize > tiff.size())
            return 1;
        constexpr int orientation = 0x0112;
        constexpr int isShort = 3;
        if (number16(qsizetype(entry)) != orientation || number16(qsizetype(entry) + 2) != isShort)
            continue;
        const int value = number16(qsizetype(entry) + 8);
        return value >= 1 && value <= 8 ? value : 1;
    }
    return 1;
}

} // namespace hearth
