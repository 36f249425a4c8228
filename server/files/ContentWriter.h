// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AttachmentStore.h"
#include "ContentFolder.h"
#include "ContentHash.h"
#include "DiskFile.h"
#include "media/ImageFilter.h"

namespace hearth {

/// Bytes that are in their place, on the disk, with a claim to be held until the database knows of them.
struct KeptContent
{
    NewContent content;
    ContentFolder::Claim claim;
};

/// One content on its way to its place. For one thread at a time, of those that may wait for a disk.
class ContentWriter
{
public:
    /// What images tell of their makers is left out unless `keepsAll`.
    ContentWriter(ContentFolder &folder, bool keepsAll);
    ~ContentWriter(); ///< throws away what was not kept

    /// StorageFull, Internal; nothing more can be written then.
    Result<void> write(QByteArrayView bytes);
    /// There is nothing more. Last.
    Result<KeptContent> keep();

    /// For bytes that somebody else puts into a file, in their order: what is told of them by write() is looked at and not kept.
    static std::shared_ptr<ContentWriter> following(ContentFolder &folder, bool keepsAll);
    bool keepsAll() const { return m_keepsAll; }
    /// Bytes that were told by write(); -1: they are not followed, for something is to be left out of them.
    qint64 followed() const { return m_followed; }
    /// They are all in that file, which takes its place and is gone after this. Last.
    Result<KeptContent> keepFile(const QString &path);
    /// The same for a file that nobody has followed: it is read.
    static Result<KeptContent> adopt(ContentFolder &folder, const QString &path, bool keepsAll);

private:
    Result<void> begin();
    Result<void> end();
    Result<KeptContent> publish(DiskFile &file);
    Result<void> pass(QByteArrayView bytes);
    Result<void> put(QByteArrayView bytes);
    Result<void> readAll(QFile &file);

    ContentFolder &m_folder;
    const bool m_keepsAll;
    const QString m_incoming;
    DiskFile m_file;
    ContentHash m_hash;
    QByteArray m_beginning; ///< until it can be seen what it is
    bool m_hasBegun = false;
    bool m_isCopied = true; ///< false: the bytes are in a file already
    bool m_isFollowing = false;
    qint64 m_followed = 0;
    std::unique_ptr<ImageFilter> m_filter;
    QByteArray m_filtered;
    NewContent m_content;
};

} // namespace hearth
