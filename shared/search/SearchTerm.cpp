// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchTerm.h"

#include <algorithm>

namespace hearth {

SearchTerm::SearchTerm(QStringView text, Kind kind, bool isPrefix)
    : m_words(text)
    , m_kind(kind)
    , m_isPrefix(isPrefix)
{
}

/// Whether what stands before these words there may stand before ours.
bool SearchTerm::fits(int ownPlace, const SearchWords &text, int place) const
{
    const QStringView own = m_words.gapBefore(ownPlace);
    return (m_kind == Kind::Phrase && !own.isEmpty()) || own == text.gapBefore(place);
}

/// Whether one of the first words could be there; of most places none.
bool SearchTerm::beginsAt(const SearchWords &text, int place) const
{
    const auto &own = m_words.all();
    const auto &all = text.all();
    for (std::size_t o = 0; o < own.size() && own[o].place == 0; ++o)
        for (std::size_t t = text.firstAt(place); t < all.size() && all[t].place == place; ++t)
            if (all[t].key.startsWith(own[o].key))
                return true;
    return false;
}

SearchTerm::End SearchTerm::endFrom(const SearchWords &text, int place) const
{
    const auto &own = m_words.all();
    const auto &all = text.all();
    End longest;
    if (!beginsAt(text, place))
        return longest;
    // Pairs of places that were reached, each once: whole words and their parts are many ways to the same.
    std::vector<std::pair<int, int>> reached {{0, place}};
    for (std::size_t i = 0; i < reached.size(); ++i) {
        const auto [ownPlace, there] = reached[i];
        for (std::size_t o = m_words.firstAt(ownPlace); o < own.size() && own[o].place == ownPlace; ++o) {
            const bool isLast = own[o].next == m_words.places();
            for (std::size_t t = text.firstAt(there); t < all.size() && all[t].place == there; ++t) {
                const bool isWhole = all[t].key == own[o].key;
                if (!isWhole && !(isLast && m_isPrefix && all[t].key.startsWith(own[o].key)))
                    continue;
                if (isLast) {
                    if (all[t].end > longest.at || (all[t].end == longest.at && isWhole))
                        longest = {all[t].end, all[t].next, isWhole};
                    continue;
                }
                const std::pair next {own[o].next, all[t].next};
                if (next.second < text.places() && fits(next.first, text, next.second)
                    && std::find(reached.begin(), reached.end(), next) == reached.end())
                    reached.push_back(next);
            }
        }
    }
    return longest;
}

bool SearchTerm::isIn(const SearchWords &text) const
{
    for (int place = 0; !isEmpty() && place < text.places(); ++place)
        if (endFrom(text, place).at >= 0)
            return true;
    return false;
}

QList<SearchRange> SearchTerm::rangesIn(const SearchWords &text) const
{
    QList<SearchRange> ranges;
    for (int place = 0; !isEmpty() && place < text.places();) {
        const End end = endFrom(text, place);
        const qsizetype at = text.all()[text.firstAt(place)].at;
        if (end.at >= 0)
            ranges.append({at, end.at - at});
        place = end.at >= 0 ? end.place : place + 1;
    }
    return ranges;
}

double SearchTerm::weightIn(const SearchWords &text) const
{
    constexpr double ofABeginning = 0.5;
    double weight = 0;
    for (int place = 0; !isEmpty() && place < text.places();) {
        const End end = endFrom(text, place);
        if (end.at >= 0)
            weight += end.isWhole ? 1 : ofABeginning;
        place = end.at >= 0 ? end.place : place + 1;
    }
    return weight;
}

} // namespace hearth
