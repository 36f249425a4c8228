// SPDX-License-Identifier: GPL-3.0-or-later
// Echoes what it hears, so that public protocol test suites can be pointed at the transport: see README.md.
#include "EngineServer.h"
#include "EngineSession.h"
#include "EventArguments.h"
#include "HttpServer.h"
#include "Namespace.h"
#include "ServerEventLoop.h"
#include "SocketServer.h"

#include <QAbstractEventDispatcher>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

struct Options
{
    int port = 0;
    EngineOptions engine;
    SocketOptions socketIo;
};

class CommandLine
{
public:
    explicit CommandLine(const QStringList &arguments)
    {
        m_parser.setApplicationDescription(u"Echoes Engine.IO messages and Socket.IO events, for protocol tests."_s);
        m_parser.addHelpOption();
        m_parser.addOptions({
            {u"port"_s, u"Port on 127.0.0.1; 0 picks a free one."_s, u"N"_s, u"0"_s},
            {u"ping-interval"_s, u"Milliseconds between pings."_s, u"MS"_s, u"25000"_s},
            {u"ping-timeout"_s, u"Milliseconds to wait for a pong."_s, u"MS"_s, u"20000"_s},
            {u"connect-timeout"_s, u"Milliseconds to wait for a CONNECT."_s, u"MS"_s, u"45000"_s},
            {u"max-payload"_s, u"Bytes in one body or message."_s, u"BYTES"_s, u"1000000"_s},
        });
        m_parser.process(arguments);
    }

    Options options() const
    {
        Options options;
        options.port = number(u"port"_s, 0, 65535);
        options.engine.pingInterval = std::chrono::milliseconds(number(u"ping-interval"_s, 1));
        options.engine.pingTimeout = std::chrono::milliseconds(number(u"ping-timeout"_s, 1));
        options.engine.maxPayload = number(u"max-payload"_s, 1);
        options.socketIo.connectTimeout = std::chrono::milliseconds(number(u"connect-timeout"_s, 1));
        return options;
    }

private:
    int number(const QString &name, int least, int most = std::numeric_limits<int>::max()) const
    {
        bool ok = false;
        const int value = m_parser.value(name).toInt(&ok);
        if (ok && value >= least && value <= most)
            return value;
        std::fprintf(stderr, "--%s needs a number from %d to %d.\n", qPrintable(name), least, most);
        std::exit(2);
    }

    QCommandLineParser m_parser;
};

void echoMessages(EngineServer &engine)
{
    QObject::connect(&engine, &EngineServer::sessionOpened, &engine, [](EngineSession *session) {
        QObject::connect(session, &EngineSession::messageReceived, session,
            [session](const EnginePacket &message) { session->send(OutgoingMessage({message})); });
    });
}

void echoEvents(Namespace &nsp)
{
    QObject::connect(&nsp, &Namespace::connected, &nsp, [](Socket *socket, const QJsonObject &auth) {
        // The suites wait for one message, then begin to wait for the next; two that arrive in one segment are emitted
        // in one go, and they miss the second.
        constexpr int apartMs = 25;
        QTimer::singleShot(apartMs, socket, [socket, auth] { socket->emitEvent("auth"_L1, JsonText::of(auth)); });
        QObject::connect(
            socket, &Socket::eventReceived, socket, [socket](QByteArrayView name, const EventArguments &arguments, const Ack &ack) {
                if (name == "message-with-ack")
                    return ack.send(arguments.json(), arguments.attachments());
                if (name != "message")
                    return;
                QJsonArray back = arguments.json();
                back.prepend(u"message-back"_s);
                socket->emitEvent(back, arguments.attachments());
            });
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setEventDispatcher(makeServerDispatcher().release()); // which the application then owns
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"hearth-echo-server"_s);
    Options options = CommandLine(QCoreApplication::arguments()).options();
    raiseDescriptorLimit();

    HttpLimits limits;
    limits.peers.maxConnectionsPerAddress = 0;
    limits.peers.connections.burst = 0;
    limits.maxBodyBytes = qMax<qint64>(limits.maxBodyBytes, options.engine.maxPayload);
    HttpServer http(limits);
    options.engine.path = u"/engine.io/"_s;
    EngineServer bare(http, options.engine);
    echoMessages(bare);
    options.engine.path = u"/socket.io/"_s;
    EngineServer engine(http, options.engine);
    SocketServer sockets(engine, options.socketIo);
    echoEvents(sockets.nsp(u"/"_s));
    echoEvents(sockets.nsp(u"/custom"_s));

    if (const auto listening = http.listen(QHostAddress::LocalHost, quint16(options.port)); !listening) {
        std::fprintf(stderr, "%s\n", qPrintable(listening.error().message));
        return 1;
    }
    std::printf("hearth-echo-server listening on http://127.0.0.1:%d\n", int(http.port()));
    std::fflush(stdout);
    return app.exec();
}
