// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpServer.h"

#include "HttpConnection.h"
#include "HttpListener.h"
#include "RequestParser.h"
#include "ResponseWriter.h"
#include "WebSocketUpgrader.h"

#include <QTcpSocket>

#include <tuple>

using namespace Qt::StringLiterals;

namespace hearth {

class HttpServer::Private
{
public:
    Private(const HttpLimits &limits, Handshake handshake);

    void onRequest(const HttpRequest &request, const HttpReply &reply) const;
    std::optional<HttpRefusal> refuseWebSocket(const HttpRequest &request) const;

    template <typename Handler>
    static const Handler *find(const QMap<QString, Handler> &routes, const QString &path);

    QMap<QString, HttpHandler> routes;
    QMap<QString, AnnounceHandler> announced;
    std::vector<UploadRoute> uploads;
    QMap<QString, WebSocketHandler> webSocketRoutes;
    std::unique_ptr<HttpListener> unbound; ///< handed to the parser in listen()
    HttpListener *listener = nullptr;
    std::unique_ptr<RequestParser> parser;
    WebSocketUpgrader webSockets; ///< goes first: what it still has belongs to the others
};

HttpServer::Private::Private(const HttpLimits &limits, Handshake handshake)
    : unbound(std::make_unique<HttpListener>(limits,
          HttpListener::Handlers {[this](const HttpRequest &request, const HttpReply &reply) { onRequest(request, reply); },
              [this](const HttpRequest &request) -> std::shared_ptr<void> {
                  const auto *handler = find(announced, request.path);
                  return handler ? (*handler)(request) : nullptr;
              },
              [this](const HttpRequest &request) { return refuseWebSocket(request); },
              [this](HttpConnection &guard, const QByteArray &head, const HttpRequest &request,
                  std::shared_ptr<PeerConnection> connection) {
                  webSockets.upgrade(
                      guard.socket(), head, {&guard, request, webSocketRoutes.value(request.path), std::move(connection), {}});
              },
              [this](const HttpRequest &request) { return findUploadRoute(uploads, request); }},
          nullptr))
    , listener(unbound.get())
    , parser(std::make_unique<RequestParser>(*listener))
    , webSockets(handshake)
{
}

/// The handler with the longest prefix of `path`. Keys are sorted, so that is the last one that fits.
template <typename Handler>
const Handler *HttpServer::Private::find(const QMap<QString, Handler> &routes, const QString &path)
{
    for (auto it = routes.upperBound(path); it != routes.begin();) {
        --it;
        if (path.startsWith(it.key()))
            return &it.value();
    }
    return nullptr;
}

void HttpServer::Private::onRequest(const HttpRequest &request, const HttpReply &reply) const
{
    if (request.method == "OPTIONS")
        return reply.send({204, {}, {}, WebCallers::preflightHeaders()});
    if (const HttpHandler *handler = find(routes, request.path))
        return (*handler)(request, reply);
    reply.send(errorResponse(404, {ErrorCode::NotFound, u"There is nothing at this path."_s}));
}

std::optional<HttpRefusal> HttpServer::Private::refuseWebSocket(const HttpRequest &request) const
{
    if (!webSocketRoutes.contains(request.path))
        return HttpRefusal {404, {ErrorCode::NotFound, u"There is no WebSocket at this path."_s}};
    return std::nullopt;
}

HttpServer::HttpServer(HttpLimits limits, QObject *parent, Handshake handshake)
    : QObject(parent)
    , d(std::make_unique<Private>(limits, handshake))
{
    connect(d->listener, &HttpListener::turnedAway, this, &HttpServer::turnedAway);
}

HttpServer::~HttpServer()
{
    close();
}

/// What stands in the way, so that whoever reads it can do something about it.
static Error cannotListen(const QTcpServer &listener, const QHostAddress &address, quint16 port)
{
    switch (listener.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return {ErrorCode::Internal, u"Port %1 is taken by another program."_s.arg(port), u"port"_s};
    case QAbstractSocket::SocketAccessError:
        return {ErrorCode::Internal, u"Port %1 is kept for programs of the system."_s.arg(port), u"port"_s};
    case QAbstractSocket::SocketAddressNotAvailableError:
        return {ErrorCode::Internal, u"This computer does not have the address %1."_s.arg(address.toString())};
    default:
        return {ErrorCode::Internal,
            u"Cannot listen on %1 port %2: %3."_s.arg(address.toString(), QString::number(port), listener.errorString())};
    }
}

Result<void> HttpServer::listenOn()
{
    d->listener->resumeAccepting();
    const QHostAddress address = d->listener->serverAddress();
    const quint16 port = d->listener->serverPort();
    if (d->listener->isListening() || d->listener->listen(address, port))
        return {};
    return cannotListen(*d->listener, address, port);
}

Result<void> HttpServer::listen(const QHostAddress &address, quint16 port)
{
    connect(d->listener, &HttpListener::reached, this, &HttpServer::reached);
    Q_ASSERT_X(d->unbound, "HttpServer::listen", "once");
    if (!d->listener->listen(address, port))
        return cannotListen(*d->listener, address, port);
    std::ignore = d->unbound.release(); // the parser owns it from here on
    if (!d->parser->start())
        return Error {ErrorCode::Internal,
            u"Cannot listen on %1 port %2: Qt's HTTP server does not take the socket."_s.arg(
                address.toString(), QString::number(port))};
    return {};
}

QHostAddress HttpServer::address() const
{
    return d->listener->serverAddress();
}

quint16 HttpServer::port() const
{
    return d->listener->serverPort();
}

int HttpServer::connectionCount() const
{
    return d->listener->connectionCount();
}

void HttpServer::setTls(std::shared_ptr<const TlsContext> context)
{
    d->listener->setTls(std::move(context));
}

void HttpServer::reconfigure(const HttpLimits &limits)
{
    d->listener->reconfigure(limits);
}

void HttpServer::route(const QString &prefix, HttpHandler handler)
{
    d->routes[prefix] = std::move(handler);
}

void HttpServer::routeAnnounced(const QString &prefix, AnnounceHandler handler)
{
    d->announced[prefix] = std::move(handler);
}

void HttpServer::routeUpload(UploadRoute route)
{
    d->uploads.push_back(std::move(route));
}

void HttpServer::routeWebSocket(const QString &path, WebSocketHandler handler)
{
    d->webSocketRoutes[path] = std::move(handler);
}

void HttpServer::close()
{
    d->listener->shutDown();
}

} // namespace hearth
