// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reading/Keywords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Of a word that ends where its letters end; in scripts that put nothing between words, any place is an end.
bool isOfAWord(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    switch (text[at].script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return false;
    default: return text[at].isLetterOrNumber() || text[at].isMark() || text[at] == u'_';
    }
}

bool isIn(QStringView text, QStringView word)
{
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        // Where the word itself begins or ends with a sign, whatever is beside it.
        const bool begins = !isOfAWord(word, 0) || !isOfAWord(text, at - 1);
        const bool ends = !isOfAWord(word, word.size() - 1) || !isOfAWord(text, at + word.size());
        if (begins && ends)
            return true;
    }
    return false;
}

} // namespace

void Keywords::set(const QStringList &words)
{
    const QStringList taken = fromText(words.join(u'\n'));
    if (std::exchange(m_words, taken) != taken)
        Q_EMIT changed();
}

bool Keywords::areIn(QStringView text, const QStringList &words)
{
    return std::ranges::any_of(words, [text](const QString &word) { return isIn(text, word); });
}

QStringList Keywords::fromText(const QString &text)
{
    static const QRegularExpression parting(u"[,\\n]"_s);
    QStringList words;
    for (const QString &part : text.split(parting)) {
        const QString word = part.simplified().left(longest);
        if (!word.isEmpty() && words.size() < most && !words.contains(word, Qt::CaseInsensitive))
            words.append(word);
    }
    return words;
}

} // namespace hearth
