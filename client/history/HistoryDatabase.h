// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <unordered_map>

namespace hearth {

/// The one connection to the file of an account's history, with its settings and its schema. What fails is logged, without
/// what was bound, and remembered in trouble(). Opened, used and destroyed on one thread.
class HistoryDatabase
{
public:
    enum class Trouble {
        None,
        Unwritable, ///< the disk is full, or does not let this user write; what is there can be read
        Broken, ///< no database, or a damaged one
        Newer, ///< of a later version of this program
    };

    HistoryDatabase();
    ~HistoryDatabase();
    HistoryDatabase(const HistoryDatabase &) = delete;
    HistoryDatabase &operator=(const HistoryDatabase &) = delete;

    /// Makes the file, for its owner only, where there is none; an empty path is a database in memory.
    Trouble open(const QString &path);
    /// A file that was put aside, to read what can be read.
    bool openAsIs(const QString &path);
    void close();

    /// Prepared once, kept by its text.
    QSqlQuery &statement(const QString &sql);
    /// With what was bound.
    bool run(QSqlQuery &query);
    bool execute(const QString &sql);
    qint64 number(const QString &sql); ///< the first column of the first row; 0 when there is none

    /// `durable`: commit() returns once the disk has it.
    bool begin(bool durable);
    bool commit();
    void rollback();
    /// Something that was there is not to be found any more: after the commit the log is emptied of it, too.
    void noteForgotten() { m_forgot = true; }

    /// The worst of what happened since it was opened, or forgiven.
    Trouble trouble() const { return m_trouble; }
    void forgive() { m_trouble = Trouble::None; }

private:
    bool connectTo(const QString &path);
    Trouble prepare();
    void note(const QSqlError &error, const QString &sql);

    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_statements;
    Trouble m_trouble = Trouble::None;
    bool m_isDurable = false; ///< what SQLite is set to
    bool m_forgot = false;
};

} // namespace hearth
