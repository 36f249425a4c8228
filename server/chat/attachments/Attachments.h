// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AttachmentStore.h"
#include "Caller.h"
#include "attachments/AttachmentTickets.h"
#include "attachments/UploadQuota.h"
#include "core/Answer.h"

#include <QObject>

#include <functional>

namespace hearth {

class EventBus;
class Permissions;
class Storage;

/// Files on their way into messages, and out of them again. The bytes are somebody else's business: they come here as what was
/// found out of them, with something that holds them until the database knows. Lives on the server thread.
class Attachments : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::hours unsentFor {1}; ///< then it is gone
    static constexpr std::chrono::minutes sweepInterval {5};
    using Held = std::shared_ptr<void>;

    Attachments(const Permissions &permissions, const EventBus &bus, Storage &storage, Clock &clock, const ChatOptions &options,
        QObject *parent = nullptr);

    /// To be called once, before the rest. Answers with what comes in parts and is not whole.
    void load(Answer<QList<AttachmentId>> answer);

    /// Whether the caller may send so many bytes to a room. If so, they count from now on, as long as what is returned lives.
    /// RoomNotFound, NotAMember, RoomArchived, TooLarge, LimitReached, RateLimited, StorageFull, Busy.
    Result<Held> admit(const Caller &caller, RoomId room, qint64 size);
    /// All of the bytes are there. Asks once more.
    void add(const NewUpload &upload, const NewContent &content, Held bytes, Answer<StoredAttachment> answer);
    /// Whether more bytes of what was admitted may be taken now. StorageFull, Busy.
    Result<void> canStore() const;
    /// They come in parts.
    void create(const NewUpload &upload, Answer<StoredAttachment> answer);
    void complete(UserId user, AttachmentId id, const NewContent &content, Held bytes, Answer<StoredAttachment> answer);
    /// Some of them came.
    void touch(AttachmentId id, Answer<void> answer);
    void setThumbnail(
        UserId user, AttachmentId id, const NewContent &content, const QString &blur, Held bytes, Answer<StoredAttachment> answer);

    /// For who may read it: who may read its room or, before it was sent, who uploaded it. AttachmentNotFound, Busy.
    void find(UserId user, AttachmentId id, Answer<StoredAttachment> answer);
    /// For who uploaded it.
    void findOwn(UserId user, AttachmentId id, Answer<StoredAttachment> answer);
    void removeUnsent(UserId user, AttachmentId id, Answer<void> answer); ///< before it was sent

    /// So many bytes more are kept that are no file's: they take of the same room.
    void countKept(qint64 bytes) { m_quota.kept(bytes); }
    /// Something was deleted that may have had files.
    void takeLoose();

    void makeTicket(UserId user, AttachmentId id, Answer<rest::Ticket> answer);
    Result<UserId> checkTicket(const QString &ticket, AttachmentId id) const;

    qint64 keptBytes() const { return m_quota.keptBytes(); } ///< each content once
    static Error notFound(AttachmentId id);

Q_SIGNALS:
    /// Nothing refers to these bytes any more.
    void loosened(const QList<QByteArray> &hashes);
    /// These were not sent, and never will be.
    void dropped(const QList<hearth::AttachmentId> &attachments);

private:
    struct Unsent
    {
        UserId user;
        RoomId room;
        qint64 promised = 0; ///< bytes that are still to come
    };

    void note(const StoredAttachment &attachment);
    void forget(AttachmentId id);
    void sweep();
    void drop(
        std::function<Result<QList<AttachmentId>>(AttachmentStore &)> remove, std::function<void(const Result<void> &)> then = {});
    void stored(const Result<StoredAttachment> &stored, const Answer<StoredAttachment> &answer);

    const Permissions &m_permissions;
    Storage &m_storage;
    Clock &m_clock;
    const int m_maxWaitingWrites;
    const int m_maxWaitingReads;
    UploadQuota m_quota;
    AttachmentTickets m_tickets;
    QHash<AttachmentId, Unsent> m_unsent;
    bool m_isTaking = false;
    bool m_takeAgain = false;
};

} // namespace hearth
