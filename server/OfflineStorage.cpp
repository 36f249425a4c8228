// SPDX-License-Identifier: GPL-3.0-or-later
#include "OfflineStorage.h"

#include "SqliteDatabase.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace hearth {

OfflineStorage::OfflineStorage()
    : m_storage(SqliteDatabase::make())
{
}

Result<void> OfflineStorage::open(const QString &directory)
{
    if (!QDir(directory).exists())
        return Error {ErrorCode::InvalidRequest, u"There is no folder %1."_s.arg(QDir::toNativeSeparators(directory))};
    return m_storage.open(directory);
}

} // namespace hearth
