// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/FilePiece.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace hearth {

FilePiece readPiece(const QString &path, qint64 size, const QDateTime &modified, qint64 offset, qint64 most)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    const auto isChanged = [&] { return file.size() != size || QFileInfo(path).lastModified().toUTC() != modified; };
    const qint64 wanted = std::clamp<qint64>(size - offset, 0, most);
    if (isChanged() || !file.seek(offset))
        return {FilePiece::Is::Changed, {}};
    FilePiece piece {FilePiece::Is::Read, QByteArray(wanted, Qt::Uninitialized)};
    qint64 read = 0;
    while (read < wanted) {
        const qint64 some = file.read(piece.bytes.data() + read, wanted - read);
        if (some <= 0)
            return {};
        read += some;
    }
    // Also what is written while it is read.
    return isChanged() ? FilePiece {FilePiece::Is::Changed, {}} : piece;
}

} // namespace hearth
