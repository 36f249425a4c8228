// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpConnection.h"

#include "DirectSocket.h"
#include "FrontDoor.h"
#include "RequestParser.h"
#include "ResponseWriter.h"

#include <QPointer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Qt's parser skips these before a request line; some clients send a line end behind a body.
bool isBlank(char c)
{
    return c == '\r' || c == '\n' || c == ' ' || c == '\t' || c == '\v';
}

constexpr int maxBlanks = 64;

/// What is done for a request outside of its turn, measured with perf: reading and parsing its head, and making and
/// writing a reply; and for each piece that arrives of a request.
constexpr std::chrono::nanoseconds workForARequest {30'000};
constexpr std::chrono::nanoseconds workForAPiece {4'000};
constexpr std::chrono::nanoseconds workForAReplysByte {5};

} // namespace

HttpConnection::HttpConnection(
    QTcpSocket *socket, const QHostAddress &peer, FrontDoor &door, std::shared_ptr<PeerConnection> connection)
    : QObject(socket)
    , m_socket(socket)
    , m_peer(peer)
    , m_door(door)
    , m_connection(std::move(connection))
{
    // Room for one request, so that a client that sends faster than it is answered waits in TCP, not in memory.
    socket->setReadBufferSize(door.limits().maxHeaderBytes + door.limits().maxBodyBytes + 64 * 1024);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpConnection::onTimeout);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::onReadyRead);
    connect(socket, &QTcpSocket::disconnected, this, &HttpConnection::onDisconnected);
    m_timer.start(door.limits().headerTimeout);
    m_door.connectionOpened(this);
}

HttpConnection::~HttpConnection()
{
    for (const auto &slot : std::exchange(m_owed, {}))
        slot->abandon();
    m_door.connectionClosed(this);
}

QList<std::pair<QByteArray, QByteArray>> HttpConnection::corsHeaders(const HttpRequest &request) const
{
    return m_door.callers().corsHeaders(request.headers);
}

void HttpConnection::onReadyRead()
{
    m_door.setReading(this);
    if (m_attaching)
        return;
    charge(workForAPiece);
    switch (m_state) {
    case State::BetweenRequests:
    case State::InHead:
    case State::InBody:
        return examine();
    case State::Complete: // The parser did not take what was whole: the two disagree about where it ends.
        return drop();
    case State::Ending:
        return throwAwayInput();
    case State::Paused:
    case State::Upgraded:
        return;
    }
}

void HttpConnection::examine()
{
    if (m_state != State::InBody)
        m_examined += examineHead(m_socket->peek(m_socket->bytesAvailable()).sliced(m_examined));
    if (m_state == State::InBody)
        examineBody(m_socket->bytesAvailable() - m_examined);
    const bool hasHead = m_state == State::InBody || m_state == State::Complete;
    if (hasHead && !m_attached) {
        m_attached = true;
        m_door.attach(m_socket);
        // The parser was not connected when this signal was emitted, so it is repeated for it.
        const QScopedValueRollback attaching(m_attaching, true);
        Q_EMIT m_socket->readyRead();
    }
    if (m_attached)
        m_examined = 0; // The parser takes all that was examined, in this same signal.
}

qsizetype HttpConnection::examineHead(const QByteArray &bytes)
{
    const HttpLimits &limits = m_door.limits();
    qsizetype at = 0;
    if (m_state == State::BetweenRequests) {
        while (at < bytes.size() && isBlank(bytes[at]))
            ++at;
        m_blanks += int(at);
        if (at == bytes.size() && m_blanks <= maxBlanks)
            return at;
        m_state = State::InHead;
        m_head = {};
        m_headText.clear();
        if (m_attached)
            m_timer.start(limits.headerTimeout);
        if (m_blanks > maxBlanks || !QChar::isLetter(uchar(bytes[at]))) {
            refuse({400, {ErrorCode::InvalidRequest, u"This is not HTTP."_s}});
            return at;
        }
    }
    const qsizetype old = m_headText.size();
    m_headText.append(bytes.sliced(at, qMin(bytes.size() - at, limits.maxHeaderBytes + 1 - old)));
    const qsizetype end = RequestHead::end(m_headText, old);
    if (end > limits.maxHeaderBytes || (end < 0 && m_headText.size() > limits.maxHeaderBytes)) {
        const QString message = u"The head of the request is larger than %1 bytes."_s.arg(limits.maxHeaderBytes);
        refuse({431, {ErrorCode::TooLarge, message}});
    }
    if (end < 0 || m_state != State::InHead)
        return bytes.size();
    m_headText.truncate(end);
    m_headEnd = m_examined + at + end - old;
    headComplete();
    return at + end - old;
}

void HttpConnection::headComplete()
{
    auto parsed = RequestHead::parse(std::exchange(m_headText, {}), m_door.limits());
    if (const auto *refusal = std::get_if<HttpRefusal>(&parsed))
        return refuse(*refusal);
    m_head = std::get<RequestHead>(std::move(parsed));
    m_head.request.peer = m_peer;
    m_head.request.connection = m_connection;
    if (const auto refused = m_door.callers().refuse(m_head.request.headers))
        return refuse({refused->code == ErrorCode::WrongHost ? 421 : 403, *refused});
    if (m_head.upgradesToWebSocket)
        return upgrade();
    m_bodyLeft = m_head.contentLength;
    m_wasAnnounced = false;
    m_state = State::InBody;
    m_timer.start(m_door.limits().bodyTimeout);
}

void HttpConnection::examineBody(qint64 available)
{
    const qint64 taken = qMin(available, m_bodyLeft);
    m_bodyLeft -= taken;
    m_examined += taken;
    if (m_bodyLeft == 0) {
        m_state = State::Complete;
        return;
    }
    if (std::exchange(m_wasAnnounced, true))
        return;
    m_announced = m_door.announce(m_head.request);
    if (m_head.expectsContinue && !RequestParser::sendsContinue && m_owed.empty())
        writeNow(*m_socket, "HTTP/1.1 100 Continue\r\n\r\n");
}

std::shared_ptr<ReplySlot> HttpConnection::takeRequest(const QByteArray &body)
{
    if (m_state != State::Complete || body.size() != m_head.contentLength
        || qsizetype(m_owed.size()) >= m_door.limits().maxPipelined) {
        drop();
        return nullptr;
    }
    m_timer.stop();
    m_state = State::BetweenRequests;
    m_blanks = 0;
    HttpRequest request = std::exchange(m_head.request, {});
    request.body = body;
    const auto slot = std::make_shared<ReplySlot>(this, request, m_head.closes);
    m_owed.push_back(slot);
    m_waiting.push_back({request, HttpReply(slot), std::exchange(m_announced, nullptr)});
    if (m_head.closes)
        stopReading();
    charge(workForARequest);
    m_connection->turns().request(*this, m_connection);
    return slot;
}

void HttpConnection::takeTurn()
{
    m_connection->overSince.reset(); // it waits for its replies
    if (m_waiting.empty())
        return;
    auto [request, reply, announced] = std::move(m_waiting.front());
    m_waiting.pop_front();
    announced.reset();
    const QPointer<HttpConnection> self(this);
    m_door.dispatch(request, reply);
    if (self && !m_waiting.empty())
        m_connection->turns().request(*this, m_connection);
}

void HttpConnection::refuseTurns()
{
    drop();
}

void HttpConnection::charge(std::chrono::nanoseconds work)
{
    if (m_connection)
        m_connection->turns().charge(*m_connection, std::chrono::duration_cast<std::chrono::microseconds>(work));
}

void HttpConnection::pause()
{
    if (m_state == State::BetweenRequests)
        m_state = State::Paused;
}

void HttpConnection::resume()
{
    if (m_state != State::Paused)
        return;
    m_state = State::BetweenRequests;
    if (m_owed.empty())
        m_timer.start(m_door.limits().idleTimeout);
}

void HttpConnection::replyReady()
{
    while (!m_owed.empty() && !m_owed.front()->bytes().isNull()) {
        const auto slot = m_owed.front();
        m_owed.pop_front();
        writeNow(*m_socket, slot->bytes());
        charge(workForAReplysByte * slot->bytes().size());
        if (slot->closes())
            return closeWhenWritten();
    }
    if (m_socket->bytesToWrite() > m_door.limits().maxUnsentBytes)
        return drop();
    if (m_owed.empty() && m_state == State::BetweenRequests)
        m_timer.start(m_door.limits().idleTimeout);
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
    m_state = State::Upgraded;
    m_timer.stop();
    disconnect(m_socket, nullptr, this, nullptr);
    m_socket->setReadBufferSize(0); // QWebSocket has its own limits, and waits for frames that are larger than this
    m_door.upgrade(m_socket, m_headEnd, m_head.request, std::move(m_connection));
}

void HttpConnection::refuse(const HttpRefusal &refusal)
{
    stopReading();
    m_owed.push_back(std::make_shared<ReplySlot>(this, m_head.request, true));
    const auto slot = m_owed.back();
    slot->send(errorResponse(refusal.status, refusal.error));
}

void HttpConnection::shutDown()
{
    if (m_state == State::Upgraded || m_gone)
        return;
    stopReading();
    m_waiting.clear();
    const auto owed = m_owed;
    for (const auto &slot : owed)
        slot->send(errorResponse(503, {ErrorCode::Busy, u"The server is closing."_s}));
    closeWhenWritten();
}

void HttpConnection::stopReading()
{
    if (m_state == State::Ending)
        return;
    m_state = State::Ending;
    m_timer.stop();
    m_announced.reset();
    // The parser must not see what follows: all slots go, and the one of this class comes back alone.
    disconnect(m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::onReadyRead);
}

void HttpConnection::throwAwayInput()
{
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
    m_socket->skip(m_socket->bytesAvailable());
}

void HttpConnection::closeWhenWritten()
{
    if (m_gone)
        return;
    if (m_socket->bytesToWrite() > 0) {
        m_timer.start(m_door.limits().idleTimeout);
        connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::closeWhenWritten, Qt::UniqueConnection);
        return;
    }
    disconnect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::closeWhenWritten);
    throwAwayInput();
    endWriting(*m_socket);
    m_timer.start(m_door.limits().closeTimeout);
}

void HttpConnection::onTimeout()
{
    if (m_state == State::InHead || m_state == State::InBody)
        return refuse({408, {ErrorCode::InvalidRequest, u"The request did not arrive in time."_s}});
    drop();
}

void HttpConnection::drop()
{
    m_socket->abort();
    // Qt 6.4 disconnects every slot of a socket whose request it cannot parse, those that would delete it included.
    if (!m_gone)
        m_socket->deleteLater();
}

void HttpConnection::onDisconnected()
{
    m_gone = true;
    m_timer.stop();
    m_announced.reset();
    m_waiting.clear();
    if (!m_attached)
        m_socket->deleteLater();
    for (const auto &slot : std::exchange(m_owed, {}))
        slot->abandon();
}

} // namespace hearth
