// SPDX-License-Identifier: GPL-3.0-or-later
#include "AddressMarks.h"

#include "models/WebAddresses.h"

#include <QTextDocument>

namespace hearth {

AddressMarks::AddressMarks(QObject *parent)
    : QSyntaxHighlighter(parent)
{
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

QString AddressMarks::addressAt(int position) const
{
    const QTextBlock block = document() ? document()->findBlock(position) : QTextBlock();
    const auto addresses = webAddresses(block.text());
    for (const WebAddress &address : addresses) {
        const qsizetype at = position - block.position() - address.start;
        if (at >= 0 && at < address.length) {
            return address.url.toString(QUrl::FullyEncoded);
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
}

} // namespace hearth
