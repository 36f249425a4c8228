// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/SqliteInviteStore.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const QString columns = u"id, room_id, max_uses, uses, created_by, created_at, expires_at, note"_s;
const QString isGood = u"(max_uses = 0 OR uses < max_uses) AND (expires_at IS NULL OR expires_at > ?)"_s;

const SqliteText insertInvite {
    u"INSERT INTO invites (hash, room_id, max_uses, created_by, created_at, expires_at, note) VALUES (?, ?, ?, ?, ?, ?, ?)"_s};
// Used up for that long: since it was used last.
const SqliteText deleteOld {u"DELETE FROM invites WHERE expires_at <= ?1 OR (max_uses > 0 AND uses >= max_uses AND "
                            "coalesce((SELECT max(used_at) FROM invite_uses WHERE invite_id = id), created_at) <= ?1)"_s};
const SqliteText countOfCreator {u"SELECT count(*) FROM invites WHERE created_by = ?"_s};
const SqliteText countAll {u"SELECT count(*) FROM invites"_s};
const SqliteText selectGood {u"SELECT "_s + columns + u" FROM invites WHERE hash = ? AND "_s + isGood};
// A row in any case: whether there is one is nothing that the time should tell.
const SqliteText selectById {u"SELECT "_s + columns + u" FROM (SELECT 1) LEFT JOIN invites ON id = ?"_s};
const SqliteText insertUse {u"INSERT INTO invite_uses (user_id, invite_id, used_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s};
const SqliteText countUse {u"UPDATE invites SET uses = uses + 1 WHERE id = ?"_s};
const SqliteText countMembers {u"SELECT count(*) FROM memberships WHERE room_id = ?"_s};
// 0 stands for any of the first two.
const SqliteText selectInvites {u"SELECT "_s + columns
    + u" FROM invites WHERE (?1 = 0 OR created_by = ?1) AND (?2 = 0 OR room_id = ?2) AND id < ?3 ORDER BY id DESC LIMIT ?4"_s};
const SqliteText selectUses {
    u"SELECT u.id, u.username, u.display_name, i.used_at FROM invite_uses i JOIN users u ON u.id = i.user_id "
    "WHERE i.invite_id = ? ORDER BY i.used_at DESC, u.id DESC LIMIT ?"_s};
const SqliteText deleteInvite {u"DELETE FROM invites WHERE id = ?"_s};

StoredInvite invite(const SqliteRow &row)
{
    return {row.integer(0), {}, RoomId {row.integer(1)}, int(row.integer(2)), int(row.integer(3)), UserId {row.integer(4)},
        row.time(5), row.time(6), row.text(7)};
}

Result<qint64> number(SqliteStatement &statement)
{
    const auto found = statement.row([](const SqliteRow &row) { return row.integer(0); });
    return found ? Result<qint64>(found->value_or(0)) : found.error();
}

} // namespace

SqliteInviteStore::SqliteInviteStore(SqliteConnection &connection)
    : m_connection(connection)
{
}

Result<qint64> SqliteInviteStore::add(const StoredInvite &invite)
{
    if (const auto deleted = m_connection.statement(deleteOld).bind(invite.at.addDuration(-keptAfterwards)).execute(); !deleted)
        return deleted.error();
    auto insert = m_connection.statement(insertInvite);
    insert.bind(invite.hash);
    invite.room.isValid() ? insert.bind(invite.room.value) : insert.bindNull();
    return insert.bind(qint64(invite.maxUses))
        .bind(invite.by.value)
        .bind(invite.at)
        .bind(invite.expiresAt)
        .bind(invite.note)
        .insert();
}

Result<qint64> SqliteInviteStore::countOf(UserId by)
{
    return number(m_connection.statement(countOfCreator).bind(by.value));
}

Result<qint64> SqliteInviteStore::count()
{
    SqliteStatement counted = m_connection.statement(countAll);
    return number(counted);
}

Result<std::optional<StoredInvite>> SqliteInviteStore::find(const QByteArray &hash, const QDateTime &now)
{
    return m_connection.statement(selectGood).bind(hash).bind(now).row(invite);
}

Result<std::optional<StoredInvite>> SqliteInviteStore::byId(qint64 id)
{
    auto found = m_connection.statement(selectById).bind(id).row(invite);
    if (found && *found && (*found)->id == 0)
        return std::optional<StoredInvite>();
    return found;
}

Result<std::optional<StoredInvite>> SqliteInviteStore::use(const QByteArray &hash, UserId user, const QDateTime &now)
{
    auto found = find(hash, now);
    if (!found || !*found)
        return found;
    const auto inserted = m_connection.statement(insertUse).bind(user.value).bind((*found)->id).bind(now).execute();
    if (!inserted)
        return inserted.error();
    if (*inserted == 0)
        return found;
    if (const auto counted = m_connection.statement(countUse).bind((*found)->id).execute(); !counted)
        return counted.error();
    ++(*found)->uses;
    return found;
}

Result<qint64> SqliteInviteStore::memberCount(RoomId room)
{
    return number(m_connection.statement(countMembers).bind(room.value));
}

Result<QList<ListedInvite>> SqliteInviteStore::list(std::optional<UserId> by, std::optional<RoomId> room, qint64 before, int limit)
{
    const auto found = m_connection.statement(selectInvites)
                           .bind(by.value_or(UserId {}).value)
                           .bind(room.value_or(RoomId {}).value)
                           .bind(before > 0 ? before : maxWireInteger)
                           .bind(qint64(limit))
                           .rows(invite);
    if (!found)
        return found.error();
    QList<ListedInvite> listed;
    for (const StoredInvite &one : *found) {
        const auto came = m_connection.statement(selectUses)
                              .bind(one.id)
                              .bind(qint64(mostListedUses))
                              .rows([](const SqliteRow &row) {
                                  return InviteUse {{UserId {row.integer(0)}, row.text(1), row.text(2)}, row.time(3)};
                              });
        if (!came)
            return came.error();
        listed.append({one, *came});
    }
    return listed;
}

Result<bool> SqliteInviteStore::remove(qint64 id)
{
    const auto removed = m_connection.statement(deleteInvite).bind(id).execute();
    return removed ? Result<bool>(*removed > 0) : removed.error();
}

} // namespace hearth
