// SPDX-License-Identifier: GPL-3.0-or-later
#include "AddressMarks.h"

#include "text/NameSpans.h"
#include "text/TextTraits.h"
#include "text/WebAddresses.h"

#include <QTextDocument>
#include <QTextLayout>

namespace hearth {

AddressMarks::AddressMarks(QObject *parent)
    : QSyntaxHighlighter(parent)
{
    connect(this, &AddressMarks::namesChanged, this, &QSyntaxHighlighter::rehighlight);
}

void AddressMarks::setText(QQuickTextDocument *text)
{
    if (m_text != text) {
        m_text = text;
        setDocument(text ? text->textDocument() : nullptr);
        Q_EMIT textChanged();
    }
}

void AddressMarks::setColor(const QColor &color)
{
    if (m_color != color) {
        m_color = color;
        rehighlight();
        Q_EMIT colorChanged();
    }
}

void AddressMarks::setEmojiFamily(const QString &family)
{
    if (m_emojiFamily != family) {
        m_emojiFamily = family;
        rehighlight();
        Q_EMIT emojiFamilyChanged();
    }
}

void AddressMarks::setNames(const QVariant &names)
{
    if (m_names != names) {
        m_names = names;
        Q_EMIT namesChanged();
    }
}

QString AddressMarks::addressBelow(const QPointF &point) const
{
    for (QTextBlock block = document() ? document()->begin() : QTextBlock(); block.isValid(); block = block.next()) {
        const QTextLayout *layout = block.layout();
        for (int i = 0; layout && i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const QRectF written = line.naturalTextRect().translated(layout->position());
            if (!written.contains(point)) {
                continue;
            }
            const int at = line.xToCursor(point.x() - layout->position().x(), QTextLine::CursorOnCharacter);
            const auto addresses = webAddresses(block.text());
            for (const WebAddress &address : addresses) {
                if (at >= address.start && at < address.start + address.length) {
                    return address.url.toString(QUrl::FullyEncoded);
                }
            }
            const auto places = nameSpans(block.text(), m_names.value<NamesInText>());
            for (const NameSpan &place : places) {
                if (place.room.isValid() && at >= place.start && at < place.start + place.length) {
                    return roomAddress(place.room);
                }
            }
            return {};
        }
    }
    return {};
}

void AddressMarks::highlightBlock(const QString &line)
{
    QTextCharFormat format;
    format.setForeground(m_color);
    format.setFontUnderline(true);
    const auto addresses = webAddresses(line);
    for (const WebAddress &address : addresses) {
        setFormat(int(address.start), int(address.length), format);
    }
    const auto places = nameSpans(line, m_names.value<NamesInText>());
    for (const NameSpan &place : places) {
        const bool isReader = place.kind == NameSpan::Kind::Reader;
        QTextCharFormat name;
        if (place.kind == NameSpan::Kind::Word) {
            name.setBackground(m_wordColor);
            setFormat(int(place.start), int(place.length), name);
            continue;
        }
        name.setForeground(isReader ? m_readerInk : m_color);
        if (place.kind == NameSpan::Kind::Room) {
            name.setFontUnderline(true);
        } else {
            name.setBackground(isReader ? m_readerColor : m_personColor);
        }
        setFormat(int(place.start), int(place.length), name);
    }
    if (m_emojiFamily.isEmpty()) {
        return;
    }
    const auto runs = emojiRuns(line);
    for (const TextRun &run : runs) {
        // One that is in an address stays a part of it.
        QTextCharFormat picture = this->format(int(run.start));
        picture.setFontFamilies({m_emojiFamily});
        setFormat(int(run.start), int(run.length), picture);
    }
}

} // namespace hearth
