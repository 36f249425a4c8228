// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslSocket>

#include <sys/socket.h>

/// What is true of a socket's own descriptor on Unix, for those who go past Qt to it.
namespace hearth {

#ifdef MSG_NOSIGNAL
inline constexpr int sendFlags = MSG_DONTWAIT | MSG_NOSIGNAL;
#else
inline constexpr int sendFlags = MSG_DONTWAIT; // Qt ignores SIGPIPE there
#endif

/// Whether what is written to its descriptor is what the peer reads: an encrypted one has more to say.
inline bool isBare(const QTcpSocket &socket)
{
    return !qobject_cast<const QSslSocket *>(&socket);
}

} // namespace hearth
