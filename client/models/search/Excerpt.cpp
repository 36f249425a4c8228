// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/Excerpt.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace hearth {

namespace {

/// Whatever breaks lines or stretches them is a space: each character stays in its place.
QString inOneLine(QString text)
{
    for (QChar &c : text)
        if (c.isSpace() || c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c.category() == QChar::Other_Control)
            c = u' ';
    return text;
}

/// The nearest place, before or at `at`, where no character is cut in two.
qsizetype wholeAt(const QString &text, qsizetype at)
{
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    characters.setPosition(at);
    return characters.isAtBoundary() ? at : std::max<qsizetype>(0, characters.toPreviousBoundary());
}

/// Where the word begins that is nearest to `from`, but before `to`.
qsizetype wordFrom(const QString &text, qsizetype from, qsizetype to)
{
    const qsizetype space = text.indexOf(u' ', from);
    return space >= 0 && space < to ? space + 1 : wholeAt(text, from);
}

} // namespace

Excerpt Excerpt::of(const QString &original, const SearchQuery &query)
{
    QList<SearchRange> marks = query.rangesIn(original);
    const QString text = inOneLine(original);
    const qsizetype first = marks.isEmpty() ? 0 : marks.first().at;
    // Of a text that fits, all.
    const bool fits = text.size() <= mostCharacters;
    const qsizetype begin = fits || first <= mostBefore ? 0 : wordFrom(text, first - mostBefore / 2, first);
    const qsizetype end = wholeAt(text, std::min(text.size(), begin + mostCharacters));
    const QString dots = QStringLiteral("…");
    Excerpt excerpt;
    excerpt.text = (begin > 0 ? dots : QString()) + text.sliced(begin, end - begin) + (end < text.size() ? dots : QString());
    const qsizetype by = (begin > 0 ? dots.size() : 0) - begin;
    for (const SearchRange &mark : std::as_const(marks)) {
        const qsizetype to = std::min(mark.at + mark.length, end);
        if (mark.at < to)
            excerpt.marks.append({mark.at + by, to - mark.at});
    }
    return excerpt;
}

} // namespace hearth
