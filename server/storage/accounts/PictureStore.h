// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AttachmentStore.h"
#include "core/Result.h"
#include "model/User.h"

#include <optional>

/// The part of Store.h that is about what people are shown with. The bytes are kept as those of files are.
namespace hearth {

/// What somebody is shown with.
struct StoredPicture
{
    QByteArray hash;
    qint64 size = 0;
    QString type;
    bool isDamaged = false; ///< the bytes that are kept are not what they were
};

/// Somebody as they are now, and how many bytes that were not kept before are kept from now on.
struct PictureSet
{
    User user;
    qint64 newBytes = 0;
};

/// A guest who is gone, or nobody at all, is UserNotFound.
class PictureStore
{
public:
    virtual ~PictureStore() = default;
    /// In the place of the one of before, if there was one.
    virtual Result<PictureSet> set(UserId user, const NewContent &picture) = 0;
    /// Nothing where there was none.
    virtual Result<std::optional<User>> remove(UserId user) = 0;
    virtual Result<std::optional<StoredPicture>> of(UserId user) = 0;
};

} // namespace hearth
