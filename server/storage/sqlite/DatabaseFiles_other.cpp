// SPDX-License-Identifier: GPL-3.0-or-later
#include "DatabaseFiles.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace hearth {

/// Where an open file cannot be deleted or replaced, there is nothing to watch; the lock on the folder has to do.
struct DatabaseFiles::Held
{
};

bool DatabaseFiles::saysFull(int)
{
    return false; // SQLite says it
}

DatabaseFiles::DatabaseFiles() = default;
DatabaseFiles::~DatabaseFiles() = default;

Result<void> DatabaseFiles::hold(const QString &path)
{
    QFile file(path);
    constexpr auto ownerFile = QFile::ReadOwner | QFile::WriteOwner;
    const bool opened = file.exists() ? file.open(QIODevice::ReadWrite)
                                      : file.open(QIODevice::ReadWrite | QIODevice::NewOnly, ownerFile);
    if (!opened)
        return Error {ErrorCode::Internal,
            u"The database %1 cannot be opened: %2."_s.arg(QDir::toNativeSeparators(path), file.errorString())};
    file.setPermissions(ownerFile);
    return {};
}

void DatabaseFiles::watch() { }

QString DatabaseFiles::missing() const
{
    return {};
}

QString DatabaseFiles::cutShort() const
{
    return {};
}

QString DatabaseFiles::lost() const
{
    return {};
}

bool DatabaseFiles::hasItsLog() const
{
    return true;
}

bool DatabaseFiles::wasCut() const
{
    return false;
}

bool DatabaseFiles::isDamaged() const
{
    return false;
}

void DatabaseFiles::putLogAside() { }

} // namespace hearth
