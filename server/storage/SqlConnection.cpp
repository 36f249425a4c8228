// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlConnection.h"
#include "SqlStatement.h"
#include "StorageLog.h"

#include <QSqlError>

#include <atomic>

using namespace Qt::StringLiterals;

namespace hearth {

Q_LOGGING_CATEGORY(storageLog, "hearth.server.storage", QtInfoMsg)

SqlConnection::SqlConnection(SqlDialect dialect)
    : m_dialect(dialect)
{
    static std::atomic<int> count = 0;
    m_name = u"hearth-%1"_s.arg(++count);
    m_database = QSqlDatabase::addDatabase(m_dialect.driver(), m_name);
}

SqlConnection::~SqlConnection()
{
    // In this order: removeDatabase() warns, and leaks, while a query or a handle is left.
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> SqlConnection::open(const QString &file, SqlAccess access)
{
    if (!m_database.isValid())
        return Error {ErrorCode::Internal, u"Qt's driver %1 is not installed"_s.arg(m_dialect.driver())};
    m_access = access;
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(m_dialect.connectOptions(access));
    if (!m_database.open())
        return Error {ErrorCode::Internal, m_dialect.reason(m_database.lastError())};
    return {};
}

Result<void> SqlConnection::applySettings()
{
    for (const QString &setting : m_dialect.settings(m_access))
        if (const auto done = execute(setting); !done)
            return done;
    return {};
}

SqlStatement SqlConnection::statement(const QString &sql)
{
    auto entry = m_prepared.find(sql);
    if (entry == m_prepared.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return SqlStatement(*this, error(query.lastError(), sql));
        entry = m_prepared.emplace(sql, std::move(query)).first;
    }
    return SqlStatement(*this, entry->second);
}

Result<void> SqlConnection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return error(query.lastError(), sql);
    return {};
}

Error SqlConnection::error(const QSqlError &error, const QString &sql) const
{
    const QString reason = m_dialect.reason(error);
    if (!m_logsReasons)
        return {ErrorCode::Internal, reason};
    qCWarning(storageLog).noquote() << "Failed:" << sql.simplified() << "because" << reason;
    return {ErrorCode::Internal, u"The server's database failed."_s};
}

} // namespace hearth
