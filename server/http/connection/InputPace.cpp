// SPDX-License-Identifier: GPL-3.0-or-later
#include "InputPace.h"

#include "RequestTurns.h"
#include "StateDeadline.h"

#include <QTcpSocket>

#include <algorithm>

namespace hearth {

using State = ConnectionState;

InputPace::InputPace(QTcpSocket &socket, QObject &owner, RequestTurns &turns, StateDeadline &state)
    : m_socket(socket)
    , m_owner(owner)
    , m_turns(turns)
    , m_state(state)
{
    readLittleAhead();
}

void InputPace::hold()
{
    if (isHeld())
        return;
    const bool wasDeaf = isDeaf();
    m_hold.hold(m_socket);
    if (!wasDeaf && isDeaf())
        m_state.inputHeld();
}

void InputPace::holdAll()
{
    const bool wasDeaf = isDeaf();
    m_hold.holdAll(m_socket);
    if (!wasDeaf && isDeaf())
        m_state.inputHeld();
}

bool InputPace::release()
{
    return m_hold.release(m_socket, HttpLimits::readAhead);
}

void InputPace::rest()
{
    if (!m_state.is(State::InBody) && (isHeld() || !(m_state.is(State::InHead) || m_state.is(State::Receiving))))
        return;
    hold();
    m_rests = true;
}

void InputPace::restWhileShort()
{
    rest();
    if (m_rests)
        QMetaObject::invokeMethod(&m_owner, [this] { goOnLater(); }, Qt::QueuedConnection);
}

void InputPace::goOnLater()
{
    m_rests = true;
    m_turns.askToGoOn();
}

void InputPace::readNow()
{
    if (m_socket.bytesAvailable() > 0)
        Q_EMIT m_socket.readyRead();
    else
        m_socket.waitForReadyRead(0);
}

void InputPace::readLittleAhead()
{
    m_socket.setReadBufferSize(HttpLimits::readAhead);
}

void InputPace::makeRoom(qint64 missing)
{
    m_socket.setReadBufferSize(std::clamp(missing, HttpLimits::readAhead, HttpLimits::piece));
}

} // namespace hearth
