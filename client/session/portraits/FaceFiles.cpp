// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/portraits/FaceFiles.h"

#include "media/PersonPicture.h"
#include "pictures/PictureReader.h"

#include <QDir>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth::faces {

bool isSound(const QString &picture)
{
    static const QRegularExpression sound(u"\\A[A-Za-z0-9_-]{1,64}\\z"_s);
    return sound.match(picture).hasMatch();
}

QByteArray checked(const QByteArray &bytes)
{
    return personPicture::check(bytes) ? bytes : QByteArray();
}

QImage round(const QByteArray &bytes, int pixels)
{
    PictureBounds bounds;
    bounds.mostPixels = qint64(personPicture::longestSide) * personPicture::longestSide;
    const ReadPicture picture = readPicture(bytes, bounds);
    if (picture.is != ReadPicture::Is::Read)
        return {};
    const QImage &whole = picture.image();
    const int side = std::min(whole.width(), whole.height());
    const QImage square = whole.copy((whole.width() - side) / 2, (whole.height() - side) / 2, side, side)
                              .scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage face(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    face.fill(Qt::transparent);
    QPainter painter(&face);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath circle;
    circle.addEllipse(QRectF(face.rect()));
    painter.setClipPath(circle);
    painter.fillRect(face.rect(), Qt::white); // behind what is seen through
    painter.drawImage(0, 0, square);
    return face;
}

void tidy(const QString &folder, qsizetype most)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Time);
    for (qsizetype i = most; i < files.size(); ++i)
        QFile::remove(files[i].filePath());
}

bool write(const QString &folder, const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

QString listIn(const QString &folder)
{
    return folder + u"/people.list"_s;
}

} // namespace hearth::faces
