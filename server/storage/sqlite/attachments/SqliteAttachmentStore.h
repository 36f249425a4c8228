// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace hearth {

class SqliteConnection;
class SqliteStatement;

/// AttachmentStore in SQL.
class SqliteAttachmentStore : public AttachmentStore
{
public:
    explicit SqliteAttachmentStore(SqliteConnection &connection)
        : m_connection(connection)
    {
    }

    Result<StoredAttachment> create(const NewUpload &upload) override;
    Result<StoredAttachment> complete(AttachmentId id, const NewContent &content, const QDateTime &at) override;
    Result<StoredAttachment> setThumbnail(AttachmentId id, const NewContent &content, const QString &blur) override;
    Result<bool> touch(AttachmentId id, const QDateTime &at) override;
    Result<std::optional<StoredAttachment>> byId(AttachmentId id) override;
    Result<QList<StoredAttachment>> waiting() override;
    Result<QList<AttachmentId>> expire(const QDateTime &unsentSince) override;
    Result<QList<AttachmentId>> removeUnsentOf(UserId user) override;
    Result<bool> removeUnsent(AttachmentId id) override;
    Result<QList<StoredContent>> takeLoose() override;
    Result<qint64> bytes() override;
    Result<QList<StoredContent>> contents(const QByteArray &after, int limit) override;
    Result<QList<QByteArray>> unknown(const QList<QByteArray> &hashes) override;
    Result<void> setDamaged(const QByteArray &hash, bool damaged) override;

private:
    Result<StoredAttachment> one(AttachmentId id, qint64 newBytes = 0);

    SqliteConnection &m_connection;
};

} // namespace hearth
