// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/PictureWriter.h"

#include <QImageWriter>

namespace hearth {

QByteArray formatOf(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return "jpg";
    return QImageWriter::supportedImageFormats().contains("webp") ? "webp" : "png";
}

bool writePicture(const QImage &image, QIODevice *to)
{
    constexpr int quality = 82;
    const QByteArray format = formatOf(image);
    QImageWriter writer(to, format);
    writer.setQuality(format == "png" ? -1 : quality);
    return writer.write(image);
}

} // namespace hearth
