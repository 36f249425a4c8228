// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqliteText.h"

#include <atomic>

namespace hearth {

namespace {

std::size_t nextNumber()
{
    static std::atomic<std::size_t> count = 0; // in here, so that it is there for constants of other files
    return count++;
}

} // namespace

SqliteText::SqliteText(QString sql)
    : m_sql(std::move(sql))
    , m_number(nextNumber())
{
}

} // namespace hearth
