// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

class QTcpSocket;

namespace hearth {

/// What of a body waits with the kernel, for another thread to read while its connection reads nothing (InputHold). It has a
/// descriptor of its own: the connection may end meanwhile. Made on the server thread, read on one other.
class BodySource
{
public:
    /// `left`: bytes of the body. Null where what is read is not what the peer has sent (encrypted), or where that cannot be done.
    static std::shared_ptr<BodySource> of(const QTcpSocket &socket, qint64 left);
    /// Whether there may be one, as far as it is known without making one.
    static bool canBe(const QTcpSocket &socket);
    ~BodySource();
    Q_DISABLE_COPY_MOVE(BodySource)

    /// Up to `most` bytes of what has come, without waiting. 0: nothing has, or nothing will, which the connection finds out.
    qint64 read(char *to, qint64 most);
    /// Bytes that were read. For the server thread once the other one has said that it is done.
    qint64 taken() const { return m_taken; }
    /// Nothing was left to be read.
    bool isDry() const { return m_isDry; }

private:
    BodySource(int descriptor, qint64 left);

    const int m_descriptor;
    qint64 m_left;
    qint64 m_taken = 0;
    bool m_isDry = false;
};

} // namespace hearth
