// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

#include <memory>

namespace hearth {

/// Holds a data folder for one server: a lock on its file `hearth.lock`. The operating system lets go of it when the
/// process ends, however it ends, so nothing stale is ever left to be cleaned. The file stays: deleting it could let two
/// servers in.
class FolderLock
{
public:
    FolderLock();
    ~FolderLock(); ///< lets go
    Q_DISABLE_COPY_MOVE(FolderLock)

    /// Never waits. The error is one sentence that names the folder.
    Result<void> acquire(const QString &directory);

    /// Whether a database was ever opened in the folder that is held (noteDatabase()), and one that somebody owned
    /// (noteOwner()). The notes are in the lock's file, which stays where the database goes; they are on the disk when
    /// this returns.
    bool notesDatabase() const;
    void noteDatabase();
    bool notesOwner() const;
    void noteOwner();

    /// Returns once the names of the files in the folder are on the disk: also what was made just now is there after a power
    /// cut.
    static void syncFolder(const QString &directory);

private:
    void note(const QByteArray &text);

    struct Held;
    std::unique_ptr<Held> m_held;
};

} // namespace hearth
