// SPDX-License-Identifier: GPL-3.0-or-later
#include "Frames.h"

#include <QCryptographicHash>

#include <charconv>

namespace bench {

std::string encodeFrame(std::string_view payload, bool masked, Opcode opcode)
{
    std::string frame;
    frame.reserve(payload.size() + 14);
    frame.push_back(char(0x80 | uint8_t(opcode)));
    const char maskBit = masked ? char(0x80) : char(0);
    const uint64_t size = payload.size();
    if (size < 126) {
        frame.push_back(char(maskBit | char(size)));
    } else {
        const int bytes = size < 65536 ? 2 : 8;
        frame.push_back(char(maskBit | char(bytes == 2 ? 126 : 127)));
        for (int i = bytes - 1; i >= 0; --i)
            frame.push_back(char(size >> (8 * i)));
    }
    if (masked)
        frame.append(4, '\0');
    return frame.append(payload);
}

bool takeFrames(std::string &buffer, size_t limit, const std::function<void(Opcode, std::string_view)> &handle)
{
    size_t at = 0;
    while (buffer.size() - at >= 2) {
        const auto byte = [&](size_t i) { return uint8_t(buffer[at + i]); };
        const bool masked = byte(1) & 0x80;
        uint64_t size = byte(1) & 0x7f;
        size_t head = 2;
        if (size >= 126) {
            const size_t bytes = size == 126 ? 2 : 8;
            if (buffer.size() - at < head + bytes)
                break;
            size = 0;
            for (size_t i = 0; i < bytes; ++i)
                size = (size << 8) | byte(head + i);
            head += bytes;
        }
        if (size > limit)
            return false;
        const size_t mask = head;
        head += masked ? 4 : 0;
        if (buffer.size() - at < head + size)
            break;
        if (masked)
            for (size_t i = 0; i < size; ++i)
                buffer[at + head + i] = char(buffer[at + head + i] ^ buffer[at + mask + (i & 3)]);
        handle(Opcode(byte(0) & 0x0f), std::string_view(buffer).substr(at + head, size));
        at += head + size;
    }
    buffer.erase(0, at);
    return true;
}

std::string acceptKey(const std::string &key)
{
    const QByteArray joined = QByteArray::fromStdString(key) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return QCryptographicHash::hash(joined, QCryptographicHash::Sha1).toBase64().toStdString();
}

uint64_t numberAfter(std::string_view text, std::string_view marker)
{
    const size_t at = text.find(marker);
    uint64_t number = 0;
    if (at != std::string_view::npos)
        std::from_chars(text.data() + at + marker.size(), text.data() + text.size(), number);
    return number;
}

} // namespace bench
