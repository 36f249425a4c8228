// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/SyncService.h"

#include "EventBus.h"
#include "Storage.h"
#include "quotas/Waiting.h"
#include "state/Directory.h"
#include "state/RecentMessages.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype roomBytes = 4096; // the Room, at most, and what is around it
constexpr qsizetype userBytes = 1024; // each person that a direct room names

template <typename T>
qsizetype bytesOf(const QList<Shared<T>> &values)
{
    qsizetype bytes = 0;
    for (const Shared<T> &value : values)
        bytes += value.json().utf8().size() + 1;
    return bytes;
}

/// Leaves the first of them, at least one, which are that much.
void cut(QList<Shared<Message>> &messages, qsizetype mostBytes)
{
    qsizetype bytes = 0;
    const auto beyond = std::ranges::find_if(messages, [&](const Shared<Message> &message) {
        bytes += message.json().utf8().size() + 1;
        return bytes > mostBytes;
    });
    messages.resize(std::max(std::min<qsizetype>(messages.size(), 1), beyond - messages.begin()));
}

/// Those after `seq`, where the page has all of them.
std::optional<QList<Shared<Message>>> after(Seq seq, const rest::MessagePage &page)
{
    const auto first = std::ranges::find_if(page.messages, [seq](const Shared<Message> &message) { return message->seq > seq; });
    if (first == page.messages.end() || (*first)->seq != seq + 1)
        return std::nullopt;
    return QList<Shared<Message>>(first, page.messages.end());
}

bool isBehind(const events::Have &have, const Room &room)
{
    return have.seq < room.lastSeq || have.change < room.lastChange;
}

MessageId newest(const events::RoomSynced &room)
{
    return room.messages.isEmpty() ? MessageId {} : room.messages.last()->id;
}

} // namespace

SyncService::SyncService(const Directory &directory, RecentMessages &recent, EventBus &bus, Storage &storage,
    const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_recent(recent)
    , m_storage(storage)
    , m_maxWaitingReads(options.maxWaitingReads)
{
    connect(&bus, &EventBus::published, this, [this](const DomainEvent &event) {
        if (const auto *posted = std::get_if<MessagePosted>(&event); posted && posted->message->kind == MessageKind::Text)
            m_active[posted->message->roomId] = ++m_posted;
        else if (const auto *changed = std::get_if<MessageChanged>(&event))
            note(changed->message);
        else if (const auto *gone = std::get_if<RoomGone>(&event))
            m_active.erase(gone->room);
    });
}

void SyncService::load(const QList<RoomId> &active)
{
    for (auto room = active.crbegin(); room != active.crend(); ++room)
        if (m_directory.hasRoom(*room))
            m_active[*room] = ++m_posted;
}

void SyncService::note(const Shared<Message> &changed)
{
    for (const auto &underway : m_underway)
        if (const auto task = underway.lock())
            task->changed.insert(changed->id, changed);
}

void SyncService::sync(UserId user, const events::Sync &asked, const Answer<events::RoomsSynced> &answer)
{
    const auto task = std::make_shared<Task>(Task {user, asked.rooms, asked.members, answer, {}, {}, true, {}, {}, 1, {}});
    std::erase_if(m_underway, [](const auto &underway) { return underway.expired(); });
    m_underway.push_back(task);
    QList<RoomId> missed;
    for (auto room = asked.rooms.cbegin(); room != asked.rooms.cend(); ++room) {
        if (!m_directory.isMember(room.key(), user))
            task->notIn.append(room.key());
        else if (isBehind(*room, m_directory.stored(room.key())))
            missed.append(room.key());
    }
    lookThrough(task, missed);
    finishOne(task);
}

/// Those in which something was said last come first, and are all that one answer has.
void SyncService::lookThrough(const TaskPointer &task, QList<RoomId> missed)
{
    task->missed.unite({missed.cbegin(), missed.cend()});
    std::ranges::sort(missed);
    const auto active = [this](RoomId room) {
        const auto found = m_active.find(room);
        return found == m_active.end() ? quint64(0) : found->second;
    };
    std::ranges::stable_sort(missed, [&](RoomId a, RoomId b) { return active(a) > active(b); });
    if (missed.size() > mostRoomsRead) {
        missed.resize(mostRoomsRead);
        task->complete = false;
    }
    QList<Found> toRead;
    for (const RoomId room : std::as_const(missed))
        look(task, room, task->asked.value(room), toRead);
    if (!toRead.isEmpty())
        read(task, toRead);
}

/// Rooms that the user came into, again, since they asked: what was said and done before that, nobody has told them.
QList<RoomId> SyncService::entered(Task &task) const
{
    QList<RoomId> entered;
    task.notIn.removeIf([&](RoomId room) {
        const bool isIn = m_directory.isMember(room, task.user);
        if (isIn && isBehind(task.asked.value(room), m_directory.stored(room)))
            entered.append(room);
        return isIn;
    });
    return entered;
}

/// From memory, if it is all there: no change was missed, and no more messages than a page has.
void SyncService::look(const TaskPointer &task, RoomId id, const events::Have &asked, QList<Found> &toRead)
{
    const Room &room = m_directory.stored(id);
    Found missed {id, asked, {}, {}, room.lastChange};
    const bool isRecent = asked.change >= room.lastChange && room.lastSeq - asked.seq <= RecentMessages::pageSize;
    if (!isRecent)
        return toRead.append(missed);
    const rest::MessagePage *page = m_recent.find(id);
    if (!page)
        return readRecent(task, missed);
    if (const auto messages = after(asked.seq, *page)) {
        missed.messages = *messages;
        task->found.append(missed);
    } else {
        toRead.append(missed);
    }
}

void SyncService::readRecent(const TaskPointer &task, const Found &missed)
{
    if (const auto free = roomForReads(m_storage, m_recent, m_maxWaitingReads); !free) {
        task->error = free.error();
        return;
    }
    ++task->waiting;
    m_recent.read(missed.room, {this, [this, task, missed](const Result<rest::MessagePage> &page) {
                                    if (!page) {
                                        if (page.error().code != ErrorCode::RoomNotFound)
                                            task->error = page.error();
                                        return finishOne(task);
                                    }
                                    Found found = missed;
                                    if (const auto messages = after(missed.asked.seq, *page)) {
                                        found.messages = *messages;
                                        task->found.append(found);
                                    } else {
                                        read(task, {found});
                                    }
                                    finishOne(task);
                                }});
}

void SyncService::read(const TaskPointer &task, const QList<Found> &missed)
{
    if (const auto free = roomForReads(m_storage, m_recent, m_maxWaitingReads); !free) {
        task->error = free.error();
        return;
    }
    ++task->waiting;
    m_storage.read<QList<Found>>(
        this,
        [missed](Store &store) -> Result<QList<Found>> {
            QList<Found> all;
            for (Found found : missed) {
                const PageQuery query {{}, found.asked.seq, events::RoomSynced::mostMessages};
                const auto changes = store.messages().changedAfter(
                    found.room, found.asked.change, found.asked.seq, events::RoomSynced::mostChanged);
                if (!changes && changes.error().code == ErrorCode::RoomNotFound)
                    continue;
                const auto page = changes ? store.messages().page(found.room, query) : changes.error();
                if (!page)
                    return page.error();
                found.messages = {page->messages.begin(), page->messages.end()};
                found.changed = {changes->messages.begin(), changes->messages.end()};
                found.upTo = changes->hasMore ? changes->messages.last().change : changes->lastChange;
                all.append(found);
            }
            return all;
        },
        [this, task](const Result<QList<Found>> &read) {
            if (read)
                task->found += *read;
            else
                task->error = read.error();
            finishOne(task);
        });
}

/// One of those that it waits for is here. After the last: the answer.
void SyncService::finishOne(const TaskPointer &task)
{
    if (--task->waiting > 0)
        return;
    if (task->error)
        return task->answer(*task->error);
    if (const QList<RoomId> late = entered(*task); !late.isEmpty()) {
        task->waiting = 1;
        lookThrough(task, late);
        return finishOne(task);
    }
    QList<events::RoomSynced> rooms;
    for (const Found &found : std::as_const(task->found))
        if (m_directory.isMember(found.room, task->user)) // still
            rooms.append(synced(*task, found));
    std::ranges::stable_sort(rooms, [](const auto &a, const auto &b) { return newest(a) > newest(b); });
    rooms += withoutMessages(*task);
    events::RoomsSynced all;
    all.complete = task->complete;
    for (auto room = task->asked.cbegin(); room != task->asked.cend(); ++room)
        if (!m_directory.isMember(room.key(), task->user))
            all.gone.append(room.key());
    all.members = members(*task);
    qsizetype bytes = roomBytes + 20 * all.gone.size() + (all.members ? bytesOf(*all.members) : 0);
    for (const events::RoomSynced &room : std::as_const(rooms)) {
        const qsizetype more = roomBytes + userBytes * room.room.users.size() + bytesOf(room.messages) + bytesOf(room.changed);
        if (bytes + more > events::RoomsSynced::mostBytes && !all.rooms.isEmpty()) {
            all.complete = false;
            continue;
        }
        bytes += more;
        all.rooms.append(room);
    }
    task->answer(all);
}

/// Rooms that one did not ask with, and those of which something else may be new than what was said and done.
QList<events::RoomSynced> SyncService::withoutMessages(const Task &task) const
{
    QList<events::RoomSynced> rooms;
    const QList<RoomId> own = m_directory.roomsOf(task.user);
    for (const RoomId id : own) {
        if (task.missed.contains(id))
            continue;
        // What was read, or chosen to hear, may have changed on another device.
        if (task.asked.contains(id) && m_directory.membership(id, task.user)->unread == 0
            && !m_directory.hasChosenLevel(id, task.user))
            continue;
        const Room room = m_directory.room(id, task.user);
        rooms.append({room, {}, {}, {room.lastSeq, room.lastChange}, false});
    }
    return rooms;
}

/// As of the moment of the answer: who comes or goes later is told.
std::optional<QList<Shared<User>>> SyncService::members(const Task &task) const
{
    if (!m_directory.isMember(task.members, task.user) || m_directory.memberCount(task.members) > events::mostMembersTold)
        return std::nullopt;
    return m_directory.members(task.members);
}

/// What is stored but not told yet is left out: the room does not count it yet, and it is told in a moment.
/// What was changed since it was read was told already, and is not told as it was before.
events::RoomSynced SyncService::synced(const Task &task, const Found &found) const
{
    events::RoomSynced synced {m_directory.room(found.room, task.user), found.messages, found.changed, found.asked, false};
    for (auto *messages : {&synced.messages, &synced.changed})
        for (Shared<Message> &message : *messages)
            if (const auto changed = task.changed.value(message->id); changed && changed->change > message->change)
                message = changed;
    const Room &room = synced.room;
    synced.messages.removeIf([&](const Shared<Message> &message) { return message->seq > room.lastSeq; });
    synced.changed.removeIf([&](const Shared<Message> &message) { return message->change > room.lastChange; });
    const qsizetype changed = synced.changed.size();
    cut(synced.changed, events::RoomsSynced::mostBytes / 2 - roomBytes);
    cut(synced.messages, events::RoomsSynced::mostBytes / 2 - roomBytes);
    if (!synced.messages.isEmpty())
        synced.have.seq = synced.messages.last()->seq;
    synced.have.change = synced.changed.size() < changed ? synced.changed.last()->change : std::min(found.upTo, room.lastChange);
    synced.hasMore = isBehind(synced.have, room);
    return synced;
}

} // namespace hearth
