// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/CompletionContext.h"

#include <QHash>
#include <QList>
#include <QLocale>
#include <QStringList>

namespace hearth {

/// One emoji of those that the program offers.
struct Emoji
{
    QString emoji;
    QString name; ///< in the language that was asked for; in English where that has none
    QString spoken; ///< its names and keywords, also the English name, as plainLetters(), parted by "|"
    QString group; ///< in English
    QStringList codes; ///< as people type its names without a blank, codeOf()
    QStringList tones; ///< the same with each skin tone, from light to dark; empty where it has none

    /// Each of the words, which are plainLetters(), begins a word of its names or keywords.
    bool isSpokenOf(const QStringList &words) const;
    /// How well a codeOf() fits one of its own: as a whole, as a beginning, or not at all.
    NameMatch fit(const QString &code) const;
};

/// The emoji that Unicode recommends, in its order, without those that differ by skin tone alone from one that is there; named
/// as CLDR names them. Read when they are first asked for in a language. GUI thread.
class EmojiData
{
public:
    /// Names and keywords are in the first of these: the country's, the language's, English.
    static const EmojiData &in(const QLocale &locale);
    static const EmojiData &here(); ///< in the language of the program

    const QList<Emoji> &all() const { return m_all; }
    /// Whatever its skin tone; empty for what is none of them.
    QString nameOf(const QString &emoji) const;
    /// With a skin tone from 1 (light) to 5 (dark), where it has any; as it is for 0.
    QString withTone(const QString &emoji, int tone) const;

    /// The words of a search, for Emoji::isSpokenOf().
    static QStringList wordsOf(const QString &typed);
    /// Its letters and digits alone, and the sign of a number: "thumbs_up" and "Thumbs up" are the same.
    static QString codeOf(QStringView typed);

private:
    explicit EmojiData(const QString &language);

    QList<Emoji> m_all;
    QHash<QString, qsizetype> m_places; ///< of each, and of each with a tone
};

} // namespace hearth
