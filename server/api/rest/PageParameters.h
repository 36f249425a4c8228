// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

#include <QUrlQuery>

namespace hearth {

/// Which part of a list: those after an id, at most so many. `limit` is `most` at most, and if it is left out.
struct ListQuery
{
    std::optional<qint64> after;
    int limit = 0;
};
/// Errors as pageParameters().
Result<ListQuery> listParameters(const QUrlQuery &query, int most);

/// `before`, `after` and `limit` of a request for messages. A limit above maxPageSize becomes maxPageSize.
/// InvalidRequest for what is no integer, InvalidField for what is out of range and for before and after together.
Result<PageQuery> pageParameters(const QUrlQuery &query);

/// What of somebody's messages is to be taken away.
struct ErasureScope
{
    std::optional<RoomId> room;
    std::chrono::seconds within {3600};
};

/// `room` and `within` of a request to take messages away. As above.
Result<ErasureScope> erasureParameters(const QUrlQuery &query);

} // namespace hearth
