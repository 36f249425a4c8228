// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/IconProvider.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace hearth {

IconProvider::IconProvider()
    : QQuickImageProvider(Image)
{
}

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requested)
{
    QFile file(u":/hearth/icons/%1.svg"_s.arg(id.section(u'/', 0, 0)));
    QImage image;
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray drawing = file.readAll();
        drawing.replace("currentColor", '#' + id.section(u'/', 1, 1).right(6).toLatin1());
        QBuffer buffer(&drawing);
        QImageReader reader(&buffer, "svg");
        reader.setScaledSize(requested.isEmpty() ? reader.size() : requested);
        image = reader.read();
    }
    *size = image.size();
    return image;
}

} // namespace hearth
