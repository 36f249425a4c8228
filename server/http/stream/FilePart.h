// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <memory>

namespace hearth {

/// Bytes of a file, from here to there, that are sent one piece after the other. Open, and a descriptor, until destroyed.
class FilePart
{
public:
    /// All of it; null when it cannot be opened or is no file.
    static std::shared_ptr<FilePart> open(const QString &path);

    qint64 fileSize() const { return m_fileSize; } ///< when it was opened
    /// Only these bytes, which are in the file.
    void narrow(qint64 first, qint64 length);
    qint64 left() const { return m_left; }

    /// The next bytes, `most` of them or all that are left. Null when the file does not have them (any more).
    QByteArray read(qint64 most);
    /// The same bytes straight to a socket's descriptor: how many, 0 while the kernel takes none, -1 when it cannot be.
    qint64 sendTo(int socket, qint64 most);

private:
    explicit FilePart(const QString &path);

    QFile m_file;
    qint64 m_fileSize = 0;
    qint64 m_at = 0;
    qint64 m_left = 0;
};

} // namespace hearth
