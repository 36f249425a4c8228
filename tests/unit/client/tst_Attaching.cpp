// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/writing/Attaching.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

/// The files that go with what is being written.
class tst_Attaching : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_attaching = std::make_unique<Attaching>(m_place->filePath(u"copies"_s));
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_attaching.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_attaching->setRoom(RoomId {7});
    }

    void aFileIsWantedAsSoonAsItIsChosen()
    {
        QSignalSpy wanted(m_attaching.get(), &Attaching::wanted);
        m_attaching->attach({file(u"a.txt"_s, "words"), file(u"b.png"_s, "x")});
        QCOMPARE(m_attaching->count(), 2);
        QCOMPARE(wanted.size(), 2);
        const auto first = wanted[0][0].value<OutgoingFile>();
        QCOMPARE(first.room, RoomId {7});
        QCOMPARE(first.attachment.name, u"a.txt"_s);
        QCOMPARE(first.attachment.size, 5);
        QCOMPARE(first.attachment.type, u"text/plain"_s);
        QVERIFY(!first.isCopy);
        QCOMPARE(card(1).value(u"kind"_s), u"image"_s);
    }

    void eachRoomHasItsOwn()
    {
        m_attaching->attach({file(u"a.txt"_s, "words")});
        m_attaching->setRoom(RoomId {8});
        QCOMPARE(m_attaching->count(), 0);
        m_attaching->attach({file(u"b.txt"_s, "more"), file(u"c.txt"_s, "more")});
        m_attaching->setRoom(RoomId {7});
        QCOMPARE(m_attaching->count(), 1);
        // It comes while another room is shown.
        OutgoingFile there = m_attaching->files().first();
        m_attaching->setRoom(RoomId {8});
        there.attachment.id = AttachmentId {4};
        m_attaching->takeFile(there);
        QCOMPARE(card(0).value(u"id"_s), 0);
        m_attaching->setRoom(RoomId {7});
        QCOMPARE(card(0).value(u"id"_s), 4);
        m_attaching->letGo();
        QCOMPARE(m_attaching->count(), 0);
        m_attaching->setRoom(RoomId {8});
        QCOMPARE(m_attaching->count(), 2);
    }

    void aMessageTakesTenAndSaysSo()
    {
        QSignalSpy failed(m_attaching.get(), &Attaching::failed);
        QList<QUrl> many;
        for (int i = 0; i < 12; ++i)
            many.append(file(QString::number(i), "x"));
        m_attaching->attach(many);
        QCOMPARE(m_attaching->count(), 10);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toString(), u"A message can have up to 10 files: the others are left out."_s);
    }

    void whatIsNoFileIsLeftOut()
    {
        QSignalSpy failed(m_attaching.get(), &Attaching::failed);
        m_attaching->attach({QUrl::fromLocalFile(m_place->path()), QUrl(u"https://example.org/a.png"_s),
            QUrl::fromLocalFile(m_place->filePath(u"gone"_s)), file(u"a.txt"_s, "words")});
        QCOMPARE(m_attaching->count(), 1);
        QCOMPARE(failed.size(), 3);
        QVERIFY(failed[0][0].toString().contains(u"is a folder"_s));
        QCOMPARE(failed[1][0].toString(), u"Only files on this computer can be sent."_s);
        QCOMPARE(failed[2][0].toString(), u"“gone” cannot be read."_s);
    }

    void whatIsTakenAwayIsDropped()
    {
        QSignalSpy dropped(m_attaching.get(), &Attaching::dropped);
        m_attaching->attach({file(u"a.txt"_s, "words"), file(u"b.txt"_s, "more")});
        m_attaching->remove(card(0).value(u"key"_s).toString());
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][0].value<OutgoingFile>().attachment.name, u"a.txt"_s);
        QVERIFY(m_attaching->removeLast());
        QVERIFY(!m_attaching->removeLast());
        QCOMPARE(dropped.size(), 2);
        QCOMPARE(m_attaching->count(), 0);
    }

    void aFileThatWasChangedIsBegunAgain()
    {
        m_attaching->attach({file(u"a.txt"_s, "words")});
        OutgoingFile failed = m_attaching->files().first();
        failed.error = u"The file was changed while it was sent."_s;
        failed.upload = AttachmentId {3};
        m_attaching->takeFile(failed);
        QCOMPARE(card(0).value(u"error"_s), failed.error);
        file(u"a.txt"_s, "other words");
        QSignalSpy dropped(m_attaching.get(), &Attaching::dropped);
        QSignalSpy wanted(m_attaching.get(), &Attaching::wanted);
        m_attaching->retry(failed.key);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][0].value<OutgoingFile>().upload, AttachmentId {3});
        const auto again = wanted[0][0].value<OutgoingFile>();
        QCOMPARE(again.size, 11);
        QVERIFY(!again.upload.isValid());
        QVERIFY(again.error.isEmpty());
    }

    void aCopyIsForItsOwnerAndItsRoom()
    {
        const QString path = m_attaching->pathForCopy();
        QCOMPARE(QFileInfo(QFileInfo(path).absolutePath()).permissions() & QFile::Permissions(0x077), QFile::Permissions());
        write(path, "picture");
        m_attaching->setRoom(RoomId {8}); // one went on while it was written
        m_attaching->attachCopy(7, path, u"Picture.png"_s);
        QCOMPARE(m_attaching->count(), 0);
        m_attaching->setRoom(RoomId {7});
        QCOMPARE(card(0).value(u"name"_s), u"Picture.png"_s);
        QVERIFY(m_attaching->files().first().isCopy);
        QVERIFY(m_attaching->pathForCopy() != path);
    }

    void copiesThatNobodySendsAnyMoreGo()
    {
        const QString sent = m_attaching->pathForCopy();
        const QString chosen = m_attaching->pathForCopy();
        const QString left = m_attaching->pathForCopy();
        for (const QString &path : {sent, chosen, left})
            write(path, "picture");
        m_attaching->attachCopy(8, chosen, u"Picture.png"_s);
        m_attaching->tidy({sent});
        QVERIFY(QFile::exists(sent));
        QVERIFY(QFile::exists(chosen));
        QVERIFY(!QFile::exists(left));
    }

    void aPictureGoesAsItIsSmallerOrWithAllOfIt()
    {
        QImage image(2400, 1600, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        const QString path = m_place->filePath(u"photo.bmp"_s);
        QVERIFY(image.save(path));
        m_attaching->attach({QUrl::fromLocalFile(path)});
        const QString key = m_attaching->files()[0].key;
        QVERIFY(card(0).value(u"picture"_s).toBool());
        QCOMPARE(card(0).value(u"width"_s), 2400);
        QCOMPARE(card(0).value(u"form"_s), u"usual"_s);
        QCOMPARE(card(0).value(u"smallerText"_s), u""_s);
        m_attaching->setForm(key, u"smaller"_s);
        QCOMPARE(card(0).value(u"form"_s), u"usual"_s); // there is none yet

        m_attaching->weigh(key);
        QTRY_VERIFY(card(0).value(u"weighed"_s).toBool());
        QVERIFY(!card(0).value(u"smallerText"_s).toString().isEmpty());
        QSignalSpy wanted(m_attaching.get(), &Attaching::wanted);
        QSignalSpy dropped(m_attaching.get(), &Attaching::dropped);
        m_attaching->setForm(key, u"smaller"_s);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(wanted.size(), 1);
        const auto smaller = wanted[0][0].value<OutgoingFile>();
        QCOMPARE(smaller.key, key);
        QCOMPARE(smaller.attachment.name, u"photo.jpg"_s);
        QCOMPARE(smaller.attachment.type, u"image/jpeg"_s);
        QCOMPARE(smaller.attachment.width, 1600);
        QVERIFY(smaller.isCopy);
        QCOMPARE(smaller.size, QFileInfo(smaller.path).size());
        QVERIFY(smaller.size < QFileInfo(path).size());

        m_attaching->setForm(key, u"original"_s);
        const auto original = wanted[1][0].value<OutgoingFile>();
        QCOMPARE(original.path, path);
        QCOMPARE(original.form, OutgoingFile::Form::Original);
        QVERIFY(!original.isCopy);
        QVERIFY2(QFile::exists(smaller.path), "one may come back to it");
        m_attaching->remove(key);
        QVERIFY(!QFile::exists(smaller.path));
        QVERIFY(QFile::exists(path));
    }

    void whatWouldNotBeSmallerIsNotMade()
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QVERIFY(image.save(m_place->filePath(u"icon.png"_s)));
        m_attaching->attach({QUrl::fromLocalFile(m_place->filePath(u"icon.png"_s))});
        m_attaching->weigh(m_attaching->files()[0].key);
        QTRY_VERIFY(card(0).value(u"weighed"_s).toBool());
        QCOMPARE(card(0).value(u"smallerText"_s), u""_s);
        QVERIFY(QDir(m_place->filePath(u"copies"_s)).isEmpty());
    }

    void aNameIsMadeClean()
    {
        m_attaching->attach({file(u".hidden\u202Egpj.exe"_s, "x")});
        QCOMPARE(card(0).value(u"name"_s), u"hiddengpj.exe"_s);
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QUrl file(const QString &name, const QByteArray &bytes)
    {
        write(m_place->filePath(name), bytes);
        return QUrl::fromLocalFile(m_place->filePath(name));
    }
    QVariantMap card(int row) const { return m_attaching->data(m_attaching->index(row), Attaching::CardRole).toMap(); }

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Attaching> m_attaching;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(tst_Attaching)
#include "tst_Attaching.moc"
