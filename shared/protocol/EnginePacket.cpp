// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/EnginePacket.h"

#include "core/JsonWriter.h"
#include "model/JsonReader.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hearth::engine {

namespace {

Error malformed(const QString &what)
{
    return {ErrorCode::InvalidRequest, what};
}

} // namespace

QByteArray encode(const EnginePacket &packet)
{
    if (packet.binary)
        return 'b' + packet.data.toBase64();
    QByteArray text;
    text.reserve(packet.data.size() + 1);
    text.append(char('0' + int(packet.type)));
    text.append(packet.data);
    return text;
}

Result<EnginePacket> decode(const QByteArray &text)
{
    if (text.isEmpty())
        return malformed(u"An Engine.IO packet is empty."_s);
    if (text.front() == 'b') {
        auto decoded = QByteArray::fromBase64Encoding(text.sliced(1), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return malformed(u"A binary Engine.IO packet is not base64."_s);
        return EnginePacket::bytes(std::move(*decoded));
    }
    if (text.front() < '0' || text.front() > '6')
        return malformed(u"An Engine.IO packet has an unknown type."_s);
    return EnginePacket {EnginePacketType(text.front() - '0'), text.sliced(1), false};
}

QByteArray encodePayload(const QList<EnginePacket> &packets)
{
    QByteArray body;
    for (const EnginePacket &packet : packets) {
        if (!body.isEmpty())
            body.append(separator);
        body.append(encode(packet));
    }
    return body;
}

PayloadReader::PayloadReader(QByteArray body)
    : m_body(std::move(body))
{
}

Result<EnginePacket> PayloadReader::next()
{
    Q_ASSERT(!atEnd());
    const qsizetype found = m_body.indexOf(separator, m_at);
    const qsizetype end = found < 0 ? m_body.size() : found;
    const qsizetype start = std::exchange(m_at, end + 1);
    return decode(m_body.sliced(start, end - start));
}

Result<void> checkPayload(const QByteArray &body)
{
    for (PayloadReader reader(body); !reader.atEnd();)
        if (const auto packet = reader.next(); !packet)
            return packet.error();
    return {};
}

QByteArray Handshake::toJson() const
{
    return jsonObject([this](JsonWriter &json) {
        json.field("sid", sid);
        json.field("upgrades", upgrades);
        json.field("pingInterval", pingIntervalMs);
        json.field("pingTimeout", pingTimeoutMs);
        json.field("maxPayload", maxPayload);
        if (!serverId.isEmpty())
            json.field("server", [&] { json.field("id", serverId); });
    }).utf8();
}

Result<Handshake> Handshake::fromJson(const QByteArray &json)
{
    constexpr qint64 longestMs = 24 * 60 * 60 * 1000;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    JsonReader reader(object);
    Handshake handshake;
    handshake.sid = reader.string(u"sid"_s);
    for (const QJsonValue upgrade : reader.array(u"upgrades"_s))
        handshake.upgrades.append(upgrade.toString());
    handshake.pingIntervalMs = int(qMin(longestMs, reader.integer(u"pingInterval"_s, 1)));
    handshake.pingTimeoutMs = int(qMin(longestMs, reader.integer(u"pingTimeout"_s, 1)));
    handshake.maxPayload = int(qMin<qint64>(1 << 30, reader.optionalInteger(u"maxPayload"_s, 1).value_or(1000000)));
    handshake.serverId = object[u"server"_s][u"id"_s].toString();
    if (handshake.sid.isEmpty())
        reader.fail(u"sid"_s, u"The field \"sid\" is empty."_s);
    return reader.result(handshake);
}

} // namespace hearth::engine
