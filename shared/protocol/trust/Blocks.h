// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"

/// The part of Rest.h and Events.h that is about whom one does not want to hear from.
namespace hearth::rest {

inline constexpr QLatin1StringView blocksPath("/api/me/blocks");
inline constexpr QLatin1StringView blockPath("/api/me/blocks/<id>");

struct BlockList
{
    QList<Author> users; ///< by id; who is gone has no name
    static Result<BlockList> fromJson(const QJsonValue &json);
};

void writeFields(JsonWriter &json, const BlockList &list);

} // namespace hearth::rest

namespace hearth::events {

/// One has blocked somebody, or does not any more: on another device.
struct BlockChanged
{
    static constexpr QLatin1StringView event {"block_changed"};
    UserId user;
    bool blocked = false;
    static Result<BlockChanged> fromJson(const QJsonValue &json);
};

void writeFields(JsonWriter &json, const BlockChanged &event);

} // namespace hearth::events
