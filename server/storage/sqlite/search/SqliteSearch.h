// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/SqliteReplyPreviews.h"
#include "search/SearchStore.h"
#include "search/SqliteSearchIndex.h"

#include <functional>

namespace hearth {

class SqliteRow;

/// Finds messages. On any connection, within one transaction, of which the answer is a single moment.
class SqliteSearch
{
public:
    explicit SqliteSearch(SqliteConnection &connection);

    Result<FoundMessages> find(const SearchAsk &ask);

private:
    /// Looks at messages that may fit, from one downwards, until `take` (which sees only what the filter lets through) has
    /// enough or time is up.
    class Walk;
    Result<void> walk(Walk &walk, MessageId from);
    Result<FoundMessages> newest(const SearchAsk &ask);
    Result<FoundMessages> mostRelevant(const SearchAsk &ask);

    SqliteConnection &m_connection;
    SqliteSearchIndex m_index;
    SqliteReplyPreviews m_previews;
};

} // namespace hearth
