// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/PictureReader.h"

#include "pictures/TimedDevice.h"

#include <QBuffer>
#include <QImageReader>

#include <cmath>
#include <mutex>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Of a picture that is decoded whole: the most pixels, of four bytes, and something beside. Qt's own limit of 128 MB is less than a
/// camera's picture of 54 megapixels.
constexpr int mostMegabytes = 512;
/// Browsers take what is shorter for a mistake.
constexpr int shortestFrame = 20;
constexpr int usualFrame = 100;

/// The reader for what begins like this. Qt asks all that are installed, also those for formats that nobody needs here.
QByteArray formatOf(QByteArrayView start)
{
    const auto at = [&](qsizetype from, QByteArrayView word) {
        return start.size() >= from + word.size() && start.sliced(from, word.size()) == word;
    };
    if (at(0, "\xff\xd8\xff"))
        return "jpeg";
    if (at(0, "\x89PNG\r\n\x1a\n"))
        return "png";
    if (at(0, "GIF87a") || at(0, "GIF89a"))
        return "gif";
    if (at(0, "RIFF") && at(8, "WEBP"))
        return "webp";
    if (at(0, "BM"))
        return "bmp";
    if (at(4, "ftypavif") || at(4, "ftypavis"))
        return "avif";
    return {};
}

QByteArray usableFormat(QIODevice *device)
{
    constexpr qint64 enough = 16;
    const QByteArray format = formatOf(device->peek(enough));
    return QImageReader::supportedImageFormats().contains(format) ? format : QByteArray();
}

/// This size, or one of the same shape that is within these bounds.
QSize bounded(QSize size, QSize within, qint64 most)
{
    const qint64 pixels = qint64(size.width()) * size.height();
    if (most > 0 && pixels > most) {
        const QSizeF fewer = QSizeF(size) * std::sqrt(double(most) / double(pixels));
        size = QSize(int(fewer.width()), int(fewer.height())).expandedTo({1, 1});
    }
    if (within.isEmpty() || (size.width() <= within.width() && size.height() <= within.height()))
        return size;
    return size.scaled(within, Qt::KeepAspectRatio).expandedTo({1, 1});
}

/// As it is stored, so large that it is within these bounds as it is shown.
QSize scaledSize(const QImageReader &reader, const PictureBounds &bounds)
{
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    return bounded(reader.size(), isTurned ? bounds.within.transposed() : bounds.within, bounds.mostDrawn);
}

/// What a reader made that could not be told how large it is wanted.
QImage fitted(const QImage &image, const PictureBounds &bounds)
{
    const QSize size = bounded(image.size(), bounds.within, bounds.mostDrawn);
    return size == image.size() ? image : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// In the form that is drawn without another conversion.
QImage drawable(const QImage &image)
{
    return image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
}

} // namespace

bool isPictureType(const QString &type)
{
    static const QStringList types = [] {
        QStringList known {u"image/jpeg"_s, u"image/png"_s, u"image/gif"_s, u"image/webp"_s, u"image/bmp"_s, u"image/avif"_s};
        const QList<QByteArray> readable = QImageReader::supportedImageFormats();
        known.removeIf([&](const QString &one) { return !readable.contains(one.sliced(6).toLatin1()); });
        return known;
    }();
    return types.contains(type);
}

ReadPicture readPicture(QIODevice *device, const PictureBounds &bounds)
{
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(mostMegabytes); });
    const QByteArray format = usableFormat(device);
    if (format.isEmpty())
        return {ReadPicture::Is::NoPicture, {}};
    TimedDevice timed(device, QDeadlineTimer(bounds.longest));
    QImageReader reader(&timed, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const auto failed = [&] { return timed.hasRunOut() ? ReadPicture::Is::TooSlow : ReadPicture::Is::Damaged; };
    const QSize stored = reader.size();
    if (stored.isEmpty())
        return {failed(), {}};
    if (qint64(stored.width()) * stored.height() > bounds.mostPixels)
        return {ReadPicture::Is::TooLarge, {}};

    ReadPicture picture;
    picture.full = reader.transformation() & QImageIOHandler::TransformationRotate90 ? stored.transposed() : stored;
    qint64 held = 0;
    for (int i = 0; i < bounds.mostFrames; ++i) {
        // What says one size and brings another is drawn as large as this says, and no larger.
        if (const QSize scaled = scaledSize(reader, bounds); scaled != stored)
            reader.setScaledSize(scaled);
        QImage image = reader.read();
        if (image.isNull())
            break;
        image = drawable(fitted(image, bounds));
        held += i == 0 ? 0 : image.sizeInBytes();
        const int ms = reader.nextImageDelay();
        if (held > bounds.mostBytes)
            break;
        picture.frames.append({image, ms < shortestFrame ? usualFrame : ms});
        picture.moves = reader.supportsAnimation() && (reader.imageCount() > 1 || (reader.imageCount() == 0 && reader.canRead()));
        if (!picture.moves)
            break;
    }
    picture.is = picture.frames.isEmpty() ? failed() : ReadPicture::Is::Read;
    return picture;
}

ReadPicture readPicture(const QByteArray &bytes, const PictureBounds &bounds)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readPicture(&buffer, bounds);
}

bool isMovingWebP(QByteArrayView beginning)
{
    constexpr qsizetype flags = 20;
    constexpr char animation = 0x02;
    return formatOf(beginning) == "webp" && beginning.size() > flags && beginning.sliced(12, 4) == "VP8X"
        && (beginning[flags] & animation) != 0;
}

QSize pictureSize(QIODevice *device)
{
    const QByteArray format = usableFormat(device);
    if (format.isEmpty())
        return {};
    constexpr int longest = 200;
    TimedDevice timed(device, QDeadlineTimer(longest));
    QImageReader reader(&timed, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    return reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed() : size;
}

} // namespace hearth
