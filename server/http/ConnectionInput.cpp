// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConnectionInput.h"

#include "DirectSocket.h"
#include "HttpListener.h"
#include "InputPace.h"
#include "OwedReplies.h"
#include "StateDeadline.h"

#include <QScopedValueRollback>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace hearth {

using State = ConnectionState;

namespace {

/// Of memory, measured with 2,400 connections: what its first request makes Qt keep for one from then on.
constexpr qint64 parserSize = 13 * 1024;

} // namespace

ConnectionInput::ConnectionInput(QTcpSocket &socket, HttpListener &listener, RequestTurns &turns, InputPace &pace,
    StateDeadline &state, const OwedReplies &owed, Owner &owner)
    : m_socket(socket)
    , m_listener(listener)
    , m_turns(turns)
    , m_pace(pace)
    , m_state(state)
    , m_owed(owed)
    , m_owner(owner)
    , m_request(socket, listener)
{
}

void ConnectionInput::read()
{
    if (m_attaching || m_paused || m_state.is(State::Gone) || m_pace.isHeld())
        return;
    const bool isWithinShare = m_turns.takePiece();
    if (m_ends)
        return throwAwayInput(m_socket);
    if (m_state.is(State::Receiving)) {
        const auto body = m_body;
        body->receive();
        if (m_body && !isWithinShare)
            m_pace.rest();
        // What came behind the body goes its usual way.
        if (m_body || m_ends || m_pace.isHeld() || m_socket.bytesAvailable() == 0)
            return;
    }
    if (waitsForReplies(isWithinShare))
        return m_pace.holdAll();
    if (m_state.is(State::Complete)) // The parser did not take what was whole: the two disagree about where it ends.
        return m_owner.drop();
    examine();
    if (!isWithinShare)
        m_pace.rest();
    else if (m_state.is(State::InBody) && m_owner.isShortOfMemory())
        m_pace.restWhileShort();
}

/// Whether the next request is left where it is until one that is owed is answered: there are as many as may be, or this
/// peer has used more than its share and asks for more.
bool ConnectionInput::waitsForReplies(bool isWithinShare) const
{
    if (m_owed.isStreaming())
        return true;
    if (!m_state.is(State::Answering) && !m_state.is(State::Sending))
        return false;
    return !m_owed.isEmpty() && !m_owed.isWatched() && (!isWithinShare || m_owed.size() >= m_listener.limits().maxPipelined);
}

void ConnectionInput::goOn()
{
    if (!m_pace.wake() || m_ends || m_socket.state() != QAbstractSocket::ConnectedState)
        return;
    if (m_state.is(State::InBody) && m_owner.isShortOfMemory())
        return m_pace.restWhileShort();
    if (const auto body = m_body; m_state.is(State::Receiving) && (body->takeEarly() || body->readOn()))
        return;
    m_pace.release();
    makeRoom();
    m_pace.readNow();
}

void ConnectionInput::makeRoom()
{
    if (m_state.is(State::Receiving))
        m_pace.makeRoom(HttpLimits::piece);
    else if (m_state.is(State::InBody))
        m_request.makeRoom(m_pace);
}

void ConnectionInput::examine()
{
    m_pace.release();
    if (!m_state.is(State::InBody))
        readHead();
    else if (m_request.takeBody(m_owed.isEmpty()))
        m_state.enter(State::Complete);
    makeRoom();
    m_owner.account();
    m_state.start();
    if (!m_request.isAttached() && m_state.is(State::Complete)) {
        m_request.attach();
        // The parser was not connected when this signal was emitted, so it is repeated for it.
        const QScopedValueRollback attaching(m_attaching, true);
        Q_EMIT m_socket.readyRead();
    }
}

void ConnectionInput::readHead()
{
    std::optional<HttpRefusal> refusal;
    if (!m_request.readHead(refusal)) {
        if (refusal)
            m_owner.refuse(*refusal);
        else if (m_request.hasBegun())
            m_state.enter(State::InHead);
        return;
    }
    if (!m_owner.actForCaller(m_request.request()))
        return m_owner.refuse({503, {ErrorCode::Busy, u"There are too many connections from this address."_s}});
    const UploadRoute *upload = m_listener.uploadRoute(m_request.request());
    if (refusal = m_request.refuse(upload); refusal)
        return m_owner.refuse(*refusal);
    if (m_request.head().upgradesToWebSocket)
        return m_owner.upgrade();
    if (upload) {
        BodyStream::Owner &owner = *this;
        m_body = std::make_shared<BodyStream>(*upload, m_request.takeHead(), m_socket, m_pace, m_state, m_turns, owner);
        m_state.enter(State::Answering);
        return m_owner.updateState();
    }
    m_state.enter(State::InBody);
    m_request.beginBody();
    if (m_request.takeBody(m_owed.isEmpty()))
        m_state.enter(State::Complete);
}

bool ConnectionInput::acceptBody(const ReplySlot &slot, std::unique_ptr<BodySink> sink)
{
    return isBodyOf(&slot) && m_body->accept(std::move(sink));
}

void ConnectionInput::resumeBody(const ReplySlot *slot)
{
    if (const auto body = m_body; isBodyOf(slot))
        body->goOn();
}

void ConnectionInput::bodyIsWhole(bool closes)
{
    m_body.reset();
    if (closes)
        m_owner.stopReading();
}

void ConnectionInput::bodyEnded(bool goesOn)
{
    m_owner.updateState();
    if (goesOn && !m_ends)
        Q_EMIT m_socket.readyRead(); // in a turn of its own: see BodyStream::goOn()
}

std::shared_ptr<ReplySlot> ConnectionInput::takeRequest(const QByteArray &body)
{
    auto request = m_request.take(body);
    if (!request || !m_state.is(State::Complete) || m_owed.size() >= m_listener.limits().maxPipelined) {
        m_owner.drop();
        return nullptr;
    }
    const auto slot = m_owner.oweReply(*request, m_request.head().persistence);
    auto announced = m_request.takeAnnounced();
    m_state.enter(State::Answering);
    m_pace.readLittleAhead();
    if (slot->closes())
        m_owner.stopReading();
    m_turns.add(*request, slot, std::move(announced));
    m_owner.updateState();
    return slot;
}

void ConnectionInput::handle(const HttpRequest &request, const std::shared_ptr<ReplySlot> &slot)
{
    if (!slot->isUpload())
        return m_listener.dispatch(request, HttpReply(slot));
    if (const auto body = m_body; isBodyOf(slot.get()))
        body->ask(request);
}

void ConnectionInput::end()
{
    m_ends = true;
    m_state.enter(State::Ending);
    forget();
    if (!m_pace.isHeld())
        throwAwayInput(m_socket);
}

void ConnectionInput::forget()
{
    m_request.takeAnnounced();
    m_request.forgetBody();
    if (const auto body = std::exchange(m_body, nullptr))
        body->giveUp();
}

void ConnectionInput::offerBody()
{
    const auto body = m_body; // it may be refused at once
    // Until it is whole, a reply to it ends the connection.
    body->offer(m_owner.oweReply(body->request(), Persistence::Close));
}

qint64 ConnectionInput::held() const
{
    qint64 held = m_body ? m_body->held() : 0;
    if (m_request.isAttached())
        held += parserSize;
    return held + m_request.held();
}

} // namespace hearth
