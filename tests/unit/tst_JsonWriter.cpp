// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/IsoTime.h"
#include "core/JsonWriter.h"
#include "model/Message.h"
#include "model/Shared.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

struct Pair
{
    QString first;
    std::optional<qint64> second;
    QList<Pair> inner;
    int *written = nullptr;
};

void writeFields(JsonWriter &json, const Pair &pair)
{
    if (pair.written)
        ++*pair.written;
    json.field("first", pair.first);
    json.field("second", pair.second);
    json.field("inner", pair.inner);
}

QJsonValue parsed(const QByteArray &utf8)
{
    QJsonParseError error {};
    const auto document = QJsonDocument::fromJson('[' + utf8 + ']', &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", qPrintable(error.errorString()), utf8.constData());
    return document.array().first();
}

template <typename T>
QByteArray written(const T &value)
{
    return jsonText(value).utf8();
}

} // namespace

class tst_JsonWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsAreEscaped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << u""_s << QByteArray();
        QTest::newRow("null string") << QString() << QByteArray();
        QTest::newRow("plain") << u"Hello, Ada."_s << QByteArray("Hello, Ada.");
        QTest::newRow("quote and backslash") << u"a\"b\\c/"_s << QByteArray("a\\\"b\\\\c/");
        QTest::newRow("short escapes") << u"\b\f\n\r\t"_s << QByteArray("\\b\\f\\n\\r\\t");
        QTest::newRow("controls") << QString::fromUtf16(u"\x0\x1\x1f\x7f", 4) << QByteArray("\\u0000\\u0001\\u001f\x7f");
        QTest::newRow("two bytes") << u"\u0080\u00e9\u07ff"_s << QByteArray("\xc2\x80\xc3\xa9\xdf\xbf");
        QTest::newRow("three bytes") << u"\u0800\u6f22\uffff"_s << QByteArray("\xe0\xa0\x80\xe6\xbc\xa2\xef\xbf\xbf");
        QTest::newRow("line separators") << u"\u2028\u2029"_s << QByteArray("\xe2\x80\xa8\xe2\x80\xa9");
        QTest::newRow("astral") << u"\U00010000\U0001f600\U0010ffff"_s
                                << QByteArray("\xf0\x90\x80\x80\xf0\x9f\x98\x80\xf4\x8f\xbf\xbf");
        const QByteArray replacement("\xef\xbf\xbd");
        const QString high(QChar(0xd83d));
        const QString low(QChar(0xde00));
        QTest::newRow("half at the end") << u'a' + high << 'a' + replacement;
        QTest::newRow("first half alone") << high + u'a' << replacement + 'a';
        QTest::newRow("second half alone") << low + high << replacement + replacement;
        // The writer takes long texts in pieces of 256: the pair lies across the first seam.
        QTest::newRow("across a seam") << QString(255, u'x') + high + low + QString(300, u'\x1')
                                       << QByteArray(255, 'x') + "\xf0\x9f\x98\x80" + QByteArray("\\u0001").repeated(300);
    }

    void textsAreEscaped()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, json);
        QCOMPARE(written(text), QByteArray('"' + json + '"'));
        if (text.isValidUtf16())
            QCOMPARE(parsed(written(text)).toString(), text);
    }

    void latin1TextsAreEscapedAsOthers()
    {
        QByteArray all;
        for (int c = 0; c < 256; ++c)
            all.append(char(c));
        QCOMPARE(written(QLatin1StringView(all)), written(QString::fromLatin1(all)));
    }

    void numbersAreExact()
    {
        for (const qint64 number : {qint64(0), qint64(-1), qint64(7), maxWireInteger, -maxWireInteger,
                 std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()})
            QCOMPARE(written(number), QByteArray::number(number));
        QCOMPARE(written(2.5), "2.5");
        for (const double number : {0.0, -0.1, 1e300, 5e-324, 1.0 / 3})
            QCOMPARE(parsed(written(number)).toDouble(), number);
        QCOMPARE(written(qInf()), "null");
        QCOMPARE(written(qQNaN()), "null");
    }

    void othersAreAsJsonHasThem()
    {
        QCOMPARE(written(true), "true");
        QCOMPARE(written(false), "false");
        QCOMPARE(written(nullptr), "null");
        QCOMPARE(written(std::optional<int>()), "null");
        QCOMPARE(written(std::optional(5)), "5");
        QCOMPARE(written(UserId {7}), "7");
        QCOMPARE(written(QList<int> {}), "[]");
        QCOMPARE(written(QList<QList<int>> {{}, {1, 2}, {}}), "[[],[1,2],[]]");
        QCOMPARE(written(Pair {u"["_s, {}, {{u"{"_s, 1, {}}, {u""_s, 2, {}}}}),
            QByteArray(
                "{'first':'[','second':null,'inner':[{'first':'{','second':1,'inner':[]},{'first':'','second':2,'inner':[]}]}")
                .replace('\'', '"'));
        QCOMPARE(jsonObject([](JsonWriter &) { }).utf8(), "{}");
        const auto nested = jsonObject([](JsonWriter &json) {
            json.field("a", [&] { json.field("b", JsonText::of(QJsonArray {1, u"x"_s})); });
            json.field("c", JsonText());
        });
        QCOMPARE(nested.utf8(), R"({"a":{"b":[1,"x"]},"c":null})");
    }

    void timesAreAsQtWritesThem()
    {
        QRandomGenerator random(4);
        QList<qint64> moments {0, -1, 951'782'400'000 /* 29 February 2000 */, 253'402'300'799'999 /* end of 9999 */};
        for (int i = 0; i < 10'000; ++i)
            moments.append(qint64(random.bounded(310e12)) - 62'000'000'000'000); // from the year 5 to 9829
        for (const qint64 moment : std::as_const(moments)) {
            const auto time = QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
            QCOMPARE(written(time), '"' + time.toString(Qt::ISODateWithMs).toUtf8() + '"');
        }
        QCOMPARE(
            written(QDateTime(QDate(2026, 1, 31), QTime(14, 0), Qt::OffsetFromUTC, 2 * 60 * 60)), R"("2026-01-31T12:00:00.000Z")");
        QCOMPARE(written(QDateTime()), "null");
        QCOMPARE(written(QDateTime(QDate(10'000, 1, 1), QTime(0, 0), Qt::UTC)), "null");
        QCOMPARE(written(QDateTime(QDate(-2, 1, 1), QTime(0, 0), Qt::UTC)), "null");
    }

    void whateverIsWrittenReadsTheSame()
    {
        QRandomGenerator random(7);
        const auto text = [&] {
            // Pieces of every kind: ASCII, what is escaped, two and three bytes, pairs, halves.
            QString made;
            for (int left = random.bounded(random.bounded(2) ? 8 : 700); left > 0; --left) {
                switch (random.bounded(6)) {
                case 0: made += QChar(random.bounded(0x20)); break;
                case 1: made += QChar(random.bounded(0x80)); break;
                case 2: made += QChar(random.bounded(0x800)); break;
                case 3: made += QChar(random.bounded(0x10000)); break;
                case 4: made += u"\"\\\u2028😀"_s; break;
                default: made += u"plain"_s; break;
                }
            }
            return made;
        };
        for (int i = 0; i < 3000; ++i) {
            const QString made = text();
            const QByteArray json = written(made);
            QCOMPARE(parsed(json).toString().toUcs4(), made.toUcs4()); // which has replaced the halves
            QVERIFY(!json.contains('\n') && QString::fromUtf8(json).toUtf8() == json);
        }
    }

    void aMessageReadsAsItWas()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 500; ++i) {
            Message message {MessageId {i + 1}, RoomId {random.bounded(1, 1000)}, i + 1,
                {UserId {3}, u"ada"_s, u"Ada \"the\" Countess"_s},
                QString(random.bounded(400), QChar(random.bounded(0x20, 0xd000))),
                QDateTime::fromMSecsSinceEpoch(random.bounded(2'000'000'000) * 1000LL + 5, Qt::UTC), {}, i % 5 == 0, {}, {}};
            if (i % 2)
                message.replyTo = MessageId {i};
            if (i % 3)
                message.clientId = u"c-%1"_s.arg(i);
            if (i % 7)
                message.editedAt = message.createdAt.addSecs(60);
            const auto read = messageFromJson(jsonText(message).toValue());
            QVERIFY(read);
            QCOMPARE(*read, message);
        }
    }

    void whatIsLargeHasRoom()
    {
        QList<QString> texts(2000, QString(100, u'\x1'));
        QJsonArray array = QJsonArray::fromStringList(texts);
        QCOMPARE(written(texts), QJsonDocument(array).toJson(QJsonDocument::Compact));
        QCOMPARE(written(QString(1'000'000, u'x')).size(), 1'000'002);
        QCOMPARE(written(7), "7"); // and the next one begins anew
    }

    void qjsonBecomesTextAndBack()
    {
        const QJsonObject object {{u"a"_s, QJsonArray {1, true, QJsonValue()}}, {u"b"_s, u"é\n"_s}};
        QCOMPARE(JsonText::of(object).toValue().toObject(), object);
        QCOMPARE(JsonText::of(u"x\"y"_s).utf8(), "\"x\\\"y\"");
        QCOMPARE(JsonText::of(1).utf8(), "1");
        QCOMPARE(JsonText::of(QJsonValue::Undefined).utf8(), "null");
        QCOMPARE(JsonText().utf8(), "null");
        QCOMPARE(toJson(Pair {u"x"_s, 1, {}}).value("first"_L1).toString(), u"x"_s);
    }

    void aSharedValueIsEncodedOnce()
    {
        int count = 0;
        const Shared<Pair> one(Pair {u"x"_s, 1, {}, &count});
        const Shared<Pair> copy = one;
        QCOMPARE(count, 0);
        const JsonText first = one.json();
        const QByteArray list = written(QList<Shared<Pair>> {one, copy});
        QCOMPARE(count, 1);
        QCOMPARE(list, '[' + first.utf8() + ',' + first.utf8() + ']');
        QCOMPARE(static_cast<const void *>(copy.json().utf8().constData()), static_cast<const void *>(first.utf8().constData()));
        QVERIFY(one && !Shared<Pair>());
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_JsonWriter)
#include "tst_JsonWriter.moc"
