// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotas/Waiting.h"

#include "Storage.h"
#include "state/RecentMessages.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

Result<void> roomBeside(int waiting, int most)
{
    if (waiting >= most)
        return Error {ErrorCode::Busy, u"The server has too much to look up; try again in a moment."_s, {}, 1s};
    return {};
}

} // namespace

Result<void> roomForReads(const Storage &storage, int most)
{
    return roomBeside(storage.waitingReads(), most);
}

Result<void> roomForReads(const Storage &storage, const RecentMessages &recent, int most)
{
    return roomBeside(std::max(storage.waitingReads(), recent.waiting()), most);
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
