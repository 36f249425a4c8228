// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/SqliteTokenStore.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"

#include "media/PersonPicture.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const SqliteText insertToken {u"INSERT INTO tokens (hash, user_id, created_at, last_used_at) VALUES (?, ?, ?, ?)"_s};
const SqliteText selectToken {u"SELECT user_id, last_used_at FROM tokens WHERE hash = ?"_s};
const SqliteText selectNewest {
    u"SELECT hex(hash), last_used_at, users.id, username, display_name, role, last_seen, expires_at, disabled_at, "
    "(SELECT hash FROM contents WHERE contents.id = picture_id) "
    "FROM tokens JOIN users ON users.id = user_id AND gone_at IS NULL ORDER BY last_used_at DESC LIMIT ?"_s};
const SqliteText deleteToken {u"DELETE FROM tokens WHERE hash = ?"_s};
const SqliteText deleteTokensOf {u"DELETE FROM tokens WHERE user_id = ?"_s};
const SqliteText updateToken {u"UPDATE tokens SET last_used_at = ? WHERE hash = ?"_s};
const SqliteText updateNewestToken {
    u"UPDATE tokens SET last_used_at = ? WHERE hash = "
    "(SELECT hash FROM tokens WHERE user_id = ? ORDER BY last_used_at DESC, created_at DESC LIMIT 1)"_s};
const SqliteText deleteOldest {
    u"DELETE FROM tokens WHERE hash IN "
    "(SELECT hash FROM tokens WHERE user_id = ? ORDER BY last_used_at DESC, created_at DESC LIMIT -1 OFFSET ?) RETURNING hex(hash)"_s};
const SqliteText deleteUnused {u"DELETE FROM tokens WHERE last_used_at <= ? RETURNING hex(hash)"_s};
const SqliteText insertAddress {u"INSERT INTO sign_in_addresses (user_id, address, last_used_at) VALUES (?, ?, ?) "
                                "ON CONFLICT (user_id, address) DO UPDATE SET last_used_at = excluded.last_used_at"_s};
const SqliteText deleteOldAddresses {
    u"DELETE FROM sign_in_addresses WHERE user_id = ? AND address NOT IN "
    "(SELECT address FROM sign_in_addresses WHERE user_id = ? ORDER BY last_used_at DESC LIMIT ?)"_s};
const SqliteText selectAddress {u"SELECT 1 FROM sign_in_addresses WHERE user_id = ? AND address = ?"_s};

QByteArray hash(const SqliteRow &row)
{
    return QByteArray::fromHex(row.text(0).toLatin1());
}

StoredSession session(const SqliteRow &row)
{
    StoredSession stored {hash(row), {}, row.time(7), row.time(1)};
    stored.user.id = UserId {row.integer(2)};
    stored.user.username = row.text(3);
    stored.user.displayName = row.text(4);
    stored.user.role = roleFromName(row.text(5)).value_or(Role::Guest);
    stored.user.lastSeen = row.time(6);
    stored.user.disabled = !row.isNull(8);
    if (!row.isNull(9))
        stored.user.picture = personPicture::id(row.bytes(9));
    return stored;
}

Result<void> done(const Result<int> &changed)
{
    return changed ? Result<void>() : changed.error();
}

} // namespace

SqliteTokenStore::SqliteTokenStore(SqliteConnection &connection)
    : m_connection(connection)
{
}

Result<void> SqliteTokenStore::create(UserId user, const QByteArray &hash, const QDateTime &now)
{
    const auto created = m_connection.statement(insertToken).bind(hash).bind(user.value).bind(now).bind(now).execute();
    if (!created)
        return created.error();
    return {};
}

Result<std::optional<StoredToken>> SqliteTokenStore::find(const QByteArray &hash)
{
    return m_connection.statement(selectToken).bind(hash).row([](const SqliteRow &row) {
        return StoredToken {UserId {row.integer(0)}, row.time(1)};
    });
}

Result<QList<StoredSession>> SqliteTokenStore::newest(int most)
{
    return m_connection.statement(selectNewest).bind(qint64(most)).rows(session);
}

Result<bool> SqliteTokenStore::remove(const QByteArray &hash)
{
    const auto removed = m_connection.statement(deleteToken).bind(hash).execute();
    if (!removed)
        return removed.error();
    return *removed > 0;
}

Result<void> SqliteTokenStore::removeAllOf(UserId user)
{
    const auto removed = m_connection.statement(deleteTokensOf).bind(user.value).execute();
    return removed ? Result<void>() : removed.error();
}

Result<bool> SqliteTokenStore::touch(const QByteArray &hash, const QDateTime &now)
{
    const auto touched = m_connection.statement(updateToken).bind(now).bind(hash).execute();
    if (!touched)
        return touched.error();
    return *touched > 0;
}

Result<QList<QByteArray>> SqliteTokenStore::keepNewest(UserId user, int most)
{
    return m_connection.statement(deleteOldest).bind(user.value).bind(qint64(most)).rows(hash);
}

Result<QList<QByteArray>> SqliteTokenStore::expire(const QDateTime &unusedSince)
{
    return m_connection.statement(deleteUnused).bind(unusedSince).rows(hash);
}

Result<void> SqliteTokenStore::touchNewestOf(UserId user, const QDateTime &now)
{
    return done(m_connection.statement(updateNewestToken).bind(now).bind(user.value).execute());
}

Result<void> SqliteTokenStore::signedInFrom(UserId user, const QString &address, const QDateTime &now)
{
    const auto added = m_connection.statement(insertAddress).bind(user.value).bind(address).bind(now).execute();
    if (!added)
        return added.error();
    return done(m_connection.statement(deleteOldAddresses).bind(user.value).bind(user.value).bind(qint64(mostAddresses)).execute());
}

Result<bool> SqliteTokenStore::hasSignedInFrom(UserId user, const QString &address)
{
    const auto found = m_connection.statement(selectAddress).bind(user.value).bind(address).row([](const SqliteRow &) {
        return true;
    });
    if (!found)
        return found.error();
    return found->has_value();
}

} // namespace hearth
