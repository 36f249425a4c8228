// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/OrderOfNeed.h"

#include <algorithm>

namespace hearth {

namespace {

/// Rooms whose latest page is fetched though nobody looked at them yet.
constexpr qsizetype mostAhead = 30;

} // namespace

QList<Room> inOrderOfNeed(const QList<Room> &rooms, RoomId current, const std::function<bool(RoomId)> &isHeld)
{
    QList<Room> needed;
    QList<Room> ahead;
    for (const Room &room : rooms) {
        if (!room.membership)
            continue;
        if (room.id == current)
            needed.prepend(room);
        else
            (isHeld(room.id) ? needed : ahead).append(room);
    }
    std::stable_sort(ahead.begin(), ahead.end(),
        [](const Room &a, const Room &b) { return (a.membership->unread > 0) > (b.membership->unread > 0); });
    return needed + ahead.first(std::min(ahead.size(), mostAhead));
}

} // namespace hearth
