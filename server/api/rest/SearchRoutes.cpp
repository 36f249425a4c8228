// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/SearchRoutes.h"

#include "Chat.h"
#include "protocol/Rest.h"
#include "protocol/RestSearch.h"
#include "rest/SearchParameters.h"

namespace hearth {

namespace {

rest::SearchResults told(const SearchHits &hits)
{
    rest::SearchResults results;
    for (const SearchHit &hit : hits.hits)
        results.results.append({hit.message, hit.highlights});
    if (hits.next)
        results.cursor = searchCursor(*hits.next);
    results.complete = hits.isComplete;
    return results;
}

} // namespace

QList<Route> searchRoutes(Chat &chat, QObject *context)
{
    const auto search = [&chat, context](const RestCall &call) {
        const auto request = searchParameters(call.request.query);
        if (!request)
            return call.fail(request.error());
        chat.search.search(call.user, *request, call.later<SearchHits>(context, 200, told));
    };
    return {{"GET", rest::searchPath, Auth::Bearer, search}};
}

} // namespace hearth
