// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachments/SqliteAttachmentStore.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"
#include "attachments/SqliteContents.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const QString selectColumns
    = u"SELECT a.id, a.name, a.size, a.type, a.width, a.height, a.thumbnail_id IS NOT NULL, a.blur, a.room_id, a.user_id, "
      "coalesce(a.message_id, 0), a.since, c.hash, t.hash, a.thumbnail_type, coalesce(c.damaged, 0), coalesce(t.damaged, 0), "
      "a.announced "
      "FROM attachments a LEFT JOIN contents c ON c.id = a.content_id LEFT JOIN contents t ON t.id = a.thumbnail_id "_s;
const SqliteText selectOne {selectColumns + u"WHERE a.id = ?"_s};
const SqliteText selectWaiting {selectColumns + u"WHERE a.message_id IS NULL ORDER BY a.id"_s};
const SqliteText insertOne {u"INSERT INTO attachments (room_id, user_id, since, name, announced, size, type, width, height, blur) "
                            "VALUES (?, ?, ?, ?, ?, ?, '', 0, 0, ?)"_s};
const SqliteText setContent {u"UPDATE attachments SET content_id = ?, size = ?, type = ?, width = ?, height = ?, since = ? "
                             "WHERE id = ? AND content_id IS NULL"_s};
const SqliteText updateThumbnail {u"UPDATE attachments SET thumbnail_id = ?, thumbnail_type = ?, blur = iif(? = '', blur, ?) "
                                  "WHERE id = ? AND message_id IS NULL AND content_id IS NOT NULL"_s};
const SqliteText updateSince {u"UPDATE attachments SET since = ? WHERE id = ? AND message_id IS NULL"_s};
const SqliteText deleteExpired {u"DELETE FROM attachments WHERE message_id IS NULL AND since < ? RETURNING id"_s};
const SqliteText deleteUnsentOf {u"DELETE FROM attachments WHERE message_id IS NULL AND user_id = ? RETURNING id"_s};
const SqliteText deleteUnsent {u"DELETE FROM attachments WHERE message_id IS NULL AND id = ?"_s};
const SqliteText deleteLoose {u"DELETE FROM contents WHERE id IN (SELECT content_id FROM loose_contents) "
                              "AND NOT EXISTS (SELECT 1 FROM attachments a WHERE a.content_id = contents.id) "
                              "AND NOT EXISTS (SELECT 1 FROM attachments a WHERE a.thumbnail_id = contents.id) "
                              "AND NOT EXISTS (SELECT 1 FROM users u WHERE u.picture_id = contents.id) RETURNING hash, size"_s};
const SqliteText forgetLoose {u"DELETE FROM loose_contents"_s};
const SqliteText selectBytes {u"SELECT coalesce(sum(size), 0) FROM contents"_s};
const SqliteText selectContents {u"SELECT hash, size FROM contents WHERE hash > ? ORDER BY hash LIMIT ?"_s};
const SqliteText selectContent {u"SELECT id FROM contents WHERE hash = ?"_s};

StoredAttachment stored(const SqliteRow &row)
{
    StoredAttachment one;
    one.attachment = {AttachmentId {row.integer(0)}, row.text(1), row.integer(2), row.text(3), int(row.integer(4)),
        int(row.integer(5)), row.integer(6) != 0, row.text(7)};
    one.room = RoomId {row.integer(8)};
    one.user = UserId {row.integer(9)};
    one.message = MessageId {row.integer(10)};
    one.since = row.time(11);
    one.hash = row.bytes(12);
    one.thumbnail = row.bytes(13);
    one.thumbnailType = row.text(14);
    one.isDamaged = row.integer(15) != 0;
    one.isThumbnailDamaged = row.integer(16) != 0;
    one.announced = row.integer(17);
    return one;
}

StoredContent content(const SqliteRow &row)
{
    return {row.bytes(0), row.integer(1)};
}

AttachmentId id(const SqliteRow &row)
{
    return {row.integer(0)};
}

} // namespace

Result<StoredAttachment> SqliteAttachmentStore::create(const NewUpload &upload)
{
    const auto inserted = m_connection.statement(insertOne)
                              .bind(upload.room.value)
                              .bind(upload.user.value)
                              .bind(upload.at)
                              .bind(upload.name)
                              .bind(upload.size)
                              .bind(upload.size)
                              .bind(upload.blur)
                              .insert();
    return inserted ? one({*inserted}) : inserted.error();
}

Result<StoredAttachment> SqliteAttachmentStore::complete(AttachmentId id, const NewContent &content, const QDateTime &at)
{
    const auto kept = SqliteContents(m_connection).keep(content);
    if (!kept)
        return kept.error();
    const auto done = m_connection.statement(setContent)
                          .bind(kept->id)
                          .bind(content.size)
                          .bind(content.type)
                          .bind(qint64(content.width))
                          .bind(qint64(content.height))
                          .bind(at)
                          .bind(id.value)
                          .execute();
    return done ? one(id, kept->newBytes) : done.error();
}

Result<StoredAttachment> SqliteAttachmentStore::setThumbnail(AttachmentId id, const NewContent &content, const QString &blur)
{
    const auto kept = SqliteContents(m_connection).keep(content);
    if (!kept)
        return kept.error();
    const auto done = m_connection.statement(updateThumbnail)
                          .bind(kept->id)
                          .bind(content.type)
                          .bind(blur)
                          .bind(blur)
                          .bind(id.value)
                          .execute();
    if (!done)
        return done.error();
    if (*done == 0)
        return Error {ErrorCode::AttachmentNotFound, u"There is no file %1 of yours that waits to be sent."_s.arg(id.value)};
    return one(id, kept->newBytes);
}

Result<bool> SqliteAttachmentStore::touch(AttachmentId id, const QDateTime &at)
{
    const auto done = m_connection.statement(updateSince).bind(at).bind(id.value).execute();
    return done ? Result<bool>(*done > 0) : done.error();
}

Result<std::optional<StoredAttachment>> SqliteAttachmentStore::byId(AttachmentId id)
{
    return m_connection.statement(selectOne).bind(id.value).row(stored);
}

Result<QList<StoredAttachment>> SqliteAttachmentStore::waiting()
{
    return m_connection.statement(selectWaiting).rows(stored);
}

Result<QList<AttachmentId>> SqliteAttachmentStore::expire(const QDateTime &unsentSince)
{
    return m_connection.statement(deleteExpired).bind(unsentSince).rows(id);
}

Result<QList<AttachmentId>> SqliteAttachmentStore::removeUnsentOf(UserId user)
{
    return m_connection.statement(deleteUnsentOf).bind(user.value).rows(id);
}

Result<bool> SqliteAttachmentStore::removeUnsent(AttachmentId id)
{
    const auto done = m_connection.statement(deleteUnsent).bind(id.value).execute();
    return done ? Result<bool>(*done > 0) : done.error();
}

Result<QList<StoredContent>> SqliteAttachmentStore::takeLoose()
{
    auto taken = m_connection.statement(deleteLoose).rows(content);
    if (!taken)
        return taken;
    const auto forgotten = m_connection.statement(forgetLoose).execute();
    return forgotten ? taken : forgotten.error();
}

Result<qint64> SqliteAttachmentStore::bytes()
{
    const auto sum = m_connection.statement(selectBytes).row([](const SqliteRow &row) { return row.integer(0); });
    return sum ? Result<qint64>(sum->value_or(0)) : sum.error();
}

Result<QList<StoredContent>> SqliteAttachmentStore::contents(const QByteArray &after, int limit)
{
    return m_connection.statement(selectContents).bind(after).bind(qint64(limit)).rows(content);
}

Result<QList<QByteArray>> SqliteAttachmentStore::unknown(const QList<QByteArray> &hashes)
{
    QList<QByteArray> missing;
    for (const QByteArray &hash : hashes) {
        const auto known = m_connection.statement(selectContent).bind(hash).exists();
        if (!known)
            return known.error();
        if (!*known)
            missing.append(hash);
    }
    return missing;
}

Result<void> SqliteAttachmentStore::setDamaged(const QByteArray &hash, bool damaged)
{
    return SqliteContents(m_connection).setDamaged(hash, damaged);
}

Result<StoredAttachment> SqliteAttachmentStore::one(AttachmentId id, qint64 newBytes)
{
    const auto found = byId(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error {ErrorCode::AttachmentNotFound, u"There is no file %1."_s.arg(id.value)};
    StoredAttachment one = **found;
    one.newBytes = newBytes;
    return one;
}

} // namespace hearth
