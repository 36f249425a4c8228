// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpLimits.h"
#include "HttpReply.h"
#include "HttpUpload.h"
#include "UploadRoute.h"
#include "core/Result.h"

#include <QObject>

#include <functional>
#include <memory>

namespace hearth {

class TlsContext;
class WebSocket;

/// A WebSocket that passed the listener: path, origin, key and version are checked.
struct WebSocketConnection
{
    WebSocket *socket
        = nullptr; ///< the receiver starts it at once, and closes it in the end; what is left ends with the HttpServer
    HttpRequest request; ///< the upgrade request; no body
};

/// Who answers the handshake of a WebSocket.
enum class Handshake {
    Ours, ///< where the program can go on with the bare descriptor (Unix), together with what is said first; Qt elsewhere
    Qts,
};

using HttpHandler = std::function<void(const HttpRequest &, const HttpReply &)>;
/// Told of a request whose body is still on its way. What it returns is released when that request reaches its
/// HttpHandler (just before), or when it never will.
using AnnounceHandler = std::function<std::shared_ptr<void>(const HttpRequest &)>;
using WebSocketHandler = std::function<void(const WebSocketConnection &)>;

/// The one port: HTTP/1.1 and WebSocket behind the listener, which enforces HttpLimits before Qt's parser sees a byte.
/// Knows nothing of what is served. Lives on the server thread.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    explicit HttpServer(HttpLimits limits, QObject *parent = nullptr, Handshake handshake = Handshake::Ours);
    ~HttpServer() override;

    /// Binds `address`:`port` (0 picks a free port). Once. The error's message names the address, the port and the reason.
    Result<void> listen(const QHostAddress &address, quint16 port);
    /// Whatever has become of it while the machine slept: from now on it accepts connections again. Errors as of listen().
    Result<void> listenOn();
    QHostAddress address() const;
    quint16 port() const;
    /// For connections that begin with TLS from now on; null: none may. They share the port.
    void setTls(std::shared_ptr<const TlsContext> context);
    int connectionCount() const;
    /// Takes over which web pages may call, by which names, and the trusted proxies; every other limit stays as it was.
    void reconfigure(const HttpLimits &limits);

    /// Requests whose path starts with `prefix` go to `handler`; the longest prefix wins. Set up before listen().
    /// A path that nothing serves is answered 404 with the JSON error `not_found`. OPTIONS is answered here (CORS).
    void route(const QString &prefix, HttpHandler handler);
    /// For the same prefixes, to know of a request before its body is there.
    void routeAnnounced(const QString &prefix, AnnounceHandler handler);
    /// Requests that fit it do not go to any of those, and their bodies are streamed: see HttpUpload. Set up before listen().
    void routeUpload(UploadRoute route);
    /// WebSocket upgrades of exactly this path (`/socket.io/`) go to `handler`; other paths are refused with 404.
    void routeWebSocket(const QString &path, WebSocketHandler handler);

    /// Stops listening, answers what is owed with 503 `busy`, and closes every connection that is not a WebSocket:
    /// those belong to whom they were given to.
    void close();

Q_SIGNALS:
    /// Somebody connected where there was no place for them: too many connections, or too fast.
    void turnedAway(const QHostAddress &peer);
    /// Somebody from another machine came to this address of ours, for the first time; of a few addresses only.
    void reached(const QHostAddress &address);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hearth
