// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>
#include <functional>

namespace hearth {

/// Ids and seqs are integers below 2^53, which JSON numbers carry exactly everywhere.
inline constexpr qint64 maxWireInteger = (qint64(1) << 53) - 1;

/// A database id that cannot be mistaken for the id of something else. 0 is "none".
template <typename Tag>
struct Id
{
    qint64 value = 0;

    constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    template <typename Writer>
    friend void writeValue(Writer &json, Id id)
    {
        json.value(id.value);
    }
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using UserId = Id<struct UserTag>;
using RoomId = Id<struct RoomTag>;
using MessageId = Id<struct MessageTag>;
using AttachmentId = Id<struct AttachmentTag>;

/// A message's place in its room: 1, 2, 3 ... without gaps. It never changes. 0 is "before the first".
using Seq = qint64;

/// A room's second counter, of what was done to its messages (an edit, a deletion ...): each takes the next number, and the
/// message that changed carries that of its last change. 0 is "never changed", "before the first change".
using ChangeNumber = qint64;

} // namespace hearth

template <typename Tag>
struct std::hash<hearth::Id<Tag>>
{
    size_t operator()(hearth::Id<Tag> id) const { return std::hash<qint64>()(id.value); }
};
