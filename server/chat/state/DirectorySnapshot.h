// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace hearth {

/// All that the Directory holds, as of one moment of the database.
struct DirectorySnapshot
{
    /// Runs inside a storage job.
    static Result<DirectorySnapshot> read(Store &store);

    QList<StoredUser> users;
    QList<Room> rooms;
    QList<StoredMembership> memberships;
    QList<StoredMention> mentions; ///< that are not read
    QList<StoredPlace> notices;
};

} // namespace hearth
