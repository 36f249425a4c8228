// SPDX-License-Identifier: GPL-3.0-or-later
#include "DescriptorWire.h"
#include "EngineFixture.h"
#include "OnServerLoop.h"
#include "SocketFixture.h"
#include "WebSocket.h"

#include <QAbstractEventDispatcher>
#include <QTest>

#include <array>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace hearth;
using CloseReason = EngineSession::CloseReason;

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr auto forLong = std::chrono::seconds(45);

void onlyMemoryIsLimited(HttpLimits &limits)
{
    limits.peers.maxConnectionsPerAddress = 0;
    limits.peers.connections.burst = 0;
    limits.peers.turns.enabled = false;
}

HttpLimits memoryOf(qint64 total, qint64 perAddress)
{
    HttpLimits limits;
    onlyMemoryIsLimited(limits);
    limits.peers.memory = {total, perAddress};
    return limits;
}

EngineOptions withoutBinary()
{
    EngineOptions options;
    options.takesBinary = false;
    return options;
}

/// The close frame that comes next among others: its code and the reason behind it.
QByteArray closing(RawClient &client)
{
    for (int i = 0; i < 1000; ++i) {
        const auto frame = client.frame();
        if (!frame)
            return "the connection ended";
        if (frame->opcode == 8)
            return QByteArray::number(frame->closeCode()) + ' ' + frame->payload.mid(2);
    }
    return "no end";
}

/// A WebSocket's reader is judged only when it has taken something since it was last: how soon that is, is for this machine to say.
class OnlyAfterProgress : public QObject
{
public:
    explicit OnlyAfterProgress(WebSocket &socket)
        : m_socket(socket)
        , m_waiting(socket.bytesWaiting())
    {
        socket.installEventFilter(this);
    }
    int times = 0;

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        if (event->type() != QEvent::Timer)
            return false;
        const qint64 before = std::exchange(m_waiting, m_socket.bytesWaiting());
        if (m_waiting == before)
            return true;
        ++times;
        return false;
    }

private:
    const WebSocket &m_socket;
    qint64 m_waiting;
};

const QByteArray announcement = R"(451-["x",{"_placeholder":true,"num":0}])";

} // namespace

/// What the server keeps for others, over real connections.
class tst_MemoryLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutBinaryAnyOfItEndsTheSession_data();
    void withoutBinaryAnyOfItEndsTheSession();
    void withoutBinaryPollingRefusesItToo();
    void attachmentsAreNotGatheredForANamespaceItIsNotIn();
    void attachmentsAreBounded();
    void anAddressHasSoManySessions();
    void fragmentsCountAndTheLargestGoes();
    void whatIsNotReadCountsAndIsCutOff();
    void whoReadsNothingIsAskedNothingMore();
    void whatIsPartlySentIsKeptWhole();
    void whoeverHasNotEnteredGoesFirst();
    void whoeverReadsNothingIsEnded();
    void whoeverReadsAtThePaceGetsItAll();
    void aCrowdThatEndsIsDeletedInGroups();
};

void tst_MemoryLimits::withoutBinaryAnyOfItEndsTheSession_data()
{
    QTest::addColumn<bool>("entered");
    QTest::addColumn<int>("opcode");
    QTest::addColumn<QByteArray>("message");
    for (const bool entered : {false, true}) {
        const char *const when = entered ? "in the chat" : "before CONNECT";
        QTest::addRow("a binary frame %s", when) << entered << 2 << QByteArray("x");
        QTest::addRow("an announced attachment %s", when) << entered << 1 << announcement;
        QTest::addRow("an ack with one %s", when) << entered << 1 << QByteArray(R"(461-1[{"_placeholder":true,"num":0}])");
        QTest::addRow("one of another namespace %s", when) << entered << 1 << QByteArray("451-/x,[]");
    }
}

void tst_MemoryLimits::withoutBinaryAnyOfItEndsTheSession()
{
    QFETCH(bool, entered);
    QFETCH(int, opcode);
    QFETCH(QByteArray, message);
    SocketFixture server(forLong, onlyMemoryIsLimited, withoutBinary());
    const auto client = entered ? server.join() : server.open();
    client->sendFrame(opcode, message);
    QCOMPARE(closing(*client), "1003 takes no binary messages");
    QTRY_COMPARE(server.engine.sessionCount(), 0);

    // The first frame of many is enough.
    const auto pieces = entered ? server.join() : server.open();
    pieces->sendFrame(2, "x", false);
    QCOMPARE(closing(*pieces), "1003 takes no binary messages");
}

void tst_MemoryLimits::withoutBinaryPollingRefusesItToo()
{
    SocketFixture server(forLong, onlyMemoryIsLimited, withoutBinary());
    PollingClient bytes(server.http.port(), "/socket.io/");
    QVERIFY(bytes.open());
    QCOMPARE(statusOf(bytes.post("bAAAA")), 400);
    QCOMPARE(server.engine.sessionCount(), 0);
    PollingClient announced(server.http.port(), "/socket.io/");
    QVERIFY(announced.open());
    QVERIFY(announced.post(announcement));
    QCOMPARE(server.engine.sessionCount(), 0);
}

void tst_MemoryLimits::attachmentsAreNotGatheredForANamespaceItIsNotIn()
{
    SocketFixture server;
    const auto client = server.open();
    client->sendText(announcement);
    QVERIFY(closing(*client).startsWith("1002"));
}

void tst_MemoryLimits::attachmentsAreBounded()
{
    SocketFixture server;
    const auto client = server.join();
    client->sendText(R"(453-["x",{"_placeholder":true,"num":0},{"_placeholder":true,"num":1},{"_placeholder":true,"num":2}])");
    for (int i = 0; i < 3; ++i)
        client->sendFrame(2, QByteArray(900'000, 'x'));
    QVERIFY(closing(*client).startsWith("1002"));
    QVERIFY(server.events.isEmpty());
}

void tst_MemoryLimits::anAddressHasSoManySessions()
{
    HttpLimits limits = EngineFixture::noLimits();
    limits.peers.maxSessionsPerAddress = 2;
    EngineFixture server({}, limits);
    PollingClient one = server.polling();
    QVERIFY(one.open());
    const auto two = server.webSocket();
    PollingClient three = server.polling();
    RawClient handshake(server.http.port());
    const auto refused = handshake.ask("GET /engine.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(refused);
    QCOMPARE(refused->status, 429);
    QVERIFY(refused->body.contains("too many connections from your address"));
    QCOMPARE(refused->headers.value("retry-after"), "30");
    RawClient another(server.http.port());
    QVERIFY(another.upgrade("/engine.io/?EIO=4&transport=websocket"));
    QVERIFY(closing(another).startsWith("1013 There are too many connections"));
    QCOMPARE(server.engine->sessionCount(), 2);

    two->sendText("1");
    QTRY_COMPARE(server.engine->sessionCount(), 1);
    QVERIFY(three.open());

    limits.peers.maxSessionsPerAddress = 0;
    limits.peers.maxSessions = 1;
    EngineFixture small({}, limits);
    PollingClient first = small.polling();
    QVERIFY(first.open());
    RawClient late(small.http.port());
    QCOMPARE(statusOf(late.ask("GET /engine.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: x\r\n\r\n")), 503);
}

void tst_MemoryLimits::fragmentsCountAndTheLargestGoes()
{
    EngineFixture server({}, memoryOf(16 * megabyte, 2 * megabyte));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 4; ++i)
        clients.push_back(server.webSocket());
    // Each is within what a message may have, and none is ever whole. Arrays grow by doubling, and are counted with the room
    // that they have: in whichever order these come, it is the last one's megabyte that is too much.
    for (std::size_t i = 0; i < 3; ++i)
        clients[i]->sendFrame(1, QByteArray(std::array {300'000, 400'000, 900'000}[i], '4'), false);
    QCOMPARE(closing(*clients[2]), "1013 the server is short of memory");
    QTRY_COMPARE(server.closed, QList {CloseReason::MemoryShort});
    clients[3]->sendText("4quiet");
    QTRY_COMPARE(server.heardTexts(), QByteArrayList {"quiet"});
}

void tst_MemoryLimits::whatIsNotReadCountsAndIsCutOff()
{
    EngineFixture server(
        [](EngineOptions &options) { options.maxOutgoing = 1024 * megabyte; }, memoryOf(64 * megabyte, 16 * megabyte));
    const auto slow = server.webSocket();
    slow->stopReading();
    const OutgoingMessage message = EngineFixture::text(QByteArray(megabyte, 'x'));
    for (int i = 0; i < 64 && server.closed.isEmpty(); ++i) {
        server.sessions[0]->send(message);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(server.closed.size(), 1);
    QCOMPARE(server.engine->sessionCount(), 0);

    // One that polls and does not fetch.
    PollingClient polling = server.polling();
    QVERIFY(polling.open());
    for (int i = 0; i < 64 && server.closed.size() < 2; ++i) {
        server.sessions[1]->send(message);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(server.closed.size(), 2);
    QCOMPARE(server.closed.last(), CloseReason::MemoryShort);
}

void tst_MemoryLimits::whoReadsNothingIsAskedNothingMore()
{
    EngineFixture server;
    const auto client = server.webSocket();
    const OutgoingMessage large = EngineFixture::text(QByteArray(8 * megabyte, 'x'));
    connect(server.sessions[0], &EngineSession::messageReceived, &server.context, [&] { server.sessions[0]->send(large); });
    client->stopReading();
    for (int i = 0; i < 30; ++i)
        client->sendText("4more"); // all in one turn
    QTRY_COMPARE(server.closed, QList {CloseReason::TooSlow});
    QCOMPARE(server.heard.size(), 2); // with the second it is too much
}

void tst_MemoryLimits::whatIsPartlySentIsKeptWhole()
{
    std::array<int, 2> ends {-1, -1};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()), 0);
    {
        DescriptorWire wire(ends[0]);
        const QByteArray large(8 * megabyte, 'x');
        wire.write({&large, 1});
        QVERIFY(wire.bytesWaiting() > 0 && wire.bytesWaiting() < large.size());
        QCOMPARE(wire.bytesKept(), large.size());
    }
    ::close(ends[1]);
}

void tst_MemoryLimits::whoeverHasNotEnteredGoesFirst()
{
    SocketFixture server(forLong, [](HttpLimits &limits) {
        onlyMemoryIsLimited(limits);
        limits.peers.memory = {16 * megabyte, megabyte};
    });
    const auto entered = server.join();
    std::vector<std::unique_ptr<RawClient>> silent;
    for (int i = 0; i < 8; ++i)
        silent.push_back(server.open());
    QCOMPARE(server.engine.sessionCount(), 9);
    const auto large = server.join();
    large->sendFrame(1, QByteArray(990'000, '4'), false);
    for (const auto &client : silent)
        QCOMPARE(closing(*client), "1013 the server is short of memory");
    QCOMPARE(server.connected.size(), 2);
    QVERIFY(server.connected[0] && server.connected[0]->isConnected());
}

void tst_MemoryLimits::whoeverReadsNothingIsEnded()
{
    HttpLimits limits = EngineFixture::noLimits();
    limits.peers.reading.every = std::chrono::milliseconds(300);
    EngineFixture server({}, limits);
    const auto client = server.webSocket();
    client->stopReading();
    server.sessions[0]->send(EngineFixture::text(QByteArray(30 * megabyte, 'x'))); // more than the kernel takes
    // It goes on sending: that is no sign of reading.
    while (server.closed.isEmpty() && server.heard.size() < 100'000) {
        client->sendText("4still here");
        const qsizetype before = server.heard.size();
        QTRY_VERIFY(server.heard.size() > before || !server.closed.isEmpty());
    }
    QCOMPARE(server.closed, QList {CloseReason::TransportGone});
}

void tst_MemoryLimits::whoeverReadsAtThePaceGetsItAll()
{
    HttpLimits limits = EngineFixture::noLimits();
    limits.peers.reading = {1, std::chrono::milliseconds(10)};
    Peers peers(limits.peers);
    QObject owner;
    std::array<int, 2> ends {-1, -1};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()), 0);
    QPointer<WebSocket> socket = new WebSocket(
        std::make_unique<DescriptorWire>(ends[0]), peers.admit(QHostAddress::LocalHost), &owner);
    socket->start(1024);
    const QByteArray large(4 * megabyte, 'x');
    socket->write({&large, 1});
    QVERIFY(socket->bytesWaiting() > 0);
    OnlyAfterProgress judged(*socket);
    std::vector<char> piece(64 * 1024);
    qint64 read = 0;
    const auto readSome = [&] {
        const ssize_t came = ::read(ends[1], piece.data(), piece.size());
        read += std::max<ssize_t>(came, 0);
        return came > 0;
    };
    const auto readFor = [&](int times) {
        readSome();
        return judged.times >= times;
    };
    for (int times = 1; times <= 5; ++times)
        QTRY_VERIFY(readFor(times));
    QVERIFY(socket && socket->isOpen());
    QVERIFY(socket->bytesWaiting() > 0);
    const auto readAll = [&] {
        while (readSome()) { }
        return read == large.size();
    };
    QTRY_VERIFY_WITH_TIMEOUT(readAll(), 60'000);
    QVERIFY(socket && socket->isOpen());
    ::close(ends[1]);
}

void tst_MemoryLimits::aCrowdThatEndsIsDeletedInGroups()
{
    constexpr int crowd = 2'000;
    constexpr int atOnce = 64;
    HttpLimits limits = EngineFixture::noLimits();
    onlyMemoryIsLimited(limits);
    limits.peers.maxSessionsPerAddress = 0;
    EngineFixture server({}, limits);
    RawClient client(server.http.port());
    constexpr int together = 20;
    for (int i = 0; i < crowd; i += together) {
        client.send(QByteArray("GET /engine.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: x\r\n\r\n").repeated(together));
        for (int j = 0; j < together; ++j)
            QCOMPARE(statusOf(client.response()), 200);
    }
    int inThisTurn = 0;
    int most = 0;
    int deleted = 0;
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, &server.context, [&] { inThisTurn = 0; });
    for (const auto &session : std::as_const(server.sessions))
        connect(session, &QObject::destroyed, &server.context, [&] { most = std::max(most, ++inThisTurn), ++deleted; });
    server.engine->closeAll();
    QCOMPARE(server.engine->sessionCount(), 0);
    QTRY_COMPARE(deleted, crowd);
    QVERIFY2(most <= atOnce, qPrintable(QString::number(most)));
    PollingClient next = server.polling();
    QVERIFY(next.open());
}

int main(int argc, char **argv)
{
    return runOnServerLoop<tst_MemoryLimits>(argc, argv);
}

#include "tst_MemoryLimits.moc"
