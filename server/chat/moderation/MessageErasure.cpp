// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/MessageErasure.h"

#include "EventBus.h"
#include "Permissions.h"
#include "Storage.h"
#include "audit/Recorded.h"
#include "quotas/Waiting.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {
constexpr int mostLookedAt = 5'000; // some 5 ms of a thread that reads
}

MessageErasure::MessageErasure(
    const Permissions &permissions, EventBus &bus, Storage &storage, Clock &clock, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_permissions(permissions)
    , m_bus(bus)
    , m_storage(storage)
    , m_clock(clock)
    , m_maxWaitingWrites(options.maxWaitingWrites)
    , m_allowance(options.moderation, options.rateLimits, clock)
{
}

void MessageErasure::erase(const Caller &caller, const Wanted &wanted, Answer<int> answer)
{
    if (const auto may = m_permissions.eraseMessages(caller.user, wanted.author, wanted.room); !may)
        return answer(may.error());
    if (wanted.within.count() < 1 || wanted.within > longest)
        return answer(Error {ErrorCode::InvalidField,
            u"\"within\" is from 1 to %1 seconds."_s.arg(std::chrono::seconds(longest).count()), u"within"_s});
    if (const auto allowed = m_allowance.take(caller.user, u"acts of moderation"_s); !allowed)
        return answer(allowed.error());
    if (const auto waiting = roomForWrites(m_storage, m_maxWaitingWrites); !waiting)
        return answer(waiting.error());
    const QDateTime since = m_clock.now().addDuration(-wanted.within);
    const Act act {AuditAction::MessagesErased, caller.user, m_clock.now(), wanted.author, wanted.room.value_or(RoomId {})};
    goOn(std::make_shared<Task>(Task {caller, wanted, since, act, std::move(answer)}));
}

void MessageErasure::goOn(const TaskPointer &task)
{
    if (task->found.size() >= part || (task->lookedAtAll && !task->found.isEmpty()))
        erasePart(task);
    else if (!task->lookedAtAll)
        look(task);
    else
        task->answer(task->erased);
}

void MessageErasure::look(const TaskPointer &task)
{
    m_storage.read<WrittenMessages>(
        this,
        [wanted = task->wanted, next = task->next, since = task->since](
            Store &store) { return store.messages().writtenBy(wanted.author, wanted.room, next, since, mostLookedAt); },
        [this, task](const Result<WrittenMessages> &written) {
            if (!written)
                return task->answer(written.error());
            task->found += written->messages;
            task->next = written->next;
            task->lookedAtAll = !written->next.isValid();
            goOn(task);
        });
}

void MessageErasure::erasePart(const TaskPointer &task)
{
    const QList<MessageId> some = task->found.first(std::min<qsizetype>(part, task->found.size()));
    task->found.remove(0, some.size());
    m_storage.write<QList<Message>>(
        this,
        [some, act = std::exchange(task->act, {})](Store &store) -> Result<QList<Message>> {
            if (act)
                if (const auto kept = record(store, *act); !kept)
                    return kept.error();
            return store.messages().erase(some);
        },
        [this, task](const Result<QList<Message>> &erased) {
            if (!erased)
                return task->answer(erased.error());
            for (const Message &message : *erased)
                m_bus.publish(MessageChanged {message, task->caller.user, task->caller.connection});
            task->erased += int(erased->size());
            if (task->found.isEmpty() && task->lookedAtAll)
                return goOn(task);
            m_clock.after(rest, this, Payer::keep([this, task] { goOn(task); }));
        });
}

} // namespace hearth
