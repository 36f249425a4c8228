// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "rights/AuditEntry.h"

/// The part of Store.h that is about who did what to whom.
namespace hearth {

/// What an AuditEntry is made of. Invalid ids: nobody, nowhere.
struct Act
{
    AuditAction action = AuditAction::MessageDeleted;
    UserId by;
    QDateTime at;
    UserId user = {};
    RoomId room = {};
    QString detail = {};
};

class AuditStore
{
public:
    /// Of what one person did, the newest are kept, whatever their age: nobody can push out what others did, nor fill the disk.
    static constexpr int mostOfActor = 20'000;

    virtual ~AuditStore() = default;
    virtual Result<void> add(const Act &act, int mostOfActor = AuditStore::mostOfActor) = 0;
    /// Newest first, those before this id (0: from the newest), at most so many.
    virtual Result<QList<AuditEntry>> page(qint64 before, int limit) = 0;
    /// Those from before then go, at most so many. Whether that is all.
    virtual Result<bool> expire(const QDateTime &before, int most) = 0;
};

} // namespace hearth
