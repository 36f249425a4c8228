// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

#include <QUrlQuery>

namespace hearth {

/// `before`, `after` and `limit` of a request for messages. A limit above maxPageSize becomes maxPageSize.
/// InvalidRequest for what is no integer, InvalidField for what is out of range and for before and after together.
Result<PageQuery> pageParameters(const QUrlQuery &query);

} // namespace hearth
