// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/search/RecentSearches.h"

#include "session/KeptSession.h"

#include <algorithm>

namespace hearth {

RecentSearches::RecentSearches(KeptSession *kept, QObject *parent)
    : QObject(parent)
    , m_kept(kept)
{
}

QStringList RecentSearches::queries() const
{
    return m_kept->searches();
}

void RecentSearches::set(const QStringList &queries)
{
    if (queries == m_kept->searches())
        return;
    m_kept->setSearches(queries.first(std::min(queries.size(), most)));
    Q_EMIT changed();
}

void RecentSearches::add(const QString &query)
{
    QStringList queries = m_kept->searches();
    queries.removeAll(query);
    queries.prepend(query);
    set(queries);
}

void RecentSearches::forget(const QString &query)
{
    QStringList queries = m_kept->searches();
    queries.removeAll(query);
    set(queries);
}

void RecentSearches::forgetAll()
{
    set({});
}

} // namespace hearth
