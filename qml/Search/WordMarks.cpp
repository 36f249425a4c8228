// SPDX-License-Identifier: GPL-3.0-or-later
#include "WordMarks.h"

#include "text/TextTraits.h"

#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

WordMarks::WordMarks(QObject *parent)
    : QSyntaxHighlighter(parent)
{
    connect(this, &WordMarks::looksChanged, this, &QSyntaxHighlighter::rehighlight);
}

void WordMarks::setText(QQuickTextDocument *text)
{
    if (m_text != text) {
        m_text = text;
        setDocument(text ? text->textDocument() : nullptr);
        Q_EMIT textChanged();
    }
}

void WordMarks::setMarks(const QVariantList &marks)
{
    if (m_marks != marks) {
        m_marks = marks;
        Q_EMIT looksChanged();
    }
}

void WordMarks::highlightBlock(const QString &line)
{
    if (!m_emojiFamily.isEmpty()) {
        QTextCharFormat picture;
        picture.setFontFamilies({m_emojiFamily});
        const auto runs = emojiRuns(line);
        for (const TextRun &run : runs) {
            setFormat(int(run.start), int(run.length), picture);
        }
    }
    for (const QVariant &mark : std::as_const(m_marks)) {
        const QVariantMap place = mark.toMap();
        const int start = std::clamp(place.value(u"start"_s).toInt(), 0, int(line.size()));
        const int end = std::clamp(start + place.value(u"length"_s).toInt(), start, int(line.size()));
        for (int at = start; at < end; ++at) {
            QTextCharFormat marked = format(at); // an emoji that is looked for stays in colour
            marked.setBackground(m_color);
            setFormat(at, 1, marked);
        }
    }
}

} // namespace hearth
