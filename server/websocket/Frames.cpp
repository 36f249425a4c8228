// SPDX-License-Identifier: GPL-3.0-or-later
#include "Frames.h"

#include <QtEndian>

#include <array>

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

qsizetype writeHead(char *to, Opcode opcode, quint64 size)
{
    to[0] = char(finalFrame | int(opcode));
    if (size < 126) {
        to[1] = char(size);
        return 2;
    }
    if (size <= 0xffff) {
        to[1] = char(126);
        qToBigEndian(quint16(size), to + 2);
        return 4;
    }
    to[1] = char(127);
    qToBigEndian(size, to + 2);
    return 10;
}

void appendHead(QByteArray &frames, Opcode opcode, quint64 size)
{
    std::array<char, maxHead> head;
    frames.append(head.data(), writeHead(head.data(), opcode, size));
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
