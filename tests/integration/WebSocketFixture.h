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

/// Qt shakes hands, the wire is taken over; the latest WebSocket is what a test looks at.
class WebSocketFixture : public QTcpServer
{
    Q_OBJECT
public:
    explicit WebSocketFixture(WireKind kind, qsizetype maxMessage = 100'000)
        : m_handshakes(QStringLiteral("test"), QWebSocketServer::NonSecureMode)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
        connect(&m_handshakes, &QWebSocketServer::newConnection, this, [this, kind, maxMessage] {
            auto wire = takeOver(m_handshakes.nextPendingConnection(), m_tcp, m_early, kind);
            if (!wire)
                qFatal("no wire");
            socket = new WebSocket(std::move(wire), peers.admit(m_tcp->peerAddress()), this);
            connect(socket, &WebSocket::textReceived, this, [this](const QByteArray &text) { heard.append(text); });
            connect(socket, &WebSocket::binaryReceived, this, [this](const QByteArray &bytes) { heard.append("b:" + bytes); });
            connect(socket, &WebSocket::closed, this, [this](WebSocket::CloseCode code) { closed.append(int(code)); });
            socket->start(maxMessage);
        });
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
        m_early = holdBack(*m_tcp, m_tcp->read(end + 4));
        m_handshakes.handleConnection(m_tcp);
    }

    QWebSocketServer m_handshakes;
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
