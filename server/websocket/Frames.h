// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// The frames of RFC 6455, section 5, as a server writes them: whole and unmasked.
namespace hearth::websocket {

enum class Opcode : quint8 { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

/// Section 7.4.1.
enum class CloseCode : quint16 {
    Normal = 1000,
    GoingAway = 1001,
    ProtocolError = 1002,
    WrongKind = 1003, ///< of data: binary where there is none
    None = 1005, ///< the peer gave none; never on the wire
    Abnormal = 1006, ///< the connection broke; never on the wire
    WrongData = 1007, ///< a text that is not UTF-8
    PolicyViolated = 1008,
    TooLarge = 1009,
    TryAgainLater = 1013,
};

/// More than the longest head that appendHead() writes.
inline constexpr qsizetype maxHead = 10;
/// Of the payload of a close, ping or pong frame.
inline constexpr qsizetype maxControlPayload = 125;

/// The head of a frame whose payload of `size` bytes follows, its length in the shortest form: to `to`, where there is
/// room for maxHead. Returns the bytes written.
qsizetype writeHead(char *to, Opcode opcode, quint64 size);
void appendHead(QByteArray &frames, Opcode opcode, quint64 size);
QByteArray frame(Opcode opcode, QByteArrayView payload);
/// `reason` is cut, between characters, to what fits.
QByteArray closeFrame(CloseCode code, const QString &reason);

/// Whether a peer may send this code in a close frame.
bool isAllowed(CloseCode code);

} // namespace hearth::websocket
