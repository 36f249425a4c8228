// SPDX-License-Identifier: GPL-3.0-or-later
#include "MessageService.h"

#include "EventBus.h"
#include "Permissions.h"
#include "Storage.h"
#include "conversation/Mentions.h"
#include "model/Rules.h"
#include "quotas/MessageQuota.h"
#include "quotas/Waiting.h"
#include "state/Directory.h"
#include "state/RecentMessages.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Result<rest::MessagePage> newest(const rest::MessagePage &page, int limit)
{
    const qsizetype size = page.messages.size();
    return size > limit ? rest::MessagePage {page.messages.last(limit), true} : page;
}

QList<Shared<Message>> shared(const QList<Message> &messages)
{
    return {messages.begin(), messages.end()};
}

rest::MessagePage told(const StoredPage &page)
{
    return {shared(page.messages), page.hasMore};
}

rest::MessagesAround told(const StoredSurroundings &around)
{
    return {shared(around.messages), around.hasMoreBefore, around.hasMoreAfter};
}

rest::ChangedMessages told(const StoredChanges &changes)
{
    return {shared(changes.messages), changes.hasMore, changes.lastChange};
}

} // namespace

MessageService::MessageService(const Directory &directory, const Permissions &permissions, RecentMessages &recent,
    const Mentions &mentions, MessageQuota &quota, EventBus &bus, Storage &storage, const Clock &clock, const ChatOptions &options,
    QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_permissions(permissions)
    , m_recent(recent)
    , m_mentions(mentions)
    , m_bus(bus)
    , m_storage(storage)
    , m_clock(clock)
    , m_maxWaitingWrites(options.maxWaitingWrites)
    , m_maxWaitingReads(options.maxWaitingReads)
    , m_quota(quota)
    , m_resent(permissions, storage, options)
{
}

void MessageService::send(const Caller &caller, const events::SendMessage &command, Answer<Shared<Message>> answer)
{
    auto admitted = m_permissions.inRoom(caller.user, command.room, RoomAction::Post);
    if (const auto code = admitted ? ErrorCode::RoomArchived : admitted.error().code;
        code != ErrorCode::RoomArchived && code != ErrorCode::Forbidden)
        return answer(admitted.error());
    const auto text = command.attachments.isEmpty() ? rules::messageText(command.text) : rules::caption(command.text);
    if (!text)
        return answer(text.error());
    if (!command.clientId.isEmpty())
        if (const auto clientId = rules::clientId(command.clientId); !clientId)
            return answer(clientId.error());
    const auto named = m_mentions.in(*text, command.room, caller.user);
    if (admitted && !named)
        admitted = named.error();
    if (admitted)
        admitted = roomToAdd(m_storage, m_maxWaitingWrites);
    if (admitted)
        admitted = m_quota.take(caller, command.room, *text);
    if (!admitted)
        return m_resent.answer(caller.user, command, admitted.error(), answer);

    const NewMessage message {command.room, m_directory.user(caller.user)->author(), *text, command.clientId, command.replyTo,
        m_clock.now(), *named, command.attachments};
    m_storage.write<AppendedMessage>(
        this, [message](Store &store) { return store.messages().append(message); },
        [this, caller, answer](const Result<AppendedMessage> &appended) {
            if (!appended)
                return answer(appended.error());
            const Shared<Message> message(appended->message); // told to the room and to the sender: the same
            if (appended->isNew)
                m_bus.publish(MessagePosted {message, caller.connection});
            answer(message);
        });
}

void MessageService::history(UserId user, RoomId room, const PageQuery &query, const Answer<rest::MessagePage> &answer)
{
    if (const auto may = m_permissions.readRoom(user, room); !may)
        return answer(may.error());
    const bool latest = !query.before && !query.after && query.limit <= RecentMessages::pageSize;
    if (const rest::MessagePage *page = latest ? m_recent.find(room) : nullptr)
        return answer(newest(*page, query.limit));
    if (const auto waiting = roomForReads(m_storage, m_recent, m_maxWaitingReads); !waiting)
        return answer(waiting.error());
    if (latest)
        return m_recent.read(room, {this, [this, user, room, answer, limit = query.limit](const Result<rest::MessagePage> &page) {
                                        if (const auto may = m_permissions.readRoom(user, room); !may)
                                            return answer(may.error());
                                        answer(page ? newest(*page, limit) : page.error());
                                    }});
    readFor<StoredPage>(user, room, [room, query](Store &store) { return store.messages().page(room, query); }, answer);
}

void MessageService::around(UserId user, RoomId room, Seq seq, int limit, const Answer<rest::MessagesAround> &answer)
{
    if (const auto may = mayRead(user, room); !may)
        return answer(may.error());
    readFor<StoredSurroundings>(user, room, [=](Store &store) { return store.messages().around(room, seq, limit); }, answer);
}

void MessageService::changedAfter(
    UserId user, RoomId room, ChangeNumber change, int limit, const Answer<rest::ChangedMessages> &answer)
{
    if (const auto may = mayRead(user, room); !may)
        return answer(may.error());
    constexpr Seq all = std::numeric_limits<Seq>::max();
    readFor<StoredChanges>(
        user, room, [=](Store &store) { return store.messages().changedAfter(room, change, all, limit); }, answer);
}

Result<void> MessageService::mayRead(UserId user, RoomId room) const
{
    if (const auto may = m_permissions.readRoom(user, room); !may)
        return may;
    return roomForReads(m_storage, m_recent, m_maxWaitingReads);
}

/// They may have been removed, or the room deleted, while it was read.
template <typename Stored, typename Told, typename Read>
void MessageService::readFor(UserId user, RoomId room, Read read, const Answer<Told> &answer)
{
    m_storage.read<Stored>(this, std::move(read), [this, user, room, answer](const Result<Stored> &stored) {
        if (!stored)
            return answer(stored.error());
        if (const auto may = m_permissions.readRoom(user, room); !may)
            return answer(may.error());
        answer(told(*stored));
    });
}

} // namespace hearth
