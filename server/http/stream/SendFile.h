// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hearth {

/// Whether sendFile() can be tried at all.
bool canSendFiles();
/// From a file's descriptor to a socket's, without a copy through the program. Returns how many bytes went, 0 while the
/// kernel takes none or there are none, -1 when it cannot be done or the connection has an error.
qint64 sendFile(int socket, int file, qint64 offset, qint64 most);
/// What the kernel may hold for the peer beyond what is on its way: so that much is what it costs when nobody reads, and
/// the pace is the peer's, not that of the kernel's buffers. Where that cannot be said, nothing.
void limitUnsent(int socket, int bytes);
/// Is read from the beginning to the end.
void expectSequentialReading(int file);

} // namespace hearth
