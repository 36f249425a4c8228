// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChatOptions.h"
#include "Store.h"
#include "core/Answer.h"
#include "protocol/Events.h"
#include "protocol/Rest.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <unordered_map>
#include <vector>

namespace hearth {

class Directory;
class EventBus;
class RecentMessages;
class Storage;

/// Tells who was away what they missed, in all of their rooms at once. Lives on the server thread.
///
/// Of each room the answer is one moment, which is not before the one at which it was asked; what happens later is told as
/// it happens, to whoever is subscribed already. So nothing is missed between the two, and what is in both is the same
/// message with the same numbers. What one is to the rooms, and which they are, is as of the moment of the answer: it never
/// takes back what was told before it on the same connection.
class SyncService : public QObject
{
    Q_OBJECT
public:
    /// Rooms whose messages one answer has: some 100 us of a thread that reads for each that is not in memory.
    static constexpr qsizetype mostRoomsRead = 64;

    SyncService(const Directory &directory, RecentMessages &recent, EventBus &bus, Storage &storage, const ChatOptions &options,
        QObject *parent = nullptr);

    /// Where something was said last before this server was started, the most recently active room first.
    void load(const QList<RoomId> &active);
    /// As events::RoomsSynced says. Busy.
    void sync(UserId user, const events::Sync &asked, const Answer<events::RoomsSynced> &answer);

private:
    /// What was found of a room in which something was missed.
    struct Found
    {
        RoomId room;
        events::Have asked;
        QList<Shared<Message>> messages;
        QList<Shared<Message>> changed;
        ChangeNumber upTo = 0; ///< changes up to this one are in it
    };
    struct Task
    {
        UserId user;
        QHash<RoomId, events::Have> asked;
        RoomId members; ///< of which room they are asked for
        Answer<events::RoomsSynced> answer;
        QList<RoomId> notIn; ///< rooms that were asked for, as long as the user is in none of them
        QSet<RoomId> missed; ///< rooms whose messages are told, now or when it is asked again
        bool complete = true; ///< now
        QList<Found> found;
        QHash<MessageId, Shared<Message>> changed; ///< since it was asked
        int waiting = 0; ///< reads, and one while it is put together
        std::optional<Error> error;
    };
    using TaskPointer = std::shared_ptr<Task>;

    void note(const Shared<Message> &changed);
    void lookThrough(const TaskPointer &task, QList<RoomId> rooms);
    QList<RoomId> entered(Task &task) const;
    void look(const TaskPointer &task, RoomId room, const events::Have &asked, QList<Found> &toRead);
    void readRecent(const TaskPointer &task, const Found &missed);
    void read(const TaskPointer &task, const QList<Found> &missed);
    void finishOne(const TaskPointer &task);
    QList<events::RoomSynced> withoutMessages(const Task &task) const;
    std::optional<QList<Shared<User>>> members(const Task &task) const;
    events::RoomSynced synced(const Task &task, const Found &found) const;

    const Directory &m_directory;
    RecentMessages &m_recent;
    Storage &m_storage;
    const int m_maxWaitingReads;
    std::unordered_map<RoomId, quint64> m_active; ///< the higher, the later something was said
    quint64 m_posted = 0;
    std::vector<std::weak_ptr<Task>> m_underway;
};

} // namespace hearth
