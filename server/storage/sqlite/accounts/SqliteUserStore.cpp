// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/SqliteUserStore.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"
#include "accounts/SqliteNameLooks.h"

#include "media/PersonPicture.h"
#include "model/Rules.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const QString selectAnybody = u"SELECT id, username, display_name, role, last_seen, password_hash, created_at, expires_at, "
                              "address, disabled_at, (SELECT hash FROM contents WHERE contents.id = picture_id) FROM users "_s;
const QString selectUser = selectAnybody + u"WHERE gone_at IS NULL "_s;
// A name from before, when more names were different, may be folded to itself only (StoredNames): who types just that is meant.
const SqliteText selectByUsername {
    selectUser + u"AND (username_folded = ? OR username_folded = ?) ORDER BY username = ? DESC LIMIT 1"_s};
const SqliteText selectById {selectUser + u"AND id = ?"_s};
const SqliteText selectByIdOrGone {
    selectAnybody + u"WHERE id = ? AND (gone_at IS NULL OR (gone_at > ? AND address IS NOT NULL))"_s};
const SqliteText selectAll {selectUser + u"ORDER BY id"_s};
const SqliteText selectGuests {selectUser + u"AND expires_at IS NOT NULL"_s};
const QString isUninvited = u"AND NOT EXISTS (SELECT 1 FROM invite_uses WHERE user_id = id) "_s;
const SqliteText selectUninvited {u"SELECT id FROM users WHERE expires_at IS NOT NULL AND gone_at IS NULL "_s + isUninvited};
const SqliteText selectAnyAccount {u"SELECT 1 FROM users WHERE role <> 'guest' LIMIT 1"_s};
// The first by users_expiring alone.
const SqliteText countGuests {u"SELECT count(*) FROM users WHERE expires_at IS NOT NULL AND gone_at IS NULL"_s};
const SqliteText countAccounts {u"SELECT count(*) FROM users WHERE role <> 'guest' AND gone_at IS NULL"_s};
const SqliteText insertUser {
    u"INSERT INTO users (username, username_folded, username_look, display_name, display_look, role, password_hash, created_at, "
    "last_seen, expires_at, address) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s};
const SqliteText updatePassword {u"UPDATE users SET password_hash = ? WHERE id = ? AND gone_at IS NULL"_s};
const SqliteText updateRole {u"UPDATE users SET role = ? WHERE id = ? AND gone_at IS NULL"_s};
// An account has no end, also where it was a guest's a moment ago.
const SqliteText updateSeen {
    u"UPDATE users SET last_seen = ?, expires_at = CASE role WHEN 'guest' THEN ? END WHERE id = ? AND gone_at IS NULL"_s};
const SqliteText updateDisabled {u"UPDATE users SET disabled_at = ? WHERE id = ? AND gone_at IS NULL"_s};
const QString end = u"UPDATE users SET gone_at = ? WHERE expires_at IS NOT NULL AND gone_at IS NULL AND role = 'guest' "_s;
const SqliteText expire {end + u"AND expires_at <= ? RETURNING id"_s};
const SqliteText endAll {end + u"RETURNING id"_s};
const SqliteText endUninvited {end + isUninvited + u"RETURNING id"_s};
const SqliteText endFrom {end + u"AND address = ? RETURNING id"_s};
const SqliteText forgetAddresses {u"UPDATE users SET address = NULL WHERE address IS NOT NULL AND gone_at <= ?"_s};
const SqliteText deleteTokens {u"DELETE FROM tokens WHERE user_id = ?"_s};
const SqliteText deleteMemberships {u"DELETE FROM memberships WHERE user_id = ?"_s};

StoredUser storedUser(const SqliteRow &row)
{
    StoredUser stored;
    stored.user.id = UserId {row.integer(0)};
    stored.user.username = row.text(1);
    stored.user.displayName = row.text(2);
    stored.user.role = roleFromName(row.text(3)).value_or(Role::Guest);
    stored.user.lastSeen = row.time(4);
    stored.passwordHash = row.text(5);
    stored.createdAt = row.time(6);
    stored.expiresAt = row.time(7);
    stored.address = row.text(8);
    stored.user.disabled = !row.isNull(9);
    if (!row.isNull(10))
        stored.user.picture = personPicture::id(row.bytes(10));
    return stored;
}

Error taken(const QString &username)
{
    return {ErrorCode::UsernameTaken, u"The username \"%1\" is taken."_s.arg(username), u"username"_s};
}

Result<void> changedOne(const Result<int> &changed)
{
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error {ErrorCode::UserNotFound, u"There is no such user."_s};
    return {};
}

} // namespace

SqliteUserStore::SqliteUserStore(SqliteConnection &connection)
    : m_connection(connection)
{
}

Result<User> SqliteUserStore::create(const StoredUser &stored)
{
    const bool isGuest = stored.user.role == Role::Guest;
    SqliteNameLooks looks(m_connection);
    if (const auto free = isGuest ? Result<void>() : looks.username(stored.user.username); !free)
        return free.error();
    if (const auto free = looks.displayName(stored.user.displayName, isGuest); !free)
        return free.error();
    SqliteStatement insert = m_connection.statement(insertUser);
    insert.bind(stored.user.username).bind(rules::foldedName(stored.user.username));
    isGuest ? insert.bindNull() : insert.bind(rules::lookOfUsername(stored.user.username).key());
    insert.bind(stored.user.displayName)
        .bind(rules::lookOfUsername(stored.user.displayName).key())
        .bind(roleName(stored.user.role))
        .bind(stored.passwordHash)
        .bind(stored.createdAt)
        .bind(stored.user.lastSeen)
        .bind(stored.expiresAt);
    stored.address.isEmpty() ? insert.bindNull() : insert.bind(stored.address);
    const auto id = insert.insert();
    if (!id)
        return id.error();
    if (*id == 0)
        return taken(stored.user.username);
    User user = stored.user;
    user.id = UserId {*id};
    user.status = PresenceStatus::Offline;
    return user;
}

Result<std::optional<StoredUser>> SqliteUserStore::byUsername(const QString &username)
{
    return m_connection.statement(selectByUsername).bind(rules::foldedName(username)).bind(username).bind(username).row(storedUser);
}

Result<std::optional<StoredUser>> SqliteUserStore::byId(UserId id)
{
    return m_connection.statement(selectById).bind(id.value).row(storedUser);
}

Result<std::optional<StoredUser>> SqliteUserStore::byIdOrGone(UserId id, const QDateTime &now)
{
    return m_connection.statement(selectByIdOrGone).bind(id.value).bind(now.addDuration(-addressKept)).row(storedUser);
}

Result<QList<StoredUser>> SqliteUserStore::all()
{
    return m_connection.statement(selectAll).rows(storedUser);
}

Result<QList<StoredUser>> SqliteUserStore::guests()
{
    return m_connection.statement(selectGuests).rows(storedUser);
}

Result<QList<UserId>> SqliteUserStore::uninvitedGuests()
{
    return m_connection.statement(selectUninvited).rows([](const SqliteRow &row) { return UserId {row.integer(0)}; });
}

Result<qint64> SqliteUserStore::guestCount()
{
    return count(countGuests);
}

Result<qint64> SqliteUserStore::accountCount()
{
    return count(countAccounts);
}

Result<qint64> SqliteUserStore::count(const SqliteText &text)
{
    const auto counted = m_connection.statement(text).row([](const SqliteRow &row) { return row.integer(0); });
    if (!counted)
        return counted.error();
    return counted->value_or(0);
}

Result<bool> SqliteUserStore::hasAccounts()
{
    return m_connection.statement(selectAnyAccount).exists();
}

Result<void> SqliteUserStore::setPasswordHash(UserId id, const QString &hash)
{
    return changedOne(m_connection.statement(updatePassword).bind(hash).bind(id.value).execute());
}

Result<void> SqliteUserStore::setRole(UserId id, Role role)
{
    return changedOne(m_connection.statement(updateRole).bind(roleName(role)).bind(id.value).execute());
}

Result<void> SqliteUserStore::touch(UserId id, const QDateTime &lastSeen, const QDateTime &expiresAt)
{
    return changedOne(m_connection.statement(updateSeen).bind(lastSeen).bind(expiresAt).bind(id.value).execute());
}

Result<QList<UserId>> SqliteUserStore::expireGuests(const QDateTime &now)
{
    const auto forgotten = m_connection.statement(forgetAddresses).bind(now.addDuration(-addressKept)).execute();
    if (!forgotten)
        return forgotten.error();
    return ended(m_connection.statement(expire).bind(now).bind(now));
}

Result<QList<UserId>> SqliteUserStore::endGuests(const QDateTime &now)
{
    return ended(m_connection.statement(endAll).bind(now));
}

Result<QList<UserId>> SqliteUserStore::endUninvitedGuests(const QDateTime &now)
{
    return ended(m_connection.statement(endUninvited).bind(now));
}

Result<QList<UserId>> SqliteUserStore::endGuestsFrom(const QString &address, const QDateTime &now)
{
    return ended(m_connection.statement(endFrom).bind(now).bind(address));
}

Result<QList<UserId>> SqliteUserStore::ended(SqliteStatement &statement)
{
    auto guests = statement.rows([](const SqliteRow &row) { return UserId {row.integer(0)}; });
    if (!guests)
        return guests;
    for (const UserId id : *guests) {
        for (const SqliteText *text : {&deleteTokens, &deleteMemberships})
            if (const auto deleted = m_connection.statement(*text).bind(id.value).execute(); !deleted)
                return deleted.error();
    }
    return guests;
}

Result<void> SqliteUserStore::setDisabled(UserId id, const QDateTime &since)
{
    return changedOne(m_connection.statement(updateDisabled).bind(since).bind(id.value).execute());
}

} // namespace hearth
