// SPDX-License-Identifier: GPL-3.0-or-later
#include "EmojiMarks.h"

#include "text/TextTraits.h"

#include <QFontDatabase>
#include <QTextDocument>

#include <utility>

namespace hearth {

EmojiMarks::EmojiMarks(QObject *parent)
    : QSyntaxHighlighter(parent)
{
}

void EmojiMarks::setText(QQuickTextDocument *text)
{
    if (std::exchange(m_text, text) == text)
        return;
    setDocument(text ? text->textDocument() : nullptr);
    Q_EMIT changed();
}

void EmojiMarks::setFamily(const QString &family)
{
    if (std::exchange(m_family, family) == family)
        return;
    m_isThere = QFontDatabase::hasFamily(family);
    rehighlight();
    Q_EMIT changed();
}

void EmojiMarks::highlightBlock(const QString &line)
{
    if (!m_isThere)
        return;
    QTextCharFormat picture;
    picture.setFontFamilies({m_family});
    picture.setFontStyleStrategy(QFont::NoFontMerging);
    const auto runs = emojiRuns(line);
    for (const TextRun &run : runs)
        setFormat(int(run.start), int(run.length), picture);
}

} // namespace hearth
