// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpServer.h"
#include "Transport.h"

#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

namespace hearth {

/// One packet a frame. Outgoing frames are written past QWebSocket, between its own, so that a broadcast neither
/// encodes nor copies for each recipient.
class WebSocketTransport : public Transport
{
    Q_OBJECT
public:
    /// Becomes the owner of the WebSocket. `maxPayload` limits what comes in.
    WebSocketTransport(const WebSocketConnection &connection, int maxPayload, QObject *parent);
    ~WebSocketTransport() override;

    bool isReady() const override { return m_socket; }
    void write(std::span<const OutgoingMessage> messages) override;
    qint64 bytesWaiting() const override;
    void close(CloseReason reason, std::span<const OutgoingMessage> rest) override;

    /// Closes a WebSocket that no transport has, and deletes it in time.
    static void retire(QWebSocket *socket, CloseReason reason);

private:
    void onTextMessage(const QString &message);

    QPointer<QWebSocket> m_socket; ///< null once closed
    QPointer<QTcpSocket> m_tcp;
};

} // namespace hearth
