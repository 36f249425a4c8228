// SPDX-License-Identifier: GPL-3.0-or-later
#include "ByteRange.h"
#include "UploadRoute.h"

#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

using Kind = ByteRange::Kind;

} // namespace

class tst_ByteRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangesAreReadAsTheRfcHasThem_data();
    void rangesAreReadAsTheRfcHasThem();
    void anythingIsAnsweredWithinTheFile();
    void uploadRoutesFitWholePaths();
};

void tst_ByteRange::rangesAreReadAsTheRfcHasThem_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("length");
    const auto part = [](const char *field, qint64 size, qint64 first, qint64 length) {
        QTest::newRow(field) << QByteArray(field) << size << int(Kind::Part) << first << length;
    };
    const auto other = [](const char *field, qint64 size, Kind kind) {
        QTest::addRow("%s of %d", field, int(size)) << QByteArray(field) << size << int(kind) << qint64(0) << qint64(0);
    };
    // The examples of RFC 9110, 14.1.2, of 10,000 bytes.
    part("bytes=0-499", 10'000, 0, 500);
    part("bytes=500-999", 10'000, 500, 500);
    part("bytes=-500", 10'000, 9'500, 500);
    part("bytes=9500-", 10'000, 9'500, 500);
    other("bytes=0-0,-1", 10'000, Kind::Whole);
    other("bytes= 0-999, 4500-5499, -1000", 10'000, Kind::Whole);
    other("bytes=500-600,601-999", 10'000, Kind::Whole);
    // Beyond the end, and of nothing.
    part("bytes=0-99999", 10'000, 0, 10'000);
    part("bytes=-99999", 10'000, 0, 10'000);
    part("bytes=9999-9999", 10'000, 9'999, 1);
    part("bytes=0-", 10'000, 0, 10'000);
    part("bytes=0-99999999999999999999999999", 10'000, 0, 10'000);
    part("bytes=-99999999999999999999999999", 10'000, 0, 10'000);
    other("bytes=10000-", 10'000, Kind::Unsatisfiable);
    other("bytes=10000-10001", 10'000, Kind::Unsatisfiable);
    other("bytes=99999999999999999999999999-", 10'000, Kind::Unsatisfiable);
    other("bytes=-0", 10'000, Kind::Unsatisfiable);
    other("bytes=0-", 0, Kind::Unsatisfiable);
    other("bytes=-1", 0, Kind::Whole);
    other("bytes=-0", 0, Kind::Unsatisfiable);
    // Of several, those that can be satisfied count.
    part("bytes=20000-,5-6", 10'000, 5, 2);
    other("bytes=20000-,-0", 10'000, Kind::Unsatisfiable);
    // Lists may have empty elements and white space (5.6.1.2), units any case (14.1).
    part("bytes=,, 1-2 ,", 10'000, 1, 2);
    part("BYTES=1-2", 10'000, 1, 2);
    // What is not understood is as if it were not there (14.2).
    for (const char *field : {"", "bytes", "bytes=", "bytes=,", "bytes=-", "bytes=5", "bytes=5-4", "bytes=a-b", "bytes=1-b",
             "bytes=+1-2", "bytes=--1", "bytes=1--2", "bytes=1-2-3", "bytes=1 - 2", "bytes =1-2", " bytes=1-2", "lines=1-2",
             "bytes=0x1-2", "bytes=1-2;q=1", "bytes=1-2,a"})
        other(field, 10'000, Kind::Whole);
}

void tst_ByteRange::rangesAreReadAsTheRfcHasThem()
{
    QFETCH(const QByteArray, field);
    QFETCH(const qint64, size);
    const ByteRange range = ByteRange::parse(field, size);
    QTEST(int(range.kind), "kind");
    QTEST(range.first, "first");
    QTEST(range.length, "length");
}

void tst_ByteRange::anythingIsAnsweredWithinTheFile()
{
    // Every text of six of these characters behind the unit.
    constexpr std::string_view characters = "09-, x";
    for (int n = 0; n < 6 * 6 * 6 * 6 * 6 * 6; ++n) {
        QByteArray field = "bytes=";
        for (int left = n, i = 0; i < 6; ++i, left /= 6)
            field += characters[std::size_t(left % 6)];
        for (const qint64 size : {0, 1, 10, 1'000'000}) {
            const ByteRange range = ByteRange::parse(field, size);
            const bool fits = range.first >= 0 && range.length >= 1 && range.first + range.length <= size;
            QVERIFY2(range.kind != Kind::Part || fits, field);
        }
    }
    QByteArray many = "bytes=";
    for (int i = 0; i < 5'000; ++i)
        many += "20000-,";
    QCOMPARE(ByteRange::parse(many, 10'000).kind, Kind::Whole);
}

void tst_ByteRange::uploadRoutesFitWholePaths()
{
    const std::vector<UploadRoute> routes {{"POST", u"/rooms/*/attachments"_s, 1, {}}, {"PUT", u"/me"_s, 2, {}}};
    const auto found = [&](const QByteArray &method, const QString &path) -> qint64 {
        HttpRequest request;
        request.method = method;
        request.path = path;
        const UploadRoute *route = findUploadRoute(routes, request);
        return route ? route->maxBytes : 0;
    };
    QCOMPARE(found("POST", u"/rooms/7/attachments"_s), 1);
    QCOMPARE(found("PUT", u"/me"_s), 2);
    QCOMPARE(found("GET", u"/rooms/7/attachments"_s), 0);
    QCOMPARE(found("POST", u"/rooms//attachments"_s), 0);
    QCOMPARE(found("POST", u"/rooms/7/8/attachments"_s), 0);
    QCOMPARE(found("POST", u"/rooms/7/attachments/"_s), 0);
    QCOMPARE(found("POST", u"/rooms/7"_s), 0);
    QCOMPARE(found("PUT", u"/me/too"_s), 0);
}

QTEST_GUILESS_MAIN(tst_ByteRange)
#include "tst_ByteRange.moc"
