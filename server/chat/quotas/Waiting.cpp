// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotas/Waiting.h"

#include "Storage.h"
#include "state/RecentMessages.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

Result<void> roomForReads(const Storage &storage, const RecentMessages &recent, int most)
{
    if (storage.waitingReads() >= most || recent.waiting() >= most)
        return Error {ErrorCode::Busy, u"The server has too much to look up; try again in a moment."_s, {}, 1s};
    return {};
}

Result<void> roomToAdd(const Storage &storage, int most)
{
    if (storage.isFull())
        return Storage::fullError();
    return roomForWrites(storage, most);
}

Result<void> roomForWrites(const Storage &storage, int most)
{
    if (storage.waiting() >= most)
        return Error {ErrorCode::Busy, u"The server has too much to store; try again in a moment."_s, {}, 1s};
    return {};
}

} // namespace hearth
