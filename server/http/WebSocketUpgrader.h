// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpServer.h"

#include <QPointer>
#include <QWebSocketServer>

namespace hearth {

class Wire;

/// Makes WebSockets of connections that the listener let through. One that has a bare descriptor, encrypted or not, is answered
/// here, together with what is said over it first; Qt answers the handshake of others (QWebSocketServer), which keep its socket
/// (see websocket/).
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
        QByteArray early = {}; ///< came behind the head; only where Qt shakes hands
    };

    explicit WebSocketUpgrader(Handshake handshake, QObject *parent = nullptr);
    ~WebSocketUpgrader() override; ///< ends the WebSockets that are left

    /// Shakes hands as `head` asks for, then deletes the guard and hands the WebSocket to the handler.
    void upgrade(QTcpSocket *tcp, const QByteArray &head, Upgrade upgrade);

private:
    void answer(QTcpSocket *tcp, const Upgrade &upgrade);
    void open(std::unique_ptr<Wire> wire, const Upgrade &upgrade);
    void onNewConnection();
    QTcpSocket *tcpOf(const QWebSocket &socket) const;

    const Handshake m_handshake;
    QWebSocketServer m_server;
    QHash<QTcpSocket *, Upgrade> m_upgrading;
};

} // namespace hearth
