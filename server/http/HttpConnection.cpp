// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpConnection.h"

#include "DirectSocket.h"
#include "FrontDoor.h"
#include "ResponseWriter.h"

#include <QTcpSocket>
#include <QTimerEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// How often a peer that is owed a reply, and is not listened to meanwhile, is looked after.
constexpr std::chrono::milliseconds lookAfter {1'000};

} // namespace

HttpConnection::HttpConnection(
    QTcpSocket *socket, const QHostAddress &peer, FrontDoor &door, std::shared_ptr<PeerConnection> connection)
    : QObject(socket)
    , m_socket(socket)
    , m_peer(peer)
    , m_door(door)
    , m_turns(*this, std::move(connection))
    , m_reader(door.limits().maxHeaderBytes)
{
    socket->setReadBufferSize(HttpLimits::readAhead);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::onReadyRead);
    connect(socket, &QTcpSocket::bytesWritten, this, &HttpConnection::onBytesWritten);
    connect(socket, &QTcpSocket::disconnected, this, &HttpConnection::onDisconnected);
    startDeadline();
    openAccount(m_turns.connection());
    m_door.connectionOpened(this);
}

HttpConnection::~HttpConnection()
{
    for (const auto &slot : m_owed.takeAll())
        slot->abandon();
    m_door.connectionClosed(this);
}

QList<std::pair<QByteArray, QByteArray>> HttpConnection::corsHeaders(const HttpRequest &request) const
{
    return m_door.callers().corsHeaders(request.headers, request.scheme);
}

void HttpConnection::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    m_deadlineStarted = false;
    m_read = 0;
}

void HttpConnection::startDeadline()
{
    // A request that is whole is taken at once: the timer of the state before runs on, whose time is not over.
    if (m_deadlineStarted || m_state == State::Gone || (m_state == State::Complete && m_timer.isActive()))
        return;
    m_deadlineStarted = true;
    const auto time = ruleOf(m_state).time(m_door.limits());
    m_deadline.setRemainingTime(time);
    m_timer.start(int((m_hold.isHeld() ? std::min(time, lookAfter) : time).count()), this);
}

void HttpConnection::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    m_timer.stop();
    if (m_hold.isHeld() && peerHasReset(*m_socket))
        return drop();
    if (m_deadline.hasExpired())
        return onDeadline();
    const auto left = std::chrono::milliseconds(m_deadline.remainingTime());
    m_timer.start(int((m_hold.isHeld() ? std::min(left, lookAfter) : left).count()), this);
}

void HttpConnection::onDeadline()
{
    switch (ruleOf(m_state).then) {
    case AtDeadline::Drop: return drop();
    case AtDeadline::Refuse: return refuse({408, {ErrorCode::InvalidRequest, u"The request did not arrive in time."_s}});
    case AtDeadline::Excuse: return excuse(u"The server did not answer in time."_s);
    }
}

/// Where the connection stands after something was taken, answered or sent.
void HttpConnection::settle()
{
    account();
    // What of a request is on its way has a deadline of its own, whatever is owed before it.
    if (m_state == State::InHead || m_state == State::InBody || m_state == State::Complete || m_state == State::Upgrading
        || m_state == State::Lingering || m_state == State::Gone)
        return;
    const bool owes = !m_owed.isEmpty();
    const bool sends = m_socket->bytesToWrite() > 0;
    if (m_ends && !owes && !sends)
        return linger();
    if (m_ends)
        setState(owes ? State::Ending : State::Closing);
    else
        setState(owes ? State::Answering : sends ? State::Sending : State::Idle);
    // Who waits for something to happen (a long poll) wants to know when the client goes.
    if ((owes || sends) && !m_owed.isWatched())
        m_hold.hold(*m_socket);
    else if (m_hold.release(*m_socket, HttpLimits::readAhead))
        readOnLater();
    if (m_state == State::Idle && m_turns.actForItself())
        openAccount(m_turns.connection());
    startDeadline();
}

std::shared_ptr<ReplySlot> HttpConnection::takeRequest(const QByteArray &body)
{
    if (m_state != State::Complete || body.size() != m_head.contentLength || m_owed.size() >= m_door.limits().maxPipelined) {
        drop();
        return nullptr;
    }
    HttpRequest request = std::exchange(m_head.request, {});
    request.body = body;
    const auto slot = std::make_shared<ReplySlot>(this, request, m_head.persistence);
    m_owed.append(slot);
    auto announced = std::exchange(m_announced, nullptr);
    setState(State::Answering);
    m_socket->setReadBufferSize(HttpLimits::readAhead);
    if (slot->closes())
        stopReading();
    m_turns.add(request, slot, std::move(announced));
    settle();
    return slot;
}

void HttpConnection::handle(const HttpRequest &request, const std::shared_ptr<ReplySlot> &slot)
{
    m_door.dispatch(request, HttpReply(slot));
}

void HttpConnection::replyReady()
{
    while (const auto slot = m_owed.takeReady()) {
        writeNow(*m_socket, slot->bytes());
        m_turns.chargeReply(slot->bytes().size());
    }
    if (m_owed.exceed(m_door.limits().maxUnsentBytes, m_socket->bytesToWrite()))
        return drop();
    settle();
}

/// The kernel has taken `bytes` of what waits.
void HttpConnection::onBytesWritten(qint64 bytes)
{
    m_read += bytes;
    if (m_state != State::Gone && ruleOf(m_state).renewed && m_read >= m_door.limits().peers.reading.bytes) {
        m_read = 0;
        m_deadlineStarted = false;
    }
    settle();
}

void HttpConnection::account()
{
    qint64 kept = m_socket->bytesToWrite() + m_owed.bytes() + m_hold.bytes();
    if (m_state == State::InBody)
        kept += 2 * (m_head.contentLength - m_bodyLeft); // measured: Qt's arrays grow by doubling
    else if (m_state == State::InHead)
        kept += m_reader.size();
    kept += m_turns.waitingBytes();
    owe(kept);
}

/// At once, for what the parser has of a body goes only with the connection.
void HttpConnection::releaseMemory()
{
    const HttpResponse busy = errorResponse(503, {ErrorCode::Busy, u"The server is short of memory."_s});
    if (m_owed.isEmpty() && m_socket->bytesToWrite() == 0)
        writeNow(*m_socket, writeResponse(busy, {{}, false, Persistence::Close}));
    drop();
}

void HttpConnection::upgrade()
{
    auto refusal = m_head.refuseUpgrade();
    if (!refusal && m_attached)
        refusal = HttpRefusal {400, {ErrorCode::InvalidRequest, u"A WebSocket needs a connection of its own."_s}};
    if (!refusal)
        refusal = m_door.refuseWebSocket(m_head.request);
    if (refusal)
        return refuse(*refusal);
    setState(State::Upgrading);
    closeAccount();
    disconnect(m_socket, &QTcpSocket::readyRead, this, nullptr);
    m_door.upgrade(*this, m_head.forHandshake(), m_head.request, m_turns.release());
}

void HttpConnection::refuse(const HttpRefusal &refusal)
{
    stopReading();
    const auto slot = std::make_shared<ReplySlot>(this, m_head.request, Persistence::Close);
    m_owed.append(slot);
    slot->send(errorResponse(refusal.status, refusal.error));
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
    settle();
}

void HttpConnection::shutDown()
{
    if (m_state == State::Upgrading)
        return drop();
    if (m_state != State::Gone)
        excuse(u"The server is closing."_s);
}

void HttpConnection::stopReading()
{
    if (std::exchange(m_ends, true))
        return;
    setState(State::Ending);
    m_announced.reset();
    // The parser must not see what follows: all slots go, and the one of this class comes back alone.
    disconnect(m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::onReadyRead);
    if (!m_hold.isHeld())
        throwAwayInput(*m_socket);
}

void HttpConnection::linger()
{
    setState(State::Lingering);
    m_hold.release(*m_socket, HttpLimits::readAhead);
    throwAwayInput(*m_socket);
    endWriting(*m_socket);
    startDeadline();
}

/// Not at once: Qt's parser may be reading from the socket right now.
void HttpConnection::drop()
{
    stopReading();
    QMetaObject::invokeMethod(this, &HttpConnection::abort, Qt::QueuedConnection);
}

void HttpConnection::abort()
{
    m_socket->abort();
    // Qt 6.4 disconnects every slot of a socket whose request it cannot parse, those that would delete it included.
    if (m_state != State::Gone)
        m_socket->deleteLater();
}

void HttpConnection::onDisconnected()
{
    setState(State::Gone);
    closeAccount();
    m_timer.stop();
    m_announced.reset();
    m_turns.clear();
    if (!m_attached)
        m_socket->deleteLater();
    for (const auto &slot : m_owed.takeAll())
        slot->abandon();
}

} // namespace hearth
