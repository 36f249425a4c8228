// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SearchStore.h"

namespace hearth {

/// What is in the index of words. A superset, always: whatever SearchQuery and SearchFilter find in a message, match() finds
/// among its words; it may find more.
class SqliteSearchWords
{
public:
    /// Of a message, each once, separated by spaces. The same for the same message, as long as SearchWords::rules() is the same. Empty for
    /// what is not to be found: deleted messages and notices.
    static QString of(const Message &message);
    /// FTS5's expression. Whatever is in the query, it is only ever quoted in it. Empty: nothing is asked that the index knows.
    static QString match(const SearchAsk &ask);
    /// What the index keeps; raised with what of() makes.
    static QString rules();
};

} // namespace hearth
