// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "model/Ids.h"

#include <QDateTime>
#include <QList>

/// The part of Store.h that is about people whom somebody does not want to hear from.
namespace hearth {

struct StoredBlock
{
    UserId user; ///< who does not want to
    UserId blocked; ///< whom they do not want to hear from
    friend bool operator==(const StoredBlock &, const StoredBlock &) = default;
};

class BlockStore
{
public:
    static constexpr int most = 1'000; ///< of one user

    virtual ~BlockStore() = default;
    /// Whether that is news. UserNotFound; LimitReached beyond `most`.
    virtual Result<bool> block(const StoredBlock &block, const QDateTime &now, int most = BlockStore::most) = 0;
    virtual Result<bool> unblock(const StoredBlock &block) = 0;
    virtual Result<QList<StoredBlock>> all() = 0;
};

} // namespace hearth
