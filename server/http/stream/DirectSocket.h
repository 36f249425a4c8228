// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>

class QTcpSocket;

namespace hearth {

/// Writes `bytes` whole, in order with what is queued already. Where nothing is queued they go to the descriptor at
/// once (one system call, no copy, no write notifier); what the kernel does not take is queued in the socket, which
/// shares the array. Elsewhere than on Unix the socket alone does it.
void writeNow(QTcpSocket &socket, const QByteArray &bytes);

/// Whether what is said over it is encrypted on its way.
bool isEncrypted(const QTcpSocket &socket);
/// Bytes of memory that it keeps for its peer: what waits to be written, and what encryption needs.
qint64 heldBy(const QTcpSocket &socket);

/// Whether its descriptor may be written to, past Qt, while nothing is queued.
bool canWriteDirectly(const QTcpSocket &socket);

/// Tells the peer that nothing more is coming while what it still sends can be read and thrown away: closing at once
/// would reset the connection, and the peer might lose the last reply. Only when nothing is queued.
void endWriting(QTcpSocket &socket);

/// All that has arrived and was not read.
void throwAwayInput(QTcpSocket &socket);

/// Whether the peer has given the connection up: reset it, not merely ended its side. For a socket that is not reading,
/// which would notice. Where that cannot be asked, false: writing will tell.
bool peerHasReset(const QTcpSocket &socket);

/// Whose connection it is; null when they are gone already.
QHostAddress peerOf(qintptr descriptor);
void closeDescriptor(qintptr descriptor);

} // namespace hearth
