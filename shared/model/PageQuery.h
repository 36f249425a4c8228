// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"

#include <optional>

namespace hearth {

/// Which messages of a room: at most one of before and after. Neither: the latest.
struct PageQuery
{
    std::optional<Seq> before;
    std::optional<Seq> after;
    int limit = 50;
};

} // namespace hearth
