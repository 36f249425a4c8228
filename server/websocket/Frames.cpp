// SPDX-License-Identifier: GPL-3.0-or-later
#include "Frames.h"

#include <QtEndian>

namespace hearth::websocket {

namespace {

constexpr int finalFrame = 0x80;

template <typename Integer>
void appendBigEndian(QByteArray &bytes, Integer value)
{
    const Integer swapped = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

/// The longest beginning of `utf8` with at most `most` bytes that ends where a character does.
QByteArrayView cut(QByteArrayView utf8, qsizetype most)
{
    if (utf8.size() <= most)
        return utf8;
    while (most > 0 && (uchar(utf8[most]) & 0xc0) == 0x80)
        --most;
    return utf8.first(most);
}

} // namespace

void appendHead(QByteArray &frames, Opcode opcode, quint64 size)
{
    frames.append(char(finalFrame | int(opcode)));
    if (size < 126) {
        frames.append(char(size));
    } else if (size <= 0xffff) {
        frames.append(char(126));
        appendBigEndian(frames, quint16(size));
    } else {
        frames.append(char(127));
        appendBigEndian(frames, size);
    }
}

QByteArray frame(Opcode opcode, QByteArrayView payload)
{
    QByteArray bytes;
    bytes.reserve(maxHead + payload.size());
    appendHead(bytes, opcode, quint64(payload.size()));
    bytes.append(payload);
    return bytes;
}

QByteArray closeFrame(CloseCode code, const QString &reason)
{
    QByteArray payload;
    appendBigEndian(payload, quint16(code));
    const QByteArray utf8 = reason.toUtf8();
    payload.append(cut(utf8, maxControlPayload - payload.size()));
    return frame(Opcode::Close, payload);
}

bool isAllowed(CloseCode code)
{
    const int number = int(code);
    return (number >= 1000 && number <= 1003) || (number >= 1007 && number <= 1014) || (number >= 3000 && number <= 4999);
}

} // namespace hearth::websocket
