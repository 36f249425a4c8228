// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"

#include "text/Formatting.h"
#include "text/WebAddresses.h"

using namespace hearth;

/// Any message: blocks within their bounds, spans within their text, and nothing that leads elsewhere than to a web page or
/// into a mail.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const QList<TextBlock> blocks = formattedBlocks(text);
    FUZZ_EXPECT(blocks.size() <= 200);
    FUZZ_EXPECT(blocks.isEmpty() || mayBeFormatted(text));
    for (const TextBlock &block : blocks) {
        FUZZ_EXPECT(block.quotes >= 0 && block.quotes <= 6 && block.indent >= 0 && block.indent <= 6);
        FUZZ_EXPECT(block.kind == TextBlock::Kind::Words || block.spans.isEmpty());
        qsizetype at = 0;
        for (const TextSpan &span : block.spans) {
            FUZZ_EXPECT(span.start >= at && span.length > 0);
            at = span.start + span.length;
            FUZZ_EXPECT(at <= block.text.size());
            FUZZ_EXPECT(span.address.isEmpty() || webAddress(span.address.toString(QUrl::FullyEncoded)).isValid());
        }
    }
    return 0;
}
