// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpFixture.h"

#include <QTimer>

#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace hearth;

/// Clients that say all they have to say, end their side, and read the answer (RFC 9112, 9.6; `nc -N`).
class tst_HttpHalfClose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoEndsItsSideStillGetsItsAnswers_data();
    void whoEndsItsSideStillGetsItsAnswers();
    void aLateAnswerReachesWhoHasEndedItsSide();

private:
    static void endWriting(RawClient &client)
    {
        QTRY_COMPARE(client.socket().bytesToWrite(), 0);
        ::shutdown(int(client.socket().socketDescriptor()), SHUT_WR);
    }
};

void tst_HttpHalfClose::whoEndsItsSideStillGetsItsAnswers_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArrayList>("answers");

    const QByteArray large(6 * 1024 * 1024, 'x');
    QTest::newRow("small") << get("/small") << QByteArrayList {"small"};
    QTest::newRow("closing") << get("/small", "Connection: close\r\n") << QByteArrayList {"small"};
    QTest::newRow("HTTP/1.0") << "GET /small HTTP/1.0\r\n\r\n"_ba << QByteArrayList {"small"};
    QTest::newRow("large") << get("/large") << QByteArrayList {large};
    QTest::newRow("large, closing") << get("/large", "Connection: close\r\n") << QByteArrayList {large};
    QTest::newRow("two") << get("/small") + get("/large") << QByteArrayList {"small", large};
    QTest::newRow("two, the first late") << get("/late") + get("/small") << QByteArrayList {"late", "small"};
    QTest::newRow("with a body") << post("/small", "hello") << QByteArrayList {"small"};
}

void tst_HttpHalfClose::whoEndsItsSideStillGetsItsAnswers()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArrayList, answers);
    HttpFixture server;
    server.http.route(u"/small"_s, [](const HttpRequest &, const HttpReply &reply) { reply.send(text("small")); });
    server.http.route(
        u"/large"_s, [](const HttpRequest &, const HttpReply &reply) { reply.send(text(QByteArray(6 * 1024 * 1024, 'x'))); });
    server.http.route(u"/late"_s, [&](const HttpRequest &, const HttpReply &reply) {
        QTimer::singleShot(100, &server.http, [reply] { reply.send(text("late")); });
    });
    RawClient client(server.port());
    client.send(request);
    endWriting(client);
    for (const QByteArray &answer : std::as_const(answers)) {
        const auto got = client.response();
        QVERIFY(got);
        QCOMPARE(got->status, 200);
        QVERIFY(got->body == answer);
    }
    QVERIFY(client.closesItself());
    QTRY_COMPARE(server.http.connectionCount(), 0);
}

void tst_HttpHalfClose::aLateAnswerReachesWhoHasEndedItsSide()
{
    HttpFixture server;
    RawClient client(server.port());
    client.send(get("/hold"));
    QTRY_COMPARE(server.held.size(), 1);
    endWriting(client);
    // Whoever comes later is served meanwhile: the end has arrived.
    RawClient other(server.port());
    QVERIFY(other.ask(get("/echo")));
    QVERIFY(server.held[0].isWaiting());
    server.held[0].send(text("late"));
    const auto got = client.response();
    QVERIFY(got);
    QCOMPARE(got->body, "late");
    QVERIFY(client.closesItself());
}

int main(int argc, char **argv)
{
    return runOnServerLoop<tst_HttpHalfClose>(argc, argv);
}

#include "tst_HttpHalfClose.moc"
