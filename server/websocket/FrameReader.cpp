// SPDX-License-Identifier: GPL-3.0-or-later
#include "FrameReader.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace hearth::websocket {

namespace {

constexpr int finalBit = 0x80;
constexpr int reservedBits = 0x70;
constexpr int opcodeBits = 0x0f;
constexpr int maskedBit = 0x80;
constexpr int lengthBits = 0x7f;
constexpr qsizetype maskSize = 4;

bool isKnown(int opcode)
{
    return opcode <= int(Opcode::Binary) || (opcode >= int(Opcode::Close) && opcode <= int(Opcode::Pong));
}

/// Copies and unmasks, eight bytes at a time. `at`: which byte of the mask is for the first one.
void unmask(char *to, const char *from, qsizetype size, const char *mask, int at)
{
    std::array<char, 8> pattern {};
    for (int i = 0; i < 8; ++i)
        pattern[size_t(i)] = mask[(at + i) % maskSize];
    quint64 eightOfMask = 0;
    std::memcpy(&eightOfMask, pattern.data(), sizeof eightOfMask);
    qsizetype i = 0;
    for (; i + 8 <= size; i += 8) {
        quint64 eight = 0;
        std::memcpy(&eight, from + i, sizeof eight);
        eight ^= eightOfMask;
        std::memcpy(to + i, &eight, sizeof eight);
    }
    for (; i < size; ++i)
        to[i] = char(from[i] ^ pattern[size_t(i % 8)]);
}

} // namespace

void FrameReader::dropMessages()
{
    m_dropsMessages = true;
    m_message = {};
}

std::optional<FrameReader::Message> FrameReader::next(QByteArrayView &bytes)
{
    while (!m_error) {
        if (!m_inPayload && !takeHead(bytes))
            return std::nullopt;
        if (m_error)
            return std::nullopt;
        takePayload(bytes);
        if (m_frameLeft > 0)
            return std::nullopt;
        if (auto message = endFrame())
            return message;
    }
    return std::nullopt;
}

/// True when the head is there; then the frame is open, or there is an error.
bool FrameReader::takeHead(QByteArrayView &bytes)
{
    for (qsizetype wanted = headSize(); m_headTaken < wanted; wanted = headSize()) {
        const qsizetype taken = std::min<qsizetype>(wanted - m_headTaken, bytes.size());
        if (taken > 0)
            std::memcpy(m_head.data() + m_headTaken, bytes.data(), size_t(taken));
        m_headTaken = quint8(m_headTaken + taken);
        bytes = bytes.sliced(taken);
        if (m_headTaken < wanted)
            return false;
    }
    openFrame();
    return true;
}

/// As far as it is known: the second byte says how much follows.
qsizetype FrameReader::headSize() const
{
    if (m_headTaken < 2)
        return 2;
    const int length = m_head[1] & lengthBits;
    const qsizetype extra = length == 127 ? 8 : length == 126 ? 2 : 0;
    return 2 + extra + maskSize;
}

void FrameReader::openFrame()
{
    const int opcode = m_head[0] & opcodeBits;
    m_final = m_head[0] & finalBit;
    m_opcode = Opcode(opcode);
    m_frameLeft = quint64(m_head[1] & lengthBits);
    if (m_frameLeft == 126)
        m_frameLeft = qFromBigEndian<quint16>(m_head.data() + 2);
    else if (m_frameLeft == 127)
        m_frameLeft = qFromBigEndian<quint64>(m_head.data() + 2);

    if ((m_head[0] & reservedBits) || !isKnown(opcode) || !(m_head[1] & maskedBit))
        return fail(CloseCode::ProtocolError);
    if (isControl()) {
        if (!m_final || m_frameLeft > quint64(maxControlPayload))
            return fail(CloseCode::ProtocolError);
    } else {
        if ((m_opcode == Opcode::Continuation) != m_messageOpcode.has_value())
            return fail(CloseCode::ProtocolError);
        if (m_opcode == Opcode::Binary && !m_takesBinary && !m_dropsMessages)
            return fail(CloseCode::WrongKind);
        if (!m_dropsMessages && (m_frameLeft > quint64(m_maxMessage) || m_message.size() > m_maxMessage - qsizetype(m_frameLeft)))
            return fail(CloseCode::TooLarge);
        if (!m_messageOpcode)
            m_messageOpcode = m_opcode;
    }
    m_inPayload = true;
    m_maskAt = 0;
}

void FrameReader::takePayload(QByteArrayView &bytes)
{
    const qsizetype taken = qsizetype(std::min<quint64>(m_frameLeft, quint64(bytes.size())));
    if (taken == 0)
        return;
    if (isControl() || !m_dropsMessages) {
        QByteArray &payload = isControl() ? m_control : m_message;
        const qsizetype old = payload.size();
        // Grows with what arrives, not with what is announced: announcing costs a client nothing.
        payload.resize(old + taken);
        unmask(payload.data() + old, bytes.data(), taken, m_head.data() + m_headTaken - maskSize, m_maskAt);
    }
    m_maskAt = quint8((m_maskAt + taken) % maskSize);
    m_frameLeft -= quint64(taken);
    bytes = bytes.sliced(taken);
}

std::optional<FrameReader::Message> FrameReader::endFrame()
{
    m_inPayload = false;
    m_headTaken = 0;
    if (isControl())
        return Message {m_opcode, std::exchange(m_control, {})};
    if (!m_final)
        return std::nullopt;
    if (m_dropsMessages) {
        m_messageOpcode.reset();
        return std::nullopt;
    }
    Message whole {*std::exchange(m_messageOpcode, std::nullopt), std::exchange(m_message, {})};
    if (whole.opcode == Opcode::Text && !QUtf8StringView(whole.payload).isValidUtf8()) {
        fail(CloseCode::WrongData);
        return std::nullopt;
    }
    return whole;
}

} // namespace hearth::websocket
