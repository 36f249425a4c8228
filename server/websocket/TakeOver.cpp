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

std::unique_ptr<Wire> takeOver(QWebSocket *handshaken, QTcpSocket *tcp, const QByteArray &early)
{
    if (!handshaken->isValid()) {
        handshaken->abort();
        handshaken->deleteLater();
        return nullptr;
    }
    return std::make_unique<QtWire>(handshaken, tcp, early);
}

#ifdef Q_OS_UNIX

bool canTakeOver()
{
    return true;
}

std::unique_ptr<Wire> takeOver(QTcpSocket &tcp, const QByteArray &answer)
{
    if (tcp.state() != QAbstractSocket::ConnectedState || tcp.bytesToWrite() > 0)
        return nullptr;
    const QByteArray early = tcp.bytesAvailable() > 0 ? tcp.readAll() : QByteArray();
    // A descriptor of its own: Qt closes the one it has.
    const int descriptor = ::fcntl(int(tcp.socketDescriptor()), F_DUPFD_CLOEXEC, 0);
    if (descriptor < 0)
        return nullptr;
    tcp.abort(); // sends nothing
    return std::make_unique<DescriptorWire>(descriptor, early, answer);
}

#else

bool canTakeOver()
{
    return false;
}

std::unique_ptr<Wire> takeOver(QTcpSocket &, const QByteArray &)
{
    return nullptr;
}

#endif

} // namespace hearth
