// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineServer.h"

#include "EngineErrors.h"
#include "EngineSession.h"
#include "FlushQueue.h"
#include "HttpServer.h"
#include "LastPolls.h"
#include "Peers.h"
#include "PollingTransport.h"
#include "SessionOpener.h"
#include "WebSocketTransport.h"

#include <QHash>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const QString pollingName = u"polling"_s;
const QString webSocketName = u"websocket"_s;

/// 192 bits that nobody can guess: whoever knows a sid can act for its session.
QString makeSid()
{
    std::array<quint32, 6> random;
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof random);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// Sessions that have ended are deleted in groups of so many, so that a crowd that goes at once holds nobody up: below
/// a millisecond.
constexpr std::size_t deletedAtOnce = 64;

} // namespace

class EngineServer::Private
{
public:
    Private(EngineServer &server, EngineOptions options)
        : q(server)
        , options(std::make_shared<EngineOptions>(std::move(options)))
    {
    }

    void onRequest(const HttpRequest &request, const HttpReply &reply);
    void onSessionRequest(EngineSession &session, const HttpRequest &request, const HttpReply &reply);
    void openPolling(const HttpRequest &request, const HttpReply &reply);
    std::shared_ptr<void> onAnnounced(const HttpRequest &request);
    void onWebSocket(const WebSocketConnection &connection);
    void sendOpen(EngineSession &session, const QStringList &upgrades) const;
    /// Null when there may be no other one: then `isFull` says whether in all, or for its address.
    EngineSession *makeSession(const HttpRequest &request, bool *isFull);
    void keep(const QString &sid, const std::shared_ptr<LastPolls> &last);
    void bury(EngineSession *session);
    void deleteSome();

    EngineServer &q;
    const std::shared_ptr<EngineOptions> options;
    FlushQueue flushes;
    ClientNames clients;
    QHash<QString, EngineSession *> sessions; ///< each belongs to this
    QHash<QString, std::shared_ptr<LastPolls>> leaving;
    bool isClosing = false; ///< there are no new sessions
    /// Closed, and to be deleted. A child of nobody: taken out of thousands of children, each would cost a search.
    std::vector<std::unique_ptr<EngineSession>> ended;
};

EngineServer::EngineServer(HttpServer &http, EngineOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(options)))
{
    const QString &path = d->options->path;
    // The HttpServer lives longer.
    const QPointer<EngineServer> self(this);
    http.route(path, [self](const HttpRequest &request, const HttpReply &reply) {
        if (self)
            self->d->onRequest(request, reply);
    });
    http.routeAnnounced(path, [self](const HttpRequest &request) { return self ? self->d->onAnnounced(request) : nullptr; });
    http.routeWebSocket(path, [self](const WebSocketConnection &connection) {
        if (self)
            self->d->onWebSocket(connection);
        else
            WebSocketTransport::retire(connection.socket, EngineSession::CloseReason::ServerClosed);
    });
}

EngineServer::~EngineServer()
{
    closeAll();
}

const EngineOptions &EngineServer::options() const
{
    return *d->options;
}

void EngineServer::setServerId(const QString &id)
{
    d->options->serverId = id;
}

int EngineServer::sessionCount() const
{
    return int(d->sessions.size());
}

bool EngineServer::hasLeaving() const
{
    return !d->leaving.isEmpty();
}

void EngineServer::shutDown()
{
    d->isClosing = true;
    closeAll();
}

void EngineServer::closeAll()
{
    const auto sessions = d->sessions.values();
    for (EngineSession *session : sessions)
        session->close(EngineSession::CloseReason::ServerClosed);
}

EngineSession *EngineServer::Private::makeSession(const HttpRequest &request, bool *isFull)
{
    *isFull = isClosing;
    const auto connection = request.connection.lock();
    auto permit = connection && !isClosing ? connection->openSession(isFull) : nullptr;
    if (!permit)
        return nullptr;
    const QString sid = makeSid();
    auto *session = new EngineSession(
        sid, {request.peer, clients.shared(request.header("user-agent"))}, options, flushes, std::move(permit));
    sessions.insert(sid, session);
    connect(session, &EngineSession::leaves, &q, [this, sid](const std::shared_ptr<LastPolls> &last) { keep(sid, last); });
    // The first to hear of it, so that its sid is unknown to whatever closed() sets off.
    connect(session, &EngineSession::closed, &q, [this, session, sid] {
        sessions.remove(sid);
        bury(session);
    });
    return session;
}

void EngineServer::Private::keep(const QString &sid, const std::shared_ptr<LastPolls> &last)
{
    leaving.insert(sid, last);
    // Not at once: it is the one that is calling.
    connect(last.get(), &LastPolls::over, &q, [this, sid] { leaving.remove(sid); }, Qt::QueuedConnection);
}

void EngineServer::Private::bury(EngineSession *session)
{
    ended.emplace_back(session);
    if (ended.size() == 1)
        QMetaObject::invokeMethod(&q, [this] { deleteSome(); }, Qt::QueuedConnection);
}

void EngineServer::Private::deleteSome()
{
    const std::size_t left = ended.size() - std::min(ended.size(), deletedAtOnce);
    std::vector<std::unique_ptr<EngineSession>> now(std::make_move_iterator(ended.begin() + qsizetype(left)),
        std::make_move_iterator(ended.end())); // what their ends set off may end others
    ended.resize(left);
    if (!ended.empty())
        QMetaObject::invokeMethod(&q, [this] { deleteSome(); }, Qt::QueuedConnection);
}

void EngineServer::Private::onRequest(const HttpRequest &request, const HttpReply &reply)
{
    if (request.query.queryItemValue(u"EIO"_s) != QString::number(engine::protocolRevision))
        return reply.send(engineErrorResponse(EngineError::UnsupportedVersion));
    const QString transport = request.query.queryItemValue(u"transport"_s);
    if (transport != pollingName && transport != webSocketName)
        return reply.send(engineErrorResponse(EngineError::UnknownTransport));
    const QString sid = request.query.queryItemValue(u"sid"_s);
    if (sid.isEmpty()) {
        if (request.method != "GET")
            return reply.send(engineErrorResponse(EngineError::BadHandshakeMethod));
        if (transport != pollingName)
            return reply.send(engineErrorResponse(EngineError::BadRequest, u"A WebSocket begins with an upgrade"_s));
        return openPolling(request, reply);
    }
    EngineSession *session = sessions.value(sid);
    if (const auto last = leaving.value(sid); last && request.method == "GET" && transport == pollingName)
        return last->poll(reply);
    if (!session || session->endIfOverdue())
        return reply.send(engineErrorResponse(EngineError::UnknownSid));
    onSessionRequest(*session, request, reply);
}

void EngineServer::Private::sendOpen(EngineSession &session, const QStringList &upgrades) const
{
    const engine::Handshake handshake {session.sid(), upgrades, int(options->pingInterval.count()),
        int(options->pingTimeout.count()), options->maxPayload, options->serverId};
    session.send(OutgoingMessage({EnginePacket {EnginePacketType::Open, handshake.toJson(), false}}));
}

void EngineServer::Private::openPolling(const HttpRequest &request, const HttpReply &reply)
{
    bool isFull = false;
    EngineSession *session = makeSession(request, &isFull);
    if (!session)
        return reply.send(tooManySessionsResponse(isFull));
    PollingTransport *polling = session->startPolling();
    polling->poll(reply);
    sendOpen(*session, {webSocketName});
    Q_EMIT q.sessionOpened(session);
}

void EngineServer::Private::onSessionRequest(EngineSession &session, const HttpRequest &request, const HttpReply &reply)
{
    PollingTransport *polling = session.polling();
    if (!polling || request.query.queryItemValue(u"transport"_s) != pollingName)
        return reply.send(engineErrorResponse(EngineError::BadRequest, u"This session is not polling"_s));
    if (request.method == "GET")
        return session.poll(reply);
    if (request.method != "POST")
        return reply.send(engineErrorResponse(EngineError::BadRequest));
    if (session.isPosting()) {
        reply.send(engineErrorResponse(EngineError::BadRequest, u"Another POST of this session is on its way"_s));
        return session.close(EngineSession::CloseReason::ProtocolError);
    }
    session.post(request.body, reply, request.connection.lock());
}

std::shared_ptr<void> EngineServer::Private::onAnnounced(const HttpRequest &request)
{
    EngineSession *session = sessions.value(request.query.queryItemValue(u"sid"_s));
    if (!session || request.method != "POST")
        return nullptr;
    if (!session->isPosting())
        return session->beginPost();
    session->close(EngineSession::CloseReason::ProtocolError);
    return nullptr;
}

void EngineServer::Private::onWebSocket(const WebSocketConnection &connection)
{
    const QUrlQuery &query = connection.request.query;
    const QString sid = query.queryItemValue(u"sid"_s);
    EngineSession *session = sessions.value(sid);
    const bool understood = query.queryItemValue(u"EIO"_s) == QString::number(engine::protocolRevision)
        && query.queryItemValue(u"transport"_s) == webSocketName;
    if (!understood || (!sid.isEmpty() && !(session && session->canProbe())))
        return WebSocketTransport::retire(connection.socket, EngineSession::CloseReason::ProtocolError);

    if (session)
        return session->probe(new WebSocketTransport(connection.socket, *options));
    bool isFull = false;
    session = makeSession(connection.request, &isFull);
    if (!session)
        return connection.socket->close(WebSocket::CloseCode::TryAgainLater, tooManySessions(isFull));
    session->startWebSocket(new WebSocketTransport(connection.socket, *options));
    sendOpen(*session, {});
    Q_EMIT q.sessionOpened(session);
}

} // namespace hearth
