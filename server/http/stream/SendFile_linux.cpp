// SPDX-License-Identifier: GPL-3.0-or-later
#include "SendFile.h"

#include <cerrno>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/sendfile.h>
#include <sys/socket.h>

namespace hearth {

bool canSendFiles()
{
    return true;
}

qint64 sendFile(int socket, int file, qint64 offset, qint64 most)
{
    off_t from = offset;
    const ssize_t sent = ::sendfile(socket, file, &from, size_t(most));
    return sent < 0 && (errno == EAGAIN || errno == EINTR) ? 0 : sent;
}

void limitUnsent(int socket, int bytes)
{
    ::setsockopt(socket, IPPROTO_TCP, TCP_NOTSENT_LOWAT, &bytes, sizeof bytes);
}

void expectSequentialReading(int file)
{
    ::posix_fadvise(file, 0, 0, POSIX_FADV_SEQUENTIAL);
}

} // namespace hearth
