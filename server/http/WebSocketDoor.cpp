// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebSocketDoor.h"

#include "TakeOver.h"
#include "WebSocket.h"

#include <QTcpSocket>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Qt's default of 30 refuses the rest of a crowd that comes at once.
constexpr int maxPending = 4096;

} // namespace

WebSocketDoor::WebSocketDoor(QObject *parent)
    : QObject(parent)
    , m_server(u"Hearth"_s, QWebSocketServer::NonSecureMode)
{
    m_server.setMaxPendingConnections(maxPending);
    connect(&m_server, &QWebSocketServer::newConnection, this, &WebSocketDoor::onNewConnection);
}

WebSocketDoor::~WebSocketDoor() = default;

void WebSocketDoor::enter(QTcpSocket *tcp, const QByteArray &head, Entering entering)
{
    entering.early = holdBack(*tcp, head);
    m_entering.insert(tcp, entering);
    connect(tcp, &QObject::destroyed, this, [this, tcp] { m_entering.remove(tcp); });
    m_server.handleConnection(tcp);
}

void WebSocketDoor::onNewConnection()
{
    while (QWebSocket *handshaken = m_server.nextPendingConnection()) {
        QTcpSocket *tcp = tcpOf(*handshaken);
        // It may have died already.
        if (!tcp) {
            handshaken->abort();
            handshaken->deleteLater();
            continue;
        }
        const Entering entered = m_entering.take(tcp);
        delete entered.guard;
        auto wire = takeOver(handshaken, tcp, entered.early);
        if (!wire)
            continue;
        auto *socket = new WebSocket(std::move(wire), entered.connection, this);
        entered.handler({socket, entered.request});
        // A client that upgrades goes on over both connections: what it said here first is to be heard first.
        socket->catchUp();
    }
}

/// Qt does not say which connection a WebSocket came from, but both know whom they are connected to.
QTcpSocket *WebSocketDoor::tcpOf(const QWebSocket &socket) const
{
    for (auto it = m_entering.keyBegin(); it != m_entering.keyEnd(); ++it) {
        QTcpSocket *tcp = *it;
        if (tcp->peerPort() == socket.peerPort() && tcp->localPort() == socket.localPort()
            && tcp->peerAddress() == socket.peerAddress() && tcp->localAddress() == socket.localAddress()
            && tcp->state() == QAbstractSocket::ConnectedState)
            return tcp;
    }
    return nullptr;
}

} // namespace hearth
