// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/SentBytes.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

QByteArray segment(int marker, const QByteArray &content)
{
    const auto length = content.size() + 2;
    return QByteArray(1, '\xff') + char(marker) + char(length >> 8) + char(length & 0xff) + content;
}

const QByteArray before = QByteArray("\xff\xd8", 2) + segment(0xe0, QByteArray("JFIF\0\x01\x02\0\0\x01\0\x01\0\0", 14));
const QByteArray place = segment(0xe1, QByteArray("Exif\0\0", 6) + "GPS: at home" + QByteArray(60'000, 'x'));
const QByteArray frame = segment(0xc0, QByteArray("\x08\0\x20\0\x30\x03", 6) + QByteArray(9, '\x11'));

QByteArray scan(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 31 % 254); // never the beginning of a marker
    return segment(0xda, QByteArray(10, '\x01')) + bytes + QByteArray("\xff\xd9", 2);
}

} // namespace

/// What of a file is sent.
class tst_SentBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoPictureIsSentAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a byte") << QByteArray("x");
        QTest::newRow("words") << QByteArray(2'000'000, 'w');
        QTest::newRow("called a picture") << QByteArray("no picture at all");
    }
    void whatIsNoPictureIsSentAsItIs()
    {
        QFETCH(const QByteArray, bytes);
        const OutgoingFile file = written(bytes, u"a.jpeg"_s);
        SentBytes sent(file);
        qint64 all = -1;
        QCOMPARE(sent.count(all), FilePiece::Is::Read);
        QCOMPARE(all, bytes.size());
        QCOMPARE(readAll(sent, all, 300'001), bytes);
    }

    /// Also under another name: it is the bytes that tell where it was taken.
    void ofAPictureOnlyThePictureIsSent()
    {
        const QByteArray picture = before + frame + scan(3'000'000);
        const QByteArray whole = before + place + place + frame + scan(3'000'000) + "and a film behind it";
        SentBytes sent(written(whole, u"holiday.txt"_s));
        qint64 all = -1;
        QCOMPARE(sent.count(all), FilePiece::Is::Read);
        QCOMPARE(all, picture.size());
        for (const qint64 piece : {qint64(4 * 1024 * 1024), qint64(500'000), qint64(65'537)})
            QVERIFY(readAll(sent, all, piece) == picture);
    }

    /// After a connection that broke, or in another program that goes on: from any byte that the server has.
    void anyPartOfItCanBeRead()
    {
        const QByteArray picture = before + frame + scan(1'500'000);
        const OutgoingFile file = written(before + place + frame + scan(1'500'000), u"a.jpeg"_s);
        SentBytes sent(file);
        const QList<qint64> offsets {0, picture.size() - 1, 1, 700'000, 524'288, 524'287, 20, 19, picture.size(), 1'400'000};
        for (const qint64 offset : offsets) {
            SentBytes fresh(file);
            for (SentBytes *one : {&sent, &fresh}) {
                const FilePiece piece = one->read(offset, 100'000);
                QCOMPARE(piece.is, FilePiece::Is::Read);
                QVERIFY2(piece.bytes == picture.mid(offset, 100'000), qPrintable(QString::number(offset)));
            }
        }
    }

    void theOriginalIsEveryByte()
    {
        const QByteArray whole = before + place + frame + scan(100'000);
        OutgoingFile file = written(whole, u"a.jpeg"_s);
        file.form = OutgoingFile::Form::Original;
        SentBytes sent(file);
        qint64 all = -1;
        QCOMPARE(sent.count(all), FilePiece::Is::Read);
        QCOMPARE(all, whole.size());
        QCOMPARE(readAll(sent, all, 30'000), whole);
    }

    void whatIsGoneOrAnotherIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isOriginal");
        QTest::newRow("a picture") << u"a.jpeg"_s << false;
        QTest::newRow("its original") << u"a.jpeg"_s << true;
        QTest::newRow("words") << u"a.txt"_s << false;
    }
    void whatIsGoneOrAnotherIsSaid()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isOriginal);
        const QByteArray bytes = name.endsWith(u"txt"_s) ? QByteArray(100'000, 'w') : before + place + frame + scan(100'000);
        OutgoingFile file = written(bytes, name);
        file.form = isOriginal ? OutgoingFile::Form::Original : OutgoingFile::Form::Usual;
        SentBytes sent(file);
        qint64 all = -1;
        QCOMPARE(sent.count(all), FilePiece::Is::Read);
        QCOMPARE(sent.read(0, 10).is, FilePiece::Is::Read);
        QFile grown(file.path);
        QVERIFY(grown.open(QIODevice::Append) && grown.write("more") == 4);
        grown.close();
        QCOMPARE(sent.read(10, 10).is, FilePiece::Is::Changed);
        QCOMPARE(SentBytes(file).count(all), FilePiece::Is::Changed);
        QVERIFY(grown.remove());
        QCOMPARE(sent.read(10, 10).is, FilePiece::Is::Gone);
        QCOMPARE(SentBytes(file).count(all), FilePiece::Is::Gone);
    }

private:
    OutgoingFile written(const QByteArray &bytes, const QString &name)
    {
        OutgoingFile file;
        file.path = m_folder.filePath(name);
        QFile disk(file.path);
        if (!disk.open(QIODevice::WriteOnly) || disk.write(bytes) != bytes.size())
            qFatal("cannot write");
        disk.close();
        file.size = bytes.size();
        file.modified = QFileInfo(file.path).lastModified().toUTC();
        return file;
    }

    static QByteArray readAll(SentBytes &sent, qint64 all, qint64 piece)
    {
        QByteArray bytes;
        while (bytes.size() < all) {
            const FilePiece some = sent.read(bytes.size(), piece);
            if (some.is != FilePiece::Is::Read || some.bytes.isEmpty() || some.bytes.size() > piece)
                return "broken off";
            bytes += some.bytes;
        }
        return bytes;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_SentBytes)
#include "tst_SentBytes.moc"
