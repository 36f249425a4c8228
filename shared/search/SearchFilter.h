// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SearchQuery.h"

namespace hearth {

/// What is asked of a message beside its words, once it is known whom and what the names of a query mean.
struct SearchFilter
{
    QList<UserId> from = {}; ///< one of them; empty: anybody
    SearchTimes times = {};
    bool hasFile = false;
    bool hasImage = false;
    bool hasLink = false;
    UserId mentioned = {}; ///< it names them, or everyone; invalid: it need not name anybody

    /// Takes what the query's `has:` and dates say.
    static SearchFilter of(const SearchQuery &query, const QTimeZone &zone);
    void add(QStringView has); ///< one of those that SearchQuery::isKnownToHave()

    /// Deleted messages, and those that tell what happened to a room, pass no filter.
    bool lets(const Message &message) const;

    static bool hasImageIn(const Message &message);
    static bool hasLinkIn(const Message &message); ///< an address of the web
};

} // namespace hearth
