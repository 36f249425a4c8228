// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SearchQuery.h"

namespace hearth {

/// The part of a text that shows why it was found, in one line: from some words before the first that is looked for. The function
/// that found the words marks them.
struct Excerpt
{
    static constexpr qsizetype mostCharacters = 240; ///< beside the dots that stand for what is left out
    static constexpr qsizetype mostBefore = 60; ///< the words that are looked for

    QString text;
    QList<SearchRange> marks; ///< in `text`, in order

    static Excerpt of(const QString &text, const SearchQuery &query);
};

} // namespace hearth
