// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace hearth {

class RecentMessages;
class Storage;

/// Whether one more write may wait for the database. Busy beyond `most`: a queue without a bound would only turn a slow
/// disk into lost memory and minutes of delay.
Result<void> roomForWrites(const Storage &storage, int most);
/// The same for a write that adds to the database: also StorageFull, when the disk has only its reserve left.
Result<void> roomToAdd(const Storage &storage, int most);
/// The same for one more read.
Result<void> roomForReads(const Storage &storage, int most);
/// The same also for one more answer that waits for a read together with others.
Result<void> roomForReads(const Storage &storage, const RecentMessages &recent, int most);

} // namespace hearth
