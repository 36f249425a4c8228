// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace hearth {

/// A word of a text. A word of code stands there whole and in its parts: `getValue` is `getvalue`, from one place over two, and
/// `get` and `value`, each at one of them.
struct SearchWord
{
    QStringView key; ///< as it is compared (FoldedText)
    qsizetype at = 0; ///< in the original text, in UTF-16 units
    qsizetype end = 0;
    int place = 0; ///< counts from 0 through the text
    int next = 1; ///< what follows it is at this place
    bool isCharacter = false; ///< one character by itself, of a script without spaces between its words, or an emoji
};

/// The words of a text: runs of letters, digits and their marks, and the parts of those in which small letters are followed by
/// capital ones. Han, Kana, Hangul, Thai, Lao, Khmer, Myanmar and emoji come as single characters. What is between words (spaces, but also the
/// `_` and `/` of code and addresses) is known as gaps. A value; may be copied.
class SearchWords
{
public:
    explicit SearchWords(QStringView text);

    /// By place; the longest of those at one place first.
    const std::vector<SearchWord> &all() const { return m_words; }
    int places() const { return int(m_places.size()); }
    bool isEmpty() const { return m_words.empty(); }
    /// Where in all() those of this place begin: there is at least one.
    std::size_t firstAt(int place) const { return m_places[std::size_t(place)].first; }
    /// Folded, what stands before the words of this place. Empty: they follow the word before at once.
    QStringView gapBefore(int place) const { return m_places[std::size_t(place)].gap; }
    /// The text ends with a word.
    bool endsWithWord() const { return m_endsWithWord; }

    /// By which rules and tables texts are taken apart: what was kept by others does not fit.
    static QString rules();

private:
    struct Place
    {
        std::size_t first;
        QStringView gap;
    };

    QString m_folded; ///< what the keys are parts of; never changed
    std::vector<SearchWord> m_words;
    std::vector<Place> m_places;
    bool m_endsWithWord = false;
};

} // namespace hearth
