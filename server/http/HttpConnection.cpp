// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpConnection.h"

#include "DirectSocket.h"
#include "HttpListener.h"
#include "ResponseWriter.h"

#include <QTcpSocket>
#include <QTimerEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Of memory, measured with 2,400 of them that have said nothing yet.
constexpr qint64 connectionSize = 5 * 1024;

} // namespace

HttpConnection::HttpConnection(
    QTcpSocket *socket, const QHostAddress &peer, HttpListener &listener, std::shared_ptr<PeerConnection> connection)
    : QObject(socket)
    , m_socket(socket)
    , m_peer(peer)
    , m_listener(listener)
    , m_input(*socket, listener, m_turns, m_pace, m_state, m_owed, *this)
    , m_turns(m_input, std::move(connection))
    , m_pace(*socket, *this, m_turns, m_state)
    , m_state(*this, listener.limits(), m_pace.input())
    , m_owed(*socket, m_turns, m_state, *this)
{
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::onReadyRead);
    connect(socket, &QTcpSocket::bytesWritten, this, &HttpConnection::onBytesWritten);
    connect(socket, &QTcpSocket::disconnected, this, &HttpConnection::onDisconnected);
    m_state.start();
    openAccount(m_turns.connection());
    account();
    m_listener.connectionOpened(this);
}

HttpConnection::~HttpConnection()
{
    m_owed.abandon();
    m_listener.connectionClosed(this);
}

void HttpConnection::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_state.timerId())
        return QObject::timerEvent(event);
    m_state.stop();
    if (m_pace.isDeaf() && peerHasReset(*m_socket))
        return drop();
    if (m_state.hasExpired())
        return onDeadline();
    m_state.wait();
}

void HttpConnection::onDeadline()
{
    if (isWaitingForTurn()) // not the peer's fault
        return m_state.restart();
    const HttpRefusal late {408, {ErrorCode::InvalidRequest, u"The request did not arrive in time."_s}};
    const auto offered = m_input.bodySlot(); // which ends with its reply
    switch (ruleOf(m_state.state()).then) {
    case AtDeadline::Drop: return drop();
    case AtDeadline::Refuse: return offered ? offered->send(errorResponse(late.status, late.error)) : refuse(late);
    case AtDeadline::Excuse: return excuse(u"The server did not answer in time."_s);
    }
}

/// Where the connection stands after something was taken, answered or sent.
void HttpConnection::updateState()
{
    account();
    // What of a request is on its way has a deadline of its own, whatever is owed before it.
    if (m_state.is(State::InHead) || m_state.is(State::InBody) || m_state.is(State::Complete) || m_state.is(State::Withheld)
        || m_state.is(State::Receiving) || m_state.is(State::Upgrading) || m_state.is(State::Lingering) || m_state.is(State::Gone))
        return;
    const bool owes = !m_owed.isEmpty();
    const bool sends = m_socket->bytesToWrite() > 0 || m_owed.isStreaming();
    if (m_input.hasEnded() && !owes && !sends)
        return linger();
    if (m_input.hasBody() && !owes && !sends)
        return m_input.offerBody();
    if (m_owed.isStreaming())
        m_state.enter(State::Streaming);
    else if (m_input.hasEnded())
        m_state.enter(owes ? State::Ending : State::Closing);
    else
        m_state.enter(owes ? State::Answering : sends ? State::Sending : State::Idle);
    // Who waits for something to happen (a long poll) wants to know when the client goes.
    if ((owes || sends) && (m_input.hasBody() || !m_owed.isWatched()))
        m_pace.hold();
    else if (m_pace.release())
        m_pace.goOnLater();
    if (m_state.is(State::Idle) && m_turns.actForItself()) {
        openAccount(m_turns.connection());
        account();
    }
    m_state.start();
}

void HttpConnection::onReadyRead()
{
    m_listener.setReading(this);
    if (m_state.is(State::Fresh) && m_listener.speaksTls(*m_socket))
        return secure();
    m_input.read();
}

/// Another connection goes on over the same descriptor.
void HttpConnection::secure()
{
    closeAccount();
    m_listener.secure(*m_socket, m_peer, m_turns.release());
    m_socket->abort();
}

bool HttpConnection::actForCaller(HttpRequest &request)
{
    m_listener.identify(request, m_peer, isEncrypted(*m_socket));
    const auto *before = m_turns.connection().get();
    if (!m_turns.actFor(request.peer))
        return false;
    if (m_turns.connection().get() != before)
        openAccount(m_turns.connection());
    request.connection = m_turns.connection();
    return true;
}

/// The place of the reply to `request`, behind all that are owed already.
std::shared_ptr<ReplySlot> HttpConnection::oweReply(const HttpRequest &request, Persistence persistence)
{
    ReplySlot::Owner &owner = *this;
    auto slot = std::make_shared<ReplySlot>(
        owner, request, m_listener.callers().corsHeaders(request.headers, request.scheme), persistence);
    m_owed.append(slot);
    return slot;
}

/// Whoever is answered before all of a body was read is not to be misunderstood: what still comes is no request.
void HttpConnection::replyComes(const ReplySlot &slot)
{
    if (m_input.isBodyOf(&slot))
        stopReading();
}

void HttpConnection::acceptBody(const ReplySlot &slot, std::unique_ptr<BodySink> sink)
{
    if (m_input.acceptBody(slot, std::move(sink)))
        resumeBody(slot);
}

/// Never from inside of the sink, nor of a readyRead, which Qt's parser hears as well.
void HttpConnection::resumeBody(const ReplySlot &slot)
{
    QMetaObject::invokeMethod(this, [this, of = &slot] { m_input.resumeBody(of); }, Qt::QueuedConnection);
}

void HttpConnection::replyReady()
{
    m_owed.sendReady();
    if (m_owed.exceed(m_listener.limits().maxUnsentBytes))
        return drop();
    updateState();
}

/// The kernel has taken `bytes` of what waits.
void HttpConnection::onBytesWritten(qint64 bytes)
{
    m_state.moved(bytes);
    m_owed.goOn();
    updateState();
}

bool HttpConnection::isWaitingForTurn() const
{
    return (m_state.is(State::Receiving) && m_pace.isResting()) || m_owed.isWaitingForTurn();
}

void HttpConnection::account()
{
    owe(connectionSize + heldBy(*m_socket) + m_owed.held() + m_pace.input().bytes() + m_input.held());
}

/// At once, for what the parser has of a body goes only with the connection.
void HttpConnection::releaseMemory()
{
    const HttpResponse busy = errorResponse(503, {ErrorCode::Busy, u"The server is short of memory."_s});
    const bool hasAsked = !m_state.is(State::Fresh) && !m_state.is(State::Idle); // or what is said would be of nothing
    if (m_owed.isEmpty() && hasAsked) {
        const HttpRequest &asked = m_input.request().asked();
        const auto cors = m_listener.callers().corsHeaders(asked.headers, asked.scheme);
        m_listener.lastWords().say(*m_socket, writeResponse(busy, {cors, false, Persistence::Close}), m_turns.connection());
    }
    drop();
}

void HttpConnection::upgrade()
{
    m_state.enter(State::Upgrading);
    closeAccount();
    disconnect(m_socket, &QTcpSocket::readyRead, this, nullptr);
    m_listener.upgrade(*this, m_input.request().head().forHandshake(), m_input.request().request(), m_turns.release());
}

void HttpConnection::refuse(const HttpRefusal &refusal)
{
    stopReading();
    HttpResponse response = errorResponse(refusal.status, refusal.error);
    if (!refusal.location.isEmpty())
        response.headers.emplaceBack("Location", refusal.location);
    oweReply(m_input.request().asked(), Persistence::Close)->send(response);
}

/// Answers what is owed with `busy`, and ends.
void HttpConnection::excuse(const QString &why)
{
    stopReading();
    m_turns.clear();
    const auto owed = m_owed.all();
    if (!owed.empty())
        owed.back()->close();
    for (const auto &slot : owed)
        slot->send(errorResponse(503, {ErrorCode::Busy, why}));
    updateState();
}

void HttpConnection::shutDown()
{
    if (m_state.is(State::Upgrading) || m_state.is(State::Streaming))
        return drop();
    if (!m_state.is(State::Gone))
        excuse(u"The server is closing."_s);
}

void HttpConnection::stopReading()
{
    if (m_input.hasEnded())
        return;
    // The parser must not see what follows: all slots go, and the one of this class comes back alone.
    disconnect(m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::onReadyRead);
    m_input.end();
}

void HttpConnection::linger()
{
    m_state.enter(State::Lingering);
    m_pace.release();
    throwAwayInput(*m_socket);
    endWriting(*m_socket);
    m_state.start();
}

/// Not at once: Qt's parser may be reading from the socket right now. What it has asked is answered no more: nobody would
/// account for that.
void HttpConnection::drop()
{
    stopReading();
    m_turns.clear();
    m_owed.abandon();
    QMetaObject::invokeMethod(this, &HttpConnection::abort, Qt::QueuedConnection);
}

void HttpConnection::abort()
{
    m_socket->abort();
    // Qt 6.4 disconnects every slot of a socket whose request it cannot parse, those that would delete it included.
    if (!m_state.is(State::Gone))
        m_socket->deleteLater();
}

void HttpConnection::onDisconnected()
{
    m_state.enter(State::Gone);
    closeAccount();
    m_state.stop();
    m_input.forget();
    m_turns.clear();
    // The parser may have asked itself to read on, and Qt complains where that comes to a socket that is closed.
    disconnect(m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    if (!m_input.request().isAttached())
        m_socket->deleteLater();
    m_owed.abandon();
}

} // namespace hearth
