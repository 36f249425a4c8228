// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileResponse.h"
#include "HttpFixture.h"

#include <QTemporaryFile>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

/// Bytes of which no two places look the same.
QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 x = 1;
    for (char &c : bytes)
        c = char((x = x * 1664525 + 1013904223) >> 24);
    return bytes;
}

class Files : public HttpFixture
{
public:
    explicit Files(const QByteArray &content, const std::function<void(HttpLimits &)> &change = {})
        : HttpFixture(change)
    {
        if (!file.open() || file.write(content) != content.size() || !file.flush())
            qFatal("no file");
        http.route(u"/file"_s, [this](const HttpRequest &request, const HttpReply &reply) {
            reply.send(fileResponse(request, {file.fileName(), "text/x-noise", "\"v,1\"", {{"Cache-Control", "no-cache"}}}));
        });
        http.route(u"/gone"_s, [](const HttpRequest &request, const HttpReply &reply) {
            reply.send(fileResponse(request, {u"/nowhere"_s, "text/plain", {}}));
        });
        http.route(u"/folder"_s, [](const HttpRequest &request, const HttpReply &reply) {
            reply.send(fileResponse(request, {u"/"_s, "text/plain", {}}));
        });
    }

    QTemporaryFile file;
};

} // namespace

class tst_HttpFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsSentWhole();
    void partsOfAFile_data();
    void partsOfAFile();
    void headSendsNoFile();
    void anEmptyFileIsAReply();
    void whatIsNotThereIsNotFound();
    void oldClientsAreClosedBehindTheFile();
    void repliesBehindAFileWaitForIt();
    void aFileThatBecomesShorterEndsTheConnection();
    void closingTheServerEndsTheSending();
};

void tst_HttpFiles::aFileIsSentWhole()
{
    const QByteArray content = noise(5'000'000);
    Files server(content);
    RawClient client(server.port());
    for (int i = 0; i < 3; ++i) {
        const auto got = client.ask(get("/file"));
        QVERIFY(got);
        QCOMPARE(got->status, 200);
        QVERIFY(got->body == content);
        QCOMPARE(got->headers.value("content-length"), "5000000");
        QCOMPARE(got->headers.value("content-type"), "text/x-noise");
        QCOMPARE(got->headers.value("etag"), "\"v,1\"");
        QCOMPARE(got->headers.value("accept-ranges"), "bytes");
        QCOMPARE(got->headers.value("cache-control"), "no-cache");
    }
    const auto refused = client.ask("DELETE /file HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(refused);
    QCOMPARE(refused->status, 405);
    QCOMPARE(refused->headers.value("allow"), "GET, HEAD");
}

void tst_HttpFiles::partsOfAFile_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contentRange");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &fields, int status, const QByteArray &range, const QByteArray &body) {
        QTest::newRow(name) << fields << status << range << body;
    };
    row("a range", "Range: bytes=2-4\r\n", 206, "bytes 2-4/10", "234");
    row("from", "Range: bytes=7-\r\n", 206, "bytes 7-9/10", "789");
    row("the last", "Range: bytes=-2\r\n", 206, "bytes 8-9/10", "89");
    row("two", "Range: bytes=0-1,4-5\r\n", 200, {}, "0123456789");
    row("nonsense", "Range: bytes=x\r\n", 200, {}, "0123456789");
    row("beyond", "Range: bytes=10-\r\n", 416, "bytes */10", {});
    row("if it is the same", "Range: bytes=2-4\r\nIf-Range: \"v,1\"\r\n", 206, "bytes 2-4/10", "234");
    row("if it is weakly the same", "Range: bytes=2-4\r\nIf-Range: W/\"v,1\"\r\n", 200, {}, "0123456789");
    row("if it is not the same", "Range: bytes=2-4\r\nIf-Range: \"v2\"\r\n", 200, {}, "0123456789");
    row("beyond, if it is not the same", "Range: bytes=10-\r\nIf-Range: \"v2\"\r\n", 200, {}, "0123456789");
    row("if it is of a day", "Range: bytes=2-4\r\nIf-Range: Thu, 01 Jan 2026 00:00:00 GMT\r\n", 200, {}, "0123456789");
    row("if it changed, and it did not", "If-None-Match: \"v,1\"\r\n", 304, {}, {});
    row("if it changed, weakly", "If-None-Match: W/\"v,1\"\r\n", 304, {}, {});
    row("if it changed, one of several", "If-None-Match: \"v\", \"v,1\"\r\n", 304, {}, {});
    row("if it changed, in two fields", "If-None-Match: \"v\"\r\nIf-None-Match: \"v,1\"\r\n", 304, {}, {});
    row("if it is not there", "If-None-Match: *\r\n", 304, {}, {});
    row("if it changed, and it did", "If-None-Match: \"v\", \"1\"\r\n", 200, {}, "0123456789");
    row("if it changed, not a tag", "If-None-Match: v,1\r\n", 200, {}, "0123456789");
    row("not changed goes before a range", "If-None-Match: \"v,1\"\r\nRange: bytes=2-4\r\n", 304, {}, {});
}

void tst_HttpFiles::partsOfAFile()
{
    QFETCH(const QByteArray, fields);
    Files server("0123456789");
    RawClient client(server.port());
    const auto got = client.ask(get("/file", fields));
    QVERIFY(got);
    QTEST(got->status, "status");
    QTEST(got->headers.value("content-range"), "contentRange");
    if (got->status != 416)
        QTEST(got->body, "body");
    if (got->status == 304) {
        QCOMPARE(got->headers.value("etag"), "\"v,1\"");
        QCOMPARE(got->headers.value("cache-control"), "no-cache");
        QVERIFY(!got->headers.contains("content-length"));
    }
    const auto next = client.ask(get("/echo"));
    QVERIFY(next);
    QCOMPARE(next->status, 200);
}

void tst_HttpFiles::headSendsNoFile()
{
    Files server(noise(1'000'000));
    RawClient client(server.port());
    const auto got = client.ask("HEAD /file HTTP/1.1\r\nHost: x\r\nRange: bytes=2-4\r\n\r\n", true);
    QVERIFY(got);
    QCOMPARE(got->status, 200); // ranges are for GET (RFC 9110, 14.2)
    QCOMPARE(got->headers.value("content-length"), "1000000");
    const auto next = client.ask(get("/echo"));
    QVERIFY(next);
    QCOMPARE(next->status, 200);
}

void tst_HttpFiles::anEmptyFileIsAReply()
{
    Files server({});
    RawClient client(server.port());
    const auto got = client.ask(get("/file"));
    QVERIFY(got);
    QCOMPARE(got->status, 200);
    QCOMPARE(got->headers.value("content-length"), "0");
    const auto next = client.ask(get("/file", "Range: bytes=0-\r\n"));
    QVERIFY(next);
    QCOMPARE(next->status, 416);
}

void tst_HttpFiles::whatIsNotThereIsNotFound()
{
    Files server({});
    RawClient client(server.port());
    for (const QByteArray path : {"/gone", "/folder"}) {
        const auto got = client.ask(get(path));
        QVERIFY(got);
        QCOMPARE(got->status, 404);
    }
}

void tst_HttpFiles::oldClientsAreClosedBehindTheFile()
{
    const QByteArray content = noise(3'000'000);
    Files server(content);
    RawClient client(server.port());
    const auto got = client.ask("GET /file HTTP/1.0\r\nHost: x\r\n\r\n");
    QVERIFY(got);
    QVERIFY(got->body == content);
    QCOMPARE(got->headers.value("connection"), "close");
    QVERIFY(client.closesItself());
}

void tst_HttpFiles::repliesBehindAFileWaitForIt()
{
    const QByteArray content = noise(6'000'000);
    Files server(content);
    RawClient client(server.port());
    client.send(get("/file") + get("/echo?q=1") + get("/file") + get("/file", "Range: bytes=-3\r\n") + get("/echo?q=2"));
    const auto file = client.response();
    QVERIFY(file);
    QVERIFY(file->body == content);
    const auto first = client.response();
    QVERIFY(first);
    QCOMPARE(jsonOf(*first).value("q"_L1), u"1"_s);
    const auto again = client.response();
    QVERIFY(again);
    QVERIFY(again->body == content);
    const auto part = client.response();
    QVERIFY(part);
    QCOMPARE(part->body, content.last(3));
    const auto second = client.response();
    QVERIFY(second);
    QCOMPARE(jsonOf(*second).value("q"_L1), u"2"_s);
}

void tst_HttpFiles::aFileThatBecomesShorterEndsTheConnection()
{
    Files server(noise(20'000'000));
    RawClient client(server.port());
    client.pauseReading();
    client.send(get("/file") + get("/echo"));
    QTRY_VERIFY(client.socket().bytesAvailable() > 0);
    QVERIFY(server.file.resize(1'000));
    client.resumeReading();
    QVERIFY(client.closesItself());
    // What was asked for next is not sent as a part of the file.
    QVERIFY(!client.received().contains("\"method\""));
    QTRY_COMPARE(server.http.connectionCount(), 0);
}

void tst_HttpFiles::closingTheServerEndsTheSending()
{
    Files server(noise(20'000'000));
    RawClient client(server.port());
    client.pauseReading();
    client.send(get("/file"));
    QTRY_VERIFY(client.socket().bytesAvailable() > 0);
    server.http.close();
    QTRY_COMPARE(server.http.connectionCount(), 0);
}

int main(int argc, char **argv)
{
    return runOnServerLoop<tst_HttpFiles>(argc, argv);
}

#include "tst_HttpFiles.moc"
