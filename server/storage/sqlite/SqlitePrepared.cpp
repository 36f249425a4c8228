// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlitePrepared.h"

#include <sqlite3.h>

#include <utility>

namespace hearth {

SqlitePrepared::SqlitePrepared(sqlite3 *handle, const QString &sql)
    : m_handle(handle)
{
    const QByteArray utf8 = sql.toUtf8();
    m_result = sqlite3_prepare_v3(
        m_handle, utf8.constData(), int(utf8.size()) + 1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    m_texts.resize(std::size_t(sqlite3_bind_parameter_count(m_statement)));
    noteFailure();
}

SqlitePrepared::~SqlitePrepared()
{
    sqlite3_finalize(m_statement);
}

void SqlitePrepared::bind(int place, qint64 value)
{
    bound(sqlite3_bind_int64(m_statement, place + 1, value));
}

void SqlitePrepared::bind(int place, const QString &value)
{
    // SQLite's own conversion from UTF-16 took a quarter of inserting a message.
    QByteArray &utf8 = m_texts[std::size_t(place)];
    utf8 = value.toUtf8();
    bound(sqlite3_bind_text64(
        m_statement, place + 1, utf8.constData() /* never null */, sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8));
}

void SqlitePrepared::bind(int place, const QByteArray &value)
{
    bound(sqlite3_bind_blob64(m_statement, place + 1, value.constData(), sqlite3_uint64(value.size()), SQLITE_TRANSIENT));
}

void SqlitePrepared::bindNull(int place)
{
    bound(sqlite3_bind_null(m_statement, place + 1));
}

bool SqlitePrepared::run()
{
    if (failed())
        return false;
    m_result = sqlite3_step(m_statement);
    m_onFirstRow = m_result == SQLITE_ROW;
    noteFailure();
    return !failed();
}

bool SqlitePrepared::next()
{
    if (std::exchange(m_onFirstRow, false))
        return true;
    if (m_result != SQLITE_ROW)
        return false;
    m_result = sqlite3_step(m_statement);
    noteFailure();
    return m_result == SQLITE_ROW;
}

qint64 SqlitePrepared::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString SqlitePrepared::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray SqlitePrepared::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

bool SqlitePrepared::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

int SqlitePrepared::changed() const
{
    return sqlite3_changes(m_handle);
}

qint64 SqlitePrepared::insertedId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

bool SqlitePrepared::failed() const
{
    return m_result != SQLITE_OK && m_result != SQLITE_ROW && m_result != SQLITE_DONE;
}

void SqlitePrepared::finish()
{
    sqlite3_reset(m_statement); // says again what the last step said
    if (m_statement) // else it was never prepared, and stays failed
        m_result = SQLITE_OK;
}

void SqlitePrepared::bound(int result)
{
    if (result == SQLITE_OK || failed())
        return;
    m_result = result;
    noteFailure();
}

void SqlitePrepared::noteFailure()
{
    if (failed())
        m_said = QString::fromUtf8(sqlite3_errmsg(m_handle));
}

} // namespace hearth
