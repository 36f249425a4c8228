// SPDX-License-Identifier: GPL-3.0-or-later
#include "Purse.h"
#include "SocketFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

class tst_SocketIoChannels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void channelsHearWhatIsBroadcast();
    void severalChannelsHearItOnceEach();
    void everybodyHearsWhatIsBroadcastToAll();
    void oneMessageIsEncodedOnce();
    void aSocketIsOutOfEveryChannelWhenItIsGone();
    void aBroadcastIsChargedByHowManyItReaches();
};

void tst_SocketIoChannels::channelsHearWhatIsBroadcast()
{
    SocketFixture server;
    const auto a = server.join();
    const auto b = server.join();
    const auto c = server.join();
    Namespace &nsp = server.main();
    nsp.enter(server.connected[0], u"room"_s);
    nsp.enter(server.connected[1], u"room"_s);
    nsp.enter(server.connected[1], u"room"_s); // is there already
    QCOMPARE(nsp.socketCount(u"room"_s), 2);
    QCOMPARE(nsp.socketCount(u"other"_s), 0);
    QCOMPARE(server.connected[1]->channels(), QList<ChannelName> {u"room"_s});
    QCOMPARE(nsp.broadcast(u"room"_s, "one"_L1, text(1)), 2);
    QCOMPARE(nsp.broadcast(u"room"_s, "two"_L1, text(2), server.connected[0]), 1);
    QCOMPARE(nsp.broadcast(u"other"_s, "nobody"_L1, text(0)), 0);
    nsp.leave(server.connected[1], u"room"_s);
    nsp.leave(server.connected[2], u"room"_s); // was not there
    QCOMPARE(nsp.sockets(u"room"_s), QList<Socket *> {server.connected[0]});
    QCOMPARE(nsp.broadcast(u"room"_s, "three"_L1, text(3)), 1);
    nsp.broadcastAll("end"_L1, {});
    const auto heard = [](RawClient &client) {
        QByteArrayList all;
        do
            all.append(next(client));
        while (!all.last().contains("end") && all.size() < 10);
        return all;
    };
    QCOMPARE(heard(*a), (QByteArrayList {R"(42["one",1])", R"(42["three",3])", R"(42["end",null])"}));
    QCOMPARE(heard(*b), (QByteArrayList {R"(42["one",1])", R"(42["two",2])", R"(42["end",null])"}));
    QCOMPARE(heard(*c), QByteArrayList {R"(42["end",null])"});
}

void tst_SocketIoChannels::severalChannelsHearItOnceEach()
{
    SocketFixture server;
    const auto a = server.join();
    const auto b = server.join();
    const auto c = server.join();
    Namespace &nsp = server.main();
    nsp.enter(server.connected[0], u"x"_s);
    nsp.enter(server.connected[0], u"y"_s);
    nsp.enter(server.connected[1], u"y"_s);
    QCOMPARE(nsp.broadcast(QList<ChannelName> {u"x"_s, u"y"_s, u"z"_s}, "one"_L1, text(1)), 2);
    QCOMPARE(nsp.broadcast(QList<ChannelName> {u"x"_s, u"y"_s}, "two"_L1, text(2), {server.connected[0]}), 1);
    nsp.broadcastAll("end"_L1, {});
    QCOMPARE(next(*a), R"(42["one",1])");
    QCOMPARE(next(*a), R"(42["end",null])");
    QCOMPARE(next(*b), R"(42["one",1])");
    QCOMPARE(next(*b), R"(42["two",2])");
    QCOMPARE(next(*b), R"(42["end",null])");
    QCOMPARE(next(*c), R"(42["end",null])");
}

void tst_SocketIoChannels::everybodyHearsWhatIsBroadcastToAll()
{
    SocketFixture server;
    const auto a = server.join();
    const auto b = server.join();
    const auto elsewhere = server.open();
    elsewhere->sendText("40/custom");
    QVERIFY(next(*elsewhere).startsWith("40/custom"));
    QCOMPARE(server.main().sockets().size(), 2);
    QCOMPARE(server.main().broadcastAll("news"_L1, text(1), {server.connected[0]}), 1);
    QCOMPARE(next(*b), R"(42["news",1])");
    QCOMPARE(server.custom().broadcastAll("end"_L1, text(1)), 1);
    QCOMPARE(next(*elsewhere), R"(42/custom,["end",1])");
    QCOMPARE(server.main().broadcastAll("end"_L1, text(1)), 2);
    QCOMPARE(next(*a), R"(42["end",1])");
}

void tst_SocketIoChannels::oneMessageIsEncodedOnce()
{
    const OutgoingMessage message({EnginePacket::text("2[\"x\"]"), EnginePacket::bytes("\x01")});
    const OutgoingMessage copy = message;
    QCOMPARE(copy.webSocketFrames(),
        QByteArray("\x81\x07"
                   "42[\"x\"]"
                   "\x82\x01\x01"));
    QCOMPARE(static_cast<const void *>(message.webSocketFrames().constData()),
        static_cast<const void *>(copy.webSocketFrames().constData()));
    QVERIFY(message.webSocketFrames().capacity() < 1000);
}

void tst_SocketIoChannels::aSocketIsOutOfEveryChannelWhenItIsGone()
{
    SocketFixture server;
    Namespace &nsp = server.main();
    const auto gone = [&](const std::function<void(RawClient &)> &leave) {
        const auto client = server.join();
        Socket *socket = server.connected.last();
        nsp.enter(socket, u"x"_s);
        nsp.enter(socket, u"y"_s);
        const auto before = server.disconnected.size();
        leave(*client);
        return QTest::qWaitFor([&] { return server.disconnected.size() > before; }) && nsp.socketCount(u"x"_s) == 0
            && nsp.socketCount(u"y"_s) == 0 && nsp.sockets().isEmpty();
    };
    QVERIFY(gone([](RawClient &client) { client.socket().abort(); }));
    QVERIFY(gone([](RawClient &client) { client.sendText("41"); }));
    QVERIFY(gone([](RawClient &client) { client.sendText("1"); }));
    QVERIFY(gone([](RawClient &client) { client.sendText("4nonsense"); }));
    QVERIFY(gone([](RawClient &client) { client.sendFrame(8, ""); }));
    QVERIFY(gone([&](RawClient &) { server.connected.last()->disconnectNow(false); }));
    QCOMPARE(server.channelsAtEnd, QList<int>(6, 0));
    QTRY_VERIFY(!server.connected.last());
    // Nobody enters a channel any more once it is over.
    const auto client = server.join();
    QPointer<Socket> socket = server.connected.last();
    connect(socket, &Socket::disconnected, this, [&] { nsp.enter(socket, u"x"_s); });
    client->sendText("41");
    QTRY_VERIFY(!socket);
    QCOMPARE(nsp.socketCount(u"x"_s), 0);
    QCOMPARE(nsp.broadcast(u"x"_s, "nobody"_L1, text(1)), 0);
}

void tst_SocketIoChannels::aBroadcastIsChargedByHowManyItReaches()
{
    SocketFixture server;
    const std::vector<std::unique_ptr<RawClient>> clients = [&server] {
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 4; ++i)
            clients.push_back(server.join());
        return clients;
    }();
    Namespace &nsp = server.main();
    for (int i = 0; i < 3; ++i)
        nsp.enter(server.connected[i], u"room"_s);
    nsp.enter(server.connected[3], u"other"_s);
    const auto purse = std::make_shared<Purse>();
    const std::shared_ptr<Payer> payer = purse;
    const auto cost = [&purse] { return std::exchange(purse->paid, {}) / Namespace::costOfOne; };
    nsp.broadcastAll("nobody's"_L1, text(1));
    const Payer::Scope scope(payer);
    nsp.broadcast(u"room"_s, "one"_L1, text(1), server.connected[0]);
    QCOMPARE(cost(), 2);
    nsp.broadcast({u"room"_s, u"other"_s}, "two"_L1, text(1), {}, Urgency::CanWait);
    QCOMPARE(cost(), 4);
    nsp.broadcastAll("three"_L1, text(1), {server.connected[1]});
    QCOMPARE(cost(), 3);
}

QTEST_GUILESS_MAIN(tst_SocketIoChannels)
#include "tst_SocketIoChannels.moc"
