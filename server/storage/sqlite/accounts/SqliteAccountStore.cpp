// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/SqliteAccountStore.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"
#include "accounts/SqliteNameLooks.h"

#include "model/Rules.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

// OR IGNORE: a name that another has, folded, changes nothing.
const SqliteText updateUsername {
    u"UPDATE OR IGNORE users SET username = ?, username_folded = ?, username_look = ? WHERE id = ? AND gone_at IS NULL"_s};
// Where they came from is known of guests only.
const SqliteText updateGuest {
    u"UPDATE users SET role = 'member', password_hash = ?, expires_at = NULL, address = NULL WHERE id = ? AND gone_at IS NULL"_s};
const SqliteText updateDisplayName {u"UPDATE users SET display_name = ?, display_look = ? WHERE id = ? AND gone_at IS NULL"_s};
const SqliteText selectOtherOwner {
    u"SELECT 1 FROM users WHERE role = 'owner' AND id <> ? AND gone_at IS NULL AND disabled_at IS NULL LIMIT 1"_s};
const SqliteText updateSession {u"UPDATE tokens SET client = ?, address = ? WHERE hash = ?"_s};
const SqliteText selectSessions {u"SELECT hex(hash), client, address, created_at, last_used_at FROM tokens WHERE user_id = ? "
                                 "ORDER BY last_used_at DESC, created_at DESC"_s};
const SqliteText deleteOthers {u"DELETE FROM tokens WHERE user_id = ? AND hash <> ? RETURNING hex(hash)"_s};
const SqliteText upsertRecovery {u"INSERT INTO recovery_codes (user_id, hash, expires_at) VALUES (?, ?, ?) "
                                 "ON CONFLICT (user_id) DO UPDATE SET hash = excluded.hash, expires_at = excluded.expires_at"_s};
const SqliteText selectRecovery {u"SELECT hex(hash), expires_at FROM recovery_codes WHERE user_id = ?"_s};
const SqliteText deleteRecovery {u"DELETE FROM recovery_codes WHERE user_id = ?"_s};

QByteArray hashOf(const SqliteRow &row)
{
    return QByteArray::fromHex(row.text(0).toLatin1());
}

Error nobody()
{
    return {ErrorCode::UserNotFound, u"There is no such user."_s};
}

Error takenName(const QString &username)
{
    return {ErrorCode::UsernameTaken, u"The username \"%1\" is taken."_s.arg(username), u"username"_s};
}

} // namespace

Result<StoredUser> SqliteAccountStore::known(UserId user)
{
    const auto stored = m_users.byId(user);
    if (!stored)
        return stored.error();
    return *stored ? Result<StoredUser>(**stored) : nobody();
}

Result<User> SqliteAccountStore::rename(
    UserId user, const std::optional<QString> &username, const std::optional<QString> &displayName)
{
    const auto stored = known(user);
    if (!stored)
        return stored.error();
    if (username)
        if (const auto given = giveUsername(user, *username); !given)
            return given.error();
    if (displayName && *displayName != stored->user.displayName) {
        const bool isGuest = stored->user.role == Role::Guest;
        if (const auto free = SqliteNameLooks(m_connection).displayName(*displayName, isGuest, user); !free)
            return free.error();
        const QString look = rules::lookOfUsername(*displayName).key();
        if (const auto done = m_connection.statement(updateDisplayName).bind(*displayName).bind(look).bind(user.value).execute();
            !done)
            return done.error();
    }
    const auto now = known(user);
    return now ? Result<User>(now->user) : now.error();
}

Result<void> SqliteAccountStore::giveUsername(UserId user, const QString &username)
{
    if (const auto free = SqliteNameLooks(m_connection).username(username, user); !free)
        return free.error();
    const auto done = m_connection.statement(updateUsername)
                          .bind(username)
                          .bind(rules::foldedName(username))
                          .bind(rules::lookOfUsername(username).key())
                          .bind(user.value)
                          .execute();
    if (!done)
        return done.error();
    return *done == 0 ? Result<void>(takenName(username)) : Result<void>();
}

Result<User> SqliteAccountStore::makeAccount(UserId guest, const QString &username, const QString &passwordHash)
{
    const auto before = known(guest);
    if (!before)
        return before.error();
    if (before->user.role != Role::Guest)
        return Error {ErrorCode::Forbidden, u"You have an account already."_s};
    if (const auto given = giveUsername(guest, username); !given)
        return given.error();
    if (const auto done = m_connection.statement(updateGuest).bind(passwordHash).bind(guest.value).execute(); !done)
        return done.error();
    const auto now = known(guest);
    return now ? Result<User>(now->user) : now.error();
}

Result<User> SqliteAccountStore::giveRole(UserId user, Role role)
{
    const auto before = known(user);
    if (!before)
        return before.error();
    if (before->user.role == Role::Owner && role != Role::Owner) {
        const auto other = m_connection.statement(selectOtherOwner).bind(user.value).exists();
        if (!other)
            return other.error();
        if (!*other)
            return Error {ErrorCode::LastOwner, u"This is the server's only owner: make somebody else an owner before."_s};
    }
    if (const auto set = m_users.setRole(user, role); !set)
        return set.error();
    User now = before->user;
    now.role = role;
    return now;
}

Result<void> SqliteAccountStore::describe(const QByteArray &hash, const QString &client, const QString &address)
{
    const auto done = m_connection.statement(updateSession).bind(client).bind(address).bind(hash).execute();
    return done ? Result<void>() : done.error();
}

Result<QList<ListedSession>> SqliteAccountStore::sessions(UserId user)
{
    return m_connection.statement(selectSessions).bind(user.value).rows([](const SqliteRow &row) {
        return ListedSession {hashOf(row), row.text(1), row.text(2), row.time(3), row.time(4)};
    });
}

Result<QList<QByteArray>> SqliteAccountStore::endOthers(UserId user, const QByteArray &hash)
{
    return m_connection.statement(deleteOthers).bind(user.value).bind(hash).rows(hashOf);
}

Result<void> SqliteAccountStore::setRecovery(UserId user, const StoredRecovery &recovery)
{
    const auto done = m_connection.statement(upsertRecovery)
                          .bind(user.value)
                          .bind(recovery.hash)
                          .bind(recovery.expiresAt)
                          .execute();
    return done ? Result<void>() : done.error();
}

Result<std::optional<StoredRecovery>> SqliteAccountStore::recovery(UserId user)
{
    return m_connection.statement(selectRecovery).bind(user.value).row([](const SqliteRow &row) {
        return StoredRecovery {hashOf(row), row.time(1)};
    });
}

Result<void> SqliteAccountStore::endRecovery(UserId user)
{
    const auto done = m_connection.statement(deleteRecovery).bind(user.value).execute();
    return done ? Result<void>() : done.error();
}

} // namespace hearth
