// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FilePart.h"
#include "Peers.h"

class QTcpSocket;

namespace hearth {

/// Sends a file behind a reply's head, as fast as the peer reads and not faster, a piece each turn: straight from the file
/// to the descriptor where that can be, through the socket's own buffer otherwise. Nothing but a small piece is ever in memory.
///
/// The last bytes of each piece go through the socket's buffer in any case: it is the one that waits for the kernel
/// to take more, and tells.
class ReplyStream : private TurnTaker
{
public:
    class Owner
    {
    public:
        /// So many bytes went to the kernel, past the socket.
        virtual void streamed(qint64 bytes) = 0;
        /// All of it is with the socket or the kernel; or (`whole` is false) the file does not have it any more. Destroys the stream.
        virtual void streamEnded(bool whole) = 0;

    protected:
        ~Owner() = default;
    };

    ReplyStream(QTcpSocket &socket, std::shared_ptr<FilePart> part, std::shared_ptr<PeerConnection> connection, Owner &owner);
    ~ReplyStream() override;

    /// Sends more, now or when its turn comes, if there is room. May destroy it.
    void goOn();
    /// Whether it could send more, but others come first.
    bool isWaiting() const { return isWaitingForTurn(); }

private:
    void takeTurn() override;
    void refuseTurns() override { }

    QTcpSocket &m_socket;
    const std::shared_ptr<FilePart> m_part;
    const std::shared_ptr<PeerConnection> m_connection;
    Owner &m_owner;
    bool m_direct;
};

} // namespace hearth
