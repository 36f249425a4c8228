// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/PlainEvent.h"

#include <QUtf8StringView>

namespace hearth::socketio {

namespace {

/// As many as the Decoder takes.
constexpr qsizetype mostAckDigits = 15;

} // namespace

std::optional<PlainEvent> PlainEvent::read(const QByteArray &text)
{
    if (!text.startsWith('2') || !QUtf8StringView(text).isValidUtf8())
        return std::nullopt;
    qsizetype at = 1;
    quint64 ackId = 0;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at)
        ackId = 10 * ackId + quint64(text[at] - '0'); // wraps when there are too many of them
    const qsizetype digits = at - 1;
    if (digits > mostAckDigits || at == text.size() || text[at] != '[')
        return std::nullopt;
    ++at;
    const auto name = PlainObject::readString(text, at);
    if (!name || at == text.size() || text[at] != ',')
        return std::nullopt;
    ++at;
    auto argument = PlainObject::read(text, at);
    if (!argument || QByteArrayView(text).sliced(at) != "]")
        return std::nullopt;
    return PlainEvent {*name, digits > 0 ? std::optional(ackId) : std::nullopt, *std::move(argument)};
}

} // namespace hearth::socketio
