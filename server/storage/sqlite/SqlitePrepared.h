// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace hearth {

/// A statement as SQLite keeps it prepared, used without QSqlQuery, which costs several times what SQLite itself needs for
/// a small statement (it builds a QSqlRecord and QVariants for each use). Places and columns count from 0. Belongs to the
/// thread of its connection.
class SqlitePrepared
{
public:
    /// failed() when it could not be prepared.
    SqlitePrepared(sqlite3 *handle, const QString &sql);
    ~SqlitePrepared();
    Q_DISABLE_COPY_MOVE(SqlitePrepared)

    // A value that cannot be bound (too large, no memory) leaves NULL there, which would be stored in its place: it fails.
    void bind(int place, qint64 value);
    void bind(int place, const QString &value); ///< never as NULL
    void bind(int place, const QByteArray &value);
    void bindNull(int place);

    /// Runs it, up to its first row.
    bool run();
    /// Goes to the first row, then to the next. False: there is none, or it failed.
    bool next();
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    bool isNull(int column) const;
    /// After run() of a statement that writes: how many rows it changed, and the id of the row it inserted last.
    int changed() const;
    qint64 insertedId() const;
    /// Whether anything since run() failed.
    bool failed() const;
    int result() const { return m_result; } ///< SQLite's code
    const QString &said() const { return m_said; } ///< what SQLite said when it failed
    /// Ready for the next use.
    void finish();

private:
    void bound(int result);
    void noteFailure();

    sqlite3 *const m_handle;
    sqlite3_stmt *m_statement = nullptr;
    int m_result = 0;
    bool m_onFirstRow = false;
    std::vector<QByteArray> m_texts; ///< what is bound, as long as it is
    QString m_said;
};

} // namespace hearth
