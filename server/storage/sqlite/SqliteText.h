// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// A statement that each connection prepares at its first use and keeps. To be made once, as a constant: by its number
/// a connection finds what it has prepared, where looking for the text took as long as a small statement itself.
class SqliteText
{
public:
    explicit SqliteText(QString sql);
    Q_DISABLE_COPY_MOVE(SqliteText)

    const QString &sql() const { return m_sql; }
    /// Counts from 0 through all there are in the program.
    std::size_t number() const { return m_number; }

private:
    const QString m_sql;
    const std::size_t m_number;
};

} // namespace hearth
