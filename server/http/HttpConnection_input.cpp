// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in: how much is read and when, heads, bodies.
#include "HttpConnection.h"

#include "DirectSocket.h"
#include "FrontDoor.h"
#include "TakeOver.h"

#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

void HttpConnection::onReadyRead()
{
    m_door.setReading(this);
    if (m_attaching || m_paused || m_state == State::Gone || m_hold.isHeld())
        return;
    const bool isWithinShare = m_turns.takePiece();
    if (m_ends)
        return throwAwayInput(*m_socket);
    if (waitsForReplies(isWithinShare))
        return m_hold.holdAll(*m_socket);
    if (m_state == State::Complete) // The parser did not take what was whole: the two disagree about where it ends.
        return drop();
    examine();
    if (!isWithinShare)
        rest();
}

/// Whether the next request is left where it is until one that is owed is answered: there are as many as may be, or this
/// peer has used more than its share and asks for more.
bool HttpConnection::waitsForReplies(bool isWithinShare) const
{
    if (m_state != State::Answering && m_state != State::Sending)
        return false;
    return !m_owed.isEmpty() && !m_owed.isWatched() && (!isWithinShare || m_owed.size() >= m_door.limits().maxPipelined);
}

void HttpConnection::readOnLater()
{
    m_rests = true;
    m_turns.ask();
}

/// Leaves the rest of a request with the kernel until its turn comes.
void HttpConnection::rest()
{
    if (m_state == State::InHead && !m_hold.isHeld())
        m_hold.hold(*m_socket);
    else if (m_state == State::InBody && m_socket->isTransactionStarted()) // the buffer holds what the parser has read
        m_socket->setReadBufferSize(1);
    else
        return;
    m_rests = true;
}

void HttpConnection::goOn()
{
    if (!std::exchange(m_rests, false) || m_ends || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    m_hold.release(*m_socket, HttpLimits::readAhead);
    makeRoom();
    // Within this turn, so that it is charged.
    if (m_socket->bytesAvailable() > 0)
        Q_EMIT m_socket->readyRead();
    else
        m_socket->waitForReadyRead(0);
}

/// How much more may be read at once. Of a body a piece at a time: a megabyte from each of four hundred who send it at the same
/// moment is half a second in which nobody else is read.
void HttpConnection::makeRoom()
{
    if (m_state != State::InBody)
        return;
    // Up to Qt 6.4 the parser leaves in the socket's buffer what it has read of a body.
    const bool isKept = !m_attached || m_socket->isTransactionStarted();
    const qint64 kept = isKept ? m_headSize + m_head.contentLength - m_bodyLeft : 0;
    m_socket->setReadBufferSize(kept + std::clamp(m_bodyLeft, HttpLimits::readAhead, HttpLimits::piece));
}

void HttpConnection::examine()
{
    m_hold.release(*m_socket, HttpLimits::readAhead);
    if (m_state == State::InBody)
        examineBody(m_socket->bytesAvailable());
    else
        examineHead();
    makeRoom();
    account();
    startDeadline();
    if (!m_attached && (m_state == State::InBody || m_state == State::Complete)) {
        m_attached = true;
        m_door.attach(m_socket);
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
            setState(State::InHead);
        return;
    case HeadReader::Outcome::Complete: return headComplete();
    case HeadReader::Outcome::NotHttp: return refuse({400, {ErrorCode::InvalidRequest, u"This is not HTTP."_s}});
    case HeadReader::Outcome::TooLarge:
        return refuse({431,
            {ErrorCode::TooLarge, u"The head of the request is larger than %1 bytes."_s.arg(m_door.limits().maxHeaderBytes)}});
    }
}

void HttpConnection::headComplete()
{
    auto parsed = RequestHead::parse(m_reader.text(), m_door.limits());
    if (const auto *refusal = std::get_if<HttpRefusal>(&parsed))
        return refuse(*refusal);
    m_head = std::get<RequestHead>(std::move(parsed));
    m_door.identify(m_head.request, m_peer);
    const auto *before = m_turns.connection().get();
    if (!m_turns.actFor(m_head.request.peer))
        return refuse({503, {ErrorCode::Busy, u"There are too many connections from this address."_s}});
    if (m_turns.connection().get() != before)
        openAccount(m_turns.connection());
    m_head.request.connection = m_turns.connection();
    if (const auto refused = m_door.callers().refuse(m_head.request.headers, m_head.request.scheme))
        return refuse({refused->code == ErrorCode::WrongHost ? 421 : 403, *refused});
    if (m_head.upgradesToWebSocket)
        return upgrade();
    m_bodyLeft = m_head.contentLength;
    m_wasAnnounced = false;
    setState(State::InBody);
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
        return setState(State::Complete);
    if (std::exchange(m_wasAnnounced, true))
        return;
    m_announced = m_door.announce(m_head.request);
    if (m_head.expectsContinue && m_owed.isEmpty())
        writeNow(*m_socket, "HTTP/1.1 100 Continue\r\n\r\n");
}

} // namespace hearth
