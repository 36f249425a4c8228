// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

/// Connections from a trusted proxy carry the requests of many, and each is counted for whoever it is of.
class tst_HttpProxies : public QObject
{
    Q_OBJECT

    static QByteArray of(const QByteArray &client, const QByteArray &more = {})
    {
        return "X-Forwarded-For: " + client + "\r\n" + more;
    }
    static void trust(HttpLimits &limits) { limits.trustedProxies = QStringList {u"127.0.0.1"_s}; }

private Q_SLOTS:
    void oneConnectionCarriesManyClients()
    {
        HttpFixture server(trust);
        RawClient proxy(server.port());
        for (const QByteArray &client : {"192.0.2.7"_ba, "192.0.2.8"_ba, "2001:db8::7"_ba}) {
            const auto got = proxy.ask(get("/echo", of(client)));
            QVERIFY(got);
            QCOMPARE(jsonOf(*got).value(u"peer"_s).toString().toLatin1(), client);
        }
        QCOMPARE(jsonOf(*proxy.ask(get("/echo"))).value(u"peer"_s).toString(), u"127.0.0.1"_s);
    }

    void nobodyElseIsBelieved()
    {
        HttpFixture server([](HttpLimits &limits) { limits.trustedProxies = QStringList {u"127.0.0.9"_s}; });
        RawClient client(server.port());
        QCOMPARE(jsonOf(*client.ask(get("/echo", of("192.0.2.7")))).value(u"peer"_s).toString(), u"127.0.0.1"_s);
    }

    void connectionsCountForTheClientBehindThem()
    {
        HttpFixture server([](HttpLimits &limits) {
            trust(limits);
            limits.peers.maxConnectionsPerAddress = 2;
            limits.peers.connections.burst = 3;
        });
        std::vector<std::unique_ptr<RawClient>> proxies;
        for (int i = 0; i < 6; ++i) { // the proxy's own are not counted
            proxies.push_back(std::make_unique<RawClient>(server.port()));
            proxies.back()->send(get("/hold", of("192.0.2." + QByteArray::number(1 + i / 2))));
        }
        QTRY_COMPARE(server.held.size(), 6);
        RawClient third(server.port());
        const auto refused = third.ask(get("/echo", of("192.0.2.1")));
        QVERIFY(refused);
        QCOMPARE(refused->status, 503);
        QCOMPARE(errorCodeOf(*refused), u"busy"_s);
        RawClient other(server.port());
        QCOMPARE(other.ask(get("/echo", of("192.0.2.77")))->status, 200);
        // Once it is answered, the connection is the proxy's again.
        server.held.first().send({200, "done", "text/plain"});
        QVERIFY(proxies.front()->response());
        RawClient again(server.port());
        QTRY_COMPARE(RawClient(server.port()).ask(get("/echo", of("192.0.2.1")))->status, 200);
    }

    void aWebSocketIsTheClients()
    {
        HttpFixture server([](HttpLimits &limits) {
            trust(limits);
            limits.peers.maxConnectionsPerAddress = 1;
        });
        const QByteArray upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                   "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
        RawClient first(server.port());
        QCOMPARE(first.ask(get("/ws/", of("192.0.2.7", upgrade)))->status, 101);
        QTRY_COMPARE(server.upgrades.size(), 1);
        QCOMPARE(server.upgrades.first().peer, QHostAddress(u"192.0.2.7"_s));
        RawClient second(server.port());
        QCOMPARE(second.ask(get("/ws/", of("192.0.2.7", upgrade)))->status, 503);
        RawClient other(server.port());
        QCOMPARE(other.ask(get("/ws/", of("192.0.2.8", upgrade)))->status, 101);
    }
};

QTEST_GUILESS_MAIN(tst_HttpProxies)
#include "tst_HttpProxies.moc"
