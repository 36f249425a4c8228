// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChatOptions.h"
#include "DomainEvents.h"
#include "Store.h"
#include "core/Clock.h"

#include <QObject>

#include <unordered_map>

namespace hearth {

class Directory;
class EventBus;
class Storage;

/// Has the timelines tell who came into rooms and left them: not one by one, which would fill the disk and every timeline as
/// often as somebody comes and goes. What happens within a while is stored together, into the notice that is the room's last
/// message or is younger than a minute, else as a new one. So where nobody says anything there is one notice, however many come
/// and go, and else one a minute at most. Publishes MessagePosted and MessageChanged. Lives on the server thread.
///
/// Not of direct rooms, which nobody joins or leaves, nor of archived ones, in which nothing is written. What is not stored when the
/// server stops is not told.
class MemberNotices : public QObject
{
    Q_OBJECT
public:
    /// How long people are added to a notice after which something was said.
    static constexpr std::chrono::minutes young {1};

    MemberNotices(const Directory &directory, EventBus &bus, Storage &storage, Clock &clock, const ChatOptions &options,
        QObject *parent = nullptr);

private:
    void follow(const auto &) { } // does not concern it
    void follow(const MemberJoined &event) { note(event.room, event.user->id, &Gathering::joined); }
    void follow(const MemberLeft &event) { note(event.room, event.user->id, &Gathering::left); }
    void follow(const MemberRemoved &event) { note(event.room, event.user->id, &Gathering::left); }
    void follow(const RoomGone &event) { m_rooms.erase(event.room); }

    struct Gathering
    {
        QList<UserId> joined; ///< as often as they did
        QList<UserId> left;
        MessageId notice; ///< the last one; invalid: none yet
        std::chrono::milliseconds begun {0};
    };
    void note(RoomId room, UserId user, QList<UserId> Gathering::*people);
    void store(RoomId room);
    void stored(RoomId room, const ToldNotice &told);

    const Directory &m_directory;
    EventBus &m_bus;
    Storage &m_storage;
    Clock &m_clock;
    const std::chrono::milliseconds m_delay;
    const int m_maxWaitingWrites;
    std::unordered_map<RoomId, Gathering> m_rooms;
};

} // namespace hearth
