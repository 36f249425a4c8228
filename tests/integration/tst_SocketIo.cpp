// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineServer.h"
#include "EngineSession.h"
#include "HttpServer.h"
#include "Namespace.h"
#include "SocketServer.h"
#include "wire/PollingClient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

const QByteArray placeholder = R"({"_placeholder":true,"num":0})";

JsonText text(const QJsonValue &value)
{
    return JsonText::of(value);
}

struct Event
{
    QString name;
    QJsonArray arguments;
    QList<QByteArray> attachments;
    Ack ack;
};

/// With the namespaces `/` and `/custom`; keeps the sockets of both and what they heard.
class Server
{
public:
    explicit Server(std::chrono::milliseconds connectTimeout = std::chrono::seconds(45))
        : http([] {
            HttpLimits limits;
            limits.maxConnectionsPerAddress = 0;
            return limits;
        }())
        , engine(http, {})
        , sockets(std::make_unique<SocketServer>(engine, SocketOptions {connectTimeout}))
    {
        watch(main());
        watch(custom());
        if (const auto listening = http.listen(QHostAddress::LocalHost, 0); !listening)
            qFatal("%s", qPrintable(listening.error().message));
    }

    Namespace &main() { return sockets->nsp(u"/"_s); }
    Namespace &custom() { return sockets->nsp(u"/custom"_s); }

    void watch(Namespace &nsp)
    {
        QObject::connect(&nsp, &Namespace::connected, &context, [this](Socket *socket, const QJsonObject &auth) {
            connected.append(socket);
            auths.append(auth);
            QObject::connect(socket, &Socket::eventReceived, &context,
                [this](const QString &name, const QJsonArray &arguments, const QList<QByteArray> &attachments, const Ack &ack) {
                    events.append({name, arguments, attachments, ack});
                });
            QObject::connect(socket, &Socket::disconnected, &context, [this, socket](const QString &reason) {
                disconnected.append(reason);
                channelsAtEnd.append(int(socket->channels().size()) + int(socket->nsp().sockets().contains(socket)));
            });
        });
    }

    /// A WebSocket with the Engine.IO handshake done.
    std::unique_ptr<RawClient> open() const
    {
        auto client = std::make_unique<RawClient>(http.port());
        if (!client->upgrade("/socket.io/?EIO=4&transport=websocket") || !client->frame())
            qFatal("no WebSocket");
        return client;
    }
    /// The same, connected to the namespace `/`.
    std::unique_ptr<RawClient> join() const
    {
        auto client = open();
        client->sendText("40");
        if (const auto frame = client->frame(); !frame || !frame->payload.startsWith("40{"))
            qFatal("not connected");
        return client;
    }

    HttpServer http;
    EngineServer engine;
    std::unique_ptr<SocketServer> sockets;
    QList<QPointer<Socket>> connected;
    QList<QJsonObject> auths;
    QList<Event> events;
    QStringList disconnected;
    QList<int> channelsAtEnd; ///< in how many places a socket still was when disconnected() came
    QObject context; ///< goes first: what it listens for is written into the others
};

QByteArray next(RawClient &client)
{
    const auto frame = client.frame();
    if (!frame)
        return "the connection ended";
    return frame->opcode == 8 ? "closing" : frame->payload;
}

/// Whether the server ends the connection: it sends nothing else any more.
bool isClosed(RawClient &client)
{
    if (next(client) != "closing")
        return false;
    client.sendFrame(8, "");
    return client.closesItself();
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class tst_SocketIo : public QObject
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
    void protocolErrorsCloseTheConnection_data();
    void protocolErrorsCloseTheConnection();
    void nothingIsHeardBeforeTheDecision();
    void disconnectingLeavesOneNamespace();
    void eventsGoBothWays();
    void binaryEventsGoBothWays();
    void anAckIsSentOnce();
    void anAckMayComeLateOrBeUnwanted();
    void binaryAcks();
    void aWholeConversationOverPolling();
    void channelsHearWhatIsBroadcast();
    void severalChannelsHearItOnceEach();
    void everybodyHearsWhatIsBroadcastToAll();
    void oneMessageIsEncodedOnce();
    void aSocketIsOutOfEveryChannelWhenItIsGone();
    void theServerEndsASocketOrItsConnection();
    void socketsMayEndInsideTheirOwnSignals();
    void theServerMayGoFirst();
};

void tst_SocketIo::connectingIsAnsweredWithAnId()
{
    Server server;
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

void tst_SocketIo::theConnectPayloadIsHandedOn()
{
    Server server;
    const auto client = server.open();
    client->sendText(R"(40{"token":"123","deep":{"a":[1]}})");
    QVERIFY(next(*client).startsWith("40{"));
    QCOMPARE(server.auths, QList {object(R"({"token":"123","deep":{"a":[1]}})")});
}

void tst_SocketIo::otherNamespacesHaveTheirOwnSockets()
{
    Server server;
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

void tst_SocketIo::unknownNamespacesAreRefused()
{
    Server server;
    const auto client = server.open();
    client->sendText("40/random");
    QCOMPARE(next(*client), R"(44/random,{"message":"Invalid namespace"})");
    client->sendText("40");
    QVERIFY(next(*client).startsWith("40{"));
}

void tst_SocketIo::aHandlerDecidesNowOrLater()
{
    Server server;
    QList<ConnectDecision> decisions;
    server.main().setConnectHandler([&](const QJsonObject &auth, const QHostAddress &peer, const ConnectDecision &decision) {
        QCOMPARE(peer, QHostAddress(QHostAddress::LocalHost));
        if (auth.value("token"_L1) == "good"_L1)
            QVERIFY(decision.accept());
        else if (auth.contains("token"_L1))
            decision.refuse({ErrorCode::Unauthorized, u"This token is not valid."_s});
        else
            decisions.append(decision);
    });
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

void tst_SocketIo::aDecisionForAClientThatLeftDoesNothing()
{
    Server server;
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

void tst_SocketIo::whoNeverConnectsIsClosed()
{
    Server server(std::chrono::milliseconds(100));
    const auto client = server.open();
    QVERIFY(isClosed(*client));
    QCOMPARE(server.engine.sessionCount(), 0);
}

void tst_SocketIo::whoIsRefusedAndStaysIsClosed()
{
    Server server(std::chrono::milliseconds(100));
    server.main().setConnectHandler([](const QJsonObject &, const QHostAddress &, const ConnectDecision &decision) {
        decision.refuse({ErrorCode::Forbidden, u"No."_s});
    });
    const auto client = server.open();
    client->sendText("40");
    QVERIFY(next(*client).startsWith("44{"));
    QVERIFY(isClosed(*client));
}

void tst_SocketIo::whoLeavesEveryNamespaceIsClosed()
{
    Server server(std::chrono::milliseconds(100));
    const auto client = server.join();
    client->sendText("41");
    QVERIFY(isClosed(*client));
}

void tst_SocketIo::whoConnectsStays()
{
    Server server(std::chrono::milliseconds(100));
    const auto stays = server.join();
    const auto leaves = server.open();
    QVERIFY(isClosed(*leaves)); // the time has passed
    server.main().broadcastAll("still"_L1, text(1));
    QCOMPARE(next(*stays), R"(42["still",1])");
}

void tst_SocketIo::protocolErrorsCloseTheConnection_data()
{
    QTest::addColumn<bool>("joined");
    QTest::addColumn<QByteArray>("said");

    const auto row = [](const char *name, bool joined, const QByteArray &said) { QTest::newRow(name) << joined << said; };
    row("unknown type before CONNECT", false, "4abc");
    row("event before CONNECT", false, R"(42["hello"])");
    row("ack before CONNECT", false, "431[]");
    row("DISCONNECT before CONNECT", false, "41");
    row("CONNECT with an array", false, "40[]");
    row("unknown type", true, "4abc");
    row("type 7", true, "47");
    row("payload that is an object", true, "42{}");
    row("empty payload", true, "42[]");
    row("no payload", true, "42");
    row("ack id that is no number", true, R"(42abc["hello"])");
    row("second CONNECT", true, "40");
    row("event in a namespace it is not in", true, R"(42/custom,["hello"])");
    row("event in a namespace that is not", true, R"(42/random,["hello"])");
    row("CONNECT_ERROR", true, R"(44{"message":"no"})");
    row("text where bytes are due", true, "451-[\"hello\"," + placeholder + "]|42[\"hello\"]");
    row("bytes that nobody announced", true, "|bytes");
    row("too many attachments", true, "4511-[\"hello\"]");
}

void tst_SocketIo::protocolErrorsCloseTheConnection()
{
    QFETCH(bool, joined);
    QFETCH(QByteArray, said);
    Server server;
    const auto client = joined ? server.join() : server.open();
    for (const QByteArray &part : said.split('|')) {
        if (part == "bytes")
            client->sendFrame(2, part);
        else if (!part.isEmpty())
            client->sendText(part);
    }
    QVERIFY(isClosed(*client));
    QVERIFY(server.events.isEmpty());
    QCOMPARE(server.disconnected.size(), joined ? 1 : 0);
}

void tst_SocketIo::nothingIsHeardBeforeTheDecision()
{
    Server server;
    server.main().setConnectHandler([](const QJsonObject &, const QHostAddress &, const ConnectDecision &) {});
    const auto client = server.open();
    client->sendText("40");
    client->sendText(R"(42["hello"])");
    QVERIFY(isClosed(*client));
    QVERIFY(server.events.isEmpty());
}

void tst_SocketIo::disconnectingLeavesOneNamespace()
{
    Server server;
    const auto client = server.join();
    client->sendText("40/custom");
    QVERIFY(next(*client).startsWith("40/custom,"));
    client->sendText("41/custom");
    client->sendText(R"(42["still here"])");
    QTRY_COMPARE(server.events.size(), 1);
    QCOMPARE(server.disconnected.size(), 1);
    QTRY_VERIFY(!server.connected[1]);
    QVERIFY(server.connected[0]->isConnected());
    // And back again.
    client->sendText("40/custom");
    QVERIFY(next(*client).startsWith("40/custom,"));
    QCOMPARE(server.connected.size(), 3);
}

void tst_SocketIo::eventsGoBothWays()
{
    Server server;
    const auto client = server.join();
    client->sendText("42[\"h\xc3\xa9llo\",1,\"2\",{\"3\":[true]},null]");
    client->sendText("42[7,8]");
    QTRY_COMPARE(server.events.size(), 2);
    QCOMPARE(server.events[0].name, u"héllo"_s);
    QCOMPARE(server.events[0].arguments, QJsonDocument::fromJson(R"([1,"2",{"3":[true]},null])").array());
    QVERIFY(!server.events[0].ack.isWanted());
    server.events[0].ack(text(QJsonObject {})); // does nothing
    QCOMPARE(server.events[1].name, u"7"_s);
    server.connected[0]->emitEvent("one"_L1, text(QJsonObject {{u"é"_s, 1}}));
    server.connected[0]->emitEvent(QJsonArray {u"many"_s, 1, 2}, {});
    QCOMPARE(next(*client), "42[\"one\",{\"\xc3\xa9\":1}]");
    QCOMPARE(next(*client), R"(42["many",1,2])");
}

void tst_SocketIo::binaryEventsGoBothWays()
{
    Server server;
    const auto client = server.join();
    client->sendText("451-[\"file\"," + placeholder + "]");
    QVERIFY(server.events.isEmpty());
    client->sendFrame(2, "\x01\x02\x03");
    QTRY_COMPARE(server.events.size(), 1);
    QCOMPARE(server.events[0].attachments, QList<QByteArray> {"\x01\x02\x03"});
    const QJsonArray data {u"back"_s, server.events[0].arguments[0]};
    server.connected[0]->emitEvent(data, server.events[0].attachments);
    QCOMPARE(next(*client), "451-[\"back\"," + placeholder + "]");
    const auto bytes = client->frame();
    QVERIFY(bytes);
    QCOMPARE(bytes->opcode, 2);
    QCOMPARE(bytes->payload, "\x01\x02\x03");
}

void tst_SocketIo::anAckIsSentOnce()
{
    Server server;
    const auto client = server.join();
    client->sendText(R"(42456["ask"])");
    QTRY_COMPARE(server.events.size(), 1);
    const Ack ack = server.events[0].ack;
    const Ack copy = ack;
    QVERIFY(ack.isWanted());
    ack(text(QJsonObject {{u"ok"_s, true}}));
    QVERIFY(!copy.isWanted());
    copy(text(QJsonObject {{u"ok"_s, false}}));
    server.connected[0]->emitEvent("after"_L1, text(1));
    QCOMPARE(next(*client), R"(43456[{"ok":true}])");
    QCOMPARE(next(*client), R"(42["after",1])");
}

void tst_SocketIo::anAckMayComeLateOrBeUnwanted()
{
    Server server;
    const auto client = server.join();
    client->sendText("40/custom");
    QVERIFY(next(*client).startsWith("40/custom,"));
    client->sendText(R"(420["zero"])");
    client->sendText(R"(42/custom,1["gone"])");
    QTRY_COMPARE(server.events.size(), 2);
    client->sendText("41/custom");
    QTRY_COMPARE(server.disconnected.size(), 1);
    QVERIFY(!server.events[1].ack.isWanted());
    server.events[1].ack(text(QJsonObject {{u"to"_s, u"nobody"_s}}));
    server.events[0].ack.send({1, u"two"_s});
    QCOMPARE(next(*client), R"(430[1,"two"])");
    client->sendText(R"(422["late"])");
    QTRY_COMPARE(server.events.size(), 3);
    client->socket().abort();
    QTRY_COMPARE(server.engine.sessionCount(), 0);
    QVERIFY(!server.events[2].ack.isWanted());
    server.events[2].ack(text(QJsonObject {}));
}

void tst_SocketIo::binaryAcks()
{
    Server server;
    const auto client = server.join();
    client->sendText("451-789[\"ask\"," + placeholder + "]");
    client->sendFrame(2, "a");
    QTRY_COMPARE(server.events.size(), 1);
    server.events[0].ack.send(server.events[0].arguments, {"b"});
    QCOMPARE(next(*client), "461-789[" + placeholder + "]");
    QCOMPARE(next(*client), "b");
    // The server asks for no acks; one that comes all the same is nobody's.
    client->sendText("431[]");
    client->sendText(R"(42["still here"])");
    QTRY_COMPARE(server.events.size(), 2);
}

void tst_SocketIo::aWholeConversationOverPolling()
{
    Server server;
    PollingClient client(server.http.port(), "/socket.io/");
    QVERIFY(client.open());
    const auto ok = [&](const QByteArray &body) { return PollingClient::summary(client.post(body)) == "200 ok"; };
    QVERIFY(ok("40"));
    QVERIFY(client.get()->body.startsWith("40{"));
    QVERIFY(ok("42[\"hello\"]\x1e" "451-5[\"file\"," + placeholder + "]\x1e" "bAQI="));
    QCOMPARE(server.events.size(), 2);
    QCOMPARE(server.events[1].attachments, QList<QByteArray> {"\x01\x02"});
    server.events[1].ack.send(server.events[1].arguments, server.events[1].attachments);
    QCOMPARE(client.get()->body, "4" "61-5[" + placeholder + "]\x1e" "bAQI=");
    const auto get = client.startGet();
    QVERIFY(ok("42[\"again\"]"));
    server.connected[0]->disconnectNow(true);
    const auto last = get->response();
    QVERIFY(last);
    QCOMPARE(last->body, "41\x1e" "1");
    QCOMPARE(server.disconnected.size(), 1);
    QCOMPARE(client.get()->status, 400);
}

void tst_SocketIo::channelsHearWhatIsBroadcast()
{
    Server server;
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

void tst_SocketIo::severalChannelsHearItOnceEach()
{
    Server server;
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

void tst_SocketIo::everybodyHearsWhatIsBroadcastToAll()
{
    Server server;
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

void tst_SocketIo::oneMessageIsEncodedOnce()
{
    const OutgoingMessage message({EnginePacket::text("2[\"x\"]"), EnginePacket::bytes("\x01")});
    const OutgoingMessage copy = message;
    QCOMPARE(copy.webSocketFrames(), QByteArray("\x81\x07" "42[\"x\"]" "\x82\x01\x01"));
    QCOMPARE(static_cast<const void *>(message.webSocketFrames().constData()),
        static_cast<const void *>(copy.webSocketFrames().constData()));
    QVERIFY(message.webSocketFrames().capacity() < 1000);
}

void tst_SocketIo::aSocketIsOutOfEveryChannelWhenItIsGone()
{
    Server server;
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

void tst_SocketIo::theServerEndsASocketOrItsConnection()
{
    Server server;
    const auto client = server.join();
    client->sendText("40/custom");
    QVERIFY(next(*client).startsWith("40/custom"));
    server.connected[1]->disconnectNow(false);
    QCOMPARE(next(*client), "41/custom,");
    QVERIFY(server.connected[0]->isConnected());
    server.connected[0]->disconnectNow(true);
    QCOMPARE(next(*client), "41");
    QCOMPARE(next(*client), "1"); // Engine.IO's own
    QVERIFY(isClosed(*client));
    QCOMPARE(server.disconnected.size(), 2);
}

void tst_SocketIo::socketsMayEndInsideTheirOwnSignals()
{
    Server server;
    connect(&server.main(), &Namespace::connected, this, [](Socket *socket) {
        connect(socket, &Socket::eventReceived, socket, [socket](const QString &name, const QJsonArray &, const QList<QByteArray> &, const Ack &ack) {
            socket->disconnectNow(name == "all"_L1);
            socket->disconnectNow(true);
            socket->emitEvent("unheard"_L1, text(1));
            ack(text(QJsonObject {}));
        });
    });
    const auto client = server.join();
    client->sendText(R"(421["all"])");
    client->sendText(R"(422["more"])");
    QCOMPARE(next(*client), "41");
    QCOMPARE(next(*client), "1");
    QVERIFY(isClosed(*client));
    QCOMPARE(server.disconnected.size(), 1);

    connect(&server.main(), &Namespace::connected, this, [](Socket *socket) { socket->disconnectNow(true); });
    const auto refused = server.open();
    refused->sendText("40");
    QVERIFY(next(*refused).startsWith("40{"));
    QCOMPARE(next(*refused), "41");
    QCOMPARE(next(*refused), "1");
    QVERIFY(isClosed(*refused));
}

void tst_SocketIo::theServerMayGoFirst()
{
    Server server;
    const auto client = server.join();
    const auto waiting = server.open();
    QPointer<Socket> socket = server.connected[0];
    server.sockets.reset();
    QVERIFY(!socket);
    QCOMPARE(server.disconnected.size(), 1);
    QCOMPARE(next(*client), "1");
    QCOMPARE(server.engine.sessionCount(), 0);
}

QTEST_GUILESS_MAIN(tst_SocketIo)
#include "tst_SocketIo.moc"
