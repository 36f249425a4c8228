// SPDX-License-Identifier: GPL-3.0-or-later
#include "MessageService.h"

#include "Directory.h"
#include "EventBus.h"
#include "Permissions.h"
#include "Storage.h"
#include "Typing.h"
#include "Waiting.h"
#include "model/Rules.h"

using namespace Qt::StringLiterals;

namespace hearth {

MessageService::MessageService(Directory &directory, const Permissions &permissions, Typing &typing, EventBus &bus,
    Storage &storage, const Clock &clock, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_permissions(permissions)
    , m_typing(typing)
    , m_bus(bus)
    , m_storage(storage)
    , m_clock(clock)
    , m_maxWaitingWrites(options.maxWaitingWrites)
    , m_maxWaitingReads(options.maxWaitingReads)
    , m_allowance(options.messages, options.rateLimits, clock)
{
}

void MessageService::send(const Caller &caller, const events::SendMessage &command, Answer<Shared<Message>> answer)
{
    if (const auto may = m_permissions.takePart(caller.user, command.room); !may)
        return answer(may.error());
    if (const auto allowed = m_allowance.take(caller.user, u"messages"_s); !allowed)
        return answer(allowed.error());
    const auto text = rules::messageText(command.text);
    if (!text)
        return answer(text.error());
    if (!command.clientId.isEmpty())
        if (const auto clientId = rules::clientId(command.clientId); !clientId)
            return answer(clientId.error());
    if (const auto room = roomForWrites(m_storage, m_maxWaitingWrites); !room)
        return answer(room.error());

    const NewMessage message {command.room, m_directory.user(caller.user)->author(), *text, command.clientId,
        command.replyTo, m_clock.now()};
    m_storage.write<AppendedMessage>(
        this, [message](Store &store) { return store.messages().append(message); },
        [this, caller, answer](const Result<AppendedMessage> &appended) {
            if (!appended)
                return answer(appended.error());
            const Shared<Message> message(appended->message); // told to the room and to the sender: the same
            if (appended->isNew)
                stored(message, caller);
            answer(message);
        });
}

void MessageService::stored(const Shared<Message> &message, const Caller &caller)
{
    m_directory.setLastSeq(message->roomId, message->seq);
    m_directory.setLastRead(message->roomId, caller.user, message->seq);
    m_bus.publish(MessagePosted {message, caller.connection});
    m_typing.end(message->roomId, caller.user);
}

void MessageService::history(UserId user, RoomId room, const PageQuery &query, Answer<StoredPage> answer)
{
    if (const auto may = m_permissions.readRoom(user, room); !may)
        return answer(may.error());
    if (const auto waiting = roomForReads(m_storage, m_maxWaitingReads); !waiting)
        return answer(waiting.error());
    m_storage.read<StoredPage>(
        this, [room, query](Store &store) { return store.messages().page(room, query); }, answer);
}

} // namespace hearth
