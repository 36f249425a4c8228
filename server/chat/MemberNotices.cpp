// SPDX-License-Identifier: GPL-3.0-or-later
#include "MemberNotices.h"

#include "EventBus.h"
#include "Storage.h"
#include "quotas/Waiting.h"
#include "state/Directory.h"

#include <QSet>

namespace hearth {

namespace {

QList<UserId> eachOnce(const QList<UserId> &users)
{
    QList<UserId> once;
    QSet<UserId> seen;
    for (const UserId user : users) {
        if (seen.contains(user))
            continue;
        seen.insert(user);
        once.append(user);
    }
    return once;
}

} // namespace

MemberNotices::MemberNotices(
    const Directory &directory, EventBus &bus, Storage &storage, Clock &clock, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_bus(bus)
    , m_storage(storage)
    , m_clock(clock)
    , m_delay(options.memberNotices)
    , m_maxWaitingWrites(options.maxWaitingWrites)
{
    if (m_delay.count() > 0)
        connect(&bus, &EventBus::published, this,
            [this](const DomainEvent &event) { std::visit([this](const auto &happened) { follow(happened); }, event); });
}

void MemberNotices::note(RoomId room, UserId user, QList<UserId> Gathering::*people)
{
    Gathering &gathering = m_rooms[room];
    const bool isFirst = gathering.joined.isEmpty() && gathering.left.isEmpty();
    (gathering.*people).append(user);
    if (isFirst)
        m_clock.after(m_delay, this, [this, room] { store(room); });
}

void MemberNotices::store(RoomId room)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end())
        return;
    Gathering &gathering = found->second;
    const auto joined = std::exchange(gathering.joined, {});
    const auto left = std::exchange(gathering.left, {});
    // Nobody is refused for the sake of a line in a timeline; where there is no room for it, it is left out.
    if (!m_directory.hasRoom(room) || m_directory.isArchived(room) || !roomToAdd(m_storage, m_maxWaitingWrites))
        return;
    const bool wherever = gathering.notice.isValid() && m_clock.elapsed() - gathering.begun < young;
    const ComingsAndGoings people {room, eachOnce(joined), eachOnce(left), m_clock.now(), gathering.notice, wherever};
    m_storage.write<ToldNotice>(
        this, [people](Store &store) { return store.messages().tell(people); },
        [this, room](const Result<ToldNotice> &told) {
            if (told)
                stored(room, *told);
        },
        Urgency::CanWait);
}

void MemberNotices::stored(RoomId room, const ToldNotice &told)
{
    if (!m_directory.hasRoom(room))
        return;
    if (told.is == ToldNotice::New) {
        Gathering &gathering = m_rooms[room];
        gathering.notice = told.message.id;
        gathering.begun = m_clock.elapsed();
        m_bus.publish(MessagePosted {told.message, {}});
    } else if (told.is == ToldNotice::Changed) {
        m_bus.publish(MessageChanged {told.message});
    }
}

} // namespace hearth
