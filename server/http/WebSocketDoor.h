// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpServer.h"

#include <QWebSocketServer>

namespace hearth {

/// Makes WebSockets of connections that the front door let through: QWebSocketServer answers the handshake, then the
/// connection leaves Qt's WebSocket for one of ours (see websocket/).
class WebSocketDoor : public QObject
{
    Q_OBJECT
public:
    struct Entering
    {
        HttpRequest request;
        WebSocketHandler handler;
        std::shared_ptr<PeerConnection> connection;
        QByteArray early; ///< came behind the head
    };

    explicit WebSocketDoor(QObject *parent = nullptr);
    ~WebSocketDoor() override; ///< ends the WebSockets that are left

    /// The first `headSize` bytes to be read are the request's head. Finishes the handshake, then hands the WebSocket to the handler; if it fails, the connection just ends.
    void enter(QTcpSocket *tcp, qint64 headSize, Entering entering);

private:
    void onNewConnection();
    QTcpSocket *tcpOf(const QWebSocket &socket) const;

    QWebSocketServer m_server;
    QHash<QTcpSocket *, Entering> m_entering;
};

} // namespace hearth
