// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoredNames.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"

#include "model/Rules.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

struct Name
{
    qint64 id = 0;
    QString name;
    QString folded; ///< as it is stored
};

/// One table with names, and where they are in it.
struct Table
{
    SqliteText select; ///< id, name, folded
    SqliteText update; ///< folded, look, id; nothing where the folded one is another's
    rules::NameLook (*look)(const QString &name);
};

// A guest's name is of the server's making, and folded as it is.
const Table users {SqliteText(u"SELECT id, username, username_folded FROM users WHERE role <> 'guest' ORDER BY id"_s),
    SqliteText(u"UPDATE OR IGNORE users SET username_folded = ?, username_look = ? WHERE id = ?"_s), rules::lookOfUsername};
const Table rooms {SqliteText(u"SELECT id, name, name_folded FROM rooms WHERE deleted_at IS NULL ORDER BY id"_s),
    SqliteText(u"UPDATE OR IGNORE rooms SET name_folded = ?, name_look = ? WHERE id = ?"_s), rules::lookOfRoom};

Result<int> set(SqliteConnection &connection, const Table &table, const Name &name, const QString &folded)
{
    return connection.statement(table.update).bind(folded).bind(table.look(name.name).key()).bind(name.id).execute();
}

Result<void> bringUpToDate(SqliteConnection &connection, const Table &table)
{
    const auto names = connection.statement(table.select).rows([](const SqliteRow &row) {
        return Name {row.integer(0), row.text(1), row.text(2)};
    });
    if (!names)
        return names.error();
    // First aside, for what one is to have may still be another's. No name has a line break.
    for (const Name &name : *names)
        if (rules::foldedName(name.name) != name.folded)
            if (const auto aside = set(connection, table, name, u"\n%1"_s.arg(name.id)); !aside)
                return aside.error();
    // The plain ones first: "ada" is whoever has just that, and not who has a filler behind it.
    for (const bool plain : {true, false}) {
        for (const Name &name : *names) {
            const QString folded = rules::foldedName(name.name);
            if ((folded == name.name) != plain)
                continue;
            auto done = set(connection, table, name, folded);
            if (done && *done == 0)
                done = set(connection, table, name, name.name);
            if (!done)
                return done.error();
        }
    }
    return {};
}

/// By which people are shown; of guests who are gone nobody asks.
Result<void> bringShownNamesUpToDate(SqliteConnection &connection)
{
    static const SqliteText select {u"SELECT id, display_name FROM users WHERE gone_at IS NULL"_s};
    static const SqliteText update {u"UPDATE users SET display_look = ? WHERE id = ?"_s};
    const auto names = connection.statement(select).rows(
        [](const SqliteRow &row) { return Name {row.integer(0), row.text(1), {}}; });
    if (!names)
        return names.error();
    for (const Name &name : *names) {
        const QString look = rules::lookOfUsername(name.name).key();
        if (const auto done = connection.statement(update).bind(look).bind(name.id).execute(); !done)
            return done.error();
    }
    return {};
}

} // namespace

Result<void> StoredNames::bringUpToDate(SqliteConnection &connection)
{
    const auto madeBy = connection.statement(u"SELECT made_by FROM name_rules"_s).row([](const SqliteRow &row) {
        return row.text(0);
    });
    if (!madeBy)
        return madeBy.error();
    if (*madeBy == rules::nameRules())
        return {};
    return connection.inTransaction([&]() -> Result<void> {
        for (const Table *table : {&users, &rooms})
            if (const auto done = hearth::bringUpToDate(connection, *table); !done)
                return done;
        if (const auto done = bringShownNamesUpToDate(connection); !done)
            return done;
        const auto noted = connection.statement(u"UPDATE name_rules SET made_by = ?"_s).bind(rules::nameRules()).execute();
        return noted ? Result<void>() : noted.error();
    });
}

} // namespace hearth
