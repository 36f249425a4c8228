// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/JsonText.h"
#include "core/Result.h"
#include "protocol/EnginePacket.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace hearth {

/// The Socket.IO protocol, revision 5: https://socket.io/docs/v4/socket-io-protocol/
enum class SocketPacketType : char { Connect, Disconnect, Event, Ack, ConnectError, BinaryEvent, BinaryAck };

/// One Socket.IO packet. Binary arguments are kept as they travel: a placeholder object in `data` for each entry of
/// `attachments`, so that a program that only passes arguments on never looks inside.
struct SocketPacket
{
    SocketPacketType type = SocketPacketType::Event;
    QString nsp = QStringLiteral("/"); ///< the namespace
    std::optional<quint64> ackId;
    QJsonValue data = QJsonValue::Undefined; ///< array for events and acks, object (or nothing) for the others
    QList<QByteArray> attachments;

    friend bool operator==(const SocketPacket &, const SocketPacket &) = default;
};

namespace socketio {

/// The packet as the text of one Engine.IO message. Its attachments follow as binary messages; Event and Ack with
/// attachments become their binary types.
QByteArray encode(const SocketPacket &packet);
/// A Connect or ConnectError with what is to be said, whose JSON is there already.
QByteArray encode(SocketPacketType type, QStringView nsp, const JsonText &data);
/// No less than a packet around this argument takes, but for an event's name.
qsizetype packetSize(QStringView nsp, const JsonText &argument);
/// The same of an Event with one argument. `name`: ASCII without quotes, backslashes and control characters.
void appendEvent(QByteArray &text, QStringView nsp, QLatin1StringView name, const JsonText &argument);
/// The same of an Ack.
void appendAck(QByteArray &text, QStringView nsp, quint64 ackId, const JsonText &argument);
/// encode() and the attachments, as the Engine.IO packets to send in this order.
QList<EnginePacket> toEngine(const SocketPacket &packet);
/// An Event's data: `["name", argument]`.
QJsonArray eventData(const QString &name, const QJsonValue &argument);

/// Puts packets together from Engine.IO messages. One for each connection.
/// Guarantees: a returned packet is well formed for its type, its placeholders name each attachment that came.
class Decoder
{
public:
    /// At most this many attachments in a packet.
    static constexpr int maxAttachments = 10;
    /// And so many bytes in all of them and its text.
    static constexpr qsizetype maxWaiting = 2'000'000;

    /// Whether it is a packet that attachments follow, or one of those.
    static bool announcesBinary(const EnginePacket &message);
    /// Takes the next message: a complete packet, nothing while attachments are missing, or what is malformed (the
    /// connection must then be closed).
    Result<std::optional<SocketPacket>> take(const EnginePacket &message);
    /// Whether a packet waits for its attachments.
    bool isWaiting() const { return m_expected > 0; }
    /// The namespace of that packet.
    const QString &waitingFor() const { return m_partial.nsp; }
    /// About how much memory it takes so far; 0 when none waits.
    qsizetype waitingBytes() const { return m_waitingBytes; }

private:
    Result<SocketPacket> parse(const QByteArray &text);

    SocketPacket m_partial;
    int m_expected = 0;
    qsizetype m_waitingBytes = 0;
};

} // namespace socketio
} // namespace hearth
