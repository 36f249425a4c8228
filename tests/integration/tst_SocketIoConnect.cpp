// SPDX-License-Identifier: GPL-3.0-or-later
#include "SocketFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

class tst_SocketIoConnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectingIsAnsweredWithAnId();
    void theConnectPayloadIsHandedOn();
    void otherNamespacesHaveTheirOwnSockets();
    void unknownNamespacesAreRefused();
    void aHandlerDecidesNowOrLater();
    void aDecisionForAClientThatLeftDoesNothing();
    void whoNeverConnectsIsClosed();
    void whoIsRefusedAndStaysIsClosed();
    void whoLeavesEveryNamespaceIsClosed();
    void whoConnectsStays();
};

void tst_SocketIoConnect::connectingIsAnsweredWithAnId()
{
    SocketFixture server;
    const auto client = server.open();
    client->sendText("40");
    const QByteArray answer = next(*client);
    QVERIFY(answer.startsWith("40{"));
    QCOMPARE(object(answer.sliced(2)).keys(), QStringList {u"sid"_s});
    QCOMPARE(server.connected.size(), 1);
    QCOMPARE(object(answer.sliced(2)).value("sid"_L1).toString(), server.connected[0]->id());
    QVERIFY(server.connected[0]->id().size() >= 16);
    QVERIFY(server.connected[0]->isConnected());
    QCOMPARE(server.connected[0]->peer(), QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(&server.connected[0]->nsp(), &server.main());
    QVERIFY(server.auths[0].isEmpty());
    const auto second = server.join();
    QVERIFY(server.connected[0]->id() != server.connected[1]->id());
}

void tst_SocketIoConnect::theConnectPayloadIsHandedOn()
{
    SocketFixture server;
    const auto client = server.open();
    client->sendText(R"(40{"token":"123","deep":{"a":[1]}})");
    QVERIFY(next(*client).startsWith("40{"));
    QCOMPARE(server.auths, QList {object(R"({"token":"123","deep":{"a":[1]}})")});
}

void tst_SocketIoConnect::otherNamespacesHaveTheirOwnSockets()
{
    SocketFixture server;
    const auto client = server.join();
    client->sendText("40/custom,");
    QVERIFY(next(*client).startsWith("40/custom,{\"sid\""));
    QCOMPARE(server.connected.size(), 2);
    QVERIFY(server.connected[0]->id() != server.connected[1]->id());
    client->sendText(R"(42/custom,["there"])");
    client->sendText(R"(42["here"])");
    QTRY_COMPARE(server.events.size(), 2);
    server.custom().broadcastAll("news"_L1, text(1));
    QCOMPARE(next(*client), R"(42/custom,["news",1])");
}

void tst_SocketIoConnect::unknownNamespacesAreRefused()
{
    SocketFixture server;
    const auto client = server.open();
    client->sendText("40/random");
    QCOMPARE(next(*client), R"(44/random,{"message":"Invalid namespace"})");
    client->sendText("40");
    QVERIFY(next(*client).startsWith("40{"));
}

void tst_SocketIoConnect::aHandlerDecidesNowOrLater()
{
    SocketFixture server;
    QList<ConnectDecision> decisions;
    const auto decide = [&](const QJsonObject &auth, const QHostAddress &peer, const ConnectDecision &decision) {
        QCOMPARE(peer, QHostAddress(QHostAddress::LocalHost));
        if (auth.value("token"_L1) == "good"_L1)
            QVERIFY(decision.accept());
        else if (auth.contains("token"_L1))
            decision.refuse({ErrorCode::Unauthorized, u"This token is not valid."_s});
        else
            decisions.append(decision);
    };
    server.main().setConnectHandler(decide);
    const auto client = server.open();
    client->sendText(R"(40{"token":"bad"})");
    const QByteArray refusal = next(*client);
    QVERIFY(refusal.startsWith("44{"));
    QCOMPARE(object(refusal.sliced(2)),
        object(R"({"message":"This token is not valid.","data":{"code":"unauthorized","message":"This token is not valid."}})"));
    client->sendText(R"(40{"token":"good"})");
    QVERIFY(next(*client).startsWith("40{"));

    const auto later = server.open();
    later->sendText("40");
    QTRY_COMPARE(decisions.size(), 1);
    Socket *socket = decisions[0].accept();
    QVERIFY(socket && socket->isConnected());
    QVERIFY(!decisions[0].accept()); // the first decision counts
    decisions[0].refuse({ErrorCode::Forbidden, u"No."_s});
    QVERIFY(next(*later).startsWith("40{"));
    socket->emitEvent("hello"_L1, {});
    QCOMPARE(next(*later), R"(42["hello",null])");
}

void tst_SocketIoConnect::aDecisionForAClientThatLeftDoesNothing()
{
    SocketFixture server;
    QList<ConnectDecision> decisions;
    server.main().setConnectHandler(
        [&](const QJsonObject &, const QHostAddress &, const ConnectDecision &decision) { decisions.append(decision); });
    for (int i = 0; i < 2; ++i) {
        const auto client = server.open();
        client->sendText("40");
        QTRY_COMPARE(decisions.size(), i + 1);
    }
    QTRY_COMPARE(server.engine.sessionCount(), 0);
    QVERIFY(!decisions[0].accept());
    decisions[1].refuse({ErrorCode::Forbidden, u"No."_s});
    QVERIFY(server.connected.isEmpty());
    const auto client = server.open();
    client->sendText("40");
    QTRY_COMPARE(decisions.size(), 3);
    server.sockets.reset();
    QVERIFY(!decisions[2].accept());
}

void tst_SocketIoConnect::whoNeverConnectsIsClosed()
{
    SocketFixture server(std::chrono::milliseconds(100));
    const auto client = server.open();
    QVERIFY(isClosed(*client));
    QCOMPARE(server.engine.sessionCount(), 0);
}

void tst_SocketIoConnect::whoIsRefusedAndStaysIsClosed()
{
    SocketFixture server(std::chrono::milliseconds(100));
    server.main().setConnectHandler([](const QJsonObject &, const QHostAddress &, const ConnectDecision &decision) {
        decision.refuse({ErrorCode::Forbidden, u"No."_s});
    });
    const auto client = server.open();
    client->sendText("40");
    QVERIFY(next(*client).startsWith("44{"));
    QVERIFY(isClosed(*client));
}

void tst_SocketIoConnect::whoLeavesEveryNamespaceIsClosed()
{
    SocketFixture server(std::chrono::milliseconds(100));
    const auto client = server.join();
    client->sendText("41");
    QVERIFY(isClosed(*client));
}

void tst_SocketIoConnect::whoConnectsStays()
{
    SocketFixture server(std::chrono::milliseconds(100));
    const auto stays = server.join();
    const auto leaves = server.open();
    QVERIFY(isClosed(*leaves)); // the time has passed
    server.main().broadcastAll("still"_L1, text(1));
    QCOMPARE(next(*stays), R"(42["still",1])");
}

QTEST_GUILESS_MAIN(tst_SocketIoConnect)
#include "tst_SocketIoConnect.moc"
