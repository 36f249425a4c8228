// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"

#include "HeadReader.h"
#include "RequestHead.h"

using namespace hearth;

namespace {

constexpr int maxSize = 600;

struct Outcome
{
    HeadReader::Outcome outcome = HeadReader::Outcome::Incomplete;
    QByteArray text;
    qsizetype taken = 0;
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

Outcome read(const QByteArray &input, qsizetype pieceSize)
{
    HeadReader reader(maxSize);
    Outcome result;
    while (result.taken < input.size() && result.outcome == HeadReader::Outcome::Incomplete) {
        const QByteArrayView piece = QByteArrayView(input)
                                         .sliced(result.taken)
                                         .first(qMin(input.size() - result.taken, qMin(pieceSize, reader.appetite())));
        const auto [outcome, taken] = reader.take(piece);
        FUZZ_EXPECT(taken >= 0 && taken <= piece.size());
        FUZZ_EXPECT(outcome != HeadReader::Outcome::Incomplete || taken == piece.size());
        result.outcome = outcome;
        result.taken += taken;
    }
    if (result.outcome == HeadReader::Outcome::Complete)
        result.text = reader.text();
    else if (result.outcome != HeadReader::Outcome::Incomplete)
        result.taken = 0; // how much of what is refused was looked at depends on the pieces
    return result;
}

/// As Qt's readers understand it: a line ends with CRLF, the head with an empty one, and no line is longer than theirs.
void expectCanonical(const QByteArray &head)
{
    constexpr qsizetype maxLine = 8 * 1024;
    FUZZ_EXPECT(head.indexOf("\r\n\r\n") == head.size() - 4);
    FUZZ_EXPECT(head.count('\r') == head.count('\n') && head.count('\r') == head.count("\r\n"));
    for (const QByteArray &line : head.chopped(4).split('\n')) {
        FUZZ_EXPECT(line.size() < maxLine);
        FUZZ_EXPECT(!line.isEmpty() && line.front() != ' ' && line.front() != '\t');
    }
    FUZZ_EXPECT(RequestHead::end(head, 0) == head.size());
}

RequestHead again(const QByteArray &head)
{
    auto parsed = RequestHead::parse(head, {});
    FUZZ_EXPECT(std::holds_alternative<RequestHead>(parsed));
    return std::get<RequestHead>(std::move(parsed));
}

} // namespace

/// Any bytes: a head is found in the same place however they are cut; what is accepted, written anew for Qt's parsers,
/// is complete for them and says the same.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const Outcome whole = read(input, std::max<qsizetype>(input.size(), 1));
    FUZZ_EXPECT(read(input, 1) == whole);
    FUZZ_EXPECT(read(input, 7) == whole);
    for (const auto &[name, value] : RequestHead::asked(input).headers) // of whatever it is
        FUZZ_EXPECT((name == "host" || name == "origin") && !value.contains('\n'));
    if (whole.outcome != HeadReader::Outcome::Complete)
        return 0;
    FUZZ_EXPECT(whole.text.size() <= maxSize && RequestHead::end(whole.text, 0) == whole.text.size());

    auto parsed = RequestHead::parse(whole.text, {});
    const auto *head = std::get_if<RequestHead>(&parsed);
    if (!head)
        return 0;
    FUZZ_EXPECT(head->contentLength >= 0);
    for (const auto &[name, value] : head->request.headers) {
        FUZZ_EXPECT(!name.isEmpty());
        FUZZ_EXPECT(std::none_of(value.begin(), value.end(), [](char c) { return (uchar(c) < 0x20 && c != '\t') || c == 0x7f; }));
    }
    if (!head->upgradesToWebSocket) {
        const QByteArray anew = head->forRequestParser();
        expectCanonical(anew);
        const RequestHead second = again(anew);
        FUZZ_EXPECT(second.contentLength == 0 && !second.upgradesToWebSocket && !second.expectsContinue);
        FUZZ_EXPECT(second.forRequestParser() == anew);
    } else if (!head->refuseUpgrade()) {
        const QByteArray anew = head->forHandshake();
        expectCanonical(anew);
        const RequestHead second = again(anew);
        FUZZ_EXPECT(second.upgradesToWebSocket && !second.refuseUpgrade());
        FUZZ_EXPECT(second.request.header("sec-websocket-key") == head->request.header("sec-websocket-key"));
        FUZZ_EXPECT(second.forHandshake() == anew);
    }
    return 0;
}
