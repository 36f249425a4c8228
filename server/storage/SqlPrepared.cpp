// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlPrepared.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

class QtPrepared final : public SqlPrepared
{
public:
    QtPrepared(const QSqlDatabase &database, const QString &sql)
        : m_query(database)
    {
        m_query.setForwardOnly(true);
        m_failed = !m_query.prepare(sql);
    }

    void bind(int place, qint64 value) override { m_query.bindValue(place, value); }
    void bind(int place, const QString &value) override
    {
        m_query.bindValue(place, value.isNull() ? u""_s : value); // Qt binds a null QString as NULL
    }
    void bind(int place, const QByteArray &value) override { m_query.bindValue(place, value); }
    void bindNull(int place) override { m_query.bindValue(place, QVariant()); }

    bool run() override { return m_query.exec(); }
    bool next() override { return m_query.next(); }
    qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    QString text(int column) const override { return m_query.value(column).toString(); }
    bool isNull(int column) const override { return m_query.isNull(column); }
    int changed() const override { return m_query.numRowsAffected(); }
    qint64 insertedId() const override { return m_query.lastInsertId().toLongLong(); }
    bool failed() const override { return m_failed || m_query.lastError().isValid(); }
    QSqlError error() const override { return m_query.lastError(); }
    void finish() override { m_query.finish(); }

private:
    QSqlQuery m_query;
    bool m_failed = false;
};

} // namespace

std::unique_ptr<SqlPrepared> SqlPrepared::qt(const QSqlDatabase &database, const QString &sql)
{
    return std::make_unique<QtPrepared>(database, sql);
}

} // namespace hearth
