// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/BlurHash.h"
#include "pictures/PictureReader.h"
#include "pictures/Thumbnail.h"

#include <QBuffer>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

using Is = ReadPicture::Is;

namespace {

/// Red on its left half, blue on its right.
QImage twoColours(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    painter.fillRect(size.width() / 2, 0, size.width(), size.height(), Qt::blue);
    return image;
}

QByteArray written(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format))
        return {};
    return bytes;
}

quint32 crc(const QByteArray &bytes)
{
    quint32 sum = ~0u;
    for (const char byte : bytes) {
        sum ^= uchar(byte);
        for (int i = 0; i < 8; ++i)
            sum = sum >> 1 ^ (sum & 1 ? 0xedb88320u : 0);
    }
    return ~sum;
}

QByteArray number(quint32 value)
{
    return QByteArray::fromHex(QByteArray::number(value, 16).rightJustified(8, '0'));
}

/// A PNG that says it were this large.
QByteArray claimed(const QByteArray &png, quint32 width, quint32 height)
{
    QByteArray header = png.sliced(12, 17);
    header.replace(4, 8, number(width) + number(height));
    return QByteArray(png).replace(12, 21, header + number(crc(header)));
}

/// A JPEG with Exif that says how it is to be turned.
QByteArray turned(const QByteArray &jpeg, char orientation)
{
    QByteArray exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
    exif += orientation;
    exif += QByteArray("\0\0\0\0\0\0", 6);
    const int length = int(exif.size()) + 2;
    return jpeg.first(2) + "\xff\xe1" + char(length >> 8) + char(length & 255) + exif + jpeg.sliced(2);
}

/// Two frames of one pixel, of 100 and 500 ms.
QByteArray movingGif()
{
    const QByteArray palette = QByteArray::fromHex("ff00000000ff");
    const auto frame = [](char hundredths, const char *colour) {
        return QByteArray::fromHex("21f904") + QByteArray(1, 0) + hundredths + QByteArray(3, 0)
            + QByteArray::fromHex("2c00000000010001000002") + QByteArray::fromHex(colour) + QByteArray(1, 0);
    };
    return "GIF89a" + QByteArray::fromHex("01000100800000") + palette + frame(10, "024401") + frame(50, "024c01") + ";";
}

} // namespace

/// Pictures from anybody: those of the known formats are read, as large as they are wanted; all else is refused.
class tst_PictureReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// As a picture of a long page is: what counts is what it costs, not one of its sides.
    void whatIsLongIsReadAtItsWidth()
    {
        for (const char *format : {"png", "jpeg"}) {
            const QByteArray bytes = written(twoColours({200, 20'000}), format);
            QCOMPARE(readPicture(bytes, {.mostDrawn = 4'000'000}).image().size(), QSize(200, 20'000));
            QCOMPARE(readPicture(bytes, {.mostDrawn = 1'000'000}).image().size(), QSize(100, 10'000));
            QCOMPARE(readPicture(bytes, {.within = {1'000, 1'000}, .mostDrawn = 1'000'000}).image().size(), QSize(10, 1'000));
        }
    }

    void whetherAWebPMovesIsInItsBeginning()
    {
        const QByteArray moving = QByteArray("RIFF\xa4") + QByteArray(3, '\0') + QByteArray("WEBPVP8X\x0a") + QByteArray(3, '\0')
            + '\x02' + QByteArray(9, '\0');
        QCOMPARE(moving.size(), webPHeader);
        QVERIFY(isMovingWebP(moving));
        QByteArray still = moving;
        still[20] = '\x10';
        QVERIFY(!isMovingWebP(still));
        for (qsizetype size = 0; size <= 20; ++size)
            QVERIFY(!isMovingWebP(moving.first(size)));
        QVERIFY(!isMovingWebP(QByteArray(moving).replace("VP8X", "VP8L")));
        QVERIFY(!isMovingWebP(QByteArray(moving).replace("WEBP", "WAVE")));
    }

    void readsByWhatIsInIt_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char *format : {"jpeg", "png", "webp", "bmp"})
            QTest::newRow(format) << QByteArray(format);
    }

    void readsByWhatIsInIt()
    {
        QFETCH(QByteArray, format);
        const QByteArray bytes = written(twoColours({64, 32}), format);
        QVERIFY2(!bytes.isEmpty(), "this Qt writes it");
        const ReadPicture picture = readPicture(bytes, {});
        QCOMPARE(picture.is, Is::Read);
        QCOMPARE(picture.frames.size(), 1);
        QVERIFY(!picture.moves);
        QCOMPARE(picture.image().size(), QSize(64, 32));
        QVERIFY(qRed(picture.image().pixel(4, 16)) > 200);
        QVERIFY(qBlue(picture.image().pixel(60, 16)) > 200);
    }

    void isMadeNoLargerThanItIsWanted()
    {
        for (const char *format : {"jpeg", "png", "webp", "bmp"}) {
            const QByteArray bytes = written(twoColours({640, 320}), format);
            QCOMPARE(readPicture(bytes, {{100, 100}}).image().size(), QSize(100, 50));
            QCOMPARE(readPicture(bytes, {{1000, 1000}}).image().size(), QSize(640, 320));
        }
        // However thin, something is there.
        QCOMPARE(readPicture(written(twoColours({2000, 1}), "png"), {{100, 100}}).image().size(), QSize(100, 1));
    }

    void standsTheRightWayUp()
    {
        const QByteArray bytes = turned(written(twoColours({64, 32}), "jpeg"), 6); // a quarter to the right
        const ReadPicture whole = readPicture(bytes, {});
        QCOMPARE(whole.image().size(), QSize(32, 64));
        QVERIFY(qRed(whole.image().pixel(16, 4)) > 200);
        QVERIFY(qBlue(whole.image().pixel(16, 60)) > 200);
        QCOMPARE(readPicture(bytes, {{100, 32}}).image().size(), QSize(16, 32));
        QCOMPARE(readPicture(bytes, {{100, 32}}).full, whole.image().size());
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        QCOMPARE(pictureSize(&buffer), QSize(32, 64));
    }

    void whatIsNoPictureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("hello");
        QTest::newRow("a drawing that may hold programs")
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>");
        QTest::newRow("another format") << QByteArray("II*\0\x08\0\0\0", 8);
        QTest::newRow("a sound in the form of WebP") << QByteArray("RIFF\0\0\0\0WAVEfmt ", 16);
    }

    void whatIsNoPictureIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(readPicture(bytes, {}).is, Is::NoPicture);
    }

    void whatIsBrokenIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray png = written(twoColours({64, 32}), "png");
        QTest::newRow("only its name") << png.first(8);
        QTest::newRow("only its header") << png.first(33);
        QTest::newRow("no size") << claimed(png, 0, 0);
        QTest::newRow("JPEG that ends") << written(twoColours({64, 32}), "jpeg").first(30);
        QTest::newRow("JPEG of nothing") << QByteArray("\xff\xd8\xff\xd9", 4);
        QTest::newRow("GIF that ends") << movingGif().first(14);
        QTest::newRow("WebP that ends") << written(twoColours({64, 32}), "webp").first(24);
        QTest::newRow("BMP that ends") << written(twoColours({64, 32}), "bmp").first(40);
    }

    void whatIsBrokenIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const ReadPicture picture = readPicture(bytes, {});
        QVERIFY2(picture.is == Is::Damaged || picture.is == Is::NoPicture, qPrintable(QString::number(int(picture.is))));
        QVERIFY(picture.frames.isEmpty());
    }

    void whatClaimsTooManyPixelsIsRefusedUnread()
    {
        const QByteArray png = written(twoColours({64, 32}), "png");
        QCOMPARE(readPicture(claimed(png, 60'000, 60'000), {}).is, Is::TooLarge);
        QCOMPARE(readPicture(claimed(png, 2'000'000'000, 1), {}).is, Is::Damaged); // libpng takes no such width
        QCOMPARE(readPicture(png, {{}, 64 * 32 - 1}).is, Is::TooLarge);
        QCOMPARE(readPicture(png, {{}, 64 * 32}).is, Is::Read);
        // Less than that, and still not there: it costs no more than its rows.
        QCOMPARE(readPicture(claimed(png, 6'000, 6'000), {{100, 100}}).is, Is::Damaged);
    }

    void aPhotographOf54MegapixelsIsRead()
    {
        QImage large(9000, 6000, QImage::Format_Grayscale8);
        large.fill(90);
        const QByteArray bytes = written(large, "jpeg");
        large = {};
        QCOMPARE(readPicture(bytes, {{420, 320}}).image().size(), QSize(420, 280));
        const ReadPicture shown = readPicture(bytes, {.mostDrawn = 25'000'000});
        QCOMPARE(shown.image().size(), QSize(6123, 4082));
        QCOMPARE(shown.full, QSize(9000, 6000));
        QCOMPARE(readPicture(bytes, {}).image().size(), QSize(9000, 6000));
    }

    void whatTakesTooLongIsRefused()
    {
        PictureBounds bounds;
        bounds.longest = std::chrono::milliseconds(0);
        QCOMPARE(readPicture(written(twoColours({640, 320}), "jpeg"), bounds).is, Is::TooSlow);
    }

    void whatMovesHasItsFramesWhereTheyAreWanted()
    {
        const ReadPicture still = readPicture(movingGif(), {});
        QCOMPARE(still.is, Is::Read);
        QVERIFY(still.moves);
        QCOMPARE(still.frames.size(), 1);
        PictureBounds bounds;
        bounds.mostFrames = 10;
        const ReadPicture moving = readPicture(movingGif(), bounds);
        QCOMPARE(moving.frames.size(), 2);
        QCOMPARE(moving.frames[0].ms, 100);
        QCOMPARE(moving.frames[1].ms, 500);
        QCOMPARE(moving.frames[0].image.pixel(0, 0), 0xffff0000);
        QCOMPARE(moving.frames[1].image.pixel(0, 0), 0xff0000ff);
        // No more than there is memory for.
        bounds.mostBytes = 0;
        QCOMPARE(readPicture(movingGif(), bounds).frames.size(), 1);
    }

    void anyBytesEndInSomething()
    {
        QRandomGenerator random(7);
        for (const char *format : {"jpeg", "png", "webp", "bmp"}) {
            const QByteArray good = written(twoColours({64, 32}), format);
            for (int i = 0; i < 200; ++i) {
                QByteArray bytes = good.first(random.bounded(12, int(good.size()) + 1));
                for (int j = random.bounded(8); j > 0; --j)
                    bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
                const ReadPicture picture = readPicture(bytes, {{50, 50}, 1'000'000});
                QCOMPARE(picture.frames.isEmpty(), picture.is != Is::Read);
                if (picture.is == Is::Read)
                    QVERIFY(picture.image().width() <= 50 && picture.image().height() <= 50);
            }
        }
    }

    void aBlurHashLooksLikeItsPicture()
    {
        const QString hash = blurHash(twoColours({64, 32}));
        QCOMPARE(hash.size(), 28);
        const QImage blurred = blurImage(hash, {32, 16});
        QCOMPARE(blurred.size(), QSize(32, 16));
        QVERIFY(qRed(blurred.pixel(2, 8)) > qBlue(blurred.pixel(2, 8)) + 100);
        QVERIFY(qBlue(blurred.pixel(29, 8)) > qRed(blurred.pixel(29, 8)) + 100); // so strong a difference is more than it can say
        // The example of its authors' page: a light picture.
        QVERIFY(!blurImage(u"LEHV6nWB2yk8pyo0adR*.7kCMdnj"_s, {32, 32}).isNull());
    }

    void whatIsNoBlurHashIsNone()
    {
        for (const QString &bad : {u""_s, u"L"_s, u"LEHV6nWB2yk8pyo0adR*.7kCMdn"_s, u"LEHV6nWB2yk8pyo0adR*.7kCMdnjj"_s,
                 u"~~~~~~~~~~~~~~~~~~~~~~~~~~~~"_s, u"äEHV6nWB2yk8pyo0adR*.7kCMdnj"_s})
            QVERIFY2(blurImage(bad, {8, 8}).isNull(), qPrintable(bad));
    }

    void aThumbnailIsWithinWhatTheServerTakes_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("seeThrough");
        QTest::newRow("a photograph") << QSize(3000, 2000) << false;
        QTest::newRow("high and thin") << QSize(300, 5000) << false;
        QTest::newRow("seen through") << QSize(1200, 1200) << true;
    }

    void aThumbnailIsWithinWhatTheServerTakes()
    {
        QFETCH(QSize, size);
        QFETCH(bool, seeThrough);
        QTemporaryDir place;
        // Noise is the worst of all: nothing of it can be packed.
        QImage image(size, seeThrough ? QImage::Format_ARGB32 : QImage::Format_RGB32);
        QRandomGenerator random(3);
        for (int y = 0; y < image.height(); ++y)
            random.fillRange(reinterpret_cast<quint32 *>(image.scanLine(y)), image.width());
        const QString path = place.filePath(u"a.png"_s);
        QVERIFY(image.save(path));
        const Thumbnail thumbnail = thumbnailOf(path);
        QVERIFY(!thumbnail.bytes.isEmpty());
        QVERIFY(thumbnail.bytes.size() <= Thumbnail::mostBytes);
        QCOMPARE(thumbnail.blur.size(), 28);
        const ReadPicture small = readPicture(thumbnail.bytes, {});
        QCOMPARE(small.is, Is::Read);
        QVERIFY(small.image().width() <= Thumbnail::mostPixels && small.image().height() <= Thumbnail::mostPixels);
        QCOMPARE(small.image().hasAlphaChannel(), seeThrough);
    }

    void whatIsSmallOrNoPictureNeedsNone()
    {
        QTemporaryDir place;
        QVERIFY(twoColours({100, 80}).save(place.filePath(u"a.png"_s)));
        QVERIFY(thumbnailOf(place.filePath(u"a.png"_s)).bytes.isEmpty());
        QFile words(place.filePath(u"b.png"_s));
        QVERIFY(words.open(QIODevice::WriteOnly) && words.write("words") == 5);
        words.close();
        QVERIFY(thumbnailOf(words.fileName()).bytes.isEmpty());
        QVERIFY(thumbnailOf(place.filePath(u"gone.png"_s)).bytes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_PictureReader)
#include "tst_PictureReader.moc"
