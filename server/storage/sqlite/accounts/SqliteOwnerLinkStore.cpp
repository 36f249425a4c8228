// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/SqliteOwnerLinkStore.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const SqliteText selectOwner {u"SELECT 1 FROM users WHERE role = 'owner' LIMIT 1"_s};
const SqliteText insertLink {u"INSERT INTO owner_links (hash, created_at) VALUES (?, ?)"_s};
const SqliteText selectLink {u"SELECT 1 FROM owner_links WHERE hash = ?"_s};
const SqliteText selectLinks {u"SELECT hex(hash) FROM owner_links"_s};
const SqliteText deleteOldLinks {
    u"DELETE FROM owner_links WHERE hash NOT IN (SELECT hash FROM owner_links ORDER BY created_at DESC LIMIT ?)"_s};
const SqliteText deleteLinks {u"DELETE FROM owner_links"_s};

} // namespace

SqliteOwnerLinkStore::SqliteOwnerLinkStore(SqliteConnection &connection)
    : m_connection(connection)
{
}

Result<bool> SqliteOwnerLinkStore::isOwned()
{
    return m_connection.statement(selectOwner).exists();
}

Result<QList<QByteArray>> SqliteOwnerLinkStore::add(const QByteArray &hash, const QDateTime &now)
{
    if (const auto added = m_connection.statement(insertLink).bind(hash).bind(now).execute(); !added)
        return added.error();
    if (const auto deleted = m_connection.statement(deleteOldLinks).bind(qint64(mostLinks)).execute(); !deleted)
        return deleted.error();
    return m_connection.statement(selectLinks).rows([](const SqliteRow &row) {
        return QByteArray::fromHex(row.text(0).toLatin1());
    });
}

Result<bool> SqliteOwnerLinkStore::use(const QByteArray &hash)
{
    const auto owned = isOwned();
    if (!owned)
        return owned.error();
    const auto known = m_connection.statement(selectLink).bind(hash).exists();
    if (!known)
        return known.error();
    if (*owned || !*known)
        return false;
    if (const auto deleted = m_connection.statement(deleteLinks).execute(); !deleted)
        return deleted.error();
    return true;
}

} // namespace hearth
