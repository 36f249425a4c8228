// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpServer.h"

#include <QPointer>
#include <QWebSocketServer>

namespace hearth {

/// Makes WebSockets of connections that the listener let through: QWebSocketServer answers the handshake, then the
/// connection leaves Qt's WebSocket for one of ours (see websocket/).
class WebSocketUpgrader : public QObject
{
    Q_OBJECT
public:
    struct Upgrade
    {
        QPointer<QObject> guard; ///< ends the connection unless it is deleted in time
        HttpRequest request;
        WebSocketHandler handler;
        std::shared_ptr<PeerConnection> connection;
        QByteArray early; ///< came behind the head
    };

    explicit WebSocketUpgrader(QObject *parent = nullptr);
    ~WebSocketUpgrader() override; ///< ends the WebSockets that are left

    /// Shakes hands as `head` asks for, then deletes the guard and hands the WebSocket to the handler.
    void upgrade(QTcpSocket *tcp, const QByteArray &head, Upgrade upgrade);

private:
    void onNewConnection();
    QTcpSocket *tcpOf(const QWebSocket &socket) const;

    QWebSocketServer m_server;
    QHash<QTcpSocket *, Upgrade> m_upgrading;
};

} // namespace hearth
