// SPDX-License-Identifier: GPL-3.0-or-later
#include "FrameReader.h"

#include <QTest>
#include <QtEndian>

using namespace hearth::websocket;
using namespace Qt::StringLiterals;

namespace {

constexpr int fin = 0x80;
constexpr int masked = 0x80;

/// A frame of a client, with any bits and its length in any form.
QByteArray frame(int firstByte, const QByteArray &payload, int lengthForm = 0, int maskBit = masked)
{
    const QByteArray mask = "\x11\x22\xf3\x04";
    QByteArray bytes(1, char(firstByte));
    if (lengthForm == 0)
        lengthForm = payload.size() < 126 ? 7 : payload.size() <= 0xffff ? 16 : 64;
    if (lengthForm == 7) {
        bytes.append(char(maskBit | payload.size()));
    } else if (lengthForm == 16) {
        const quint16 size = qToBigEndian(quint16(payload.size()));
        bytes.append(char(maskBit | 126)).append(reinterpret_cast<const char *>(&size), 2);
    } else {
        const quint64 size = qToBigEndian(quint64(payload.size()));
        bytes.append(char(maskBit | 127)).append(reinterpret_cast<const char *>(&size), 8);
    }
    if (!maskBit)
        return bytes + payload;
    bytes.append(mask);
    for (qsizetype i = 0; i < payload.size(); ++i)
        bytes.append(char(payload[i] ^ mask[i % 4]));
    return bytes;
}

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char('a' + i % 26);
    return bytes;
}

/// What the reader makes of `bytes` that come in pieces of `size`: "opcode:payload" for each message, and the error.
QByteArrayList read(const QByteArray &bytes, qsizetype size, qsizetype maxMessage = 1'000'000)
{
    FrameReader reader;
    reader.setMaxMessage(maxMessage);
    QByteArrayList found;
    for (qsizetype at = 0; at < bytes.size() && !reader.error(); at += size) {
        const QByteArray copy = bytes.mid(at, size); // reading past it is what the sanitizer then sees
        QByteArrayView piece(copy);
        while (const auto message = reader.next(piece))
            found.append(QByteArray::number(int(message->opcode)) + ':' + message->payload);
        if (!reader.error() && !piece.isEmpty())
            qFatal("bytes were left");
    }
    if (reader.error())
        found.append("error " + QByteArray::number(int(*reader.error())));
    return found;
}

} // namespace

class tst_FrameReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messages_data();
    void messages();
    void everyLength_data();
    void everyLength();
    void nothingIsTakenAfterAnError();
    void whatIsAnnouncedIsNotAllocated();
    void headsAreTheShortest();
    void closeReasonsAreCutBetweenCharacters();
};

void tst_FrameReader::messages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArrayList &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("text", frame(fin | 1, "hello"), {"1:hello"});
    row("binary", frame(fin | 2, "\xff\x00\x80"_ba), {"2:\xff\x00\x80"_ba});
    row("empty", frame(fin | 1, ""), {"1:"});
    row("two", frame(fin | 1, "one") + frame(fin | 1, "two"), {"1:one", "1:two"});
    row("fragments", frame(1, "on") + frame(0, "e ") + frame(fin | 0, "two"), {"1:one two"});
    row("fragments that cut a character", frame(1, "\xf0\x9f") + frame(fin | 0, "\x94\xa5"), {"1:\xf0\x9f\x94\xa5"});
    row("an empty last fragment", frame(1, "all") + frame(fin | 0, ""), {"1:all"});
    row("a ping between fragments", frame(1, "a") + frame(fin | 9, "p") + frame(fin | 0, "b"), {"9:p", "1:ab"});
    row("control frames", frame(fin | 9, pattern(125)) + frame(fin | 10, "") + frame(fin | 8, "\x03\xe8"_ba),
        {"9:" + pattern(125), "10:", "8:\x03\xe8"_ba});
    row("not masked", frame(fin | 1, "hello", 0, 0), {"error 1002"});
    for (const int bit : {0x40, 0x20, 0x10})
        row(qPrintable(QStringLiteral("reserved bit %1").arg(bit)), frame(fin | bit | 1, "x"), {"error 1002"});
    for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15})
        row(qPrintable(QStringLiteral("opcode %1").arg(opcode)), frame(fin | opcode, "x"), {"error 1002"});
    row("a ping in fragments", frame(9, "x"), {"error 1002"});
    row("a ping too long", frame(fin | 9, pattern(126)), {"error 1002"});
    row("a continuation of nothing", frame(fin | 0, "x"), {"error 1002"});
    row("a text within a text", frame(1, "a") + frame(fin | 1, "b"), {"error 1002"});
    row("not UTF-8", frame(fin | 1, "\xc3\x28"), {"error 1007"});
    row("half a character at the end", frame(fin | 1, "\xf0\x9f\x94"), {"error 1007"});
    row("a surrogate", frame(fin | 1, "\xed\xa0\x80"), {"error 1007"});
    row("too large", frame(fin | 1, pattern(1'001)), {"error 1009"});
    row("as large as allowed", frame(fin | 1, pattern(1'000)), {"1:" + pattern(1'000)});
    row("fragments too large together", frame(1, pattern(600)) + frame(fin | 0, pattern(401)), {"error 1009"});
    QByteArray huge = frame(fin | 2, "", 64);
    qToBigEndian(~quint64(0), huge.data() + 2);
    row("announced too large", huge, {"error 1009"});
    row("what came before an error", frame(fin | 1, "ok") + frame(fin | 3, ""), {"1:ok", "error 1002"});
    row("half a frame", frame(fin | 1, "hello").chopped(1), {});
}

void tst_FrameReader::messages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, expected);
    for (const qsizetype size : {qsizetype(1), qsizetype(2), qsizetype(3), qsizetype(7), bytes.size()})
        QCOMPARE(read(bytes, size, 1'000), expected);
}

void tst_FrameReader::everyLength_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 7, 8, 9, 124, 125, 126, 127, 128, 1000, 65'534, 65'535, 65'536, 65'537, 300'000})
        QTest::addRow("%d", size) << size;
}

void tst_FrameReader::everyLength()
{
    QFETCH(int, size);
    const QByteArray payload = pattern(size);
    const QByteArrayList expected {"2:" + payload};
    for (const int form : {7, 16, 64}) { // longer forms than needed are read too
        if ((form == 7 && size > 125) || (form == 16 && size > 0xffff))
            continue;
        for (const qsizetype piece : {5, 8, 4096, 1'000'000})
            QCOMPARE(read(frame(fin | 2, payload, form), piece), expected);
    }
}

void tst_FrameReader::nothingIsTakenAfterAnError()
{
    FrameReader reader;
    const QByteArray bytes = frame(fin | 3, "") + frame(fin | 1, "later");
    QByteArrayView view(bytes);
    QVERIFY(!reader.next(view));
    QCOMPARE(reader.error(), CloseCode::ProtocolError);
    QVERIFY(!reader.next(view));
    QCOMPARE(reader.error(), CloseCode::ProtocolError);
}

void tst_FrameReader::whatIsAnnouncedIsNotAllocated()
{
    // Thousands of clients that announce the largest message cost nothing until they send it: this would be 64 GB.
    std::vector<FrameReader> readers(64);
    for (FrameReader &reader : readers) {
        reader.setMaxMessage(qsizetype(1) << 30);
        QByteArray bytes = frame(fin | 2, "", 64);
        qToBigEndian(quint64(1) << 30, bytes.data() + 2);
        QByteArrayView view(bytes);
        QVERIFY(!reader.next(view));
        QVERIFY(!reader.error());
    }
}

void tst_FrameReader::headsAreTheShortest()
{
    const auto head = [](quint64 size) {
        QByteArray bytes;
        appendHead(bytes, Opcode::Text, size);
        return bytes;
    };
    QCOMPARE(head(0), "\x81\x00"_ba);
    QCOMPARE(head(125), "\x81\x7d"_ba);
    QCOMPARE(head(126), "\x81\x7e\x00\x7e"_ba);
    QCOMPARE(head(65'535), "\x81\x7e\xff\xff"_ba);
    QCOMPARE(head(65'536), "\x81\x7f\x00\x00\x00\x00\x00\x01\x00\x00"_ba);
}

void tst_FrameReader::closeReasonsAreCutBetweenCharacters()
{
    QCOMPARE(closeFrame(CloseCode::Normal, {}), "\x88\x02\x03\xe8"_ba);
    const QByteArray bytes = closeFrame(CloseCode::PolicyViolated, QStringLiteral("\u00e4").repeated(100));
    QCOMPARE(bytes.size(), 2 + 2 + 122); // 123 bytes would be half a character
    QVERIFY(QUtf8StringView(bytes.constData() + 4, bytes.size() - 4).isValidUtf8());
}

QTEST_APPLESS_MAIN(tst_FrameReader)
#include "tst_FrameReader.moc"
