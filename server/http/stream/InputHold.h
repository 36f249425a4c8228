// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QTcpSocket;

namespace hearth {

/// Leaves what a peer sends, and the end of it, with the kernel while a reply is owed or on its way. QTcpSocket takes
/// the end of the input for the end of the connection and closes it; but a client that has said all it has to say may
/// end its side and still read the answer (RFC 9112, 9.6; `nc -N`).
///
/// QTcpSocket stops reading only while its buffer is full: so that is made one byte large, with a line end in it, which
/// every reader of requests skips. No system call, and nothing allocated but for what is in the buffer already.
class InputHold
{
public:
    /// Whether what can be read is nothing that the peer sent.
    bool isHeld() const { return m_held; }
    /// Whether nothing more of the peer is heard, not even that it is gone: held, or to be once what is in the buffer is read.
    /// A parser that waits for its reply does not read it before.
    bool isDeaf() const { return m_limited; }
    /// What is in the buffer already can be read as before.
    void hold(QTcpSocket &socket);
    /// What is in the buffer already waits as well.
    void holdAll(QTcpSocket &socket);
    /// Goes on reading, up to `bufferSize` bytes ahead; whether something waited that nobody will be told of.
    bool release(QTcpSocket &socket, qint64 bufferSize);
    qint64 bytes() const { return m_waiting.size(); }

private:
    QByteArray m_waiting;
    bool m_limited = false;
    bool m_held = false;
};

} // namespace hearth
