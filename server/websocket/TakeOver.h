// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wire.h"

#include <QByteArrayView>

#include <memory>

class QTcpSocket;
class QWebSocket;

namespace hearth {

/// Makes `bytes` the next to be read from `socket`, before what waits there. Not during a transaction.
void unread(QTcpSocket &socket, QByteArrayView bytes);

/// Before Qt's handshake: leaves Qt `head` to be read from `tcp` and no more, for Qt would hear frames that came along
/// before anyone can listen. Returns what was waiting to be read.
QByteArray holdBack(QTcpSocket &tcp, QByteArrayView head);

/// Takes over a connection on which Qt has just finished the handshake, after holdBack(), which
/// returned `early`. Becomes the owner of both. Null when the connection is gone.
std::unique_ptr<Wire> takeOver(QWebSocket *handshaken, QTcpSocket *tcp, const QByteArray &early);

/// Whether a connection can go on without Qt's sockets: where there are bare descriptors.
bool canTakeOver();
/// Takes over a plain connection before it is answered: `answer` leaves with what is written first, in one piece, or by
/// itself in a moment. Qt's socket is of no more use, and is to be deleted. Null when the connection is gone.
std::unique_ptr<Wire> takeOver(QTcpSocket &tcp, const QByteArray &answer);

} // namespace hearth
