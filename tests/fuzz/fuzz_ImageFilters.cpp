// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"

#include "media/FileType.h"
#include "media/ImageFilter.h"

#include <algorithm>

using namespace hearth;

namespace {

struct Outcome
{
    QByteArray kept;
    int width = 0;
    int height = 0;
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

Outcome filtered(const QString &type, const QByteArray &input, qsizetype pieceSize)
{
    const auto filter = ImageFilter::forType(type);
    Outcome outcome;
    for (qsizetype at = 0; at < input.size(); at += pieceSize) {
        const QByteArray copy = input.mid(at, pieceSize); // so that reading past its end is noticed
        filter->take(copy, outcome.kept);
    }
    filter->end(outcome.kept);
    outcome.width = filter->width();
    outcome.height = filter->height();
    return outcome;
}

} // namespace

/// However broken it is, and in whatever pieces it comes: the same is kept, no more than came but for one orientation, and what
/// was filtered once stays as it is.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    constexpr qsizetype orientation = 36;
    (void)typeOf(input);
    for (const char *type : {"image/jpeg", "image/png", "image/webp", "image/gif"}) {
        const QString name = QString::fromLatin1(type);
        const Outcome whole = filtered(name, input, std::max<qsizetype>(input.size(), 1));
        FUZZ_EXPECT(filtered(name, input, 1) == whole);
        FUZZ_EXPECT(filtered(name, input, 7) == whole);
        FUZZ_EXPECT(whole.kept.size() <= input.size() + orientation);
        FUZZ_EXPECT(whole.width >= 0 && whole.height >= 0 && (whole.width == 0) == (whole.height == 0));
    }
    return 0;
}
