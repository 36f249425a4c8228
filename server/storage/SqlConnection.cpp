// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlConnection.h"
#include "SqlPrepared.h"
#include "SqlStatement.h"
#include "SqlText.h"
#include "SqliteDirect.h"
#include "StorageLog.h"

#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

using namespace Qt::StringLiterals;

namespace hearth {

Q_LOGGING_CATEGORY(storageLog, "hearth.server.storage", QtInfoMsg)

namespace {

bool writes(const QString &sql)
{
    return !sql.startsWith(u"SELECT"_s);
}

} // namespace

SqlConnection::SqlConnection(SqlDialect dialect, SqlPath path)
    : m_dialect(dialect)
    , m_path(path)
{
    static std::atomic<int> count = 0;
    m_name = u"hearth-%1"_s.arg(++count);
    m_database = QSqlDatabase::addDatabase(m_dialect.driver(), m_name);
}

SqlConnection::~SqlConnection()
{
    // In this order: removeDatabase() warns, and leaks, while a query or a handle is left.
    m_kept.clear();
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
    if (m_path == SqlPath::Direct && !SqliteDirect::open(m_database))
        m_path = SqlPath::Qt;
    if (!m_database.isOpen() && !m_database.open())
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

void SqlConnection::keepLog()
{
    if (m_path == SqlPath::Direct)
        SqliteDirect::keepLog(m_database);
}

void SqlConnection::leaveFiles()
{
    if (m_path == SqlPath::Direct)
        SqliteDirect::leaveFiles(m_database);
}

SqlStatement SqlConnection::statement(const SqlText &text)
{
    if (m_kept.size() <= text.number())
        m_kept.resize(text.number() + 1);
    Kept &kept = m_kept[text.number()];
    if (!kept.statement) {
        auto prepared = prepare(text.sql());
        if (prepared->failed())
            return failed(*prepared, text.sql());
        kept = {&text, std::move(prepared), writes(text.sql())};
    }
    return SqlStatement(*this, text.sql(), *kept.statement, kept.writes);
}

SqlStatement SqlConnection::statement(const QString &sql)
{
    auto prepared = prepare(sql);
    if (prepared->failed())
        return failed(*prepared, sql);
    return SqlStatement(*this, sql, std::move(prepared), writes(sql));
}

QStringList SqlConnection::statements() const
{
    QStringList texts;
    for (const Kept &kept : m_kept)
        if (kept.statement)
            texts << kept.text->sql();
    return texts;
}

std::unique_ptr<SqlPrepared> SqlConnection::prepare(const QString &sql) const
{
    return m_path == SqlPath::Direct ? SqliteDirect::prepare(m_database, sql) : SqlPrepared::qt(m_database, sql);
}

SqlStatement SqlConnection::failed(const SqlPrepared &prepared, const QString &sql)
{
    ++m_tally.failed;
    return SqlStatement(*this, error(prepared.error(), sql));
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
    if (m_dialect.isBusy(error)) {
        Error busy {ErrorCode::Busy, u"Another program is using the server's database."_s};
        busy.retryAfter = std::chrono::seconds(1); // each try waits for it as well
        return busy;
    }
    return {ErrorCode::Internal, u"The server's database failed."_s};
}

} // namespace hearth
