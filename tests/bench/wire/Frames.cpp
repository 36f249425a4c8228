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

namespace {

struct Head
{
    size_t size = 0; ///< of the head, with the mask; 0: not whole yet
    uint64_t payload = 0;
    bool masked = false;
};

Head headOf(std::string_view bytes)
{
    if (bytes.size() < 2)
        return {};
    const auto byte = [bytes](size_t i) { return uint8_t(bytes[i]); };
    Head head {2, byte(1) & 0x7fu, (byte(1) & 0x80) != 0};
    if (head.payload >= 126) {
        const size_t extra = head.payload == 126 ? 2 : 8;
        if (bytes.size() < 2 + extra)
            return {};
        head.payload = 0;
        for (size_t i = 0; i < extra; ++i)
            head.payload = (head.payload << 8) | byte(2 + i);
        head.size += extra;
    }
    head.size += head.masked ? 4 : 0;
    return head;
}

} // namespace

bool takeFrames(std::string &buffer, size_t limit, const std::function<void(Opcode, std::string_view)> &handle)
{
    size_t at = 0;
    for (;;) {
        const Head head = headOf(std::string_view(buffer).substr(at));
        if (head.payload > limit)
            return false;
        if (!head.size || buffer.size() - at < head.size + head.payload)
            break;
        char *payload = buffer.data() + at + head.size;
        const char *mask = payload - 4;
        if (head.masked)
            for (size_t i = 0; i < head.payload; ++i)
                payload[i] = char(payload[i] ^ mask[i & 3]);
        handle(Opcode(uint8_t(buffer[at]) & 0x0f), {payload, head.payload});
        at += head.size + head.payload;
    }
    buffer.erase(0, at);
    return true;
}

bool takeFrames(std::string_view &bytes, size_t limit, const std::function<void(Opcode, std::string_view)> &handle)
{
    for (;;) {
        const Head head = headOf(bytes);
        if (head.masked || head.payload > limit)
            return false;
        if (!head.size || bytes.size() < head.size + head.payload)
            return true;
        handle(Opcode(uint8_t(bytes[0]) & 0x0f), bytes.substr(head.size, head.payload));
        bytes.remove_prefix(head.size + head.payload);
    }
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
