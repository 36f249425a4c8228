// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QList>

namespace hearth {

/// The Engine.IO protocol, revision 4: https://socket.io/docs/v4/engine-io-protocol/
enum class EnginePacketType : char { Open, Close, Ping, Pong, Message, Upgrade, Noop };

/// One Engine.IO packet. Text data is UTF-8; only a Message can be binary.
struct EnginePacket
{
    EnginePacketType type = EnginePacketType::Message;
    QByteArray data;
    bool binary = false;

    static EnginePacket text(QByteArray data) { return {EnginePacketType::Message, std::move(data), false}; }
    static EnginePacket bytes(QByteArray data) { return {EnginePacketType::Message, std::move(data), true}; }
    friend bool operator==(const EnginePacket &, const EnginePacket &) = default;
};

namespace engine {

inline constexpr int protocolRevision = 4;
/// Between the packets of a polling body: ASCII record separator.
inline constexpr char separator = '\x1e';

/// A packet as the text of one WebSocket frame or one part of a polling body: a digit, then the data. A binary packet
/// becomes `b` and base64 here; over WebSocket its bare data is sent instead.
QByteArray encode(const EnginePacket &packet);
/// The reverse, of one text: InvalidRequest for an empty text, an unknown type or broken base64.
Result<EnginePacket> decode(const QByteArray &text);

/// All packets as one polling body.
QByteArray encodePayload(const QList<EnginePacket> &packets);
/// Reads a polling body packet by packet: as many as there are, of which only one is in memory besides.
class PayloadReader
{
public:
    explicit PayloadReader(QByteArray body);
    bool atEnd() const { return m_at > m_body.size(); }
    qsizetype position() const { return m_at; } ///< bytes that were read, or one more at the end
    qsizetype size() const { return m_body.size(); }
    /// Not at the end. As decode().
    Result<EnginePacket> next();

private:
    QByteArray m_body;
    qsizetype m_at = 0;
};

/// Whether all of a body can be read.
Result<void> checkPayload(const QByteArray &body);

/// The data of the Open packet.
struct Handshake
{
    QString sid;
    QStringList upgrades;
    int pingIntervalMs = 25000;
    int pingTimeoutMs = 20000;
    int maxPayload = 1000000; ///< bytes in one polling body or WebSocket message
    /// Which server it is, before anybody says who they are. Beyond the protocol: empty where a server does not say.
    QString serverId = {};

    QByteArray toJson() const;
    static Result<Handshake> fromJson(const QByteArray &json);
};

} // namespace engine
} // namespace hearth
