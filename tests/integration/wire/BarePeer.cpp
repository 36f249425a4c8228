// SPDX-License-Identifier: GPL-3.0-or-later
#include "BarePeer.h"

#include <QtEndian>

#include <cerrno>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hearth {

BarePeer::BarePeer(quint16 port, int receives)
    : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    if (receives > 0)
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVBUF, &receives, sizeof receives);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = qToBigEndian(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("cannot connect");
}

BarePeer::~BarePeer()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void BarePeer::send(const QByteArray &bytes) const
{
    if (::send(m_descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) != bytes.size())
        qFatal("cannot send");
}

void BarePeer::trySending(const QByteArray &bytes) const
{
    [[maybe_unused]] const auto sent = ::send(m_descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
}

void BarePeer::endWriting() const
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void BarePeer::reset()
{
    const linger atOnce {1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    ::close(std::exchange(m_descriptor, -1));
}

void BarePeer::receive(qsizetype bytes)
{
    QByteArray piece(bytes, Qt::Uninitialized);
    const ssize_t size = ::recv(m_descriptor, piece.data(), size_t(piece.size()), MSG_DONTWAIT);
    if (size > 0)
        m_received.append(piece.constData(), size);
}

const QByteArray &BarePeer::received()
{
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    while (!m_ended) {
        const ssize_t size = ::recv(m_descriptor, piece.data(), size_t(piece.size()), MSG_DONTWAIT);
        if (size > 0)
            m_received.append(piece.constData(), size);
        else if (size == 0 || errno != EAGAIN)
            m_ended = true;
        else
            break;
    }
    return m_received;
}

bool BarePeer::hasEnded()
{
    received();
    return m_ended;
}

} // namespace hearth
