// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineServer.h"
#include "EngineSession.h"
#include "HttpServer.h"
#include "wire/RawClient.h"

#include <QPointer>
#include <QTest>

#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

int sends = 0; ///< system calls that sent something

} // namespace

// In place of the C library's, for the server is part of this program.
extern "C" ssize_t send(int descriptor, const void *bytes, size_t size, int flags)
{
    ++sends;
    return ::syscall(SYS_sendto, descriptor, bytes, size, flags, nullptr, 0);
}

extern "C" ssize_t sendmsg(int descriptor, const msghdr *message, int flags)
{
    ++sends;
    return ::syscall(SYS_sendmsg, descriptor, message, flags);
}

// Qt's way; what it writes for the clients of this program is not the server's.
extern "C" ssize_t write(int descriptor, const void *bytes, size_t size)
{
    sends += QByteArrayView(static_cast<const char *>(bytes), qsizetype(size)).startsWith("HTTP/1.1 ") ? 1 : 0;
    return ::syscall(SYS_write, descriptor, bytes, size);
}

namespace {

OutgoingMessage text(const QByteArray &data)
{
    return OutgoingMessage({EnginePacket::text(data)});
}

class Server
{
public:
    explicit Server(int clientCount)
        : http({})
    {
        QObject::connect(
            &engine, &EngineServer::sessionOpened, &engine, [this](EngineSession *session) { sessions.append(session); });
        if (!http.listen(QHostAddress::LocalHost, 0))
            qFatal("no port");
        for (int i = 0; i < clientCount; ++i) {
            clients.push_back(std::make_unique<RawClient>(http.port()));
            if (!clients.back()->upgrade("/socket.io/?EIO=4&transport=websocket") || !clients.back()->frame())
                qFatal("no WebSocket");
        }
    }

    HttpServer http;
    EngineServer engine {http, {}};
    QList<QPointer<EngineSession>> sessions;
    std::vector<std::unique_ptr<RawClient>> clients;
};

} // namespace

/// How many system calls it takes: counted, not timed.
class tst_JoinedWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBroadcastIsOneWriteForEachRecipient();
    void theAnswerToAHandshakeTakesTheOpenPacketAlong();
    void whatIsSentInOneTurnIsOneWrite();
    void whatCanWaitGoesAlongWithWhatCannot();
    void whatCanWaitIsGathered();
    void muchInOneTurnIsNotSlowness();
    void aSessionMayEndWhileSomethingWaits();
};

void tst_JoinedWrites::aBroadcastIsOneWriteForEachRecipient()
{
    Server server(20);
    const OutgoingMessage message = text("hello");
    sends = 0;
    for (const auto &session : std::as_const(server.sessions))
        session->send(message);
    QCOMPARE(sends, 0); // only when the turn is over
    for (const auto &client : server.clients)
        QCOMPARE(client->frame()->payload, "4hello");
    QCOMPARE(sends, 20);
}

void tst_JoinedWrites::theAnswerToAHandshakeTakesTheOpenPacketAlong()
{
    sends = 0;
    Server server(1);
    QCOMPARE(server.sessions.size(), 1);
    QCOMPARE(sends, 1);
}

void tst_JoinedWrites::whatIsSentInOneTurnIsOneWrite()
{
    Server server(20);
    sends = 0;
    for (const char *word : {"one", "two", "three", "four"})
        for (const auto &session : std::as_const(server.sessions))
            session->send(text(word));
    for (const auto &client : server.clients)
        for (const char *word : {"4one", "4two", "4three", "4four"})
            QCOMPARE(client->frame()->payload, word);
    QCOMPARE(sends, 20);
}

void tst_JoinedWrites::whatCanWaitGoesAlongWithWhatCannot()
{
    Server server(1);
    EngineSession &session = *server.sessions[0];
    sends = 0;
    session.send(text("came"), Urgency::CanWait);
    session.send(text("went"), Urgency::CanWait);
    QCoreApplication::processEvents();
    QCOMPARE(sends, 0);
    session.send(text("said"));
    session.send(text("left"), Urgency::CanWait);
    for (const char *word : {"4came", "4went", "4said", "4left"})
        QCOMPARE(server.clients[0]->frame()->payload, word);
    QCOMPARE(sends, 1);
}

void tst_JoinedWrites::whatCanWaitIsGathered()
{
    Server server(260); // more than are flushed in one turn
    sends = 0;
    for (int i = 0; i < 30; ++i)
        for (const auto &session : std::as_const(server.sessions))
            session->send(text(QByteArray::number(i)), Urgency::CanWait);
    for (const auto &client : server.clients)
        for (int i = 0; i < 30; ++i)
            QCOMPARE(client->frame()->payload, '4' + QByteArray::number(i));
    QCOMPARE(sends, 260);
    // And again: the queue goes on.
    server.sessions[0]->send(text("later"), Urgency::CanWait);
    QCOMPARE(server.clients[0]->frame()->payload, "4later");
}

void tst_JoinedWrites::muchInOneTurnIsNotSlowness()
{
    Server server(1);
    const QByteArray large(100'000, 'x');
    for (int i = 0; i < 30; ++i) // three times what may wait for a slow reader, which this one is not
        server.sessions[0]->send(text(large));
    for (int i = 0; i < 30; ++i) {
        const auto frame = server.clients[0]->frame();
        QVERIFY(frame);
        QCOMPARE(frame->payload.size(), large.size() + 1);
    }
    QVERIFY(server.sessions[0]->isOpen());
}

void tst_JoinedWrites::aSessionMayEndWhileSomethingWaits()
{
    Server server(3);
    for (const auto &session : std::as_const(server.sessions)) {
        session->send(text("now"));
        session->send(text("soon"), Urgency::CanWait);
    }
    server.sessions[0]->close(EngineSession::CloseReason::ServerClosed);
    server.sessions[1]->close(EngineSession::CloseReason::PingTimeout);
    for (const char *payload : {"4now", "4soon", "1"})
        QCOMPARE(server.clients[0]->frame()->payload, payload);
    QCOMPARE(server.clients[1]->frame()->opcode, 8);
    for (const char *payload : {"4now", "4soon"})
        QCOMPARE(server.clients[2]->frame()->payload, payload);
}

QTEST_GUILESS_MAIN(tst_JoinedWrites)
#include "tst_JoinedWrites.moc"
