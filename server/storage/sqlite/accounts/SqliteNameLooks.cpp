// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/SqliteNameLooks.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"

#include "model/Rules.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const SqliteText selectUsernames {u"SELECT username, 0 FROM users WHERE username_look = ? AND id <> ?"_s};
const SqliteText selectDisplayNames {
    u"SELECT display_name, role = 'guest' FROM users WHERE display_look = ? AND id <> ? AND gone_at IS NULL"_s};

struct Other
{
    QString name;
    bool isGuest = false;
};

Other other(const SqliteRow &row)
{
    return {row.text(0), row.integer(1) != 0};
}

bool isSame(const QString &one, const QString &another)
{
    return rules::foldedName(one) == rules::foldedName(another);
}

} // namespace

Result<void> SqliteNameLooks::username(const QString &name, UserId self)
{
    const Error taken {ErrorCode::UsernameTaken, u"The username \"%1\" is taken."_s.arg(name), u"username"_s};
    const auto look = rules::lookOfUsername(name);
    const auto usernames = m_connection.statement(selectUsernames).bind(look.key()).bind(self.value).rows(other);
    if (!usernames)
        return usernames.error();
    for (const Other &one : *usernames)
        if (rules::lookOfUsername(one.name).isLike(look))
            return taken;
    const auto shown = m_connection.statement(selectDisplayNames).bind(look.key()).bind(self.value).rows(other);
    if (!shown)
        return shown.error();
    for (const Other &one : *shown)
        if (!isSame(one.name, name) && rules::lookOfUsername(one.name).isLike(look))
            return Error {
                ErrorCode::UsernameTaken, u"\"%1\" looks like the name of somebody who is here."_s.arg(name), u"username"_s};
    return {};
}

Result<void> SqliteNameLooks::displayName(const QString &name, bool ofGuest, UserId self)
{
    const Error alike {
        ErrorCode::UsernameTaken, u"\"%1\" could be taken for somebody else who is here."_s.arg(name), u"display_name"_s};
    const auto look = rules::lookOfUsername(name);
    for (const SqliteText *select : {&selectUsernames, &selectDisplayNames}) {
        const auto others = m_connection.statement(*select).bind(look.key()).bind(self.value).rows(other);
        if (!others)
            return others.error();
        for (const Other &one : *others) {
            const bool isFree = isSame(one.name, name) && (!ofGuest || one.isGuest);
            if (!isFree && rules::lookOfUsername(one.name).isLike(look))
                return alike;
        }
    }
    return {};
}

} // namespace hearth
