// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/WordSpans.h"

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

/// Where the word itself begins or ends with a sign, whatever is beside it.
bool standsAlone(QStringView text, qsizetype at, QStringView word)
{
    const bool begins = !isOfAWord(word, 0) || !isOfAWord(text, at - 1);
    const bool ends = !isOfAWord(word, word.size() - 1) || !isOfAWord(text, at + word.size());
    return begins && ends;
}

} // namespace

QList<TextRun> wordSpans(QStringView text, const QStringList &words, qsizetype most)
{
    QList<TextRun> places;
    for (const QString &word : words) {
        qsizetype at = word.isEmpty() ? -1 : text.indexOf(word, 0, Qt::CaseInsensitive);
        for (; at >= 0 && places.size() < most; at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
            if (standsAlone(text, at, word))
                places.append({at, word.size()});
    }
    return places;
}

} // namespace hearth
