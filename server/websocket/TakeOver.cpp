// SPDX-License-Identifier: GPL-3.0-or-later
#include "TakeOver.h"

#include "QtWire.h"

#include <QTcpSocket>
#include <QWebSocket>

#ifdef Q_OS_UNIX
#include "BareSocket.h"
#include "DescriptorWire.h"

#include <fcntl.h>
#endif

namespace hearth {

#ifdef Q_OS_UNIX

namespace {

/// A descriptor of its own for the connection: Qt closes the one it has.
std::unique_ptr<Wire> bareWire(QTcpSocket &tcp, const QByteArray &early)
{
    tcp.flush();
    const int descriptor = tcp.bytesToWrite() == 0 ? ::fcntl(int(tcp.socketDescriptor()), F_DUPFD_CLOEXEC, 0) : -1;
    if (descriptor < 0)
        return nullptr;
    return std::make_unique<DescriptorWire>(descriptor, early);
}

} // namespace

#endif

void unread(QTcpSocket &socket, QByteArrayView bytes)
{
    for (qsizetype i = bytes.size(); i-- > 0;)
        socket.ungetChar(bytes[i]);
}

QByteArray holdBack(QTcpSocket &tcp, QByteArrayView head)
{
    tcp.setReadBufferSize(head.size()); // from now on nothing more is read
    const QByteArray waiting = tcp.bytesAvailable() > 0 ? tcp.readAll() : QByteArray();
    unread(tcp, head);
    return waiting;
}

std::unique_ptr<Wire> takeOver(QWebSocket *handshaken, QTcpSocket *tcp, const QByteArray &early, WireKind kind)
{
    if (!handshaken->isValid()) {
        handshaken->abort();
        handshaken->deleteLater();
        return nullptr;
    }
#ifdef Q_OS_UNIX
    if (kind == WireKind::Cheapest && isBare(*tcp)) {
        auto wire = bareWire(*tcp, early);
        handshaken->abort(); // sends nothing
        handshaken->deleteLater();
        return wire;
    }
#endif
    return std::make_unique<QtWire>(handshaken, tcp, early);
}

} // namespace hearth
