// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/MessageParts.h"

#include "text/Formatting.h"
#include "text/WebAddresses.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

MessagePart codePart(const TextBlock &block)
{
    MessagePart part;
    part.isCode = true;
    part.text = block.text;
    part.language = block.language;
    part.quotes = block.quotes;
    part.indent = block.indent;
    return part;
}

QString spoken(const TextBlock &block)
{
    return block.marker.isEmpty() ? block.text : block.marker + u' ' + block.text;
}

} // namespace

QVariant typedParts(const QString &text)
{
    MessagePart part;
    part.text = text;
    TextBlock block;
    block.text = text;
    const auto addresses = webAddresses(text);
    for (const WebAddress &address : addresses)
        block.spans.append({address.start, address.length, 0, address.url});
    part.blocks.append(block);
    return QVariantList {QVariant::fromValue(part)};
}

QVariant messageParts(const QString &text)
{
    const QList<TextBlock> blocks = formattedBlocks(text);
    if (blocks.isEmpty())
        return QVariant::fromValue(nullptr);
    QList<MessagePart> parts;
    for (const TextBlock &block : blocks) {
        if (block.kind == TextBlock::Kind::Code) {
            parts.append(codePart(block));
            continue;
        }
        if (parts.isEmpty() || parts.last().isCode)
            parts.append(MessagePart());
        MessagePart &part = parts.last();
        part.text += (part.blocks.isEmpty() ? QString() : u"\n"_s) + spoken(block);
        part.blocks.append(block);
    }
    QVariantList list;
    for (const MessagePart &part : std::as_const(parts))
        list.append(QVariant::fromValue(part));
    return list;
}

} // namespace hearth
