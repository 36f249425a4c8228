// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/EngineClient.h"

#include "core/Clock.h"
#include "net/NetworkErrors.h"
#include "net/UserAgent.h"

#include <QLoggingCategory>
#include <QSslSocket>
#include <QUrlQuery>
#include <QWebSocket>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(log, "hearth.client.net", QtInfoMsg)

constexpr auto handshakeTimeout = 10s;
/// Until the handshake is done the socket reads no more than this at once, and at most so many times: 512 KB in all. Our
/// server's head has 200 bytes; QWebSocket itself would gather header lines for as long as they come.
constexpr qint64 headBuffer = 16 * 1024;
constexpr int mostHeadReads = 32;
/// QWebSocket waits until a whole frame is in the socket's buffer: the largest one, and its head.
constexpr qint64 frameBuffer = EngineClient::maxMessageBytes + 16;
/// What a control frame of WebSocket can carry (RFC 6455, 5.5), and far more than a heartbeat of Engine.IO does: nothing.
constexpr qsizetype mostPingBytes = 125;

QUrl webSocketUrl(const PeerCheck &peer)
{
    QUrl url = peer.urlFor("wss"_L1, "ws"_L1);
    url.setPath(u"/socket.io/"_s);
    QUrlQuery query;
    query.addQueryItem(u"EIO"_s, QString::number(engine::protocolRevision));
    query.addQueryItem(u"transport"_s, u"websocket"_s);
    url.setQuery(query);
    return url;
}

} // namespace

EngineClient::EngineClient(Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

EngineClient::~EngineClient()
{
    m_clock->cancel(m_deadline);
    m_clock->cancel(m_silence);
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
}

void EngineClient::open(const QUrl &server, const Resumption &from)
{
    Q_ASSERT(!m_socket);
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingFrameSize(maxMessageBytes);
    m_socket->setMaxAllowedIncomingMessageSize(maxMessageBytes);
    m_socket->setReadBufferSize(headBuffer);
    connect(m_socket, &QWebSocket::connected, this, [this] {
        m_socket->setReadBufferSize(frameBuffer);
        // A chat message is one small write: it must not wait for the ack of the one before (Nagle).
        if (auto *tcp = m_socket->findChild<QAbstractSocket *>())
            tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    });
    connect(m_socket, &QWebSocket::disconnected, this, [this] {
        // A refused connection is told as disconnected() first, and as an error after that.
        const bool tooLarge = m_socket->closeCode() == QWebSocketProtocol::CloseCodeTooMuchData;
        if (tooLarge)
            finish(tr("The server sent more than this program takes."));
        else
            fail(m_socket->error());
    });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_socket, &QWebSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
#else
    connect(
        m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, [this](QAbstractSocket::SocketError error) {
#endif
        fail(error);
    });
    m_peer.emplace(server);
    if (m_peer->isEncrypted())
        checkPeer(from);
    connect(m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        const auto packet = engine::decode(text.toUtf8());
        if (!packet)
            return finish(tr("The server's answer was not understood."));
        take(*packet);
    });
    connect(
        m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &data) { take(EnginePacket::bytes(data)); });
    m_deadline = m_clock->after(handshakeTimeout, this, [this] { finish(tr("The server did not answer in time.")); });
    // Not from inside open(): a bad address fails at once.
    QMetaObject::invokeMethod(
        this,
        [this, url = webSocketUrl(*m_peer)] {
            if (m_over)
                return;
            m_socket->open(introduced(QNetworkRequest(url)));
            watchSocket();
        },
        Qt::QueuedConnection);
}

void EngineClient::checkPeer(const Resumption &from)
{
    QSslConfiguration configuration = m_peer->configuration();
    if (m_peer->mayResume()) {
        configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, false);
        configuration.setSessionTicket(from.ticket);
        m_peer->resume(from);
    }
    m_socket->setSslConfiguration(configuration);
    connect(m_socket, &QWebSocket::sslErrors, this, [this] {
        if (m_tls && m_peer->accepts(m_tls->peerCertificateChain()))
            m_socket->ignoreSslErrors();
    });
}

void EngineClient::fail(QAbstractSocket::SocketError error)
{
    constexpr std::array nobodyAnswers {QAbstractSocket::ConnectionRefusedError, QAbstractSocket::HostNotFoundError,
        QAbstractSocket::SocketTimeoutError, QAbstractSocket::NetworkError};
    if (!m_over && !m_open && m_peer->isEncrypted() && std::ranges::find(nobodyAnswers, error) == nobodyAnswers.end())
        Q_EMIT untrusted();
    finish(m_peer->hasRefused() ? otherKeySentence() : sentenceFor(error));
}

void EngineClient::watchSocket()
{
    auto *tcp = m_socket->findChild<QAbstractSocket *>();
    if (!tcp)
        return;
    m_tls = qobject_cast<QSslSocket *>(tcp);
    if (m_tls && m_peer->mayResume())
        connect(m_tls, &QSslSocket::newSessionTicketReceived, this, [this] { // behind the handshake: of who was accepted
            if (!m_over)
                Q_EMIT resumable({m_tls->sslConfiguration().sessionTicket(), m_tls->peerCertificate()});
        });
    // After QWebSocket, which was connected first: it has answered each ping in what came, whether or not the server reads
    // any of it, and says nothing of that to anybody.
    connect(tcp, &QAbstractSocket::readyRead, this, [this, tcp] {
        if (m_over)
            return;
        noteHeard();
        // A head that fills the buffer, and of which QWebSocket takes nothing, never becomes whole.
        const auto headIsEndless = [&] { return tcp->bytesAvailable() >= headBuffer || ++m_headReads > mostHeadReads; };
        if (m_socket->isValid() ? unsent() > maxUnsentBytes : headIsEndless())
            finish(tr("The server sent more than this program takes."));
    });
}

/// What is encrypted already waits in another place.
qint64 EngineClient::unsent() const
{
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

void EngineClient::take(const EnginePacket &packet)
{
    if (m_over)
        return;
    if (!m_open && packet.type != EnginePacketType::Open)
        return finish(tr("The server's answer was not understood."));
    switch (packet.type) {
    case EnginePacketType::Open: return shake(packet.data);
    case EnginePacketType::Ping:
        if (packet.data.size() > mostPingBytes)
            return finish(tr("The server's answer was not understood."));
        m_lastPing = m_clock->elapsed();
        return send({EnginePacketType::Pong, packet.data});
    case EnginePacketType::Message: Q_EMIT messageReceived(packet); return;
    case EnginePacketType::Close: return finish(tr("The server closed the connection."));
    case EnginePacketType::Pong:
    case EnginePacketType::Upgrade:
    case EnginePacketType::Noop: return;
    }
}

void EngineClient::shake(const QByteArray &json)
{
    auto handshake = engine::Handshake::fromJson(json);
    if (m_open || !handshake)
        return finish(tr("The server's answer was not understood."));
    m_handshake = *std::move(handshake);
    m_open = true;
    m_clock->cancel(m_deadline);
    m_lastPing = m_clock->elapsed();
    onSilence(m_deadline, m_lastPing, std::chrono::milliseconds(qint64(m_handshake.pingIntervalMs) + m_handshake.pingTimeoutMs),
        &EngineClient::giveUp);
    noteHeard();
    watch();
    Q_EMIT opened();
}

void EngineClient::noteHeard()
{
    m_lastHeard = m_clock->elapsed();
    m_answered = true;
}

/// Something may come very often: it is only noted when it did, and nothing is made anew for it.
void EngineClient::onSilence(
    quint64 &timer, const std::chrono::milliseconds &last, std::chrono::milliseconds allowed, void (EngineClient::*then)())
{
    const auto left = [this, &last, allowed] { return last + allowed - m_clock->elapsed(); };
    timer = m_clock->after(std::max(0ms, left()), this, [this, &timer, &last, allowed, then, left] {
        if (left() > 0ms)
            onSilence(timer, last, allowed, then);
        else
            (this->*then)();
    });
}

void EngineClient::watch()
{
    onSilence(m_silence, m_lastHeard, quietTime, &EngineClient::askWhetherAlive);
}

void EngineClient::giveUp()
{
    finish(tr("The server does not answer any more."));
}

void EngineClient::askWhetherAlive()
{
    m_answered = false;
    m_socket->ping();
    // Once it is on its way: a program that was stopped itself has much to catch up with.
    QMetaObject::invokeMethod(this, &EngineClient::expectAnswer, Qt::QueuedConnection);
}

void EngineClient::expectAnswer()
{
    if (m_over)
        return;
    const auto unlessHeard = [this](const std::function<void()> &action) {
        if (m_answered)
            watch();
        else
            action();
    };
    m_silence = m_clock->after(answerTime, this, [this, unlessHeard] {
        unlessHeard([this, unlessHeard] {
            m_silence = m_clock->after(graceTime, this, [this, unlessHeard] { unlessHeard([this] { giveUp(); }); });
        });
    });
}

void EngineClient::send(const EnginePacket &packet)
{
    if (m_over || !m_socket)
        return;
    if (packet.binary)
        m_socket->sendBinaryMessage(packet.data);
    else
        m_socket->sendTextMessage(QString::fromUtf8(engine::encode(packet)));
    if (unsent() > maxUnsentBytes && packet.type != EnginePacketType::Close)
        QMetaObject::invokeMethod(
            this, [this] { finish(tr("The server does not take what is sent to it.")); }, Qt::QueuedConnection);
}

void EngineClient::close()
{
    if (!m_over && m_socket && m_open) {
        send({EnginePacketType::Close, {}});
        m_socket->flush();
    }
    finish(QString());
}

void EngineClient::finish(const QString &reason)
{
    if (std::exchange(m_over, true))
        return;
    qCDebug(log) << "connection over:" << reason;
    m_open = false;
    m_clock->cancel(m_deadline);
    m_clock->cancel(m_silence);
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    Q_EMIT closed(reason);
}

} // namespace hearth
