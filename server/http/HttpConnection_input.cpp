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
        m_pace.makeRoom(HttpLimits::piece);
    else if (m_state.is(State::InBody))
        m_request.makeRoom(m_pace);
}

void HttpConnection::examine()
{
    m_pace.release();
    if (!m_state.is(State::InBody))
        readHead();
    else if (m_request.count(m_socket->bytesAvailable(), m_owed.isEmpty()))
        m_state.enter(State::Complete);
    makeRoom();
    account();
    m_state.start();
    if (!m_request.isAttached() && (m_state.is(State::InBody) || m_state.is(State::Complete))) {
        m_request.attach();
        // The parser was not connected when this signal was emitted, so it is repeated for it.
        const QScopedValueRollback attaching(m_attaching, true);
        Q_EMIT m_socket->readyRead();
    }
}

void HttpConnection::readHead()
{
    std::optional<HttpRefusal> refusal;
    if (!m_request.readHead(refusal)) {
        if (refusal)
            refuse(*refusal);
        else if (m_request.hasBegun())
            m_state.enter(State::InHead);
        return;
    }
    if (!actForCaller())
        return refuse({503, {ErrorCode::Busy, u"There are too many connections from this address."_s}});
    const UploadRoute *upload = m_listener.uploadRoute(m_request.request());
    if (refusal = m_request.refuse(upload); refusal)
        return refuse(*refusal);
    if (m_request.head().upgradesToWebSocket)
        return upgrade();
    if (upload) {
        BodyStream::Owner &owner = *this;
        m_body = std::make_shared<BodyStream>(*upload, m_request.takeHead(), *m_socket, m_pace, m_state, m_turns, owner);
        m_state.enter(State::Answering);
        return settle();
    }
    m_state.enter(State::InBody);
    if (m_request.handOver(m_owed.isEmpty()))
        m_state.enter(State::Complete);
}

/// From now on all is on the account of whoever asks; false: they have too many connections already.
bool HttpConnection::actForCaller()
{
    HttpRequest &request = m_request.request();
    m_listener.identify(request, m_peer);
    const auto *before = m_turns.connection().get();
    if (!m_turns.actFor(request.peer))
        return false;
    if (m_turns.connection().get() != before)
        openAccount(m_turns.connection());
    request.connection = m_turns.connection();
    return true;
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
