// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/JsonWriter.h"
#include "model/JsonReader.h"

#include <optional>

namespace hearth::rest {

/// How a list that comes in pages says whether there is more, and what to ask for then: `has_more`, and `next` with it.
template <typename Id>
void writeMore(JsonWriter &json, const std::optional<Id> &next)
{
    json.field("has_more", next.has_value());
    if (next)
        json.field("next", *next);
}

/// Without it where there is no more, and where `reader` has failed.
inline std::optional<qint64> readMore(JsonReader &reader)
{
    if (!reader.boolean(QStringLiteral("has_more")))
        return {};
    return reader.integer(QStringLiteral("next"), 1);
}

} // namespace hearth::rest
