// SPDX-License-Identifier: GPL-3.0-or-later
#include "RawClient.h"

#include <QHostAddress>
#include <QSslSocket>
#include <QTest>
#include <QtEndian>

namespace hearth {

bool RawClient::speaksTls()
{
    return qEnvironmentVariableIntValue("HEARTH_TEST_TLS") != 0;
}

RawClient::RawClient(quint16 port)
    : m_socket(speaksTls() ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>())
{
    connect(m_socket.get(), &QTcpSocket::readyRead, this, [this] {
        if (m_reading)
            m_received += m_socket->readAll();
    });
    m_socket->connectToHost(QHostAddress::LocalHost, port);
    m_socket->waitForConnected(); // by the kernel, whether or not the server has accepted
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get())) {
        tls->setPeerVerifyMode(QSslSocket::VerifyNone);
        tls->startClientEncryption();
        waitFor([this, tls] { return tls->isEncrypted() || m_socket->state() == QAbstractSocket::UnconnectedState; });
    }
}

bool RawClient::waitFor(const std::function<bool()> &done) const
{
    return QTest::qWaitFor(done, patienceMs);
}

void RawClient::send(const QByteArray &bytes)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return; // the server ended it
    m_socket->write(bytes);
    m_socket->flush();
}

std::optional<RawClient::Response> RawClient::response(bool head)
{
    Response response;
    qsizetype end = -1;
    qsizetype length = 0;
    const auto complete = [&] {
        end = m_received.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        response = {};
        QList<QByteArray> lines = m_received.first(end).split('\n');
        response.status = lines.takeFirst().split(' ').value(1).toInt();
        for (const QByteArray &line : std::as_const(lines)) {
            const qsizetype colon = line.indexOf(':');
            response.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
        length = head ? 0 : response.headers.value("content-length").toInt();
        return m_received.size() >= end + 4 + length;
    };
    waitFor([&] { return complete() || m_socket->state() == QAbstractSocket::UnconnectedState; });
    if (!complete())
        return std::nullopt;
    response.body = m_received.sliced(end + 4, length);
    m_received.remove(0, end + 4 + length);
    return response;
}

std::optional<RawClient::Response> RawClient::ask(const QByteArray &request, bool head)
{
    send(request);
    return response(head);
}

bool RawClient::upgrade(const QByteArray &target)
{
    const auto answer = ask("GET " + target
        + " HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    return answer && answer->status == 101;
}

void RawClient::sendFrame(int opcode, const QByteArray &payload, bool fin)
{
    QByteArray frame;
    frame.append(char((fin ? 0x80 : 0) | opcode));
    if (payload.size() < 126) {
        frame.append(char(0x80 | payload.size()));
    } else if (payload.size() <= 0xffff) {
        frame.append(char(0x80 | 126));
        const quint16 size = qToBigEndian(quint16(payload.size()));
        frame.append(reinterpret_cast<const char *>(&size), 2);
    } else {
        frame.append(char(0x80 | 127));
        const quint64 size = qToBigEndian(quint64(payload.size()));
        frame.append(reinterpret_cast<const char *>(&size), 8);
    }
    const QByteArray mask("\x11\x22\x33\x44");
    frame.append(mask);
    for (qsizetype i = 0; i < payload.size(); ++i)
        frame.append(char(payload[i] ^ mask[i % 4]));
    send(frame);
}

std::optional<RawClient::Frame> RawClient::frame()
{
    const auto parsed = [this]() -> std::optional<std::pair<Frame, qsizetype>> {
        if (m_received.size() < 2)
            return std::nullopt;
        qsizetype size = uchar(m_received[1]) & 0x7f;
        qsizetype start = 2;
        if (size == 126) {
            if (m_received.size() < 4)
                return std::nullopt;
            size = qFromBigEndian<quint16>(m_received.constData() + 2);
            start = 4;
        } else if (size == 127) {
            if (m_received.size() < 10)
                return std::nullopt;
            size = qsizetype(qFromBigEndian<quint64>(m_received.constData() + 2));
            start = 10;
        }
        if (m_received.size() < start + size)
            return std::nullopt;
        return std::pair(Frame {m_received[0] & 0x0f, m_received.sliced(start, size)}, start + size);
    };
    waitFor([&] { return parsed() || m_socket->state() == QAbstractSocket::UnconnectedState; });
    const auto found = parsed();
    if (!found)
        return std::nullopt;
    m_received.remove(0, found->second);
    return found->first;
}

bool RawClient::closesItself()
{
    return waitFor([this] { return m_socket->state() == QAbstractSocket::UnconnectedState; });
}

void RawClient::pauseReading()
{
    m_reading = false;
    m_socket->setReadBufferSize(1);
}

void RawClient::stopReading()
{
    pauseReading();
    m_socket->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4096);
}

void RawClient::resumeReading()
{
    m_reading = true;
    m_socket->setReadBufferSize(0);
    m_received += m_socket->readAll();
}

} // namespace hearth
