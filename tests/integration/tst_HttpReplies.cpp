// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpFixture.h"

using namespace Qt::StringLiterals;
using namespace hearth;

class tst_HttpReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pipelinedRequestsAreAnsweredInOrder();
    void pipelinedRequestsMayBeCutAnywhere();
    void tooManyPipelinedRequestsWaitForTheRepliesBeforeThem();
    void aRefusalWaitsForTheRepliesBeforeIt();
    void abandonedRepliesAreTold();
    void theFirstReplyCounts();
    void closingAnswersWhatIsOwed();
};

void tst_HttpReplies::pipelinedRequestsAreAnsweredInOrder()
{
    HttpFixture server;
    RawClient client(server.port());
    client.send(get("/hold") + get("/hold") + get("/echo?q=third") + post("/echo", "fourth"));
    // How many reach their handlers before the first is answered depends on Qt's version; the order of replies must not.
    QTRY_VERIFY(!server.held.isEmpty());
    if (QTest::qWaitFor([&] { return server.held.size() == 2; }, 200))
        server.held[1].send(text("second"));
    QVERIFY(client.received().isEmpty());
    server.held[0].send(text("first"));
    QTRY_COMPARE(server.held.size(), 2);
    server.held[1].send(text("second"));
    for (const QByteArray &expected : {"first"_ba, "second"_ba}) {
        const auto got = client.response();
        QVERIFY(got);
        QCOMPARE(got->body, expected);
    }
    const auto third = client.response();
    QVERIFY(third);
    QCOMPARE(jsonOf(*third).value("q"_L1), u"third"_s);
    const auto fourth = client.response();
    QVERIFY(fourth);
    QCOMPARE(jsonOf(*fourth).value("body"_L1), u"fourth"_s);
}

void tst_HttpReplies::pipelinedRequestsMayBeCutAnywhere()
{
    HttpFixture server;
    const QByteArray both = post("/echo?q=1", "first") + post("/echo?q=2", "second");
    for (qsizetype cut = 1; cut < both.size(); ++cut) {
        RawClient client(server.port());
        client.send(both.first(cut));
        QTRY_COMPARE(client.socket().bytesToWrite(), 0);
        QCoreApplication::processEvents();
        client.send(both.sliced(cut));
        for (const QString &expected : {u"first"_s, u"second"_s}) {
            const auto got = client.response();
            QVERIFY2(got, qPrintable(u"cut at %1"_s.arg(cut)));
            QCOMPARE(jsonOf(*got).value("body"_L1).toString(), expected);
        }
    }
}

void tst_HttpReplies::tooManyPipelinedRequestsWaitForTheRepliesBeforeThem()
{
    HttpFixture server([](HttpLimits &limits) { limits.maxPipelined = 3; });
    RawClient client(server.port());
    client.send(get("/hold").repeated(10) + post("/echo", "last"));
    for (int answered = 0; answered < 10; ++answered) {
        QTRY_VERIFY(server.held.size() > answered);
        QVERIFY(server.held.size() <= answered + 3);
        server.held[answered].send(text(QByteArray::number(answered)));
        const auto got = client.response();
        QVERIFY(got);
        QCOMPARE(got->body.toInt(), answered);
    }
    const auto last = client.response();
    QVERIFY(last);
    QCOMPARE(jsonOf(*last).value("body"_L1), u"last"_s);
}

void tst_HttpReplies::aRefusalWaitsForTheRepliesBeforeIt()
{
    HttpFixture server;
    RawClient client(server.port());
    client.send(get("/hold"));
    QTRY_COMPARE(server.held.size(), 1);
    client.send("nonsense\r\n\r\n");
    QTRY_COMPARE(client.socket().bytesToWrite(), 0);
    server.held[0].send(text("first"));
    const auto first = client.response();
    QVERIFY(first);
    QCOMPARE(first->body, "first");
    const auto second = client.response();
    QVERIFY(second);
    QCOMPARE(second->status, 400);
    QVERIFY(client.closesItself());
}

void tst_HttpReplies::abandonedRepliesAreTold()
{
    HttpFixture server;
    auto client = std::make_unique<RawClient>(server.port());
    client->send(get("/hold"));
    QTRY_COMPARE(server.held.size(), 1);
    int abandoned = 0;
    QObject context;
    server.held[0].onAbandoned(&context, [&] { ++abandoned; });
    auto goneContext = std::make_unique<QObject>();
    server.held[0].onAbandoned(goneContext.get(), [&] { abandoned += 100; });
    goneContext.reset();
    QVERIFY(server.held[0].isWaiting());
    client.reset();
    QTRY_COMPARE(abandoned, 1);
    QVERIFY(!server.held[0].isWaiting());
    server.held[0].send(text("nobody hears"));
    QTRY_COMPARE(server.http.connectionCount(), 0);
    server.held[0].send(text("still nobody"));
    QCOMPARE(abandoned, 1);
}

void tst_HttpReplies::theFirstReplyCounts()
{
    HttpFixture server;
    RawClient client(server.port());
    client.send(get("/hold"));
    QTRY_COMPARE(server.held.size(), 1);
    int abandoned = 0;
    server.held[0].onAbandoned(this, [&] { ++abandoned; });
    server.held[0].send(text("first"));
    server.held[0].send(text("second"));
    QVERIFY(!server.held[0].isWaiting());
    const auto got = client.response();
    QVERIFY(got);
    QCOMPARE(got->body, "first");
    const auto next = client.ask(get("/echo?q=n"));
    QVERIFY(next);
    QCOMPARE(jsonOf(*next).value("q"_L1), u"n"_s);
    QCOMPARE(abandoned, 0);
}

void tst_HttpReplies::closingAnswersWhatIsOwed()
{
    HttpFixture server;
    RawClient waiting(server.port());
    waiting.send(get("/hold"));
    RawClient idle(server.port());
    QVERIFY(idle.ask(get("/echo")));
    QTRY_COMPARE(server.held.size(), 1);
    server.http.close();
    const auto got = waiting.response();
    QVERIFY(got);
    QCOMPARE(got->status, 503);
    QCOMPARE(errorCodeOf(*got), u"busy"_s);
    QVERIFY(waiting.closesItself());
    QVERIFY(idle.closesItself());
    RawClient late(server.port() ? server.port() : 1);
    QVERIFY(late.closesItself());
}

int main(int argc, char **argv)
{
    return runOnServerLoop<tst_HttpReplies>(argc, argv);
}

#include "tst_HttpReplies.moc"
