// SPDX-License-Identifier: GPL-3.0-or-later
#include "PartDocument.h"

#include "model/Rules.h"
#include "models/MessageParts.h"
#include "text/NameSpans.h"
#include "text/TextTraits.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Between two blocks; lines of one block, and items of a list, stand closer.
constexpr qreal betweenBlocks = 6;
constexpr qreal betweenItems = 2;
constexpr int quotesProperty = QTextFormat::UserProperty + 1;

} // namespace

void PartDocument::componentComplete()
{
    m_complete = true;
    fill();
}

void PartDocument::fill()
{
    QTextDocument *document = m_text ? m_text->textDocument() : nullptr;
    if (!document || !m_complete)
        return;
    const auto part = m_part.value<MessagePart>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(m_font);
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    m_hasQuotes = false;
    for (qsizetype i = 0; i < part.blocks.size(); ++i) {
        add(cursor, part.blocks[i], i == 0);
        m_hasQuotes = m_hasQuotes || part.blocks[i].quotes > 0;
    }
    cursor.endEditBlock();
    if (m_hasQuotes)
        connect(document->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &PartDocument::placeBars,
            Qt::UniqueConnection);
    placeBars();
}

void PartDocument::add(QTextCursor &cursor, const TextBlock &block, bool first) const
{
    const QString marker = block.marker.isEmpty() ? QString() : block.marker + u"  "_s;
    QTextBlockFormat format;
    const qreal hanging = marker.isEmpty() ? 0 : QFontMetricsF(m_font).horizontalAdvance(marker);
    const qreal indent = m_step * (block.quotes + block.indent);
    format.setLeftMargin(std::max(indent, hanging));
    format.setTextIndent(-hanging);
    format.setTopMargin(first ? 0 : marker.isEmpty() ? betweenBlocks : betweenItems);
    if (block.quotes > 0)
        format.setProperty(quotesProperty, block.quotes);
    if (first)
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format, QTextCharFormat());
    QTextCharFormat plain;
    if (block.quotes > 0)
        plain.setForeground(m_softColor);
    if (block.kind == TextBlock::Kind::Line) {
        QTextCharFormat line;
        line.setForeground(m_softColor);
        cursor.insertText(u"―――――"_s, line);
        return;
    }
    cursor.insertText(marker, plain);
    qsizetype at = 0;
    for (const TextSpan &span : block.spans) {
        addNames(cursor, QStringView(block.text).sliced(at, span.start - at), plain);
        QTextCharFormat look = plain;
        if (span.styles & TextSpan::Bold)
            look.setFontWeight(QFont::Bold);
        look.setFontItalic((span.styles & TextSpan::Italic) != 0);
        look.setFontStrikeOut((span.styles & TextSpan::Struck) != 0);
        if (span.styles & TextSpan::Code) {
            look.setFontFamilies({m_codeFamily});
            look.setBackground(m_codeColor);
        }
        if (!span.address.isEmpty()) {
            look.setAnchor(true);
            look.setAnchorHref(span.address.toString(QUrl::FullyEncoded));
            look.setForeground(m_linkColor);
            look.setFontUnderline(true);
        }
        const QStringView words = QStringView(block.text).sliced(span.start, span.length);
        if ((span.styles & TextSpan::Code) || !span.address.isEmpty())
            addWords(cursor, words, look);
        else
            addNames(cursor, words, look);
        at = span.start + span.length;
    }
    addNames(cursor, QStringView(block.text).sliced(at), plain);
}

void PartDocument::addNames(QTextCursor &cursor, QStringView words, const QTextCharFormat &format) const
{
    const auto names = m_names.value<NamesInText>();
    const auto places = names.isEmpty() ? QList<NameSpan>() : nameSpans(words, names);
    qsizetype at = 0;
    for (const NameSpan &place : places) {
        const bool isReader = place.kind == NameSpan::Kind::Reader;
        const QStringView written = words.sliced(place.start, place.length);
        QString shown;
        QTextCharFormat name = format;
        if (place.kind != NameSpan::Kind::Word)
            name.setForeground(isReader ? m_readerInk : m_linkColor);
        if (place.kind == NameSpan::Kind::Word) {
            name.setBackground(m_wordColor);
        } else if (place.kind == NameSpan::Kind::Room) {
            name.setAnchor(true);
            name.setAnchorHref(roomAddress(place.room));
            name.setFontUnderline(true);
        } else {
            name.setBackground(isReader ? m_readerColor : m_personColor);
            if (const QString other = names.shown.value(rules::foldedName(written.sliced(1).toString())); !other.isEmpty())
                shown = u'@' + other;
        }
        addWords(cursor, words.sliced(at, place.start - at), format);
        addWords(cursor, shown.isEmpty() ? written : shown, name);
        at = place.start + place.length;
    }
    addWords(cursor, words.sliced(at), format);
}

void PartDocument::addWords(QTextCursor &cursor, QStringView words, const QTextCharFormat &format) const
{
    // A line break within a block, not one between two.
    const auto insert = [&cursor](QStringView piece, const QTextCharFormat &look) {
        if (!piece.isEmpty())
            cursor.insertText(piece.toString().replace(u'\n', QChar(QChar::LineSeparator)), look);
    };
    qsizetype at = 0;
    if (!m_emojiFamily.isEmpty() && hasEmoji(words)) {
        QTextCharFormat picture = format;
        picture.setFontFamilies({m_emojiFamily});
        const auto runs = emojiRuns(words);
        for (const TextRun &run : runs) {
            insert(words.sliced(at, run.start - at), format);
            insert(words.sliced(run.start, run.length), picture);
            at = run.start + run.length;
        }
    }
    insert(words.sliced(at), format);
}

void PartDocument::placeBars()
{
    QVariantList bars;
    const QTextDocument *document = m_text && m_hasQuotes ? m_text->textDocument() : nullptr;
    // For each depth of its own, so that a quote in a quote has two bars.
    for (int depth = 1; document && depth <= 6; ++depth) {
        QRectF run;
        const auto end = [&] {
            if (!run.isNull())
                bars.append(QVariantMap {{u"x"_s, (depth - 1) * m_step}, {u"y"_s, run.top()}, {u"height"_s, run.height()}});
            run = {};
        };
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().intProperty(quotesProperty) >= depth) {
                const QRectF here = document->documentLayout()->blockBoundingRect(block);
                run = run.isNull() ? here : run.united(here);
            } else {
                end();
            }
        }
        end();
    }
    if (m_bars != bars) {
        m_bars = bars;
        Q_EMIT barsChanged();
    }
}

} // namespace hearth
