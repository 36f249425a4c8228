// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/OrderOfNeed.h"

#include <algorithm>

namespace hearth {

namespace {

/// Rooms whose latest page is fetched though nobody looked at them yet.
constexpr qsizetype mostAhead = 30;
/// More are held only where somebody looked at them: a server may name other rooms each time.
constexpr qsizetype mostHeld = 100;

} // namespace

QList<Room> inOrderOfNeed(const QList<Room> &rooms, RoomId current, const RoomHistories &histories)
{
    QList<Room> needed;
    QList<Room> ahead;
    for (const Room &room : rooms) {
        if (!room.membership)
            continue;
        if (room.id == current)
            needed.prepend(room);
        else
            (histories.isHeld(room.id) ? needed : ahead).append(room);
    }
    std::stable_sort(ahead.begin(), ahead.end(),
        [](const Room &a, const Room &b) { return (a.membership->unread > 0) > (b.membership->unread > 0); });
    const qsizetype more = std::clamp<qsizetype>(mostHeld - histories.held(), 0, mostAhead);
    return needed + ahead.first(std::min(ahead.size(), more));
}

} // namespace hearth
