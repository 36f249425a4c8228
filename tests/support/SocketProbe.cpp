// SPDX-License-Identifier: GPL-3.0-or-later
#include "SocketProbe.h"

#include "Await.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

SocketProbe::SocketProbe(EngineWire::Kind kind, const QUrl &server)
    : m_wire(EngineWire::make(kind, server))
{
    connect(m_wire.get(), &EngineWire::messageReceived, this, &SocketProbe::take);
}

SocketProbe::~SocketProbe() = default;

bool SocketProbe::waitUntil(const std::function<bool()> &condition) const
{
    return comesTrue(condition);
}

bool SocketProbe::enter(const QJsonObject &auth)
{
    connect(m_wire.get(), &EngineWire::opened, this, [this, auth] { send({SocketPacketType::Connect, u"/"_s, {}, auth, {}}); });
    m_wire->open();
    waitUntil([this] { return !m_session.isEmpty() || !m_refusal.isEmpty() || isOver(); });
    return !m_session.isEmpty();
}

void SocketProbe::send(const SocketPacket &packet)
{
    for (const EnginePacket &part : socketio::toEngine(packet))
        m_wire->send(part);
}

void SocketProbe::take(const EnginePacket &message)
{
    const auto decoded = m_decoder.take(message);
    if (!decoded)
        return m_wire->abort();
    if (!decoded->has_value())
        return;
    const SocketPacket packet = **decoded;
    const QJsonArray data = packet.data.toArray();
    if (packet.type == SocketPacketType::ConnectError) {
        m_refusal = packet.data.toObject();
    } else if (packet.type == SocketPacketType::Disconnect) {
        m_disconnected = true;
    } else if (packet.type == SocketPacketType::Ack) {
        m_acks.insert(packet.ackId.value_or(0), data.at(0).toObject());
        Q_EMIT ackReceived(packet.ackId.value_or(0), data.at(0).toObject());
    } else if (packet.type == SocketPacketType::Event) {
        if (data.at(0) == "session"_L1)
            m_session = data.at(1).toObject();
        m_events.append({data.at(0).toString(), data.at(1)});
        Q_EMIT eventReceived(data.at(0).toString(), data.at(1));
    }
}

void SocketProbe::say(const QString &event, const QJsonValue &argument)
{
    send({SocketPacketType::Event, u"/"_s, {}, socketio::eventData(event, argument), {}});
}

quint64 SocketProbe::callLater(const QString &event, const QJsonValue &argument)
{
    const quint64 id = ++m_lastId;
    send({SocketPacketType::Event, u"/"_s, id, socketio::eventData(event, argument), {}});
    return id;
}

QJsonObject SocketProbe::call(const QString &event, const QJsonValue &argument)
{
    const quint64 id = callLater(event, argument);
    waitUntil([this, id] { return m_acks.contains(id) || isOver(); });
    return m_acks.take(id);
}

QJsonValue SocketProbe::next(const QString &event)
{
    const auto queued = [this, &event] {
        return std::find_if(m_events.cbegin(), m_events.cend(), [&event](const Event &e) { return e.name == event; });
    };
    waitUntil([&] { return queued() != m_events.cend() || isOver(); });
    const auto found = queued();
    if (found == m_events.cend())
        return QJsonValue::Undefined;
    const QJsonValue argument = found->argument;
    m_events.erase(found);
    return argument;
}

int SocketProbe::countAfterSync(const QString &event)
{
    // Any ack will do: what the server sent before it has arrived before it.
    call(u"no_such_event"_s, QJsonValue());
    return int(std::count_if(m_events.cbegin(), m_events.cend(), [&event](const Event &e) { return e.name == event; }));
}

QStringList SocketProbe::queuedEvents() const
{
    QStringList names;
    for (const Event &event : m_events)
        names.append(event.name);
    return names;
}

void SocketProbe::disconnectNicely()
{
    send({SocketPacketType::Disconnect, u"/"_s, {}, QJsonValue::Undefined, {}});
    m_wire->send({EnginePacketType::Close, {}});
}

void SocketProbe::abort()
{
    m_wire->abort();
}

bool SocketProbe::isOver() const
{
    return m_disconnected || m_wire->isClosed();
}

bool SocketProbe::waitForEnd()
{
    return waitUntil([this] { return isOver(); });
}

} // namespace hearth
