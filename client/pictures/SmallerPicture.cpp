// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/SmallerPicture.h"

#include "pictures/PictureReader.h"

#include <QFile>
#include <QImageWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace hearth {

std::optional<SmallerPicture> writeSmaller(const QString &path, const QString &to)
{
    constexpr int quality = 82;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const ReadPicture picture = readPicture(&file, {{SmallerPicture::mostPixels, SmallerPicture::mostPixels}});
    if (picture.is != ReadPicture::Is::Read || picture.moves)
        return {};
    const QImage &image = picture.image();
    const bool isSeenThrough = image.hasAlphaChannel();
    const bool hasWebP = QImageWriter::supportedImageFormats().contains("webp");
    const QString suffix = !isSeenThrough ? u"jpg"_s : hasWebP ? u"webp"_s : u"png"_s;
    QSaveFile smaller(to);
    if (!smaller.open(QIODevice::WriteOnly) || !smaller.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return {};
    QImageWriter writer(&smaller, suffix.toLatin1());
    writer.setQuality(suffix == "png"_L1 ? -1 : quality);
    const bool written = writer.write(image);
    const qint64 bytes = smaller.size();
    if (!written || bytes * 5 > file.size() * 4 || !smaller.commit())
        return {};
    return SmallerPicture {image.size(), bytes, suffix};
}

} // namespace hearth
