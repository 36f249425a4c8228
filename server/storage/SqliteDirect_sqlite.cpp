// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlPrepared.h"
#include "SqliteDirect.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

thread_local sqlite3 *openedHere = nullptr;

/// SQLite's library calls this for every connection it opens, so it is called for Qt's only if Qt's driver uses the same
/// library as this program.
int noteOpened(sqlite3 *handle, const char **, const void *)
{
    openedHere = handle;
    return SQLITE_OK;
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

class SqlitePrepared final : public SqlPrepared
{
public:
    SqlitePrepared(sqlite3 *handle, const QString &sql)
        : m_handle(handle)
    {
        const QByteArray utf8 = sql.toUtf8();
        m_result = sqlite3_prepare_v3(
            m_handle, utf8.constData(), int(utf8.size()) + 1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
        m_texts.resize(std::size_t(sqlite3_bind_parameter_count(m_statement)));
        noteError();
    }
    ~SqlitePrepared() override { sqlite3_finalize(m_statement); }

    // A value that cannot be bound (too large, no memory) leaves NULL there, which would be stored in its place.
    void bind(int place, qint64 value) override { bound(sqlite3_bind_int64(m_statement, place + 1, value)); }
    void bind(int place, const QString &value) override
    {
        // SQLite's own conversion from UTF-16 took a quarter of inserting a message.
        QByteArray &utf8 = m_texts[std::size_t(place)];
        utf8 = value.toUtf8();
        bound(sqlite3_bind_text64(
            m_statement, place + 1, utf8.constData() /* never null */, sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8));
    }
    void bind(int place, const QByteArray &value) override
    {
        bound(sqlite3_bind_blob64(m_statement, place + 1, value.constData(), sqlite3_uint64(value.size()), SQLITE_TRANSIENT));
    }
    void bindNull(int place) override { bound(sqlite3_bind_null(m_statement, place + 1)); }

    bool run() override
    {
        if (failed())
            return false;
        m_result = sqlite3_step(m_statement);
        m_onFirstRow = m_result == SQLITE_ROW;
        noteError();
        return !failed();
    }
    bool next() override
    {
        if (std::exchange(m_onFirstRow, false))
            return true;
        if (m_result != SQLITE_ROW)
            return false;
        m_result = sqlite3_step(m_statement);
        noteError();
        return m_result == SQLITE_ROW;
    }
    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    QString text(int column) const override
    {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
    }
    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    int changed() const override { return sqlite3_changes(m_handle); }
    qint64 insertedId() const override { return sqlite3_last_insert_rowid(m_handle); }
    bool failed() const override { return m_result != SQLITE_OK && m_result != SQLITE_ROW && m_result != SQLITE_DONE; }
    QSqlError error() const override { return QSqlError({}, m_error, QSqlError::StatementError, QString::number(m_result)); }
    void finish() override
    {
        sqlite3_reset(m_statement); // says again what the last step said
        if (m_statement) // else it was never prepared, and stays failed
            m_result = SQLITE_OK;
    }

private:
    void bound(int result)
    {
        if (result == SQLITE_OK || failed())
            return;
        m_result = result;
        noteError();
    }
    void noteError()
    {
        if (failed())
            m_error = QString::fromUtf8(sqlite3_errmsg(m_handle));
    }

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
    int m_result = SQLITE_OK;
    bool m_onFirstRow = false;
    std::vector<QByteArray> m_texts; ///< what is bound, as long as it is
    QString m_error;
};

} // namespace

bool SqliteDirect::open(QSqlDatabase &database)
{
    // Nobody asks SQLite how much memory it uses, and counting it takes a lock at each allocation. Only before its first
    // use in the process; later it is refused, and nothing is lost.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    openedHere = nullptr;
    const auto note = reinterpret_cast<void (*)()>(noteOpened);
    sqlite3_auto_extension(note);
    const bool opened = database.open();
    // Not cancelled: another thread may be opening one, too.
    return opened && openedHere && openedHere == handleOf(database);
}

void SqliteDirect::keepLog(const QSqlDatabase &database)
{
    int on = 1;
    sqlite3_file_control(handleOf(database), nullptr, SQLITE_FCNTL_PERSIST_WAL, &on);
}

void SqliteDirect::leaveFiles(const QSqlDatabase &database)
{
    sqlite3_db_config(handleOf(database), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

std::unique_ptr<SqlPrepared> SqliteDirect::prepare(const QSqlDatabase &database, const QString &sql)
{
    return std::make_unique<SqlitePrepared>(handleOf(database), sql);
}

} // namespace hearth
