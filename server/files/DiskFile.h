// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QFile>

namespace hearth {

/// A file that is written from its beginning to its end, and then is on the disk for sure.
class DiskFile
{
public:
    enum class Begin { New, AtTheEnd };

    /// The owner's alone. StorageFull where the disk is; Internal with the reason.
    Result<void> open(const QString &path, Begin begin);
    bool isOpen() const { return m_file.isOpen(); }
    qint64 size() const { return m_file.size(); }
    QString path() const { return m_path; }
    /// All of them, or an error.
    Result<void> write(QByteArrayView bytes);
    /// What was written is on the disk.
    Result<void> sync();
    void close() { m_file.close(); }

private:
    QString m_path; ///< QFile forgets it where it is opened by a descriptor
    QFile m_file;
};

/// That there is a file of this name in the folder, or none any more, is on the disk.
Result<void> syncFolder(const QString &path);

} // namespace hearth
