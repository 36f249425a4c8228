// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in: how much is read and when, heads, bodies.
#include "HttpConnection.h"

#include "DirectSocket.h"
#include "HttpListener.h"
#include "TakeOver.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace hearth {

void HttpConnection::onReadyRead()
{
    m_listener.setReading(this);
    if (m_attaching || m_paused || m_state.is(State::Gone) || m_pace.isHeld())
        return;
    const bool isWithinShare = m_turns.takePiece();
    if (m_ends)
        return throwAwayInput(*m_socket);
    if (m_state.is(State::Receiving)) {
        const auto body = m_body;
        body->receive();
        if (m_body && !isWithinShare)
            m_pace.rest();
        // What came behind the body goes its usual way.
        if (m_body || m_ends || m_pace.isHeld() || m_socket->bytesAvailable() == 0)
            return;
    }
    if (waitsForReplies(isWithinShare))
        return m_pace.holdAll();
    if (m_state.is(State::Complete)) // The parser did not take what was whole: the two disagree about where it ends.
        return drop();
    examine();
    if (!isWithinShare)
        m_pace.rest();
    else if (m_state.is(State::InBody) && isMemoryShort())
        m_pace.restWhileShort();
}

/// Whether the next request is left where it is until one that is owed is answered: there are as many as may be, or this
/// peer has used more than its share and asks for more.
bool HttpConnection::waitsForReplies(bool isWithinShare) const
{
    if (m_owed.isStreaming())
        return true;
    if (!m_state.is(State::Answering) && !m_state.is(State::Sending))
        return false;
    return !m_owed.isEmpty() && !m_owed.isWatched() && (!isWithinShare || m_owed.size() >= m_listener.limits().maxPipelined);
}

void HttpConnection::goOn()
{
    if (!m_pace.wake() || m_ends || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (m_state.is(State::InBody) && isMemoryShort())
        return m_pace.restWhileShort();
    if (const auto body = m_body; m_state.is(State::Receiving) && body->takeEarly())
        return;
    m_pace.release();
    makeRoom();
    m_pace.readNow();
}

void HttpConnection::makeRoom()
{
    if (m_state.is(State::Receiving))
        return m_pace.makeRoom(HttpLimits::piece);
    if (!m_state.is(State::InBody))
        return;
    // Up to Qt 6.4 the parser leaves in the socket's buffer what it has read of a body.
    const bool isKept = !m_attached || m_socket->isTransactionStarted();
    m_pace.makeRoom(m_bodyLeft, isKept ? m_headSize + m_head.contentLength - m_bodyLeft : 0);
}

void HttpConnection::examine()
{
    m_pace.release();
    if (m_state.is(State::InBody))
        examineBody(m_socket->bytesAvailable());
    else
        examineHead();
    makeRoom();
    account();
    m_state.start();
    if (!m_attached && (m_state.is(State::InBody) || m_state.is(State::Complete))) {
        m_attached = true;
        m_listener.attach(m_socket);
        // The parser was not connected when this signal was emitted, so it is repeated for it.
        const QScopedValueRollback attaching(m_attaching, true);
        Q_EMIT m_socket->readyRead();
    }
}

void HttpConnection::examineHead()
{
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction(); // of the parser, which found nothing to read
    QByteArray seen = m_socket->peek(m_reader.appetite());
    const auto [outcome, taken] = m_reader.take(seen);
    seen.fill('\0'); // of a body, too, where a password may be: a copy that nobody else can overwrite
    m_socket->skip(taken);
    switch (outcome) {
    case HeadReader::Outcome::Incomplete:
        if (m_reader.hasBegun())
            m_state.enter(State::InHead);
        return;
    case HeadReader::Outcome::Complete: return headComplete();
    case HeadReader::Outcome::NotHttp: return refuse({400, {ErrorCode::InvalidRequest, u"This is not HTTP."_s}});
    case HeadReader::Outcome::TooLarge:
        return refuse({431,
            {ErrorCode::TooLarge, u"The head of the request is larger than %1 bytes."_s.arg(m_listener.limits().maxHeaderBytes)}});
    }
}

void HttpConnection::headComplete()
{
    auto parsed = RequestHead::parse(m_reader.text(), m_listener.limits());
    if (const auto *refusal = std::get_if<HttpRefusal>(&parsed))
        return refuse(*refusal);
    m_head = std::get<RequestHead>(std::move(parsed));
    m_listener.identify(m_head.request, m_peer);
    const auto *before = m_turns.connection().get();
    if (!m_turns.actFor(m_head.request.peer))
        return refuse({503, {ErrorCode::Busy, u"There are too many connections from this address."_s}});
    if (m_turns.connection().get() != before)
        openAccount(m_turns.connection());
    m_head.request.connection = m_turns.connection();
    if (const auto refused = m_listener.callers().refuse(m_head.request.headers, m_head.request.scheme))
        return refuse({refused->code == ErrorCode::WrongHost ? 421 : 403, *refused});
    const UploadRoute *upload = m_listener.uploadRoute(m_head.request);
    if (const qint64 most = upload ? upload->maxBytes : m_listener.limits().maxBodyBytes; m_head.contentLength > most)
        return refuse({413, {ErrorCode::TooLarge, u"The body is larger than %1 bytes."_s.arg(most)}});
    if (m_head.upgradesToWebSocket)
        return upgrade();
    if (upload) {
        BodyStream::Owner &owner = *this;
        m_body = std::make_shared<BodyStream>(*upload, std::exchange(m_head, {}), *m_socket, m_pace, m_state, m_turns, owner);
        m_state.enter(State::Answering);
        return settle();
    }
    m_bodyLeft = m_head.contentLength;
    m_wasAnnounced = false;
    m_state.enter(State::InBody);
    const qint64 behind = m_socket->bytesAvailable();
    const QByteArray head = m_head.forRequestParser();
    m_headSize = head.size();
    unread(*m_socket, head);
    examineBody(behind);
}

void HttpConnection::examineBody(qint64 available)
{
    m_bodyLeft -= qMin(available, m_bodyLeft);
    if (m_bodyLeft == 0)
        return m_state.enter(State::Complete);
    if (std::exchange(m_wasAnnounced, true))
        return;
    m_announced = m_listener.announce(m_head.request);
    if (m_head.expectsContinue && m_owed.isEmpty())
        writeNow(*m_socket, "HTTP/1.1 100 Continue\r\n\r\n");
}

void HttpConnection::acceptBody(const ReplySlot &slot, std::unique_ptr<BodySink> sink)
{
    if (m_body && m_body->isOf(&slot) && m_body->accept(std::move(sink)))
        resumeBody(slot);
}

void HttpConnection::resumeBody(const ReplySlot &slot)
{
    const auto later = [this, of = &slot] {
        if (const auto body = m_body; body && body->isOf(of))
            body->goOn();
    };
    QMetaObject::invokeMethod(this, later, Qt::QueuedConnection);
}

void HttpConnection::bodyIsWhole(bool closes)
{
    m_body.reset();
    if (closes)
        stopReading();
}

void HttpConnection::bodyEnded(bool goesOn)
{
    settle();
    if (goesOn && !m_ends)
        Q_EMIT m_socket->readyRead(); // in a turn of its own: see BodyStream::goOn()
}

void HttpConnection::dropBody()
{
    if (const auto body = std::exchange(m_body, nullptr))
        body->giveUp();
}

} // namespace hearth
