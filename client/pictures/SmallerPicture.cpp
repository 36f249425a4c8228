// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/SmallerPicture.h"

#include "pictures/PictureReader.h"
#include "pictures/PictureWriter.h"

#include <QFile>
#include <QSaveFile>

namespace hearth {

std::optional<SmallerPicture> writeSmaller(const QString &path, const QString &to)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const ReadPicture picture = readPicture(&file, {{SmallerPicture::mostPixels, SmallerPicture::mostPixels}});
    if (picture.is != ReadPicture::Is::Read || picture.moves)
        return {};
    const QImage &image = picture.image();
    QSaveFile smaller(to);
    if (!smaller.open(QIODevice::WriteOnly) || !smaller.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return {};
    const bool written = writePicture(image, &smaller);
    const qint64 bytes = smaller.size();
    if (!written || bytes * 5 > file.size() * 4 || !smaller.commit())
        return {};
    return SmallerPicture {image.size(), bytes, QString::fromLatin1(formatOf(image))};
}

} // namespace hearth
