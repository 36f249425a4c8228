// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/SocketPacket.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>
#include <numeric>

using namespace Qt::StringLiterals;

namespace hearth::socketio {

namespace {

Error malformed(const QString &what)
{
    return {ErrorCode::InvalidRequest, what};
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isBinary(SocketPacketType type)
{
    return type == SocketPacketType::BinaryEvent || type == SocketPacketType::BinaryAck;
}

SocketPacketType wireType(const SocketPacket &packet)
{
    if (packet.attachments.isEmpty())
        return packet.type;
    if (packet.type == SocketPacketType::Event)
        return SocketPacketType::BinaryEvent;
    if (packet.type == SocketPacketType::Ack)
        return SocketPacketType::BinaryAck;
    return packet.type;
}

QByteArray toJsonText(const QJsonValue &value)
{
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return {};
}

void appendHead(QByteArray &text, SocketPacketType type, QStringView nsp, qsizetype attachments = 0)
{
    text += char('0' + int(type));
    if (attachments > 0)
        text += QByteArray::number(attachments) + '-';
    if (nsp == "/"_L1)
        return;
    text += nsp.toUtf8();
    text += ',';
}

void appendAll(QByteArray &text, std::initializer_list<QByteArrayView> pieces)
{
    qsizetype end = text.size();
    const qsizetype size = std::accumulate(
        pieces.begin(), pieces.end(), end, [](qsizetype sum, QByteArrayView piece) { return sum + piece.size(); });
    text.resize(size);
    for (const QByteArrayView piece : pieces) {
        std::copy(piece.begin(), piece.end(), text.data() + end);
        end += piece.size();
    }
}

/// Qt keeps the byte order mark that a name begins with where it sorts the names of an object, but drops it where it gives
/// them out: then others of them are not found. Written as an escape it stays. Outside of texts a mark is no JSON either way.
QByteArray withOrderMarksEscaped(QByteArray json)
{
    return json.replace("\"\xef\xbb\xbf", "\"\\ufeff");
}

/// Digits at `at`, at most fifteen so that the number is exact; moves `at` behind them.
std::optional<quint64> takeNumber(const QByteArray &text, qsizetype &at)
{
    const qsizetype start = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    if (at == start || at - start > 15)
        return std::nullopt;
    return text.sliced(start, at - start).toULongLong();
}

/// Sets `seen` for each placeholder in `value`; false for one that names no attachment or the same one again.
bool collectPlaceholders(const QJsonValue &value, QList<bool> &seen)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        return std::all_of(items.begin(), items.end(), [&](const QJsonValue &item) { return collectPlaceholders(item, seen); });
    }
    if (!value.isObject())
        return true;
    const QJsonObject object = value.toObject();
    if (object.value("_placeholder"_L1).toBool()) {
        const double num = object.value("num"_L1).toDouble(-1);
        if (num < 0 || num >= double(seen.size()) || num != double(int(num)))
            return false;
        return !std::exchange(seen[int(num)], true);
    }
    return std::all_of(object.begin(), object.end(), [&](const QJsonValue &item) { return collectPlaceholders(item, seen); });
}

Result<void> checkData(const SocketPacket &packet)
{
    switch (packet.type) {
    case SocketPacketType::Event:
    case SocketPacketType::BinaryEvent: {
        if (!packet.data.isArray() || packet.data.toArray().isEmpty())
            return malformed(u"A Socket.IO event is not a non-empty array."_s);
        const QJsonValue name = packet.data.toArray().first();
        if (!name.isString() && !name.isDouble())
            return malformed(u"A Socket.IO event has no name."_s);
        return {};
    }
    case SocketPacketType::Ack:
    case SocketPacketType::BinaryAck:
        if (!packet.data.isArray())
            return malformed(u"A Socket.IO ack is not an array."_s);
        if (!packet.ackId)
            return malformed(u"A Socket.IO ack has no id."_s);
        return {};
    case SocketPacketType::Connect:
        if (!packet.data.isUndefined() && !packet.data.isObject())
            return malformed(u"The payload of a Socket.IO CONNECT is not an object."_s);
        return {};
    case SocketPacketType::ConnectError:
        if (!packet.data.isObject())
            return malformed(u"The payload of a Socket.IO CONNECT_ERROR is not an object."_s);
        return {};
    case SocketPacketType::Disconnect:
        if (!packet.data.isUndefined())
            return malformed(u"A Socket.IO DISCONNECT has a payload."_s);
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

qsizetype packetSize(QStringView nsp, const JsonText &argument)
{
    return nsp.size() * 3 + argument.utf8().size() + 32;
}

QByteArray encode(const SocketPacket &packet)
{
    QByteArray text;
    appendHead(text, wireType(packet), packet.nsp, packet.attachments.size());
    if (packet.ackId)
        text += QByteArray::number(*packet.ackId);
    return text + toJsonText(packet.data);
}

QByteArray encode(SocketPacketType type, QStringView nsp, const JsonText &data)
{
    QByteArray text;
    appendHead(text, type, nsp);
    return text + data.utf8();
}

void appendEvent(QByteArray &text, QStringView nsp, QLatin1StringView name, const JsonText &argument)
{
    appendHead(text, SocketPacketType::Event, nsp);
    appendAll(text, {"[\"", QByteArrayView(name.data(), name.size()), "\",", argument.utf8(), "]"});
}

void appendAck(QByteArray &text, QStringView nsp, quint64 ackId, const JsonText &argument)
{
    std::array<char, 20> digits;
    const char *const end = std::to_chars(digits.data(), digits.data() + digits.size(), ackId).ptr;
    appendHead(text, SocketPacketType::Ack, nsp);
    appendAll(text, {QByteArrayView(digits.data(), end), "[", argument.utf8(), "]"});
}

QList<EnginePacket> toEngine(const SocketPacket &packet)
{
    QList<EnginePacket> packets {EnginePacket::text(encode(packet))};
    for (const QByteArray &attachment : packet.attachments)
        packets.append(EnginePacket::bytes(attachment));
    return packets;
}

QJsonArray eventData(const QString &name, const QJsonValue &argument)
{
    return {name, argument};
}

bool Decoder::announcesBinary(const EnginePacket &message)
{
    const char type = message.data.isEmpty() ? '\0' : message.data.front();
    return message.binary || type == '0' + int(SocketPacketType::BinaryEvent) || type == '0' + int(SocketPacketType::BinaryAck);
}

Result<std::optional<SocketPacket>> Decoder::take(const EnginePacket &message)
{
    if (message.binary) {
        if (m_expected == 0)
            return malformed(u"A binary message belongs to no Socket.IO packet."_s);
        m_partial.attachments.append(message.data);
        m_waitingBytes += message.data.size();
        if (m_waitingBytes > maxWaiting)
            return malformed(u"The attachments of a Socket.IO packet are too large."_s);
        if (m_partial.attachments.size() < m_expected)
            return std::optional<SocketPacket>();
        m_expected = 0;
        m_waitingBytes = 0;
        return std::optional(std::exchange(m_partial, {}));
    }
    if (m_expected > 0)
        return malformed(u"A text message came where an attachment was expected."_s);
    auto packet = parse(message.data);
    if (!packet)
        return packet.error();
    if (m_expected > 0) {
        m_partial = *std::move(packet);
        m_waitingBytes = message.data.size();
        return std::optional<SocketPacket>();
    }
    return std::optional(*std::move(packet));
}

Result<SocketPacket> Decoder::parse(const QByteArray &text)
{
    if (text.isEmpty() || text.front() < '0' || text.front() > '6')
        return malformed(u"A Socket.IO packet has an unknown type."_s);
    SocketPacket packet;
    packet.type = SocketPacketType(text.front() - '0');
    qsizetype at = 1;
    qsizetype attachments = 0;
    if (isBinary(packet.type)) {
        const auto count = takeNumber(text, at);
        if (!count || *count > maxAttachments || at >= text.size() || text[at] != '-')
            return malformed(u"A binary Socket.IO packet does not say how many attachments follow, or too many."_s);
        ++at;
        attachments = qsizetype(*count);
    }
    if (at < text.size() && text[at] == '/') {
        const qsizetype comma = text.indexOf(',', at);
        const qsizetype end = comma < 0 ? text.size() : comma;
        packet.nsp = QString::fromUtf8(text.sliced(at, end - at));
        at = comma < 0 ? end : comma + 1;
    }
    if (at < text.size() && isDigit(text[at])) {
        packet.ackId = takeNumber(text, at);
        if (!packet.ackId)
            return malformed(u"The ack id of a Socket.IO packet is too large."_s);
    }
    if (at < text.size()) {
        QJsonParseError error {};
        const auto json = QJsonDocument::fromJson(withOrderMarksEscaped(text.sliced(at)), &error);
        if (error.error != QJsonParseError::NoError)
            return malformed(u"The payload of a Socket.IO packet is not JSON: %1."_s.arg(error.errorString()));
        packet.data = json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
    }
    if (const auto checked = checkData(packet); !checked)
        return checked.error();
    QList<bool> seen(attachments, false);
    if (isBinary(packet.type) && (!collectPlaceholders(packet.data, seen) || seen.contains(false)))
        return malformed(u"The placeholders of a Socket.IO packet do not fit its attachments."_s);
    // Within the program a packet's attachments say that it is binary.
    if (packet.type == SocketPacketType::BinaryEvent)
        packet.type = SocketPacketType::Event;
    else if (packet.type == SocketPacketType::BinaryAck)
        packet.type = SocketPacketType::Ack;
    m_expected = int(attachments);
    return packet;
}

} // namespace hearth::socketio
