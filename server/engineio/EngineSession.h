// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EngineOptions.h"
#include "OutgoingMessage.h"
#include "SessionOpener.h"
#include "core/Urgency.h"
#include "protocol/EnginePacket.h"

#include <QObject>

#include <memory>

namespace hearth {

class FlushQueue;
class HttpReply;
class LastPolls;
class PeerConnection;
class PeerSession;
class PollingTransport;
class Transport;
class WebSocketTransport;

/// One Engine.IO session, over whatever transport carries it now. Owned by its EngineServer, which deletes it some time
/// after closed(). Lives on the server thread.
/// Guarantees: messages arrive and leave in order, across an upgrade too; after closed() nothing is emitted any more.
class EngineSession : public QObject
{
    Q_OBJECT
public:
    enum class CloseReason {
        ClientClosed,
        ServerClosed,
        TransportGone,
        PingTimeout,
        ProtocolError,
        TooSlow,
        TooLarge, ///< a packet was
        BinaryRefused, ///< it sent some, and EngineOptions::takesBinary is off
        MemoryShort, ///< it held much, or had not entered yet (MemoryBudget)
    };
    Q_ENUM(CloseReason)

    ~EngineSession() override;

    QString sid() const;
    const SessionOpener &opener() const;
    bool isOpen() const;

    /// Queues the message; ignored once closed. What is queued in one turn of the event loop leaves together, in that turn
    /// if any of it is wanted Now. A reader with more than maxOutgoing bytes waiting, beside the largest message among
    /// them, is closed as TooSlow (from the event loop, never from inside send()).
    void send(const OutgoingMessage &message, Urgency urgency = Urgency::Now);
    /// What whoever uses the session keeps for it, in bytes: charged to its address with the rest.
    void setKept(qint64 bytes);
    /// Whether it does what it is there for, as it is thought to. One that does not is among the first to go when memory is
    /// short.
    void setEntered(bool entered);
    /// Sends what is queued and a close packet, then closes the transport. closed() comes from inside. What a client that
    /// polls does not get by that waits for it (LastPolls).
    void close(CloseReason reason = CloseReason::ServerClosed);

Q_SIGNALS:
    void messageReceived(const hearth::EnginePacket &message); ///< always of type Message
    void closed(hearth::EngineSession::CloseReason reason);
    void leaves(const std::shared_ptr<hearth::LastPolls> &last); ///< before closed(): for EngineServer

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    friend class EngineServer;
    EngineSession(const QString &sid, SessionOpener opener, std::shared_ptr<const EngineOptions> options, FlushQueue &flushes,
        std::shared_ptr<PeerSession> permit);

    // For EngineServer.
    PollingTransport *startPolling();
    void startWebSocket(WebSocketTransport *transport);
    /// On a busy thread a request can come before the timer that would have ended its session: this ends it first.
    bool endIfOverdue();
    /// Null when polling is over: there has been an upgrade, or never any polling.
    PollingTransport *polling() const;
    /// A WebSocket with this sid: whether it may try. If so the session owns it.
    bool canProbe() const;
    void probe(WebSocketTransport *candidate);
    void poll(const HttpReply &reply);
    void post(const QByteArray &body, const HttpReply &reply, const std::shared_ptr<PeerConnection> &connection);
    /// Counts the POSTs whose bodies are arriving or being handled; there may be one.
    std::shared_ptr<void> beginPost();
    bool isPosting() const;

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hearth
