// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wire.h"

#include <QByteArrayView>

#include <memory>

class QTcpSocket;
class QWebSocket;

namespace hearth {

enum class WireKind {
    Cheapest, ///< a bare descriptor where there is one and nothing is encrypted
    Qt, ///< Qt's own socket in any case
};

/// Makes `bytes` the next to be read from `socket`, before what waits there. Not during a transaction.
void unread(QTcpSocket &socket, QByteArrayView bytes);

/// Before the handshake: leaves Qt `head` to be read from `tcp` and no more, for Qt would hear frames that came along
/// before anyone can listen. Returns what was waiting to be read.
QByteArray holdBack(QTcpSocket &tcp, QByteArrayView head);

/// Takes over a connection on which Qt has just finished the handshake, after holdBack(), which
/// returned `early`. Becomes the owner of both. Null when the connection is gone.
std::unique_ptr<Wire> takeOver(
    QWebSocket *handshaken, QTcpSocket *tcp, const QByteArray &early, WireKind kind = WireKind::Cheapest);

} // namespace hearth
