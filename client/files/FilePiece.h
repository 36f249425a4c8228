// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace hearth {

/// Some bytes of a file that is to be the one that was chosen: as large as it was, and not written to since.
struct FilePiece
{
    enum class Is { Read, Gone, Changed };

    Is is = Is::Gone;
    QByteArray bytes;
};

/// At most `most` bytes from `offset` on. Waits for the disk, on any thread.
FilePiece readPiece(const QString &path, qint64 size, const QDateTime &modified, qint64 offset, qint64 most);

} // namespace hearth
