// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/files/FirstLines.h"
#include "session/files/ShownPicture.h"

#include "net/RestClient.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

/// What of a picture is wanted where it is shown, without a server.
class tst_ShownPicture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_rest.setOpen(false);
        m_pictures = std::make_unique<Pictures>(&m_rest);
        m_shown = std::make_unique<ShownPicture>();
        m_shown->setProperty("pictures", QVariant::fromValue(m_pictures.get()));
    }

    void whatIsLargeIsNotFetchedUnasked_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<bool>("hasThumbnail");
        QTest::addColumn<Pictures::Use>("use");
        QTest::addColumn<QString>("state");
        constexpr qint64 most = Pictures::mostByItself;
        QTest::newRow("as large as may be") << most << false << Pictures::Small << u"waiting"_s;
        QTest::newRow("larger") << most + 1 << false << Pictures::Small << u"large"_s;
        QTest::newRow("larger, with a small one") << most + 1 << true << Pictures::Small << u"waiting"_s;
        QTest::newRow("larger, to be moved") << most + 1 << true << Pictures::Moving << u"large"_s;
        QTest::newRow("larger, by itself") << most + 1 << true << Pictures::Large << u"large"_s;
    }

    void whatIsLargeIsNotFetchedUnasked()
    {
        QFETCH(qint64, size);
        QFETCH(bool, hasThumbnail);
        QFETCH(Pictures::Use, use);
        m_shown->setProperty("use", use);
        m_shown->setProperty("card", QVariantMap {{u"id"_s, 5}, {u"size"_s, size}, {u"hasThumbnail"_s, hasThumbnail}});
        QTEST(m_shown->state(), "state");
        m_shown->setProperty("asked", true);
        QCOMPARE(m_shown->state(), u"waiting"_s);
    }

    void whatIsNotShownIsNotWanted()
    {
        m_shown->setProperty("active", false);
        m_shown->setProperty("card", QVariantMap {{u"id"_s, 5}, {u"size"_s, 10}});
        QCOMPARE(m_shown->state(), u""_s);
        QCOMPARE(m_pictures->known({AttachmentId {5}, {}, Pictures::Small}).is, Pictures::Known::Is::None);
        m_shown->setProperty("active", true);
        QCOMPARE(m_pictures->known({AttachmentId {5}, {}, Pictures::Small}).is, Pictures::Known::Is::Waiting);
        // Gone before its turn came.
        m_shown.reset();
        QCOMPARE(m_pictures->known({AttachmentId {5}, {}, Pictures::Small}).is, Pictures::Known::Is::None);
    }

    void aFileOfThisMachineNeedsNoConnection()
    {
        const QString path = picture(1000, 500);
        m_shown->setProperty("card", QVariantMap {{u"id"_s, 0}, {u"path"_s, path}});
        QTRY_COMPARE(m_shown->state(), u"there"_s);
        QCOMPARE(m_shown->size(), QSize(420, 210));
        m_shown->setProperty("use", Pictures::Large);
        QTRY_COMPARE(m_shown->size(), QSize(1000, 500));
        // Once it was sent it is another one, and looks the same until that is there.
        m_shown->setProperty("card", QVariantMap {{u"id"_s, 5}, {u"size"_s, 10}});
        QCOMPARE(m_shown->state(), u"waiting"_s);
        QCOMPARE(m_shown->size(), QSize(1000, 500));
        // But that of another message does not.
        m_shown->setProperty("card", QVariantMap {{u"id"_s, 6}, {u"size"_s, 10}});
        QVERIFY(m_shown->size().isEmpty());
    }

    void whatIsGoneSaysSo()
    {
        m_shown->setProperty("card", QVariantMap {{u"id"_s, 0}, {u"path"_s, m_place.filePath(u"gone.png"_s)}});
        QTRY_COMPARE(m_shown->state(), u"failed"_s);
        QVERIFY(!m_shown->error().isEmpty());
    }

    void whatNobodyShowsIsKeptWithinBounds()
    {
        // Each is half a megabyte of memory or more.
        constexpr int many = 2 * int(Pictures::mostKept / (420 * 315 * 4));
        const QString first = picture(420, 315);
        QList<Pictures::Key> keys;
        for (int i = 0; i < many; ++i) {
            const QString path = m_place.filePath(QString::number(i));
            QVERIFY(QFile::copy(first, path));
            keys.append({{}, path, Pictures::Small});
            m_pictures->want(keys.last(), {});
        }
        for (const Pictures::Key &key : keys)
            QTRY_COMPARE(m_pictures->known(key).is, Pictures::Known::Is::There);
        for (const Pictures::Key &key : keys.sliced(1)) // the first one is still shown
            m_pictures->letGo(key);
        qint64 bytes = 0;
        for (const Pictures::Key &key : keys.sliced(1))
            if (m_pictures->known(key).is == Pictures::Known::Is::There)
                bytes += m_pictures->known(key).picture.image().sizeInBytes();
        QVERIFY(bytes > 0 && bytes <= Pictures::mostKept);
        QCOMPARE(m_pictures->known(keys.first()).is, Pictures::Known::Is::There);
        QCOMPARE(m_pictures->known(keys.last()).is, Pictures::Known::Is::There);
        QCOMPARE(m_pictures->known(keys[1]).is, Pictures::Known::Is::None);
    }

    void theFirstLinesOfAText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing") << QByteArray() << u""_s;
        QTest::newRow("three of more") << QByteArray("a\r\nb\nc\nd\n") << u"a\nb\nc"_s;
        QTest::newRow("turned around") << QByteArray("a\xe2\x80\xae"
                                                     "b\x1b[31m\tc")
                                       << u"ab[31m    c"_s;
        QTest::newRow("cut in a character") << QByteArray("gr\xc3") << u"gr"_s;
        QTest::newRow("no text") << QByteArray("a\0b", 3) << u""_s;
        QTest::newRow("another encoding") << QByteArray("gr\xfcn und blau") << u""_s;
        QTest::newRow("one long line") << QByteArray(1000, 'a') << QString(200, u'a');
    }

    void theFirstLinesOfAText()
    {
        QFETCH(QByteArray, bytes);
        QTEST(FirstLines::shown(bytes, 3), "shown");
    }

    void aTextHasItsRoomBeforeItIsThere()
    {
        FirstLines lines;
        const auto room = [&lines](const QString &type, qint64 size) {
            lines.setProperty("card", QVariantMap {{u"id"_s, 5}, {u"type"_s, type}, {u"size"_s, size}});
            return lines.room();
        };
        QCOMPARE(room(u"text/plain"_s, 0), 0);
        QCOMPARE(room(u"text/plain"_s, 5), 1);
        QCOMPARE(room(u"text/plain"_s, 1000), FirstLines::mostLines);
        QCOMPARE(room(u"text/plain"_s, FirstLines::largest + 1), 0);
        QCOMPARE(room(u"image/png"_s, 1000), 0);
    }

private:
    QString picture(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        const QString path = m_place.filePath(u"picture.png"_s);
        return image.save(path) ? path : QString();
    }

    QTemporaryDir m_place;
    RestClient m_rest {QUrl(u"http://127.0.0.1:9"_s)};
    std::unique_ptr<Pictures> m_pictures;
    std::unique_ptr<ShownPicture> m_shown;
};

QTEST_GUILESS_MAIN(tst_ShownPicture)
#include "tst_ShownPicture.moc"
