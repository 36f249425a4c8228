// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"

#include "FrameReader.h"

#include <QByteArrayList>
#include <QUtf8StringView>

#include <algorithm>

using namespace hearth::websocket;

namespace {

struct Outcome
{
    QByteArrayList messages;
    std::optional<CloseCode> error;
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

constexpr qsizetype maxMessage = 300;

Outcome read(const QByteArray &input, qsizetype pieceSize)
{
    FrameReader reader;
    reader.setMaxMessage(maxMessage);
    Outcome outcome;
    for (qsizetype at = 0; at < input.size() && !reader.error(); at += pieceSize) {
        const QByteArray copy = input.mid(at, pieceSize);
        QByteArrayView piece(copy);
        while (const auto message = reader.next(piece)) {
            FUZZ_EXPECT(message->payload.size() <= maxMessage);
            FUZZ_EXPECT(message->opcode != Opcode::Text || QUtf8StringView(message->payload).isValidUtf8());
            FUZZ_EXPECT(int(message->opcode) < 8 || message->payload.size() <= maxControlPayload);
            outcome.messages.append(char('0' + int(message->opcode)) + message->payload);
        }
        FUZZ_EXPECT(reader.error() || piece.isEmpty());
    }
    outcome.error = reader.error();
    return outcome;
}

} // namespace

/// Any bytes: read the same however they are cut, and never more than is allowed.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const Outcome whole = read(input, std::max<qsizetype>(input.size(), 1));
    FUZZ_EXPECT(read(input, 1) == whole);
    FUZZ_EXPECT(read(input, 5) == whole);
    return 0;
}
