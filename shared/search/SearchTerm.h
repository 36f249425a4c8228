// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SearchWords.h"

#include <QList>

namespace hearth {

/// A part of a text, in UTF-16 units.
struct SearchRange
{
    qsizetype at = 0;
    qsizetype length = 0;
    friend bool operator==(const SearchRange &, const SearchRange &) = default;
};

/// One thing that must be in a text. It consists of words that follow each other there:
/// - A run is what somebody wrote without a space: `hello`, `example.org`, `snake_case`. Between its words there is the same in the text,
///   so that what is code is found as it is written; each of its words finds it as well.
/// - A phrase is what somebody wrote between quotes: whatever is between its words, but nothing where nothing is between them.
/// A word of code is found whole and by parts that follow each other. With a prefix, the last word is only the beginning of one.
class SearchTerm
{
public:
    enum class Kind { Run, Phrase };
    SearchTerm(QStringView text, Kind kind, bool isPrefix);

    const SearchWords &words() const { return m_words; }
    bool isPrefix() const { return m_isPrefix; }
    Kind kind() const { return m_kind; }
    /// There is nothing in it to look for.
    bool isEmpty() const { return m_words.isEmpty(); }

    bool isIn(const SearchWords &text) const;
    /// Where in the original text, in order; none reaches into another. With a prefix, the whole words.
    QList<SearchRange> rangesIn(const SearchWords &text) const;
    /// How often it is there, where it stands for itself counting as 1, and as the beginning of something as less.
    double weightIn(const SearchWords &text) const;

private:
    struct End
    {
        qsizetype at = -1; ///< in the original text; -1: it is not here
        int place = 0; ///< what follows
        bool isWhole = false; ///< its last word is no mere beginning
    };
    /// Where it ends that begins at this place: the longest way there is.
    End endFrom(const SearchWords &text, int place) const;
    bool beginsAt(const SearchWords &text, int place) const;
    bool fits(int ownPlace, const SearchWords &text, int place) const;

    SearchWords m_words;
    Kind m_kind;
    bool m_isPrefix;
};

} // namespace hearth
