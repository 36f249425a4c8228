// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachments/SqliteContents.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const SqliteText insertContent {u"INSERT INTO contents (hash, size) VALUES (?, ?)"_s};
const SqliteText selectContent {u"SELECT id FROM contents WHERE hash = ?"_s};
const SqliteText updateDamaged {u"UPDATE contents SET damaged = ? WHERE hash = ?"_s};

} // namespace

Result<void> SqliteContents::setDamaged(const QByteArray &hash, bool damaged)
{
    const auto done = m_connection.statement(updateDamaged).bind(qint64(damaged)).bind(hash).execute();
    return done ? Result<void>() : done.error();
}

Result<SqliteContents::Kept> SqliteContents::keep(const NewContent &content)
{
    const auto known = m_connection.statement(selectContent).bind(content.hash).row([](const SqliteRow &row) {
        return row.integer(0);
    });
    if (!known)
        return known.error();
    if (*known) {
        const auto whole = setDamaged(content.hash, false); // it was just put there anew
        return whole ? Result<Kept>(Kept {**known}) : whole.error();
    }
    const auto inserted = m_connection.statement(insertContent).bind(content.hash).bind(content.size).insert();
    return inserted ? Result<Kept>(Kept {*inserted, content.size}) : inserted.error();
}

} // namespace hearth
