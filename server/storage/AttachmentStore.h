// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "model/Attachment.h"

#include <QDateTime>

#include <optional>

/// The part of Store.h that is about files: who refers to which bytes. The bytes themselves are beside the database.
namespace hearth {

/// Bytes that are kept, by what they are.
struct StoredContent
{
    QByteArray hash; ///< SHA-256
    qint64 size = 0;
    friend bool operator==(const StoredContent &, const StoredContent &) = default;
};

/// What was found out of a file's bytes.
struct NewContent
{
    QByteArray hash;
    qint64 size = 0;
    QString type;
    int width = 0;
    int height = 0;
};

/// Somebody is going to send a file's bytes.
struct NewUpload
{
    RoomId room;
    UserId user;
    QString name;
    qint64 size = 0; ///< as announced
    QString blur = {};
    QDateTime at;
};

struct StoredAttachment
{
    Attachment attachment;
    RoomId room;
    UserId user; ///< who uploaded it
    MessageId message; ///< invalid: it was not sent yet
    qint64 announced = 0; ///< how many bytes were to come; what is kept may be less
    QDateTime since; ///< when something of it came last; from then on it waits to be sent
    QByteArray hash; ///< of its bytes; empty: they have not all come
    QByteArray thumbnail; ///< the hash of its thumbnail; empty: it has none
    QString thumbnailType;
    bool isDamaged = false; ///< the bytes that are kept are not what they were
    bool isThumbnailDamaged = false;
    qint64 newBytes = 0; ///< of what was just kept: those that were not before
    bool isWhole() const { return !hash.isEmpty(); }
};

class AttachmentStore
{
public:
    virtual ~AttachmentStore() = default;
    /// Its bytes are still to come.
    virtual Result<StoredAttachment> create(const NewUpload &upload) = 0;
    /// Its bytes are there. AttachmentNotFound, where it is gone meanwhile.
    virtual Result<StoredAttachment> complete(AttachmentId id, const NewContent &content, const QDateTime &at) = 0;
    /// AttachmentNotFound, also when it was sent before.
    virtual Result<StoredAttachment> setThumbnail(AttachmentId id, const NewContent &content, const QString &blur) = 0;
    /// Some more of it came. False: it is gone.
    virtual Result<bool> touch(AttachmentId id, const QDateTime &at) = 0;
    virtual Result<std::optional<StoredAttachment>> byId(AttachmentId id) = 0;
    /// All that were not sent.
    virtual Result<QList<StoredAttachment>> waiting() = 0;
    /// Those that nobody sent since then are gone. Answers with them.
    virtual Result<QList<AttachmentId>> expire(const QDateTime &unsentSince) = 0;
    virtual Result<QList<AttachmentId>> removeUnsentOf(UserId user) = 0;
    virtual Result<bool> removeUnsent(AttachmentId id) = 0;

    /// Those that nothing refers to any more. The database knows them no longer after this.
    virtual Result<QList<StoredContent>> takeLoose() = 0;
    virtual Result<qint64> bytes() = 0; ///< of all that are kept
    /// By hash, those after this one, at most so many.
    virtual Result<QList<StoredContent>> contents(const QByteArray &after, int limit) = 0;
    /// Which of these are not kept. Only where there is writing, so that nothing is on its way.
    virtual Result<QList<QByteArray>> unknown(const QList<QByteArray> &hashes) = 0;
    virtual Result<void> setDamaged(const QByteArray &hash, bool damaged) = 0;
};

} // namespace hearth
