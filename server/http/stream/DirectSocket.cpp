// SPDX-License-Identifier: GPL-3.0-or-later
#include "DirectSocket.h"

#include <QTcpSocket>

#ifdef Q_OS_UNIX
#include "BareSocket.h"
#include "TlsSocket.h"

#include <poll.h>
#include <unistd.h>

using Descriptor = int;
#else
#include <winsock2.h>

using Descriptor = SOCKET;
using socklen_t = int;
#endif

namespace hearth {

#ifdef Q_OS_UNIX

void writeNow(QTcpSocket &socket, const QByteArray &bytes)
{
    if (socket.state() != QAbstractSocket::ConnectedState)
        return;
    if (auto *tls = qobject_cast<TlsSocket *>(&socket))
        return tls->writeNow(bytes);
    qsizetype sent = 0;
    if (socket.bytesToWrite() == 0)
        sent = qMax<qsizetype>(0, ::send(int(socket.socketDescriptor()), bytes.constData(), size_t(bytes.size()), sendFlags));
    // After an error nothing was sent: the socket meets the same error when it writes, and tells of it as usual.
    if (sent == 0)
        socket.write(bytes);
    else if (sent < bytes.size())
        socket.write(bytes.sliced(sent));
}

bool isEncrypted(const QTcpSocket &socket)
{
    return qobject_cast<const TlsSocket *>(&socket);
}

qint64 heldBy(const QTcpSocket &socket)
{
    const auto *tls = qobject_cast<const TlsSocket *>(&socket);
    return socket.bytesToWrite() + (tls ? tls->held() : 0);
}

bool canWriteDirectly(const QTcpSocket &socket)
{
    return !isEncrypted(socket);
}

void endWriting(QTcpSocket &socket)
{
    if (socket.state() != QAbstractSocket::ConnectedState)
        return;
    if (auto *tls = qobject_cast<TlsSocket *>(&socket))
        tls->endWriting();
    else
        ::shutdown(int(socket.socketDescriptor()), SHUT_WR);
}

bool peerHasReset(const QTcpSocket &socket)
{
    pollfd descriptor {int(socket.socketDescriptor()), 0, 0};
    return socket.state() == QAbstractSocket::ConnectedState && ::poll(&descriptor, 1, 0) == 1
        && (descriptor.revents & (POLLHUP | POLLERR));
}

void closeDescriptor(qintptr descriptor)
{
    ::close(Descriptor(descriptor));
}

#else

void closeDescriptor(qintptr descriptor)
{
    ::closesocket(Descriptor(descriptor));
}

bool isEncrypted(const QTcpSocket &)
{
    return false;
}

qint64 heldBy(const QTcpSocket &socket)
{
    return socket.bytesToWrite();
}

bool canWriteDirectly(const QTcpSocket &)
{
    return false;
}

bool peerHasReset(const QTcpSocket &)
{
    return false;
}

void writeNow(QTcpSocket &socket, const QByteArray &bytes)
{
    if (socket.state() == QAbstractSocket::ConnectedState) {
        socket.write(bytes);
        socket.flush();
    }
}

void endWriting(QTcpSocket &socket)
{
    socket.disconnectFromHost();
}

#endif

void throwAwayInput(QTcpSocket &socket)
{
    if (socket.isTransactionStarted())
        socket.commitTransaction();
    socket.skip(socket.bytesAvailable());
}

QHostAddress peerOf(qintptr descriptor)
{
    sockaddr_storage address {};
    socklen_t size = sizeof address;
    if (::getpeername(Descriptor(descriptor), reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return {};
    return QHostAddress(reinterpret_cast<const sockaddr *>(&address));
}

} // namespace hearth
