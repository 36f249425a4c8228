// SPDX-License-Identifier: GPL-3.0-or-later
// Makes an icon in sizes, from a drawing: run by the build, not installed.
// Usage: IconSizes DRAWING FOLDER SIZE...    FOLDER/SIZE.png for each
#include <QFile>
#include <QImageReader>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

bool fail(const QString &sentence)
{
    QTextStream(stderr) << sentence << '\n';
    return false;
}

bool draw(const QString &drawing, const QString &to, int size)
{
    // The drawing is drawn anew in each size, rather than one picture made smaller.
    QImageReader reader(drawing);
    reader.setScaledSize({size, size});
    const QImage image = reader.read();
    if (image.size() != QSize(size, size))
        return fail(u"cannot draw %1: %2 (Qt's plugin for SVG is needed)"_s.arg(drawing, reader.errorString()));
    return image.convertToFormat(QImage::Format_ARGB32).save(to, "PNG", 0) || fail(u"cannot write "_s + to);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4)
        return int(!fail(u"Usage: IconSizes DRAWING FOLDER SIZE..."_s));
    for (int i = 3; i < argc; ++i) {
        const int size = QByteArray(argv[i]).toInt();
        if (size <= 0 || !draw(QFile::decodeName(argv[1]), u"%1/%2.png"_s.arg(QFile::decodeName(argv[2])).arg(size), size))
            return 1;
    }
    return 0;
}
