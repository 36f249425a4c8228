// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebSocketDoor.h"

#include <QTcpSocket>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Until whoever gets the WebSocket sets its own; Qt's default is 2 GB.
constexpr quint64 firstFrameLimit = 64 * 1024;
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

WebSocketDoor::~WebSocketDoor()
{
    // Deleting a connected QWebSocket makes it emit signals from its destructor.
    const auto sockets = findChildren<QWebSocket *>(Qt::FindDirectChildrenOnly);
    for (QWebSocket *socket : sockets)
        socket->abort();
}

void WebSocketDoor::enter(QTcpSocket *tcp, const HttpRequest &request, const WebSocketHandler &handler)
{
    m_entering.insert(tcp, {request, handler});
    connect(tcp, &QObject::destroyed, this, [this, tcp] { m_entering.remove(tcp); });
    m_server.handleConnection(tcp);
}

void WebSocketDoor::onNewConnection()
{
    while (QWebSocket *socket = m_server.nextPendingConnection()) {
        // Qt leaves it without a parent: one that is still closing when the server ends would outlive its connection.
        socket->setParent(this);
        QTcpSocket *tcp = tcpOf(*socket);
        // It may have died already, by a frame that came along with the handshake.
        if (!tcp || !socket->isValid()) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setMaxAllowedIncomingFrameSize(firstFrameLimit);
        socket->setMaxAllowedIncomingMessageSize(firstFrameLimit);
        const Entering entered = m_entering.take(tcp);
        entered.handler({socket, tcp, entered.request});
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
