// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/Thumbnail.h"

#include "pictures/BlurHash.h"
#include "pictures/PictureReader.h"
#include "pictures/PictureWriter.h"

#include <QBuffer>
#include <QFile>

namespace hearth {

namespace {

QByteArray written(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return writePicture(image, &buffer) ? bytes : QByteArray();
}

} // namespace

Thumbnail thumbnailOf(const QString &path)
{
    constexpr int smallPixels = 400;
    constexpr qint64 smallBytes = 64 * 1024;
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
    for (const int most : {800, 560, 400, 200}) {
        const QImage small = image.width() > most || image.height() > most
            ? image.scaled(most, most, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            : image;
        const QByteArray bytes = written(small);
        if (!bytes.isEmpty() && bytes.size() <= Thumbnail::mostBytes)
            return {bytes, blurHash(small)};
    }
    return {};
}

} // namespace hearth
