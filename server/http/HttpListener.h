// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpLimits.h"
#include "HttpReply.h"
#include "LastWords.h"
#include "Peers.h"
#include "RequestHead.h"
#include "TrustedProxies.h"
#include "UploadRoute.h"
#include "WebCallers.h"

#include <QSet>
#include <QTcpServer>

#include <functional>

namespace hearth {

class HttpConnection;
class TlsContext;

/// Accepts connections, counts them, and puts a guard (HttpConnection) before each. What passes goes through the
/// handlers, which HttpServer sets.
class HttpListener : public QTcpServer
{
    Q_OBJECT
public:
    struct Handlers
    {
        std::function<void(const HttpRequest &, const HttpReply &)> request;
        std::function<std::shared_ptr<void>(const HttpRequest &)> announce;
        std::function<std::optional<HttpRefusal>(const HttpRequest &)> refuseWebSocket;
        /// Gets the guard, which ends the connection unless it is deleted in time, the head for the handshake, the
        /// request, and the connection's account.
        std::function<void(HttpConnection &, const QByteArray &, const HttpRequest &, std::shared_ptr<PeerConnection>)> webSocket;
        /// Whose body is streamed, and where to; null: it is gathered. Left out: all are.
        std::function<const UploadRoute *(const HttpRequest &)> upload = {};
    };

    HttpListener(const HttpLimits &limits, Handlers handlers, QObject *parent);
    ~HttpListener() override;

    const HttpLimits &limits() const { return m_limits; }
    const WebCallers &callers() const { return m_callers; }
    /// Says in the request whom it comes from, which is not the peer where that is a trusted proxy.
    void identify(HttpRequest &request, const QHostAddress &peer, bool encrypted) const;
    /// Takes over allowedOrigins, hostnames and trustedProxies; everything else stays.
    void reconfigure(const HttpLimits &limits);
    /// For connections that begin with TLS from now on; null: none may.
    void setTls(std::shared_ptr<const TlsContext> context) { m_tls = std::move(context); }
    int connectionCount() const { return m_peers.connections(); } ///< WebSockets included
    /// Those that are not WebSockets.
    const QSet<HttpConnection *> &connections() const { return m_connections; }
    /// Closes every connection that is not a WebSocket.
    void shutDown();

    // For HttpConnection.
    void connectionOpened(HttpConnection *connection);
    void connectionClosed(HttpConnection *connection);
    void attach(QTcpSocket *socket); ///< to Qt's parser, through the pending connections of this server
    /// Whether what has come first is TLS and not HTTP, and may be.
    bool speaksTls(QTcpSocket &socket) const;
    /// Goes on with TLS where this one is, which is to be aborted.
    void secure(QTcpSocket &plain, const QHostAddress &peer, std::shared_ptr<PeerConnection> connection);
    void dispatch(const HttpRequest &request, const HttpReply &reply);
    std::shared_ptr<void> announce(const HttpRequest &request);
    const UploadRoute *uploadRoute(const HttpRequest &request) const;
    std::optional<HttpRefusal> refuseWebSocket(const HttpRequest &request);
    void upgrade(
        HttpConnection &guard, const QByteArray &head, const HttpRequest &request, std::shared_ptr<PeerConnection> connection);

    /// The connection whose readyRead was emitted last. Its guard is the first to hear it and Qt's parser the next, so
    /// for the parser it is the one whose request it has just read: from Qt 6.5 on it does not tell the socket.
    HttpConnection *reading() const { return m_reading; }
    void setReading(HttpConnection *connection) { m_reading = connection; }
    LastWords &lastWords() { return m_lastWords; }

Q_SIGNALS:
    /// Somebody connected where there was no place for them.
    void turnedAway(const QHostAddress &peer);
    /// Somebody from another machine came to this address of ours, for the first time; of a few addresses only.
    void reached(const QHostAddress &address);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void onAcceptError();
    void noteReached(const QHostAddress &address, const QHostAddress &peer);

    const HttpLimits m_limits;
    std::shared_ptr<const TlsContext> m_tls;
    WebCallers m_callers;
    QByteArray m_noPlace; ///< what they are told
    TrustedProxies m_proxies;
    const Handlers m_handlers;
    Peers m_peers;
    LastWords m_lastWords;
    QSet<HttpConnection *> m_connections;
    QSet<QHostAddress> m_reached;
    HttpConnection *m_reading = nullptr;
};

} // namespace hearth
