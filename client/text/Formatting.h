// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextBlock.h"

namespace hearth {

/// The Markdown that people write in a chat, read into blocks: bold, italic, struck, code, code blocks, quotes, lists, links
/// and headings (as bold lines). CommonMark, but for what surprises in a conversation:
/// - a line break is one; a quote ends with its line; no code by indenting; a line of "-" or "=" makes no heading;
/// - no HTML, no entities, no images (a link, where it is an address) and no links by reference: they stay as typed;
/// - a link leads only where webAddress() lets it, and words that look like another place are followed by the real one;
/// - web addresses in the text lead where they did, whatever marks are in them.
///
/// Empty for a text without any of that, which is to be shown as it was typed; so is one of which nothing would be seen.
/// Bounded whatever the text: at most 200 blocks, 20 of them code, 6 quotes and lists deep; the rest is there as words.
QList<TextBlock> formattedBlocks(const QString &text);

/// The blocks of code in it as they were typed, parted by an empty line; empty where there are none.
QString formattedCode(const QString &text);

/// The same text without marks, its blocks below each other: for where it is quoted.
QString plainWords(const QString &text);

/// False for most texts, at the cost of looking at each character once.
bool mayBeFormatted(QStringView text);

} // namespace hearth
