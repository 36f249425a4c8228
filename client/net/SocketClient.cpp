// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/SocketClient.h"

#include "core/Clock.h"
#include "net/EngineClient.h"
#include "net/NetworkErrors.h"
#include "protocol/Events.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(log, "hearth.client.net", QtInfoMsg)

/// For the server to answer CONNECT; looking up a token takes it milliseconds.
constexpr auto connectTimeout = 10s;

} // namespace

SocketClient::SocketClient(Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

SocketClient::~SocketClient()
{
    m_waiting.clear();
    drop();
}

void SocketClient::open(const QUrl &server)
{
    close();
    m_decoder = {};
    m_engine = new EngineClient(m_clock, this);
    connect(m_engine, &EngineClient::opened, this, [this] { Q_EMIT opened(m_engine->handshake().serverId); });
    connect(m_engine, &EngineClient::messageReceived, this, &SocketClient::takeMessage);
    connect(m_engine, &EngineClient::untrusted, this, &SocketClient::untrusted);
    connect(m_engine, &EngineClient::closed, this, &SocketClient::fail);
    if (std::exchange(m_server, server) != server)
        m_resumption = Resumption();
    connect(m_engine, &EngineClient::resumable, this, [this](const Resumption &resumption) { m_resumption = resumption; });
    m_engine->open(server, m_resumption);
}

void SocketClient::enter(const QJsonObject &auth)
{
    if (!m_engine)
        return;
    send({SocketPacketType::Connect, u"/"_s, std::nullopt, auth, {}});
    m_connectTimer = m_clock->after(connectTimeout, this, [this] { fail(tr("The server did not answer in time.")); });
}

void SocketClient::close()
{
    if (m_connected)
        send({SocketPacketType::Disconnect, u"/"_s, std::nullopt, QJsonValue::Undefined, {}});
    drop();
    failWaiting();
}

void SocketClient::drop()
{
    m_connected = false;
    m_clock->cancel(std::exchange(m_connectTimer, 0));
    if (EngineClient *engine = std::exchange(m_engine, nullptr)) {
        engine->disconnect(this);
        engine->close();
        engine->deleteLater(); // may be the one that is calling
    }
}

void SocketClient::fail(const QString &reason)
{
    if (!m_engine)
        return;
    drop();
    failWaiting();
    // An answer may have opened the next connection already.
    if (!m_engine)
        Q_EMIT disconnected(reason);
}

void SocketClient::failWaiting()
{
    QList<quint64> ids = m_waiting.keys();
    std::sort(ids.begin(), ids.end());
    for (quint64 id : ids)
        answer(id, Error {ErrorCode::Unreachable, tr("The connection ended before the server answered.")});
}

void SocketClient::emitEvent(const QString &name, const QJsonObject &payload)
{
    if (m_connected)
        send({SocketPacketType::Event, u"/"_s, std::nullopt, socketio::eventData(name, payload), {}});
}

void SocketClient::request(
    const QString &name, const QJsonObject &payload, QObject *context, JsonAnswer answerTo, std::chrono::milliseconds timeout)
{
    const quint64 id = ++m_lastAckId;
    Waiting waiting {context, std::move(answerTo)};
    if (!m_connected) {
        m_waiting.emplace(id, std::move(waiting));
        answer(id, Error {ErrorCode::Unreachable, tr("There is no connection to the server.")});
        return;
    }
    waiting.timer = m_clock->after(
        timeout, this, [this, id] { answer(id, Error {ErrorCode::Unreachable, tr("The server did not answer in time.")}); });
    m_waiting.emplace(id, std::move(waiting));
    send({SocketPacketType::Event, u"/"_s, id, socketio::eventData(name, payload), {}});
}

void SocketClient::takeMessage(const EnginePacket &message)
{
    auto packet = m_decoder.take(message);
    if (!packet) {
        qCWarning(log) << "malformed packet from the server:" << packet.error().message;
        fail(tr("The server's answer was not understood."));
        return;
    }
    if (*packet && (*packet)->nsp == "/"_L1)
        takePacket(**packet);
}

void SocketClient::takePacket(const SocketPacket &packet)
{
    switch (packet.type) {
    case SocketPacketType::Connect:
        if (!std::exchange(m_connected, true)) {
            m_clock->cancel(std::exchange(m_connectTimer, 0));
            Q_EMIT connected();
        }
        return;
    case SocketPacketType::ConnectError: {
        const QJsonObject json = packet.data.toObject();
        QJsonObject about = json.value("data"_L1).toObject();
        if (!about.contains("message"_L1))
            about.insert("message"_L1, json.value("message"_L1));
        drop();
        failWaiting();
        Q_EMIT refused(inOwnWords(errorFromJson(about)));
        return;
    }
    case SocketPacketType::Disconnect: fail(tr("The server ended the session.")); return;
    case SocketPacketType::Ack:
    case SocketPacketType::BinaryAck: takeAck(*packet.ackId, packet.data.toArray()); return;
    case SocketPacketType::Event:
    case SocketPacketType::BinaryEvent: {
        const QJsonArray data = packet.data.toArray();
        if (m_connected)
            Q_EMIT eventReceived(data.first().toString(), data.size() > 1 ? data.at(1) : QJsonValue());
        return;
    }
    }
}

void SocketClient::takeAck(quint64 id, const QJsonArray &arguments)
{
    if (!m_waiting.contains(id))
        return;
    const auto ack = events::ackFromJson(arguments.isEmpty() ? QJsonValue() : arguments.first());
    answer(id, ack ? ack : Result<QJsonObject>(inOwnWords(ack.error())));
}

void SocketClient::answer(quint64 id, Result<QJsonObject> result)
{
    const Waiting waiting = m_waiting.take(id);
    m_clock->cancel(waiting.timer);
    if (waiting.context)
        waiting.answer(std::move(result));
}

void SocketClient::send(const SocketPacket &packet)
{
    for (const EnginePacket &part : socketio::toEngine(packet))
        m_engine->send(part);
}

} // namespace hearth
