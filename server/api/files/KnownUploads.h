// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"

#include <QHash>

#include <chrono>
#include <memory>

namespace hearth {

class ContentWriter;

/// What is known of uploads between two of their parts. Where nothing is (any more), all is as it would be with it, and costs
/// more: those that are never gone on with make way.
class KnownUploads
{
public:
    struct Known
    {
        std::shared_ptr<ContentWriter> follower; ///< has seen all bytes up to here, so they need not be read once more; may be null
        std::chrono::milliseconds
            touchedAt {}; ///< that the upload is not forgotten is in the database since then; 0: it may not be
    };

    /// For who goes on with it behind so many bytes.
    Known take(AttachmentId upload, qint64 there);
    void keep(AttachmentId upload, const Known &known);

private:
    static constexpr qsizetype most = 256; ///< of a few kilobytes each

    QHash<AttachmentId, Known> m_known;
};

} // namespace hearth
