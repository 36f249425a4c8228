// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SearchService.h"

#include <QUrlQuery>

namespace hearth {

/// What is asked of `GET /api/search`. InvalidRequest for what is no integer, InvalidField for what is out of range, no
/// date, no zone, or a cursor that this server did not make, or made for another order.
Result<SearchRequest> searchParameters(const QUrlQuery &query);
/// To go on after this place.
QString searchCursor(const SearchPlace &place);

} // namespace hearth
