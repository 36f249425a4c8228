// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ImageFilter.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QByteArray big16(int value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(quint16(value), bytes.data());
    return bytes;
}

QByteArray big32(qint64 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(quint32(value), bytes.data());
    return bytes;
}

QByteArray little32(qint64 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(quint32(value), bytes.data());
    return bytes;
}

QByteArray segment(int marker, const QByteArray &content)
{
    return QByteArray(1, '\xff') + char(marker) + big16(int(content.size()) + 2) + content;
}

QByteArray exif(int orientation, bool isLittle = false)
{
    const QByteArray place = "GPS: at home";
    if (isLittle)
        return QByteArray("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 24) + char(orientation)
            + QByteArray("\0\0\0\0\0\0\0", 7) + place;
    return QByteArray("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25) + char(orientation)
        + QByteArray("\0\0\0\0\0\0", 6) + place;
}

const QByteArray start("\xff\xd8", 2);
const QByteArray jfif = segment(0xe0, QByteArray("JFIF\0\x01\x02\0\0\x01\0\x01\0\0", 14));
const QByteArray profile = segment(0xe2, QByteArray("ICC_PROFILE\0\x01\x01colours", 21));
const QByteArray frame = segment(0xc0, QByteArray("\x08\0\x20\0\x30\x03", 6) + QByteArray(9, '\x11')); // 48 by 32
const QByteArray scan = segment(0xda, QByteArray(10, '\x01')) + QByteArray("\x12\xff\0\x34\xff\xd0\x56", 7);
const QByteArray more = segment(0xc4, "tables") + segment(0xda, QByteArray(10, '\x02')) + QByteArray("\x77\x78", 2);
const QByteArray end("\xff\xd9", 2);

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    return big32(content.size()) + type + content + "crc!";
}

const QByteArray pngStart = "\x89PNG\r\n\x1a\n";
const QByteArray header = chunk("IHDR", big32(300) + big32(200) + QByteArray(5, '\x08'));

QByteArray riff(const QByteArray &chunks)
{
    return "RIFF" + little32(chunks.size() + 4) + "WEBP" + chunks;
}

QByteArray webChunk(const QByteArray &type, const QByteArray &content)
{
    return type + little32(content.size()) + content + QByteArray(content.size() & 1, '\0');
}

/// As it is kept when it comes in pieces of that size.
QByteArray kept(const QString &type, const QByteArray &bytes, qsizetype piece, QSize *size = nullptr)
{
    const auto filter = ImageFilter::forType(type);
    QByteArray kept;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        filter->take(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)), kept);
    filter->end(kept);
    if (size)
        *size = QSize(filter->width(), filter->height());
    return kept;
}

} // namespace

class tst_ImageFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThePictureIsKept_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("wanted");
        QTest::addColumn<QSize>("size");
        const QString jpeg = u"image/jpeg"_s;
        const QByteArray picture = start + jfif + profile + frame + scan + more + end;
        QTest::newRow("jpeg as it should be") << jpeg << picture << picture << QSize(48, 32);
        QTest::newRow("jpeg with all kinds of things")
            << jpeg
            << start + jfif + segment(0xe1, exif(1)) + segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<xmp/>") + segment(0xed, "IPTC")
                + segment(0xfe, "a comment") + profile + segment(0xe2, "MPF") + frame + scan + more + end + "another picture"
            << picture << QSize(48, 32);
        const QByteArray turned = segment(0xe1, exif(6).first(exif(6).size() - 12));
        QTest::newRow("jpeg to be turned") << jpeg << start + segment(0xe1, exif(6)) + frame + scan + end
                                           << start + turned + frame + scan + end << QSize(32, 48);
        QTest::newRow("jpeg to be turned, little endian") << jpeg << start + segment(0xe1, exif(6, true)) + frame + scan + end
                                                          << start + turned + frame + scan + end << QSize(32, 48);
        QTest::newRow("jpeg that is filled up")
            << jpeg << start + QByteArray("\xff\xff", 2) + jfif.sliced(1) + frame + scan + end
            << start + QByteArray("\xff\xff", 2) + jfif.sliced(1) + frame + scan + end << QSize(48, 32);
        QTest::newRow("no jpeg") << jpeg << start + "nothing of the kind" << start + "nothing of the kind" << QSize(0, 0);
        QTest::newRow("jpeg cut off in its Exif")
            << jpeg << start + jfif + segment(0xe1, exif(6)).first(20) << start + jfif << QSize(0, 0);
        QTest::newRow("jpeg cut off in its picture")
            << jpeg << start + frame + scan.chopped(1) << start + frame + scan.chopped(1) << QSize(48, 32);

        const QString png = u"image/png"_s;
        const QByteArray pngPicture = pngStart + header + chunk("gAMA", "1234") + chunk("IDAT", "data") + chunk("IEND", {});
        QTest::newRow("png") << png << pngPicture << pngPicture << QSize(300, 200);
        QTest::newRow("png with all kinds of things")
            << png
            << pngStart + header + chunk("eXIf", "place") + chunk("gAMA", "1234") + chunk("tEXt", "who") + chunk("iTXt", {})
                + chunk("tIME", "when") + chunk("IDAT", "data") + chunk("zTXt", "more") + chunk("IEND", {}) + "PK\x03\x04"
            << pngPicture << QSize(300, 200);
        QTest::newRow("broken png") << png << pngStart + header + QByteArray(20, '\xff')
                                    << pngStart + header + QByteArray(20, '\xff') << QSize(300, 200);

        const QString webp = u"image/webp"_s;
        const QByteArray lossy = webChunk("VP8 ", QByteArray("\0\0\0\x9d\x01\x2a\x40\x01\xf0\0rest", 14)); // 320 by 240
        QTest::newRow("webp") << webp << riff(lossy) + "behind" << riff(lossy) << QSize(320, 240);
        QTest::newRow("webp, lossless") << webp << riff(webChunk("VP8L", QByteArray("\x2f\x3f\xc1\x3b\0rest", 9)))
                                        << riff(webChunk("VP8L", QByteArray("\x2f\x3f\xc1\x3b\0rest", 9))) << QSize(320, 240);
        const auto extended = [&](char flags, const QByteArray &behind) {
            return riff(webChunk("VP8X", QByteArray(1, flags) + QByteArray("\0\0\0\x3f\x01\0\xef\0\0", 9)) + lossy + behind);
        };
        QTest::newRow("webp with all kinds of things")
            << webp << extended(0x1c, webChunk("EXIF", "place") + webChunk("XMP ", "who"))
            << extended(0x10, webChunk("JUNK", QByteArray(5, '\0')) + webChunk("JUNK", QByteArray(3, '\0'))) << QSize(320, 240);

        const QByteArray gif = "GIF89a" + QByteArray("\x40\x01\xf0\0", 4) + "and the rest";
        QTest::newRow("gif") << u"image/gif"_s << gif << gif << QSize(320, 240);
    }

    void onlyThePictureIsKept()
    {
        QFETCH(const QString, type);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, wanted);
        QFETCH(const QSize, size);
        for (const qsizetype piece : {qsizetype(1), qsizetype(2), qsizetype(3), qsizetype(7), qsizetype(64), bytes.size()}) {
            QSize found;
            QCOMPARE(kept(type, bytes, piece, &found).toHex(' '), wanted.toHex(' '));
            QCOMPARE(found, size);
        }
        // Who sends it filters it, and the server once more.
        QCOMPARE(kept(type, wanted, 64).toHex(' '), wanted.toHex(' '));
    }

    /// What is cut off anywhere, or has other bytes, is never longer than it was by more than the one thing that is added, and the
    /// same however it comes.
    void whatIsBrokenIsTakenAsItIs()
    {
        const QList<std::pair<QString, QByteArray>> whole {
            {u"image/jpeg"_s, start + jfif + segment(0xe1, exif(8)) + profile + frame + scan + more + end},
            {u"image/png"_s, pngStart + header + chunk("eXIf", "place") + chunk("IDAT", "data") + chunk("IEND", {})},
            {u"image/webp"_s, riff(webChunk("VP8X", QByteArray(10, '\x0c')) + webChunk("EXIF", "place"))},
        };
        quint32 random = 1;
        const auto next = [&random] { return (random = random * 1664525 + 1013904223) >> 8; };
        constexpr qsizetype added = 36;
        for (const auto &[type, bytes] : whole) {
            for (int i = 0; i < 3000; ++i) {
                QByteArray broken = bytes.first(qsizetype(next()) % (bytes.size() + 1));
                for (int changes = int(next() % 4); changes > 0 && !broken.isEmpty(); --changes)
                    broken[qsizetype(next()) % broken.size()] = char(next());
                const QByteArray atOnce = kept(type, broken, std::max<qsizetype>(broken.size(), 1));
                QVERIFY(atOnce.size() <= broken.size() + added);
                QCOMPARE(kept(type, broken, 1), atOnce);
            }
        }
    }

    void orientationsThatAreNone()
    {
        QCOMPARE(exifOrientation({}), 1);
        QCOMPARE(exifOrientation("II*"), 1);
        QCOMPARE(exifOrientation(QByteArrayView("MM\0*\xff\xff\xff\xff", 8)), 1);
        QCOMPARE(exifOrientation(QByteArrayView("MM\0*\0\0\0\x08\xff\xff", 10)), 1);
        for (const int value : {0, 9, 255})
            QCOMPARE(exifOrientation(exif(value).sliced(6)), 1);
        for (int value = 1; value <= 8; ++value)
            QCOMPARE(exifOrientation(exif(value, value % 2 == 0).sliced(6)), value);
    }
};

} // namespace hearth

QTEST_APPLESS_MAIN(hearth::tst_ImageFilters)
#include "tst_ImageFilters.moc"
