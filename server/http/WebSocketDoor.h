// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpServer.h"

#include <QWebSocketServer>

namespace hearth {

/// Makes WebSockets of connections that the front door let through.
class WebSocketDoor : public QObject
{
    Q_OBJECT
public:
    explicit WebSocketDoor(QObject *parent = nullptr);
    /// Aborts the WebSockets that are left.
    ~WebSocketDoor() override;

    /// Finishes the handshake, then hands the WebSocket to `handler`; if it fails, the connection just ends.
    void enter(QTcpSocket *tcp, const HttpRequest &request, const WebSocketHandler &handler);

private:
    struct Entering
    {
        HttpRequest request;
        WebSocketHandler handler;
    };
    void onNewConnection();
    QTcpSocket *tcpOf(const QWebSocket &socket) const;

    QWebSocketServer m_server;
    QHash<QTcpSocket *, Entering> m_entering;
};

} // namespace hearth
