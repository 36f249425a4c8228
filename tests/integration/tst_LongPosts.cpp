// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineFixture.h"
#include "ServerFixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace hearth {

/// POSTs with as many packets as their body holds: what socket.io-client sends when it comes back, of all that was emitted
/// while it was away.
class tst_LongPosts : public QObject
{
    Q_OBJECT

    static QByteArray body(const QByteArrayList &packets) { return packets.join('\x1e'); }

    static QByteArray request(const PollingClient &client, const QByteArray &body)
    {
        return "POST " + client.target() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body;
    }

private Q_SLOTS:
    void allOfThemAreTakenInOrder()
    {
        EngineFixture server;
        PollingClient client = server.polling();
        QVERIFY(client.open());
        QByteArrayList packets;
        QByteArrayList texts;
        for (int i = 0; i < 20'000; ++i) {
            texts.append(QByteArray::number(i));
            packets.append('4' + texts.last());
        }
        QCOMPARE(summary(client.post(body(packets))), "200 ok");
        QCOMPARE(server.heardTexts(), texts);
        QCOMPARE(summary(client.post("4next")), "200 ok");
        QVERIFY(server.closed.isEmpty());
    }

    void eachIsJudgedByItself()
    {
        ServerFixture f;
        const QString token = f.rest->registered(u"ada"_s);
        const qint64 room = f.createRoom(token, u"Lounge"_s);
        PollingClient client(quint16(f.server->port()), "/socket.io/");
        QVERIFY(client.open());
        QCOMPARE(PollingClient::summary(client.post("40{\"token\":\"" + token.toUtf8() + "\"}")), "200 ok");
        QByteArrayList packets;
        for (int i = 0; i < 1500; ++i)
            packets.append("42" + QByteArray::number(i) + R"(["send_message",{"room":)" + QByteArray::number(room)
                + R"(,"text":"while away","client_id":"c-)" + QByteArray::number(i) + R"("}])");
        QCOMPARE(PollingClient::summary(client.post(body(packets))), "200 ok");
        QByteArray answers;
        while (answers.count("\x1e"
                             "43")
            < 1499) {
            const auto got = client.get();
            QVERIFY(got && got->status == 200);
            answers += '\x1e' + got->body;
        }
        QCOMPARE(answers.count("\"rate_limited\""), 1500 - f.config.chat.messages.burst); // on a clock that stands
        QCOMPARE(PollingClient::summary(client.post(R"(42["typing",{"room":1}])")), "200 ok"); // it is still there
    }

    void othersAreServedMeanwhile()
    {
        HttpLimits limits = EngineFixture::noLimits();
        limits.peers.turns.slice = std::chrono::microseconds(100);
        EngineFixture server({}, limits);
        PollingClient many = server.polling();
        PollingClient one = server.polling();
        QVERIFY(many.open() && one.open());
        RawClient posting(server.http.port());
        RawClient other(server.http.port());
        bool asked = false;
        connect(server.sessions.first(), &EngineSession::messageReceived, &server.context, [&] {
            if (!std::exchange(asked, true))
                other.send(request(one, "4other"));
        });
        posting.send(request(many, body(QByteArrayList(50'000, "4x"))));
        QTRY_COMPARE_WITH_TIMEOUT(server.heard.size(), 50'001, 30'000);
        const auto at = server.heardTexts().indexOf("other");
        QVERIFY2(at < 50'000, "it waited for the whole of another's POST");
        QCOMPARE(PollingClient::summary(posting.response()), "200 ok");
        QCOMPARE(PollingClient::summary(other.response()), "200 ok");
    }

    void aSecondPostMeanwhileEndsTheSession()
    {
        EngineFixture server;
        PollingClient client = server.polling();
        QVERIFY(client.open());
        RawClient posting(server.http.port());
        RawClient second(server.http.port());
        bool asked = false;
        connect(server.sessions.first(), &EngineSession::messageReceived, &server.context, [&] {
            if (!std::exchange(asked, true))
                second.send(request(client, "4second"));
        });
        posting.send(request(client, body(QByteArrayList(50'000, "4x"))));
        QTRY_VERIFY_WITH_TIMEOUT(!server.closed.isEmpty(), 30'000);
        QCOMPARE(server.closed, QList {EngineSession::CloseReason::ProtocolError});
        QVERIFY(!server.heardTexts().contains("second"));
        QCOMPARE(PollingClient::summary(posting.response()), "200 ok"); // what came before it was taken
        QCOMPARE(statusOf(second.response()), 400);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_LongPosts)
#include "tst_LongPosts.moc"
