// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SqliteSearch.h"

namespace hearth {

/// SearchStore in SQL.
class SqliteSearchStore : public SearchStore
{
public:
    explicit SqliteSearchStore(SqliteConnection &connection)
        : m_search(connection)
        , m_index(connection)
    {
    }

    Result<FoundMessages> find(const SearchAsk &ask) override { return m_search.find(ask); }
    Result<SearchProgress> progress() override { return m_index.progress(); }
    Result<SearchStep> index(int most) override { return m_index.fill(most); }
    Result<SearchStep> forget(const QDateTime &now, std::chrono::seconds after, int most) override
    {
        return m_index.forget(now, after, most);
    }
    Result<void> forgetAll() override { return m_index.forgetAll(); }

private:
    SqliteSearch m_search;
    SqliteSearchIndex m_index;
};

} // namespace hearth
