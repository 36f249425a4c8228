// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in: how much is read and when, heads, bodies.
#include "HttpConnection.h"

#include "DirectSocket.h"
#include "HttpListener.h"
#include "TakeOver.h"

#include <QTcpSocket>

#include <algorithm>

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
        receiveBody();
        if (m_intake && !isWithinShare)
            m_pace.rest();
        // What came behind the body goes its usual way.
        if (m_intake || m_ends || m_pace.isHeld() || m_socket->bytesAvailable() == 0)
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
    if (m_state.is(State::Receiving) && m_intake->hasEarly())
        return takeEarlyBody();
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
        // With all that came along: Qt's parser would take it for a request.
        const QByteArray early = m_socket->bytesAvailable() > 0 ? m_socket->readAll() : QByteArray();
        m_intake = std::make_shared<BodyIntake>(*upload, std::exchange(m_head, {}), early);
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

/// Everything before it is answered and sent, so what is said now is about this body.
void HttpConnection::offerBody()
{
    const auto intake = m_intake; // it may be refused at once
    // Until the body is whole, a reply to it ends the connection.
    const auto slot = oweReply(intake->request(), Persistence::Close);
    slot->setUpload();
    m_intakeSlot = slot;
    withholdBody();
    m_turns.add(intake->request(), slot, nullptr);
}

void HttpConnection::withholdBody()
{
    m_state.enter(State::Withheld);
    m_pace.hold();
    account();
    m_state.start();
}

void HttpConnection::acceptBody(const ReplySlot &slot, std::unique_ptr<BodySink> sink)
{
    if (m_intakeSlot.get() != &slot || m_intake->isAccepted())
        return;
    m_intake->accept(std::move(sink));
    if (m_intake->isWaitedFor())
        writeNow(*m_socket, "HTTP/1.1 100 Continue\r\n\r\n");
    resumeBody(slot);
}

/// Never from inside of the sink, nor of a readyRead, which Qt's parser hears as well.
void HttpConnection::resumeBody(const ReplySlot &slot)
{
    const auto later = [this, of = &slot] {
        if (m_intakeSlot.get() != of || !m_intake->isAccepted() || !m_state.is(State::Withheld))
            return;
        m_state.enter(State::Receiving);
        const auto pace = m_intake->resume();
        if (pace && pace->left <= pace->left.zero())
            return onDeadline();
        if (pace)
            m_state.goOn(pace->left, pace->moved);
        else
            m_state.start();
        m_pace.goOnLater();
    };
    QMetaObject::invokeMethod(this, later, Qt::QueuedConnection);
}

void HttpConnection::receiveBody()
{
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction(); // of the parser, which found nothing to read
    takeBody(m_socket->read(std::min(m_intake->left(), m_socket->bytesAvailable())));
}

/// What was read before the body was accepted.
void HttpConnection::takeEarlyBody()
{
    takeBody(m_intake->takeEarly());
    if (m_state.is(State::Receiving))
        m_pace.goOnLater();
}

void HttpConnection::takeBody(QByteArrayView bytes)
{
    const auto intake = m_intake; // its sink may end it from inside
    m_state.moved(bytes.size());
    m_turns.chargeBody(bytes.size());
    const bool goesOn = intake->take(bytes);
    if (m_intake != intake)
        return;
    if (intake->left() == 0)
        return endBody();
    if (!goesOn) {
        intake->pause({m_state.left(), m_state.bytesMoved()});
        return withholdBody();
    }
    account();
}

void HttpConnection::endBody()
{
    const auto intake = std::exchange(m_intake, nullptr);
    const auto slot = std::exchange(m_intakeSlot, nullptr);
    const QByteArray behind = intake->takeRest();
    slot->setPersistence(intake->persistence());
    m_state.enter(State::Answering);
    m_pace.release();
    m_pace.readLittleAhead();
    if (slot->closes())
        stopReading();
    else
        unread(*m_socket, behind);
    intake->finish();
    settle();
    if (!behind.isEmpty() && !m_ends)
        Q_EMIT m_socket->readyRead(); // in a turn of its own: see resumeBody()
}

} // namespace hearth
