// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/FilePiece.h"
#include "media/ImageFilter.h"
#include "models/files/OutgoingFile.h"

namespace hearth {

/// What of a file is sent: all of it, but of a picture only the picture, without what tells of whoever made it, unless the original is
/// wanted. Any part of that can be read, one behind the other without reading anything twice; needs little more memory than the part
/// has. Waits for the disk, on one thread at a time.
class SentBytes
{
public:
    explicit SentBytes(const OutgoingFile &file);

    /// Looks at the file: how many bytes that will be, in `bytes`, which says nothing otherwise.
    FilePiece::Is count(qint64 &bytes);
    /// At most `most` bytes from `offset` on, counted among those that are sent.
    FilePiece read(qint64 offset, qint64 most);

private:
    FilePiece source(qint64 offset, qint64 most) const { return readPiece(m_path, m_size, m_modified, offset, most); }
    FilePiece::Is begin();
    FilePiece::Is readOn();
    void drop(qint64 bytes);

    const QString m_path;
    const qint64 m_size;
    const QDateTime m_modified;
    const bool m_keepsAll;
    std::unique_ptr<ImageFilter> m_filter; ///< none: all of it is sent
    qint64 m_taken = 0; ///< so many bytes of the file went through it
    QByteArray m_kept; ///< of these, what was not asked for yet
    qint64 m_at = 0; ///< where that begins, among what is sent
    bool m_isLooked = false;
};

} // namespace hearth
