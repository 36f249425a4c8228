// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachments/Attachments.h"

#include "EventBus.h"
#include "Permissions.h"
#include "Storage.h"
#include "Store.h"
#include "quotas/Waiting.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {
Q_LOGGING_CATEGORY(lcAttachments, "hearth.server.attachments", QtInfoMsg)
}

Attachments::Attachments(const Permissions &permissions, const EventBus &bus, Storage &storage, Clock &clock,
    const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_permissions(permissions)
    , m_storage(storage)
    , m_clock(clock)
    , m_maxWaitingWrites(options.maxWaitingWrites)
    , m_maxWaitingReads(options.maxWaitingReads)
    , m_quota(options, clock)
    , m_tickets(clock)
{
    connect(&bus, &EventBus::published, this, [this](const DomainEvent &event) {
        if (const auto *posted = std::get_if<MessagePosted>(&event)) {
            for (const Attachment &one : posted->message->attachments)
                forget(one.id);
        } else if (const auto *changed = std::get_if<MessageChanged>(&event)) {
            if (changed->message->deleted)
                takeLoose();
        } else if (const auto *gone = std::get_if<RoomGone>(&event)) {
            for (const auto &[id, unsent] : m_unsent.asKeyValueRange())
                if (unsent.room == gone->room)
                    drop([id](AttachmentStore &store) -> Result<QList<AttachmentId>> {
                        const auto removed = store.removeUnsent(id);
                        return removed ? Result<QList<AttachmentId>>({id}) : removed.error();
                    });
        } else if (const auto *out = std::get_if<UserShutOut>(&event)) {
            drop([user = out->user](AttachmentStore &store) { return store.removeUnsentOf(user); });
        }
    });
}

void Attachments::load(Answer<QList<AttachmentId>> answer)
{
    struct Stored
    {
        QList<StoredAttachment> waiting;
        qint64 bytes = 0;
    };
    const auto read = [](Store &store) -> Result<Stored> {
        const auto waiting = store.attachments().waiting();
        if (!waiting)
            return waiting.error();
        const auto bytes = store.attachments().bytes();
        return bytes ? Result<Stored>(Stored {*waiting, *bytes}) : bytes.error();
    };
    m_storage.read<Stored>(this, read, [this, answer](const Result<Stored> &stored) {
        if (!stored)
            return answer(stored.error());
        m_quota.kept(stored->bytes);
        QList<AttachmentId> parts;
        for (const StoredAttachment &one : stored->waiting) {
            note(one);
            if (!one.isWhole())
                parts.append(one.attachment.id);
        }
        answer(parts);
        sweep();
    });
}

Result<Attachments::Held> Attachments::admit(const Caller &caller, RoomId room, qint64 size)
{
    if (const auto may = m_permissions.inRoom(caller.user, room, RoomAction::Post); !may)
        return may.error();
    if (const auto can = canStore(); !can)
        return can.error();
    if (const auto taken = m_quota.take(caller, size); !taken)
        return taken.error();
    m_quota.begin(caller.user, size);
    return Held(nullptr, [self = QPointer(this), user = caller.user, size](void *) {
        if (self)
            self->m_quota.end(user, size);
    });
}

void Attachments::add(const NewUpload &upload, const NewContent &content, Held bytes, Answer<StoredAttachment> answer)
{
    if (const auto may = m_permissions.inRoom(upload.user, upload.room, RoomAction::Post); !may)
        return answer(may.error());
    if (const auto can = canStore(); !can)
        return answer(can.error());
    m_storage.write<StoredAttachment>(
        this,
        [upload, content](Store &store) -> Result<StoredAttachment> {
            const auto created = store.attachments().create(upload);
            return created ? store.attachments().complete(created->attachment.id, content, upload.at) : created;
        },
        [this, bytes = std::move(bytes), answer](const Result<StoredAttachment> &result) { stored(result, answer); });
}

void Attachments::create(const NewUpload &upload, Answer<StoredAttachment> answer)
{
    if (const auto can = canStore(); !can)
        return answer(can.error());
    m_storage.write<StoredAttachment>(
        this, [upload](Store &store) { return store.attachments().create(upload); },
        [this, answer](const Result<StoredAttachment> &result) { stored(result, answer); });
}

void Attachments::complete(UserId user, AttachmentId id, const NewContent &content, Held bytes, Answer<StoredAttachment> answer)
{
    const auto unsent = m_unsent.constFind(id);
    if (unsent == m_unsent.cend() || unsent->user != user)
        return answer(notFound(id));
    if (const auto may = m_permissions.inRoom(user, unsent->room, RoomAction::Post); !may)
        return answer(may.error());
    if (const auto can = canStore(); !can)
        return answer(can.error());
    m_storage.write<StoredAttachment>(
        this, [id, content, at = m_clock.now()](Store &store) { return store.attachments().complete(id, content, at); },
        [this, bytes = std::move(bytes), answer](const Result<StoredAttachment> &result) { stored(result, answer); });
}

void Attachments::touch(AttachmentId id, Answer<void> answer)
{
    m_storage.write<bool>(
        this, [id, at = m_clock.now()](Store &store) { return store.attachments().touch(id, at); },
        [id, answer](const Result<bool> &touched) {
            if (!touched)
                return answer(touched.error());
            answer(*touched ? Result<void>() : notFound(id));
        });
}

void Attachments::setThumbnail(
    UserId user, AttachmentId id, const NewContent &content, const QString &blur, Held bytes, Answer<StoredAttachment> answer)
{
    const auto unsent = m_unsent.constFind(id);
    if (unsent == m_unsent.cend() || unsent->user != user)
        return answer(notFound(id));
    if (const auto can = canStore(); !can)
        return answer(can.error());
    m_storage.write<StoredAttachment>(
        this, [id, content, blur](Store &store) { return store.attachments().setThumbnail(id, content, blur); },
        [this, bytes = std::move(bytes), answer](const Result<StoredAttachment> &result) {
            if (result)
                m_quota.kept(result->newBytes);
            answer(result);
            takeLoose(); // the one before it
        });
}

void Attachments::find(UserId user, AttachmentId id, Answer<StoredAttachment> answer)
{
    if (const auto may = m_permissions.enter(user); !may)
        return answer(may.error());
    if (const auto free = roomForReads(m_storage, m_maxWaitingReads); !free)
        return answer(free.error());
    m_storage.read<std::optional<StoredAttachment>>(
        this, [id](Store &store) { return store.attachments().byId(id); },
        [this, user, id, answer](const Result<std::optional<StoredAttachment>> &found) {
            if (!found)
                return answer(found.error());
            const bool isTheirs = *found && ((*found)->message.isValid() || (*found)->user == user);
            answer(isTheirs && m_permissions.readRoom(user, (*found)->room) ? Result<StoredAttachment>(**found) : notFound(id));
        });
}

void Attachments::findOwn(UserId user, AttachmentId id, Answer<StoredAttachment> answer)
{
    find(user, id, {this, [user, id, answer](const Result<StoredAttachment> &found) {
                        answer(found && found->user != user ? Result<StoredAttachment>(notFound(id)) : found);
                    }});
}

void Attachments::removeUnsent(UserId user, AttachmentId id, Answer<void> answer)
{
    const auto unsent = m_unsent.constFind(id);
    if (unsent == m_unsent.cend() || unsent->user != user)
        return answer(notFound(id));
    drop(
        [id](AttachmentStore &store) -> Result<QList<AttachmentId>> {
            const auto removed = store.removeUnsent(id);
            if (!removed)
                return removed.error();
            return *removed ? Result<QList<AttachmentId>>({id}) : notFound(id); // sent meanwhile
        },
        [answer](const Result<void> &done) { answer(done); });
}

void Attachments::makeTicket(UserId user, AttachmentId id, Answer<rest::Ticket> answer)
{
    find(user, id, {this, [this, user, id, answer](const Result<StoredAttachment> &found) {
                        answer(found ? Result<rest::Ticket>(m_tickets.make(user, id)) : found.error());
                    }});
}

Result<UserId> Attachments::checkTicket(const QString &ticket, AttachmentId id) const
{
    return m_tickets.check(ticket, id);
}

Error Attachments::notFound(AttachmentId id)
{
    return {ErrorCode::AttachmentNotFound, u"There is no file %1."_s.arg(id.value)};
}

void Attachments::stored(const Result<StoredAttachment> &stored, const Answer<StoredAttachment> &answer)
{
    if (stored) {
        m_quota.kept(stored->newBytes);
        note(*stored);
    }
    answer(stored);
}

Result<void> Attachments::canStore() const
{
    return roomToAdd(m_storage, m_maxWaitingWrites);
}

void Attachments::note(const StoredAttachment &attachment)
{
    const AttachmentId id = attachment.attachment.id;
    forget(id);
    const qint64 promised = attachment.isWhole() ? 0 : attachment.attachment.size;
    m_unsent.insert(id, {attachment.user, attachment.room, promised});
    m_quota.begin(attachment.user, promised);
}

void Attachments::forget(AttachmentId id)
{
    const auto unsent = m_unsent.constFind(id);
    if (unsent == m_unsent.cend())
        return;
    m_quota.end(unsent->user, unsent->promised);
    m_unsent.erase(unsent);
}

void Attachments::sweep()
{
    drop([since = m_clock.now().addDuration(-unsentFor)](AttachmentStore &store) { return store.expire(since); });
    m_clock.after(sweepInterval, this, [this] { sweep(); });
}

void Attachments::drop(
    std::function<Result<QList<AttachmentId>>(AttachmentStore &)> remove, std::function<void(const Result<void> &)> then)
{
    m_storage.write<QList<AttachmentId>>(
        this, [remove = std::move(remove)](Store &store) { return remove(store.attachments()); },
        [this, then = std::move(then)](const Result<QList<AttachmentId>> &gone) {
            for (const AttachmentId id : gone.value_or({}))
                forget(id);
            if (gone && !gone->isEmpty())
                Q_EMIT dropped(*gone);
            if (then)
                then(gone ? Result<void>() : gone.error());
            takeLoose();
        },
        Urgency::CanWait);
}

void Attachments::takeLoose()
{
    m_takeAgain = m_isTaking;
    if (std::exchange(m_isTaking, true))
        return;
    m_storage.write<QList<StoredContent>>(
        this, [](Store &store) { return store.attachments().takeLoose(); },
        [this](const Result<QList<StoredContent>> &loose) {
            m_isTaking = false;
            if (!loose) { // the disk is full, say: it is looked for again every few minutes
                qCWarning(
                    lcAttachments, "Files that nothing refers to were not deleted: %ls", qUtf16Printable(loose.error().message));
                return;
            }
            QList<QByteArray> hashes;
            for (const StoredContent &content : *loose) {
                m_quota.kept(-content.size);
                hashes.append(content.hash);
            }
            if (!hashes.isEmpty())
                Q_EMIT loosened(hashes);
            if (m_takeAgain)
                takeLoose();
        },
        Urgency::CanWait);
}

} // namespace hearth
