// SPDX-License-Identifier: GPL-3.0-or-later
#include "PurgeData.h"

#include "SqliteDatabase.h"
#include "Storage.h"
#include "Store.h"

#include <QDir>
#include <QEventLoop>

#include <optional>

using namespace Qt::StringLiterals;

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
    if (!QDir(config.dataDirectory).exists()) // nothing is made here
        return Error {ErrorCode::InvalidRequest, u"There is no folder %1."_s.arg(QDir::toNativeSeparators(config.dataDirectory))};
    Storage storage {SqliteDatabase::make()};
    if (const auto opened = storage.open(config.dataDirectory); !opened)
        return opened;
    QEventLoop loop;
    std::optional<Result<void>> purged;
    storage.write<void>(&loop, purge, [&](const Result<void> &result) {
        purged = result;
        loop.quit();
    });
    loop.exec();
    storage.close(); // which brings what is left of the log into the database
    return *purged;
}

} // namespace hearth
