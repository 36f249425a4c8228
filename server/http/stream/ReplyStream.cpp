// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReplyStream.h"

#include "DirectSocket.h"
#include "SendFile.h"

#include <QTcpSocket>

namespace hearth {

namespace {

/// Past the socket in one turn: some 50 us.
constexpr qint64 directPiece = 256 * 1024;
/// Through the socket, to be told when there is room again.
constexpr qint64 bufferedPiece = 16 * 1024;
/// Where everything goes through the socket. Encrypting it is what costs.
constexpr qint64 onlyBufferedPiece = 64 * 1024;
/// That the kernel holds and has not sent.
constexpr int mostUnsent = 256 * 1024;

} // namespace

ReplyStream::ReplyStream(
    QTcpSocket &socket, std::shared_ptr<FilePart> part, std::shared_ptr<PeerConnection> connection, Owner &owner)
    : m_socket(socket)
    , m_part(std::move(part))
    , m_connection(std::move(connection))
    , m_owner(owner)
    , m_direct(canWriteDirectly(socket))
{
    if (m_direct)
        limitUnsent(int(socket.socketDescriptor()), mostUnsent);
}

ReplyStream::~ReplyStream() = default;

void ReplyStream::goOn()
{
    // Past the socket only when nothing waits in it.
    if (m_socket.bytesToWrite() <= (m_direct ? 0 : onlyBufferedPiece))
        m_connection->turns().request(*this, m_connection);
}

void ReplyStream::takeTurn()
{
    m_connection->overSince.reset(); // it waits, it does not pile anything up
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        return;
    if (m_direct && m_part->left() > 0 && m_socket.bytesToWrite() == 0) {
        const qint64 sent = m_part->sendTo(int(m_socket.socketDescriptor()), directPiece);
        m_direct = sent >= 0; // an error of the connection the socket will meet as well
        if (sent > 0)
            m_owner.streamed(sent);
    }
    if (m_part->left() > 0) {
        const QByteArray piece = m_part->read(m_direct ? bufferedPiece : onlyBufferedPiece);
        if (piece.isEmpty())
            return m_owner.streamEnded(false);
        m_socket.write(piece);
    }
    if (m_part->left() == 0)
        m_owner.streamEnded(true);
}

} // namespace hearth
