// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlPrepared.h"
#include "SqliteDirect.h"

#include <QSqlDatabase>

namespace hearth {

bool SqliteDirect::open(QSqlDatabase &database)
{
    (void)database.open();
    return false;
}

void SqliteDirect::keepLog(const QSqlDatabase &) { }

void SqliteDirect::leaveFiles(const QSqlDatabase &) { }

std::unique_ptr<SqlPrepared> SqliteDirect::prepare(const QSqlDatabase &, const QString &)
{
    Q_UNREACHABLE();
}

} // namespace hearth
