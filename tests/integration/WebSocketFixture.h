// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TakeOver.h"
#include "WebSocket.h"
#include "wire/RawClient.h"

#include <QPointer>
#include <QTcpServer>
#include <QTest>
#include <QWebSocketServer>

#include <memory>

namespace hearth {

enum class WireKind {
    Cheapest, ///< a bare descriptor, where there is such a thing
    Qt, ///< Qt's own socket
};

/// What its handshake is answered, whose key is that of RFC 6455.
inline const QByteArray answerToRawClient = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                            "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";

/// Hands are shaken, the wire is taken over; the latest WebSocket is what a test looks at.
class WebSocketFixture : public QTcpServer
{
    Q_OBJECT
public:
    explicit WebSocketFixture(WireKind kind, qsizetype maxMessage = 100'000)
        : m_handshakes(QStringLiteral("test"), QWebSocketServer::NonSecureMode)
        , m_kind(kind)
        , m_maxMessage(maxMessage)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
        connect(&m_handshakes, &QWebSocketServer::newConnection, this,
            [this] { open(takeOver(m_handshakes.nextPendingConnection(), m_tcp, m_early)); });
    }

    QPointer<WebSocket> socket;
    Peers peers {PeerLimits()};
    QByteArrayList heard;
    QList<int> closed;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        m_tcp = new QTcpSocket(this);
        m_tcp->setSocketDescriptor(descriptor);
        connect(m_tcp, &QTcpSocket::readyRead, this, &WebSocketFixture::shakeHands);
    }

private:
    void shakeHands()
    {
        const qsizetype end = m_tcp->peek(m_tcp->bytesAvailable()).indexOf("\r\n\r\n");
        if (end < 0)
            return;
        m_tcp->disconnect(this);
        if (m_kind == WireKind::Cheapest && canTakeOver()) {
            m_tcp->read(end + 4);
            open(takeOver(*m_tcp, answerToRawClient));
            return m_tcp->deleteLater();
        }
        m_early = holdBack(*m_tcp, m_tcp->read(end + 4));
        m_handshakes.handleConnection(m_tcp);
    }

    void open(std::unique_ptr<Wire> wire)
    {
        if (!wire)
            qFatal("no wire");
        socket = new WebSocket(std::move(wire), peers.admit(QHostAddress(QHostAddress::LocalHost)), this);
        connect(socket, &WebSocket::textReceived, this, [this](const QByteArray &text) { heard.append(text); });
        connect(socket, &WebSocket::binaryReceived, this, [this](const QByteArray &bytes) { heard.append("b:" + bytes); });
        connect(socket, &WebSocket::closed, this, [this](WebSocket::CloseCode code) { closed.append(int(code)); });
        socket->start(m_maxMessage);
    }

    QWebSocketServer m_handshakes;
    const WireKind m_kind;
    const qsizetype m_maxMessage;
    QTcpSocket *m_tcp = nullptr;
    QByteArray m_early;
};

inline QByteArray frameOf(const QByteArray &payload)
{
    return websocket::frame(websocket::Opcode::Text, payload);
}

/// A test that runs once over each wire: derive from it.
class BothWires : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("cheapest wire") << int(WireKind::Cheapest);
        QTest::newRow("Qt's socket") << int(WireKind::Qt);
    }
};

} // namespace hearth

/// `server` and `client` of the wire that is due, with the WebSocket between them open.
#define SERVER_AND_CLIENT(...)                                                                                                     \
    QFETCH_GLOBAL(int, kind);                                                                                                      \
    WebSocketFixture server {WireKind(kind) __VA_OPT__(, ) __VA_ARGS__};                                                           \
    RawClient client(server.serverPort());                                                                                         \
    QVERIFY(client.upgrade("/"));                                                                                                  \
    QTRY_VERIFY(server.socket)
