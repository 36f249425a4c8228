// SPDX-License-Identifier: GPL-3.0-or-later
#include "InputHold.h"

#include "TakeOver.h"

#include <QTcpSocket>

#include <utility>

namespace hearth {

void InputHold::hold(QTcpSocket &socket)
{
    if (m_held || socket.state() != QAbstractSocket::ConnectedState)
        return;
    m_limited = true;
    socket.setReadBufferSize(1);
    if (socket.bytesAvailable() > 0)
        return;
    if (socket.isTransactionStarted())
        socket.commitTransaction(); // of a parser that found nothing to read
    socket.ungetChar('\n');
    m_held = true;
}

void InputHold::holdAll(QTcpSocket &socket)
{
    if (socket.isTransactionStarted())
        socket.commitTransaction(); // of a parser that found nothing to read
    if (!m_held)
        m_waiting = socket.readAll();
    hold(socket);
}

bool InputHold::release(QTcpSocket &socket, qint64 bufferSize)
{
    if (!std::exchange(m_limited, false))
        return false;
    const bool held = std::exchange(m_held, false);
    const QByteArray waiting = std::exchange(m_waiting, {});
    if (!socket.isOpen())
        return false;
    if (held) {
        if (socket.isTransactionStarted())
            socket.rollbackTransaction(); // of a parser that has skipped the line end
        socket.skip(1);
    }
    socket.setReadBufferSize(bufferSize);
    unread(socket, waiting);
    return !waiting.isEmpty();
}

} // namespace hearth
