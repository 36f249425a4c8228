// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpListener.h"

#include "DirectSocket.h"
#include "HttpConnection.h"
#include "PeerAddress.h"
#include "ResponseWriter.h"

#include <QLoggingCategory>
#include <QTcpSocket>
#include <QTimer>

#ifdef Q_OS_UNIX
#include "TlsSocket.h"
#endif

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(lcHttp, "hearth.server.http")

/// To who connects where there is no place: written once, to whatever they were going to ask. Over the rate a place is
/// free within a second; over a cap when somebody goes, which nobody knows.
/// Nobody has read from which page they ask: those who may be anybody can read it.
QByteArray noPlace(const WebCallers &callers)
{
    HttpResponse busy = errorResponse(
        503, {ErrorCode::Busy, QStringLiteral("There are too many connections."), {}, std::chrono::seconds(5)});
    busy.headers.emplaceBack("Retry-After", "5");
    return writeResponse(busy, {callers.corsHeaders({}), false, Persistence::Close});
}

} // namespace

HttpListener::HttpListener(const HttpLimits &limits, Handlers handlers, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
    , m_callers(limits.allowedOrigins, limits.hostnames)
    , m_noPlace(noPlace(m_callers))
    , m_proxies(limits.trustedProxies)
    , m_handlers(std::move(handlers))
    , m_peers(limits.peers)
    , m_lastWords(limits.closeTimeout)
{
    setListenBacklogSize(1024);
    connect(this, &QTcpServer::acceptError, this, &HttpListener::onAcceptError);
}

HttpListener::~HttpListener()
{
    // Their sockets may belong to Qt's parser and outlive this, but the guards report to it until they go.
    qDeleteAll(QSet<HttpConnection *>(m_connections));
}

void HttpListener::reconfigure(const HttpLimits &limits)
{
    m_callers = WebCallers(limits.allowedOrigins, limits.hostnames);
    m_noPlace = noPlace(m_callers);
    m_proxies = TrustedProxies(limits.trustedProxies);
}

void HttpListener::identify(HttpRequest &request, const QHostAddress &peer, bool encrypted) const
{
    const auto client = m_proxies.client(peer, request.headers);
    request.peer = client.address;
    request.scheme = encrypted && client.scheme.isEmpty() ? QByteArray("https") : client.scheme;
}

void HttpListener::incomingConnection(qintptr descriptor)
{
    // Before anything is made for it: to refuse must not cost more than to ask. A null address: the peer is gone already.
    const QHostAddress peer = plainAddress(peerOf(descriptor));
    if (peer.isNull())
        return closeDescriptor(descriptor);
    auto connection = m_peers.admit(peer, m_proxies.contains(peer));
    if (!connection) {
        m_lastWords.say(descriptor, m_noPlace);
        return Q_EMIT turnedAway(peer);
    }
    auto *socket = new QTcpSocket(this);
    // From here on the socket closes the descriptor.
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    // Without it small writes wait for the ack of the one before: 40 ms.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    noteReached(plainAddress(socket->localAddress()), peer);
    new HttpConnection(socket, peer, *this, std::move(connection)); // a child of its socket
}

void HttpListener::noteReached(const QHostAddress &address, const QHostAddress &peer)
{
    constexpr qsizetype most = 16;
    if (peer == address || peer.isLoopback() || m_reached.size() >= most || m_reached.contains(address))
        return;
    m_reached.insert(address);
    Q_EMIT reached(address);
}

bool HttpListener::speaksTls(QTcpSocket &socket) const
{
    constexpr char handshake = 0x16; // the type of the first record (RFC 8446, 5.1); no method begins so
    char first = 0;
    return m_tls && !isEncrypted(socket) && socket.peek(&first, 1) == 1 && first == handshake;
}

void HttpListener::secure(
    [[maybe_unused]] QTcpSocket &plain, [[maybe_unused]] const QHostAddress &peer, std::shared_ptr<PeerConnection> connection)
{
#ifdef Q_OS_UNIX
    TlsSocket *socket = TlsSocket::take(plain, m_tls, connection, this);
    if (!socket)
        return;
    new HttpConnection(socket, peer, *this, std::move(connection)); // a child of its socket
    socket->start();
#endif
}

/// Out of descriptors or memory. Qt stops accepting then, for good.
void HttpListener::onAcceptError()
{
    constexpr int retryMs = 200;
    qCWarning(lcHttp) << "Cannot accept a connection:" << errorString();
    QTimer::singleShot(retryMs, this, &QTcpServer::resumeAccepting);
}

void HttpListener::connectionOpened(HttpConnection *connection)
{
    m_connections.insert(connection);
}

void HttpListener::connectionClosed(HttpConnection *connection)
{
    m_connections.remove(connection);
    if (m_reading == connection)
        m_reading = nullptr;
}

void HttpListener::attach(QTcpSocket *socket)
{
    addPendingConnection(socket);
}

void HttpListener::dispatch(const HttpRequest &request, const HttpReply &reply)
{
    m_handlers.request(request, reply);
}

std::shared_ptr<void> HttpListener::announce(const HttpRequest &request)
{
    return m_handlers.announce(request);
}

const UploadRoute *HttpListener::uploadRoute(const HttpRequest &request) const
{
    return m_handlers.upload ? m_handlers.upload(request) : nullptr;
}

std::optional<HttpRefusal> HttpListener::refuseWebSocket(const HttpRequest &request)
{
    return m_handlers.refuseWebSocket(request);
}

void HttpListener::upgrade(
    HttpConnection &guard, const QByteArray &head, const HttpRequest &request, std::shared_ptr<PeerConnection> connection)
{
    m_handlers.webSocket(guard, head, request, std::move(connection));
}

void HttpListener::shutDown()
{
    close();
    const auto connections = m_connections;
    for (HttpConnection *connection : connections)
        connection->shutDown();
}

} // namespace hearth
