// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Formatting.h"

#include "model/UnicodeText.h"
#include "text/MarkdownReader.h"
#include "text/MarkdownSource.h"
#include "text/TextTraits.h"

#include <algorithm>

namespace hearth {

namespace {

bool looksPlain(const TextBlock &block)
{
    return block.kind == TextBlock::Kind::Words && block.quotes == 0 && block.indent == 0
        && std::all_of(block.spans.begin(), block.spans.end(), [](const TextSpan &span) { return span.styles == 0; });
}

bool isSeen(const TextBlock &block)
{
    const QList<uint> characters = block.text.toUcs4();
    return block.kind == TextBlock::Kind::Line
        || std::any_of(characters.begin(), characters.end(), [](uint c) { return unicode::isVisible(c); });
}

QString withoutBlanks(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

/// Whether the blocks show just what was typed: no mark was read as one, and none was taken out.
bool saysTheSame(const QList<TextBlock> &blocks, const QString &text)
{
    QString shown;
    for (const TextBlock &block : blocks)
        shown += block.text;
    return withoutBlanks(shown) == withoutBlanks(withWholeEmoji(text));
}

} // namespace

bool mayBeFormatted(QStringView text)
{
    bool lineBegins = true;
    bool numberBegins = false;
    for (const QChar c : text) {
        if (QStringView(u"*_~`[\\<").contains(c) || (lineBegins && QStringView(u">#-+").contains(c))
            || (numberBegins && (c == u'.' || c == u')')))
            return true;
        numberBegins = (lineBegins || numberBegins) && c >= u'0' && c <= u'9';
        lineBegins = c == u'\n' || (lineBegins && c.isSpace());
    }
    return false;
}

QList<TextBlock> formattedBlocks(const QString &text)
{
    if (!mayBeFormatted(text))
        return {};
    const MarkdownSource source(text);
    if (!source.isReadable())
        return {};
    const QList<TextBlock> blocks = MarkdownReader(source).read();
    const bool plain = std::all_of(blocks.begin(), blocks.end(), looksPlain) && saysTheSame(blocks, text);
    const bool seen = std::any_of(blocks.begin(), blocks.end(), isSeen);
    return plain || !seen ? QList<TextBlock>() : blocks;
}

QString plainWords(const QString &text)
{
    QStringList words;
    const QList<TextBlock> blocks = mayBeFormatted(text) ? formattedBlocks(text) : QList<TextBlock>();
    for (const TextBlock &block : blocks)
        words.append(block.marker.isEmpty() ? block.text : block.marker + u' ' + block.text);
    return words.isEmpty() ? text : words.join(u'\n');
}

QString formattedCode(const QString &text)
{
    QStringList code;
    const QList<TextBlock> blocks = formattedBlocks(text);
    for (const TextBlock &block : blocks)
        if (block.kind == TextBlock::Kind::Code)
            code.append(block.text);
    return code.join(u"\n\n");
}

} // namespace hearth
