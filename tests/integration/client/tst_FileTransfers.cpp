// SPDX-License-Identifier: GPL-3.0-or-later
#include "Await.h"
#include "BreakingLine.h"
#include "ServerFixture.h"
#include "files/Download.h"
#include "files/FreeName.h"
#include "files/Uploads.h"
#include "net/RestClient.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QTemporaryFile>

#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

QByteArray randomBytes(qsizetype size)
{
    QList<quint32> words(size / 4 + 1);
    QRandomGenerator(42).fillRange(words.data(), words.size());
    return {reinterpret_cast<const char *>(words.constData()), size};
}

/// A picture that says where it was taken; or not.
QByteArray taken(const QByteArray &place, qsizetype size)
{
    const auto segment = [](char marker, const QByteArray &content) {
        const auto length = content.size() + 2;
        return QByteArray(1, '\xff') + marker + char(length >> 8) + char(length & 0xff) + content;
    };
    QByteArray scan = randomBytes(size);
    scan.replace('\xff', 'x');
    return QByteArray("\xff\xd8", 2) + (place.isEmpty() ? QByteArray() : segment('\xe1', place))
        + segment('\xc0', QByteArray("\x08\0\x20\0\x30\x03", 6) + QByteArray(9, '\x11')) + segment('\xda', QByteArray(10, '\x01'))
        + scan + QByteArray("\xff\xd9", 2);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Ada, over a line that can break, with a room and files.
class Ada : public ServerFixture
{
public:
    Ada()
        : token(rest->registered(u"ada"_s))
        , room(createRoom(token, u"Files"_s))
        , line(server->url())
        , client(line.url())
        , uploads(&client, &real)
    {
        client.setToken(token);
        QObject::connect(&uploads, &Uploads::changed, &uploads, [this](const OutgoingFile &file) { last = file; });
        uploads.setOnline(true);
    }

    OutgoingFile file(const QByteArray &bytes, const QString &name = u"a.bin"_s)
    {
        OutgoingFile file;
        file.key = QString::number(++keys);
        file.room = RoomId {room};
        file.path = here.filePath(file.key);
        QFile written(file.path);
        if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
            qFatal("cannot write");
        written.close();
        file.modified = QFileInfo(file.path).lastModified().toUTC();
        file.attachment.name = name;
        file.size = bytes.size();
        file.attachment.size = bytes.size();
        return file;
    }
    /// As it is on the server then.
    Attachment sent(const QByteArray &bytes, const QString &name = u"a.bin"_s)
    {
        uploads.send(file(bytes, name));
        return QTest::qWaitFor([this] { return last.isThere(); }, 20000) ? last.attachment : Attachment();
    }
    std::unique_ptr<Download> download(const Attachment &attachment, const QString &into = u"in"_s)
    {
        return std::make_unique<Download>(
            &client, &real, Download::Wanted {attachment.id, attachment.name, attachment.size}, here.filePath(into));
    }
    /// The path, or why not.
    QString fetched(const Attachment &attachment, Error *error = nullptr)
    {
        const auto wanted = download(attachment);
        QString path;
        bool ended = false;
        QObject::connect(wanted.get(), &Download::finished, wanted.get(), [&](const QString &at) {
            path = at;
            ended = true;
        });
        QObject::connect(wanted.get(), &Download::failed, wanted.get(), [&](const Error &why) {
            if (error)
                *error = why;
            ended = true;
        });
        wanted->start();
        return QTest::qWaitFor([&] { return ended; }, 20000) ? path : u"nothing came of it"_s;
    }
    int filesIn(const QString &folder) const
    {
        return int(QDir(here.filePath(folder)).entryList(QDir::Files | QDir::Hidden).size());
    }
    RestAnswer state(const OutgoingFile &file) { return rest->get(u"/api/uploads/%1"_s.arg(file.upload.value), token); }

    const QString token;
    const qint64 room;
    QTemporaryDir here;
    BreakingLine line;
    SystemClock real;
    RestClient client;
    Uploads uploads;
    OutgoingFile last;
    int keys = 0;
};

} // namespace

class tst_FileTransfers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileComesAsItWentWhateverItsSize_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 4 * 1024 * 1024 - 1, 4 * 1024 * 1024, 4 * 1024 * 1024 + 1, 9'000'000})
            QTest::addRow("%d", size) << size;
    }
    void aFileComesAsItWentWhateverItsSize()
    {
        QFETCH(int, size);
        Ada ada;
        const QByteArray bytes = randomBytes(size);
        const Attachment attachment = ada.sent(bytes, u"Über uns.bin"_s);
        QVERIFY(attachment.id.isValid());
        QCOMPARE(attachment.name, u"Über uns.bin"_s);
        QCOMPARE(attachment.size, size);
        const QString path = ada.fetched(attachment);
        QCOMPARE(QFileInfo(path).fileName(), u"Über uns.bin"_s);
        QCOMPARE(contents(path), bytes);
        QCOMPARE(ada.filesIn(u"in"_s), 1);
    }

    void anUploadGoesOnFromTheLastByteThatCame()
    {
        Ada ada;
        const QByteArray bytes = randomBytes(9'000'000);
        ada.line.breakAfterUp(6'000'000);
        const Attachment attachment = ada.sent(bytes);
        QVERIFY(attachment.id.isValid());
        QCOMPARE(ada.line.breaks(), 1);
        QVERIFY2(ada.line.up() < 9'500'000, qPrintable(QString::number(ada.line.up())));
        QCOMPARE(contents(ada.fetched(attachment)), bytes);
    }

    void anUploadWaitsWhileThereIsNoConnection()
    {
        Ada ada;
        ada.uploads.setOnline(false);
        const OutgoingFile file = ada.file(randomBytes(100));
        ada.uploads.send(file);
        QVERIFY(ada.uploads.isOnItsWay(file.key));
        QCoreApplication::processEvents();
        QCOMPARE(ada.line.up(), 0);
        ada.uploads.setOnline(true);
        QTRY_VERIFY(ada.last.isThere());
        QVERIFY(!ada.uploads.isOnItsWay(file.key));
    }

    void anotherProgramGoesOnWhereTheFirstWas()
    {
        Ada ada;
        const QByteArray bytes = randomBytes(9'000'000);
        ada.uploads.send(ada.file(bytes));
        QTRY_VERIFY(ada.last.upload.isValid() && ada.last.sent >= 4 * 1024 * 1024);
        const OutgoingFile half = ada.last;
        ada.uploads.setOnline(false);
        Uploads second(&ada.client, &ada.real);
        OutgoingFile there;
        connect(&second, &Uploads::changed, &second, [&](const OutgoingFile &file) { there = file; });
        const qint64 before = ada.line.up();
        OutgoingFile restored = half;
        restored.sent = 0; // which is not kept
        second.setOnline(true);
        second.send(restored);
        QTRY_VERIFY_WITH_TIMEOUT(there.isThere(), 20000);
        QVERIFY(ada.line.up() - before < 6'000'000);
        QCOMPARE(there.attachment.id, half.upload);
        QCOMPARE(contents(ada.fetched(there.attachment)), bytes);
    }

    void whatTheServerForgotIsBegunAgain()
    {
        Ada ada;
        ada.uploads.send(ada.file(randomBytes(9'000'000)));
        QTRY_VERIFY(ada.last.upload.isValid());
        ada.uploads.setOnline(false);
        const OutgoingFile half = ada.last;
        ada.clock.advance(2h);
        QTRY_COMPARE(ada.state(half).status, 404);
        ada.uploads.setOnline(true);
        QTRY_VERIFY_WITH_TIMEOUT(ada.last.isThere(), 20000);
        QVERIFY(ada.last.attachment.id != half.upload);
    }

    void whatIsNotTheSameFileAnyMoreIsNotSent()
    {
        Ada ada;
        OutgoingFile file = ada.file("first");
        QFile(file.path).remove();
        ada.uploads.send(file);
        QTRY_COMPARE(ada.last.error, u"The file is not there any more."_s);
        QVERIFY(!ada.uploads.isOnItsWay(file.key));
        file = ada.file("second");
        file.modified = file.modified.addSecs(-1);
        ada.uploads.send(file);
        QTRY_COMPARE(ada.last.error, u"The file was changed while it was sent."_s);
        file = ada.file("third");
        file.size += 1;
        ada.uploads.send(file);
        QTRY_COMPARE(ada.last.key, file.key);
        QTRY_COMPARE(ada.last.error, u"The file was changed while it was sent."_s);
    }

    void aPictureThatTheServerMadeSmallerIsStillTheSameFile()
    {
        Ada ada;
        QByteArray picture = contents(u"%1/turned.jpeg"_s.arg(QStringLiteral(IMAGE_SEEDS)));
        QVERIFY(!picture.isEmpty());
        picture += "something behind its end";
        const Attachment kept = ada.sent(picture, u"a.jpeg"_s);
        QVERIFY(kept.size < picture.size());
        QCOMPARE(ada.last.size, picture.size());
        // Nobody sent it within an hour: once more.
        OutgoingFile again = ada.last;
        again.attachment.id = {};
        again.upload = {};
        ada.uploads.send(again);
        QTRY_VERIFY(ada.last.isThere() && ada.last.attachment.id != kept.id);
        QCOMPARE(ada.last.error, QString());
    }

    /// Whoever's server it is.
    void whereAPictureWasTakenNeverLeavesThisMachine()
    {
        Ada ada;
        const QByteArray place = "Exif: 47.1 N 9.2 E";
        const QByteArray picture = taken(place, 5'000'000);
        ada.line.listenFor(place);
        ada.line.breakAfterUp(4'500'000); // and goes on at the right byte
        const Attachment kept = ada.sent(picture, u"a.jpeg"_s);
        QVERIFY(kept.id.isValid());
        QCOMPARE(ada.line.breaks(), 1);
        QVERIFY(!ada.line.carried());
        QCOMPARE(kept.size, picture.size() - place.size() - 4);
        QCOMPARE(ada.last.sentInAll, kept.size);
        QVERIFY(contents(ada.fetched(kept)) == taken({}, 5'000'000));
        OutgoingFile original = ada.file(picture, u"a.jpeg"_s);
        original.form = OutgoingFile::Form::Original;
        ada.uploads.send(original);
        QTRY_VERIFY_WITH_TIMEOUT(ada.last.key == original.key && ada.last.isThere(), 20000);
        QVERIFY(ada.line.carried());
        QVERIFY(contents(ada.fetched(ada.last.attachment)) == picture);
    }

    /// By a program that sent all of it: the rest of that is not the rest of this.
    void whatAnOlderProgramBeganIsBegunAgain()
    {
        Ada ada;
        const QByteArray picture = taken("Exif: 47.1 N 9.2 E", 5'000'000);
        OutgoingFile file = ada.file(picture, u"a.jpeg"_s);
        ada.client.sendBytes("POST", u"/api/rooms/%1/attachments?name=a.jpeg"_s.arg(ada.room),
            {{"Tus-Resumable", "1.0.0"}, {"Upload-Length", QByteArray::number(picture.size())}}, {}, &ada.client,
            [&](const Result<QJsonObject> &answer) {
                file.upload = AttachmentId {answer.value_or(QJsonObject()).value(u"id"_s).toInteger()};
            });
        QVERIFY(comesTrue([&] { return file.upload.isValid(); }));
        ada.uploads.send(file);
        QTRY_VERIFY_WITH_TIMEOUT(ada.last.isThere(), 20000);
        QVERIFY(ada.last.attachment.id != file.upload);
        QVERIFY(contents(ada.fetched(ada.last.attachment)) == taken({}, 5'000'000));
    }

    void whatTheServerRefusesEndsWithItsReason()
    {
        Ada ada;
        OutgoingFile file = ada.file("small");
        file.room = RoomId {ada.room + 77};
        ada.uploads.send(file);
        QTRY_VERIFY(!ada.last.error.isEmpty());
        QVERIFY(!ada.uploads.isOnItsWay(file.key));
        // And the next one goes.
        QVERIFY(ada.sent("fine").id.isValid());
    }

    void whatIsDroppedTheServerForgets()
    {
        Ada ada;
        ada.uploads.send(ada.file(randomBytes(9'000'000)));
        QTRY_VERIFY(ada.last.upload.isValid());
        const OutgoingFile half = ada.last;
        ada.uploads.drop(half);
        QTRY_COMPARE(ada.state(half).status, 404);
        const Attachment whole = ada.sent("whole");
        QVERIFY(whole.id.isValid());
        ada.uploads.drop(ada.last);
        QTRY_COMPARE(ada.rest->get(u"/api/attachments/%1"_s.arg(whole.id.value), ada.token).status, 404);
    }

    void severalGoTwoAtATime()
    {
        Ada ada;
        QSet<QString> there;
        connect(&ada.uploads, &Uploads::changed, this, [&](const OutgoingFile &file) {
            if (file.isThere())
                there.insert(file.key);
        });
        for (int i = 0; i < 7; ++i)
            ada.uploads.send(ada.file(randomBytes(100'000 + i)));
        QTRY_COMPARE_WITH_TIMEOUT(there.size(), 7, 20000);
    }

    void aDownloadGoesOnFromTheLastByteThatCame()
    {
        Ada ada;
        const QByteArray bytes = randomBytes(9'000'000);
        const Attachment attachment = ada.sent(bytes);
        const qint64 before = ada.line.down();
        ada.line.breakAfterDown(5'000'000);
        const QString path = ada.fetched(attachment);
        QCOMPARE(contents(path), bytes);
        QCOMPARE(ada.line.breaks(), 1);
        // What was in the sockets when it broke comes again.
        QVERIFY2(ada.line.down() - before < 13'000'000, qPrintable(QString::number(ada.line.down() - before)));
    }

    void aNameThatIsTakenGetsANumber()
    {
        Ada ada;
        const Attachment attachment = ada.sent("words", u"notes.tar.txt"_s);
        QStringList names;
        for (int i = 0; i < 3; ++i)
            names << QFileInfo(ada.fetched(attachment)).fileName();
        QCOMPARE(names, (QStringList {u"notes.tar.txt"_s, u"notes.tar (2).txt"_s, u"notes.tar (3).txt"_s}));
        QCOMPARE(contents(ada.here.filePath(u"in/notes.tar (3).txt"_s)), "words");
    }

    void whereOneSaysItTakesTheNameThatOneSays()
    {
        Ada ada;
        const Attachment attachment = ada.sent("words", u"notes.txt"_s);
        QVERIFY(QDir().mkpath(ada.here.filePath(u"in/folder"_s)));
        QFile before(ada.here.filePath(u"in/.mine"_s));
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("what was there") > 0);
        before.close();
        const auto save = [&](const QString &name) {
            Download download(&ada.client, &ada.real, {attachment.id, name, attachment.size, true}, ada.here.filePath(u"in"_s));
            QSignalSpy finished(&download, &Download::finished);
            QSignalSpy failed(&download, &Download::failed);
            download.start();
            if (!QTest::qWaitFor([&] { return finished.size() + failed.size() > 0; }, 20000))
                return u"nothing came of it"_s;
            return finished.isEmpty() ? failed[0][0].value<Error>().message : QFileInfo(finished[0][0].toString()).fileName();
        };
        QCOMPARE(save(u".mine"_s), u".mine"_s);
        QCOMPARE(contents(before.fileName()), "words");
        QVERIFY(save(u"folder"_s).startsWith(u"It cannot be written to "_s));
        QCOMPARE(ada.filesIn(u"in"_s), 1);
        // Where the connection breaks for good, what was there still is.
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("mine again") > 0);
        before.close();
        ada.client.setOpen(false);
        save(u".mine"_s);
        QCOMPARE(contents(before.fileName()), "mine again");
        QCOMPARE(ada.filesIn(u"in"_s), 1);
    }

    void aNameCanNeverLeaveTheFolder()
    {
        QTemporaryDir folder;
        for (const QString &hostile : {u"../../etc/passwd"_s, u"..\\evil"_s, u".bashrc"_s, u"CON"_s, QString()}) {
            QTemporaryFile file(folder.filePath(u"XXXXXX.part"_s));
            QVERIFY(file.open());
            const QString path = moveToFreeName(file, folder.path(), hostile);
            QCOMPARE(QFileInfo(path).absolutePath(), folder.path());
            QVERIFY(!QFileInfo(path).fileName().startsWith(u'.'));
        }
    }

    void nothingIsWrittenThroughALink()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::link(folder.filePath(u"elsewhere"_s), folder.filePath(u"a.txt"_s)));
        QTemporaryFile file(folder.filePath(u"XXXXXX.part"_s));
        QVERIFY(file.open());
        QCOMPARE(moveToFreeName(file, folder.path(), u"a.txt"_s), folder.filePath(u"a (2).txt"_s));
        QVERIFY(!QFile::exists(folder.filePath(u"elsewhere"_s)));
    }

    void whatCameFromElsewhereIsNotedAsSuch()
    {
#ifdef Q_OS_LINUX
        Ada ada;
        const QByteArray path = QFile::encodeName(ada.fetched(ada.sent("words")));
        char origin[200] {};
        const auto length = getxattr(path.constData(), "user.xdg.origin.url", origin, sizeof origin);
        if (length < 0 && errno == ENOTSUP)
            QSKIP("this disk takes no notes");
        QCOMPARE(QByteArray(origin, qsizetype(length)), ada.client.server().toEncoded());
#endif
    }

    void whatCannotBeFetchedLeavesNothing()
    {
        Ada ada;
        Error error;
        Attachment attachment = ada.sent("words");
        attachment.id = AttachmentId {attachment.id.value + 100};
        QCOMPARE(ada.fetched(attachment, &error), QString());
        QCOMPARE(error.code, ErrorCode::AttachmentNotFound);
        attachment.id = AttachmentId {attachment.id.value - 100};
        attachment.size = 3; // a server that says less than it sends
        QCOMPARE(ada.fetched(attachment, &error), QString());
        QCOMPARE(error.code, ErrorCode::WrongVersion);
        attachment.size = 5;
        ada.client.setOpen(false);
        QCOMPARE(ada.fetched(attachment, &error), QString());
        QCOMPARE(error.code, ErrorCode::Unreachable);
        ada.client.setOpen(true);
        QCOMPARE(ada.filesIn(u"in"_s), 0);
    }

    void aDamagedFileIsSaid()
    {
        Ada ada;
        const Attachment attachment = ada.sent("words");
        QDirIterator kept(ada.folder.filePath(u"files"_s), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(kept.hasNext());
        QVERIFY(QFile::remove(kept.next()));
        Error error;
        QCOMPARE(ada.fetched(attachment, &error), QString());
        QCOMPARE(error.code, ErrorCode::AttachmentDamaged);
    }

    void whatIsStoppedLeavesNothing()
    {
        Ada ada;
        auto download = ada.download(ada.sent(randomBytes(9'000'000)));
        download->start();
        QVERIFY(comesTrue([&] { return download->received() > 0; }));
        QVERIFY(download->received() < 9'000'000);
        download.reset();
        QCOMPARE(ada.filesIn(u"in"_s), 0);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        Ada ada;
        const Attachment attachment = ada.sent("words");
        QFile blocked(ada.here.filePath(u"blocked"_s));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        const auto download = ada.download(attachment, u"blocked/in"_s);
        QSignalSpy failed(download.get(), &Download::failed);
        download->start();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].value<Error>().message.contains(u"blocked/in"_s));
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_FileTransfers)
#include "tst_FileTransfers.moc"
