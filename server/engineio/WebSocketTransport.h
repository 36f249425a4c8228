// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Transport.h"
#include "WebSocket.h"

namespace hearth {

/// One packet a frame.
class WebSocketTransport : public Transport
{
    Q_OBJECT
public:
    /// Starts the WebSocket, which takes in what the options allow. Whoever takes it becomes its parent.
    WebSocketTransport(WebSocket *socket, const EngineOptions &options);
    ~WebSocketTransport() override;

    bool isReady() const override { return m_socket; }
    /// All of them.
    qsizetype write(std::span<const OutgoingMessage> messages) override;
    qint64 bytesWaiting() const override;
    void close(CloseReason reason, std::span<const OutgoingMessage> rest) override;

    /// Closes a WebSocket that no transport has; it deletes itself in time.
    static void retire(WebSocket *socket, CloseReason reason);

private:
    void onText(const QByteArray &utf8);

    WebSocket *m_socket; ///< null once closed; lives until then, for the HttpServer that has it outlives the session
};

} // namespace hearth
