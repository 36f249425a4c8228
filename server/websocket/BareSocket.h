// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/socket.h>

/// For those who go past Qt to a socket's own descriptor on Unix.
namespace hearth {

#ifdef MSG_NOSIGNAL
inline constexpr int sendFlags = MSG_DONTWAIT | MSG_NOSIGNAL;
#else
inline constexpr int sendFlags = MSG_DONTWAIT; // Qt ignores SIGPIPE there
#endif

} // namespace hearth
