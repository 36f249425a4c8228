// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/Thumbnail.h"

#include "pictures/BlurHash.h"
#include "pictures/PictureReader.h"

#include <QBuffer>
#include <QFile>
#include <QImageWriter>

namespace hearth {

namespace {

QByteArray written(const QImage &image, const QByteArray &format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray();
}

} // namespace

Thumbnail thumbnailOf(const QString &path)
{
    constexpr int smallPixels = 400;
    constexpr qint64 smallBytes = 64 * 1024;
    constexpr int quality = 82;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const ReadPicture picture = readPicture(&file, {{Thumbnail::mostPixels, Thumbnail::mostPixels}});
    if (picture.is != ReadPicture::Is::Read)
        return {};
    // Of itself what is that small is as good, unless it moves: a small picture of it stands still, and is all that is fetched at first.
    const QImage &image = picture.image();
    if (file.size() <= smallBytes && image.width() <= smallPixels && image.height() <= smallPixels && !picture.moves)
        return {};
    const bool hasAlpha = image.hasAlphaChannel();
    const bool hasWebP = QImageWriter::supportedImageFormats().contains("webp");
    const QByteArray format = !hasAlpha ? "jpeg" : hasWebP ? "webp" : "png";
    for (const int most : {800, 560, 400, 200}) {
        const QImage small = image.width() > most || image.height() > most
            ? image.scaled(most, most, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            : image;
        const QByteArray bytes = written(small, format, format == "png" ? -1 : quality);
        if (!bytes.isEmpty() && bytes.size() <= Thumbnail::mostBytes)
            return {bytes, blurHash(small)};
    }
    return {};
}

} // namespace hearth
