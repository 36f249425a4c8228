// SPDX-License-Identifier: GPL-3.0-or-later
#include "PurgeData.h"

#include "OfflineStorage.h"
#include "Store.h"

namespace hearth {

namespace {

/// Within one transaction.
Result<void> purge(Store &store)
{
    constexpr int part = 10'000; // messages
    const auto rooms = store.rooms().toClear();
    if (!rooms)
        return rooms.error();
    for (const RoomId room : *rooms) {
        for (bool isClear = false; !isClear;) {
            const auto cleared = store.rooms().clear(room, part);
            if (!cleared)
                return cleared.error();
            isClear = *cleared;
        }
    }
    if (const auto forgotten = store.search().forgetAll(); !forgotten)
        return forgotten;
    return store.emptyLog();
}

} // namespace

Result<void> purgeData(const ServerConfig &config)
{
    OfflineStorage storage;
    if (const auto opened = storage.open(config.dataDirectory); !opened)
        return opened;
    const auto purged = storage.write<void>(purge);
    storage.close();
    return purged;
}

} // namespace hearth
