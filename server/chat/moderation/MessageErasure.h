// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "ChatOptions.h"
#include "Store.h"
#include "core/Answer.h"
#include "quotas/Allowance.h"

#include <QObject>

#include <chrono>

namespace hearth {

class EventBus;
class Permissions;
class Storage;

/// Takes away what somebody wrote of late. The messages keep their places; their words are gone from the database before
/// anybody is told. A part at a time, so that neither the writer nor those who are told are held up: some 4,000 a second.
/// Lives on the server thread.
class MessageErasure : public QObject
{
    Q_OBJECT
public:
    /// A part: some 60 KB for everyone who is told of it, far below what may wait for a slow reader.
    static constexpr int part = 200;
    static constexpr std::chrono::milliseconds rest {50};
    static constexpr std::chrono::hours longest {24};

    /// What to take away: of all rooms where there is none, back to `within` before now.
    struct Wanted
    {
        UserId author;
        std::optional<RoomId> room;
        std::chrono::seconds within {3600};
    };

    MessageErasure(const Permissions &permissions, EventBus &bus, Storage &storage, Clock &clock, const ChatOptions &options,
        QObject *parent = nullptr);

    /// Publishes MessageChanged for each, then answers how many there were. RoomNotFound, Forbidden, InvalidField,
    /// RateLimited, Busy.
    void erase(const Caller &caller, const Wanted &wanted, Answer<int> answer);

private:
    struct Task
    {
        Caller caller;
        Wanted wanted;
        QDateTime since;
        std::optional<Act> act; ///< to be recorded with the first of them
        Answer<int> answer;
        MessageId next = {}; ///< look on before this one; invalid: begin with the newest
        bool lookedAtAll = false;
        QList<MessageId> found = {};
        int erased = 0;
    };
    using TaskPointer = std::shared_ptr<Task>;
    void goOn(const TaskPointer &task);
    void look(const TaskPointer &task);
    void erasePart(const TaskPointer &task);

    const Permissions &m_permissions;
    EventBus &m_bus;
    Storage &m_storage;
    Clock &m_clock;
    int m_maxWaitingWrites;
    Allowance m_allowance;
};

} // namespace hearth
