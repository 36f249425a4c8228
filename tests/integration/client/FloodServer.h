// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace hearth {

/// A server that answers the first thing it is told with what never ends, and reads nothing after that. It keeps little of
/// it in memory itself: what it writes waits for the client to read.
class FloodServer : public QTcpServer
{
    Q_OBJECT
public:
    FloodServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { begin(socket); });
                connect(socket, &QTcpSocket::bytesWritten, this, [this, socket] { goOn(socket); });
                connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                    ++gone;
                    socket->deleteLater();
                });
            }
        });
        (void)QTcpServer::listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }
    /// A text frame, as a server sends it.
    static QByteArray frame(quint8 opcode, const QByteArray &payload)
    {
        QByteArray bytes(1, char(0x80 | opcode));
        if (payload.size() < 126)
            return bytes + char(payload.size()) + payload;
        return bytes + char(126) + char(payload.size() >> 8) + char(payload.size() & 0xff) + payload;
    }
    /// So much was taken by the client, or waits in the system's buffers.
    qint64 taken = 0;
    int gone = 0;
    bool webSocket = false; ///< completes the handshake of one first
    QByteArray first; ///< said once
    std::function<QByteArray()> more; ///< and then this, again and again; empty: no more

private:
    void begin(QTcpSocket *socket)
    {
        const QByteArray head = socket->peek(16 * 1024);
        if (!head.contains("\r\n\r\n"))
            return;
        socket->disconnect(SIGNAL(readyRead()));
        socket->setReadBufferSize(1);
        socket->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 16 * 1024);
        if (webSocket) {
            const qsizetype at = head.toLower().indexOf("sec-websocket-key: ") + 19;
            const QByteArray key = head.mid(at, head.indexOf('\r', at) - at);
            const QByteArray accept = QCryptographicHash::hash(
                key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
                                          .toBase64();
            socket->write("HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + accept
                + "\r\n\r\n");
        }
        socket->write(first);
        goOn(socket);
    }
    void goOn(QTcpSocket *socket)
    {
        while (more && socket->isOpen() && socket->bytesToWrite() < 256 * 1024) {
            const QByteArray bytes = more();
            if (bytes.isEmpty())
                return;
            socket->write(bytes);
            taken += bytes.size();
        }
    }
};

} // namespace hearth
