// SPDX-License-Identifier: GPL-3.0-or-later
#include "BodySource.h"

#ifdef Q_OS_UNIX
#include "DirectSocket.h"

#include <QTcpSocket>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace hearth {

BodySource::BodySource(int descriptor, qint64 left)
    : m_descriptor(descriptor)
    , m_left(left)
{
}

#ifdef Q_OS_UNIX

bool BodySource::canBe(const QTcpSocket &socket)
{
    return !isEncrypted(socket);
}

std::shared_ptr<BodySource> BodySource::of(const QTcpSocket &socket, qint64 left)
{
    if (isEncrypted(socket) || socket.state() != QAbstractSocket::ConnectedState)
        return nullptr;
    const int descriptor = ::fcntl(int(socket.socketDescriptor()), F_DUPFD_CLOEXEC, 0);
    return descriptor < 0 ? nullptr : std::shared_ptr<BodySource>(new BodySource(descriptor, left));
}

BodySource::~BodySource()
{
    ::close(m_descriptor);
}

qint64 BodySource::read(char *to, qint64 most)
{
    const qint64 wanted = std::min(most, m_left);
    if (wanted == 0)
        return 0;
    ssize_t got = 0;
    do {
        got = ::recv(m_descriptor, to, size_t(wanted), MSG_DONTWAIT);
    } while (got < 0 && errno == EINTR);
    m_isDry = got <= 0;
    if (m_isDry)
        return 0;
    m_left -= got;
    m_taken += got;
    return got;
}

#else

bool BodySource::canBe(const QTcpSocket &)
{
    return false;
}

std::shared_ptr<BodySource> BodySource::of(const QTcpSocket &, qint64)
{
    return nullptr;
}

BodySource::~BodySource() = default;

qint64 BodySource::read(char *, qint64)
{
    return 0;
}

#endif

} // namespace hearth
