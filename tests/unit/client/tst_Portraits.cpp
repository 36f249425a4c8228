// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/PersonPicture.h"
#include "net/RestClient.h"
#include "session/portraits/Avatars.h"
#include "session/portraits/FaceFiles.h"
#include "session/portraits/OwnPicture.h"

#include <QBuffer>
#include <QDir>
#include <QImageReader>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hearth;

/// What people are shown with, on this machine: what is made and sent, and what is taken from a server.
class tst_Portraits : public QObject
{
    Q_OBJECT

    static QByteArray written(const QImage &image, const char *format)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    }
    static QImage halves(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::red);
        for (int y = 0; y < height; ++y)
            for (int x = width / 2; x < width; ++x)
                image.setPixelColor(x, y, Qt::blue);
        return image;
    }
    static User shownWith(qint64 id, const QString &picture)
    {
        User user;
        user.id = UserId {id};
        user.picture = picture;
        return user;
    }

private Q_SLOTS:
    void whatIsSentIsSmallSquareAndNothingButThePicture()
    {
        QImage large = halves(1600, 900);
        large.setText(u"Author"_s, u"made at home"_s);
        const QByteArray small = OwnPicture::smallPicture(large, {350, 0, 900, 900});
        const auto facts = personPicture::check(small);
        QVERIFY(facts);
        QCOMPARE(facts->type, u"image/jpeg"_s);
        QCOMPARE(QSize(facts->width, facts->height), QSize(OwnPicture::side, OwnPicture::side));
        QVERIFY(!small.contains("made at home"));
        const QImage read = QImage::fromData(small);
        QVERIFY(read.pixelColor(10, 128).red() > 200 && read.pixelColor(245, 128).blue() > 200);
        QVERIFY(OwnPicture::smallPicture(large, {0, 0, 10, 10}).size() > 0); // made larger
    }

    void theSquareIsTheOneThatWasChosen()
    {
        const QImage left = QImage::fromData(OwnPicture::smallPicture(halves(600, 200), {0, 0, 200, 200}));
        for (const int x : {5, 128, 250})
            QVERIFY(left.pixelColor(x, 128).red() > 200 && left.pixelColor(x, 128).blue() < 60);
    }

    void whatIsSeenThroughIsWhite()
    {
        QImage clear(100, 100, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        const QImage read = QImage::fromData(OwnPicture::smallPicture(clear, clear.rect()));
        QVERIFY(read.pixelColor(50, 50).lightness() > 250);
    }

    void noiseIsMadeToFit()
    {
        QImage noise(512, 512, QImage::Format_RGB32);
        quint32 state = 1;
        for (int y = 0; y < noise.height(); ++y)
            for (int x = 0; x < noise.width(); ++x) {
                state = state * 1664525 + 1013904223;
                noise.setPixel(x, y, qRgb(int(state >> 24), int(state >> 16) & 255, int(state >> 8) & 255));
            }
        const QByteArray small = OwnPicture::smallPicture(noise, noise.rect());
        QVERIFY(!small.isEmpty() && small.size() <= personPicture::mostBytes);
    }

    void aFaceIsRoundAndAsLargeAsItIsDrawn()
    {
        const QImage face = faces::round(written(halves(300, 200), "png"), 48);
        QCOMPARE(face.size(), QSize(48, 48));
        QCOMPARE(face.pixelColor(0, 0).alpha(), 0);
        QCOMPARE(face.pixelColor(47, 47).alpha(), 0);
        QCOMPARE(face.pixelColor(12, 24), QColor(Qt::red));
        QCOMPARE(face.pixelColor(36, 24), QColor(Qt::blue));
    }

    void whatAServerSendsIsLookedAtBeforeItIsDecoded()
    {
        QByteArray bomb = written(halves(10, 10), "png");
        QVERIFY(!faces::checked(bomb).isEmpty());
        qToBigEndian<quint32>(60'000, bomb.data() + 16); // as its header has it
        qToBigEndian<quint32>(60'000, bomb.data() + 20);
        QVERIFY(faces::checked(bomb).isEmpty());
        QVERIFY(faces::round(bomb, 48).isNull());
        QVERIFY(faces::checked("<svg xmlns='http://www.w3.org/2000/svg'/>").isEmpty());
        QVERIFY(faces::checked(written(halves(10, 10), "bmp")).isEmpty());
        QVERIFY(faces::checked(QByteArray(personPicture::mostBytes + 1, 'x')).isEmpty());
        QVERIFY(faces::round(written(halves(100, 100), "png").first(60), 48).isNull());
    }

    void onlyWhatCanBeAFilesNameIsAPicture()
    {
        RestClient rest(QUrl(u"http://127.0.0.1:9"_s));
        Avatars avatars(&rest);
        QSignalSpy revisions(&avatars, &Avatars::revisionChanged);
        avatars.learn({shownWith(1, u"AbC_-09"_s), shownWith(2, u"../../etc/passwd"_s), shownWith(3, u"a?b"_s), shownWith(4, {}),
            shownWith(5, QString(65, u'a'))});
        QVERIFY(avatars.has(1, 0));
        for (const qint64 other : {2, 3, 4, 5})
            QVERIFY(!avatars.has(other, 0));
        QTRY_COMPARE(revisions.count(), 1); // once for all of them
        avatars.learn(shownWith(1, u"AbC_-09"_s));
        avatars.learn(shownWith(1, {}));
        QTRY_COMPARE(revisions.count(), 2);
        QVERIFY(!avatars.has(1, 0));
    }

    void whoHadWhichIsKnownFromBefore()
    {
        const QTemporaryDir folder;
        const QString faces = folder.filePath(u"faces"_s);
        RestClient rest(QUrl(u"http://127.0.0.1:9"_s));
        rest.setOpen(false);
        QVERIFY(faces::write(faces, faces + u"/here"_s, written(halves(300, 200), "png")));
        {
            Avatars avatars(&rest);
            avatars.keepIn(faces);
            avatars.learn(shownWith(7, u"here"_s));
            QTRY_VERIFY(QFile::exists(faces::listIn(faces)));
        }
        Avatars avatars(&rest);
        avatars.keepIn(faces);
        QVERIFY(avatars.has(7, 0));
        // And drawn from the disk, without the server.
        QSignalSpy arrived(&avatars, &Avatars::arrived);
        avatars.want(UserId {7});
        QTRY_VERIFY(!avatars.face(UserId {7}, 48).isNull());
        QVERIFY(!arrived.isEmpty());
        avatars.letGo(UserId {7});
    }

    void oneThatSeveralChoseIsShownOfEach()
    {
        const QTemporaryDir folder;
        const QString faces = folder.filePath(u"faces"_s);
        RestClient rest(QUrl(u"http://127.0.0.1:9"_s));
        rest.setOpen(false);
        QVERIFY(faces::write(faces, faces + u"/same"_s, written(halves(300, 200), "png")));
        Avatars avatars(&rest);
        avatars.keepIn(faces);
        avatars.learn({shownWith(7, u"same"_s), shownWith(8, u"same"_s)});
        QSet<qint64> shown;
        connect(&avatars, &Avatars::arrived, this, [&](UserId user) {
            if (!avatars.face(user, 48).isNull())
                shown.insert(user.value);
        });
        for (const qint64 user : {7, 8}) {
            avatars.want(UserId {user});
            QVERIFY(avatars.face(UserId {user}, 48).isNull());
        }
        QTRY_COMPARE(shown, QSet<qint64>({7, 8}));
    }

    void theDiskKeepsSoManyFiles()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 10; ++i)
            QVERIFY(faces::write(folder.path(), folder.filePath(QString::number(i)), "x"));
        faces::tidy(folder.path(), 4);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 4);
    }
};

QTEST_MAIN(tst_Portraits)
#include "tst_Portraits.moc"
