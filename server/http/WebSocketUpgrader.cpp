// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebSocketUpgrader.h"

#include "RequestHead.h"
#include "TakeOver.h"
#include "WebSocket.h"

#include <QTcpSocket>
#include <QWebSocket>

#ifdef Q_OS_UNIX
#include "TlsSocket.h"
#endif

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Qt's default of 30 refuses the rest of a crowd that comes at once.
constexpr int maxPending = 4096;

std::unique_ptr<Wire> takeWire(QTcpSocket &tcp, const QByteArray &answer)
{
#ifdef Q_OS_UNIX
    if (auto *encrypted = qobject_cast<TlsSocket *>(&tcp))
        return encrypted->takeWire(answer);
#endif
    return takeOver(tcp, answer);
}

} // namespace

WebSocketUpgrader::WebSocketUpgrader(Handshake handshake, QObject *parent)
    : QObject(parent)
    , m_handshake(handshake)
    , m_server(u"Hearth"_s, QWebSocketServer::NonSecureMode)
{
    m_server.setMaxPendingConnections(maxPending);
    connect(&m_server, &QWebSocketServer::newConnection, this, &WebSocketUpgrader::onNewConnection);
}

WebSocketUpgrader::~WebSocketUpgrader() = default;

void WebSocketUpgrader::upgrade(QTcpSocket *tcp, const QByteArray &head, Upgrade upgrade)
{
    if (m_handshake == Handshake::Ours && canTakeOver()) // not from inside of the guard, which goes with the socket
        return QMetaObject::invokeMethod(
                   this,
                   [this, tcp = QPointer(tcp), upgrade] {
                       if (tcp)
                           answer(tcp, upgrade);
                   },
                   Qt::QueuedConnection),
               void();
    upgrade.early = holdBack(*tcp, head);
    m_upgrading.insert(tcp, upgrade);
    connect(tcp, &QObject::destroyed, this, [this, tcp] { m_upgrading.remove(tcp); });
    m_server.handleConnection(tcp);
}

void WebSocketUpgrader::answer(QTcpSocket *tcp, const Upgrade &upgrade)
{
    if (tcp->state() != QAbstractSocket::ConnectedState)
        return; // the guard has seen to it
    delete upgrade.guard;
    auto wire = takeWire(*tcp, RequestHead::handshakeAnswer(upgrade.request.header("sec-websocket-key")));
    delete tcp;
    if (wire)
        open(std::move(wire), upgrade);
}

void WebSocketUpgrader::open(std::unique_ptr<Wire> wire, const Upgrade &upgrade)
{
    auto *socket = new WebSocket(std::move(wire), upgrade.connection, this);
    upgrade.handler({socket, upgrade.request});
    // A client that upgrades goes on over both connections: what it said here first is to be heard first.
    socket->catchUp();
}

void WebSocketUpgrader::onNewConnection()
{
    while (QWebSocket *handshaken = m_server.nextPendingConnection()) {
        QTcpSocket *tcp = tcpOf(*handshaken);
        // It may have died already.
        if (!tcp) {
            handshaken->abort();
            handshaken->deleteLater();
            continue;
        }
        const Upgrade upgrade = m_upgrading.take(tcp);
        delete upgrade.guard;
        if (auto wire = takeOver(handshaken, tcp, upgrade.early))
            open(std::move(wire), upgrade);
    }
}

/// Qt does not say which connection a WebSocket came from, but both know whom they are connected to.
QTcpSocket *WebSocketUpgrader::tcpOf(const QWebSocket &socket) const
{
    for (auto it = m_upgrading.keyBegin(); it != m_upgrading.keyEnd(); ++it) {
        QTcpSocket *tcp = *it;
        if (tcp->peerPort() == socket.peerPort() && tcp->localPort() == socket.localPort()
            && tcp->peerAddress() == socket.peerAddress() && tcp->localAddress() == socket.localAddress()
            && tcp->state() == QAbstractSocket::ConnectedState)
            return tcp;
    }
    return nullptr;
}

} // namespace hearth
