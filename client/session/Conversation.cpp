// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Conversation.h"

#include "core/Clock.h"
#include "session/KeptSession.h"
#include "session/ServerEvents.h"
#include "session/rooms/Rooms.h"
#include "sync/SyncState.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace hearth {

namespace {

/// Of no movement: who scrolls does not write a file meanwhile.
constexpr auto still = 2s;

} // namespace

Conversation::Conversation(
    UserId self, ServerEvents *events, Rooms *rooms, SyncState *sync, KeptSession *kept, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_sync(sync)
    , m_kept(kept)
    , m_clock(clock)
    , m_typing(self, clock)
{
    connect(rooms, &Rooms::leaving, this, &Conversation::leave);
    connect(rooms, &Rooms::changed, this, [this](RoomId room) {
        if (room == m_room)
            Q_EMIT detailsChanged();
    });
    connect(rooms, &Rooms::totalsChanged, this, &Conversation::elsewhereChanged);
    connect(this, &Conversation::changed, this, &Conversation::elsewhereChanged);
    connect(events, &ServerEvents::typing, this, [this](RoomId room, const User &user, bool typing) {
        if (m_rooms->find(room))
            m_typing.setTyping(room, user, typing);
    });
    connect(events, &ServerEvents::userLeft, this, [this](RoomId room, const User &user) { m_typing.stopped(room, user.id); });
}

TimelineModel *Conversation::timeline() const
{
    RoomHistory *history = m_sync->find(m_room);
    return history ? history->timeline() : nullptr;
}

bool Conversation::isSilent() const
{
    const TimelineModel *here = timeline();
    const bool nothingWaits = here && here->rows().confirmed() == here->count();
    return here && nothingWaits && here->countOthersAfter(0) == 0 && !here->rows().newestOwn();
}

bool Conversation::mayPost() const
{
    return !m_room.isValid() || m_rooms->may(m_room, RoomAction::Post);
}

bool Conversation::mayAdd() const
{
    return m_rooms->may(m_room, RoomAction::AddMember);
}

QString Conversation::whoMayPost() const
{
    const Room *room = m_rooms->find(m_room);
    return leftToName(room ? room->mayPost : LeftTo::Usual);
}

QString Conversation::whoMayNameAll() const
{
    const Room *room = m_rooms->find(m_room);
    return leftToName(room ? room->mayNameAll : LeftTo::Usual);
}

QVariant Conversation::value(RoomListModel::Role role) const
{
    return m_rooms->list()->value(m_room, role);
}

qint64 Conversation::callsElsewhere() const
{
    qint64 calls = 0;
    const RoomListModel *list = m_rooms->list();
    for (int row = 0; row < list->count(); ++row)
        if (list->roomIdAt(row) != roomId())
            calls += list->data(list->index(row), RoomListModel::CallsRole).toLongLong();
    return calls;
}

bool Conversation::hasNewsElsewhere() const
{
    const QList<Room> rooms = m_rooms->list()->rooms();
    return std::ranges::any_of(rooms, [this](const Room &room) {
        return room.id != m_room && room.membership && room.membership->unread > 0 && room.membership->notify != NotifyLevel::None;
    });
}

bool Conversation::isFirst() const
{
    return m_rooms->isFirst(m_room);
}

void Conversation::open(qint64 id)
{
    const RoomId room {id};
    if (room.isValid() && !m_rooms->find(room))
        return Q_EMIT failed(tr("There is no such room, or you are not in it."));
    enter(room);
}

void Conversation::openAny()
{
    if (!m_room.isValid() && m_rooms->list()->count() > 0)
        enter(m_rooms->find(m_kept->room()) ? m_kept->room() : RoomId {m_rooms->list()->roomIdAt(0)});
    Q_EMIT detailsChanged();
}

void Conversation::restore(const QList<Message> &messages)
{
    for (const Message &message : messages)
        if (m_rooms->find(m_kept->room()) && message.seq == m_kept->place())
            m_restoredMessage = message.id;
    openAny();
}

void Conversation::keepPlace()
{
    if (const TimelineModel *here = timeline())
        m_kept->setPlace(here->following() ? 0 : here->readingAt());
}

void Conversation::keepPlaceSoon()
{
    m_movedAt = m_clock->elapsed();
    if (!std::exchange(m_keepsPlaceSoon, true))
        keepPlaceIn(still);
}

void Conversation::keepPlaceIn(std::chrono::milliseconds delay)
{
    m_clock->after(delay, this, [this] {
        if (const auto left = m_movedAt + still - m_clock->elapsed(); left > 0ms)
            return keepPlaceIn(left);
        m_keepsPlaceSoon = false;
        keepPlace();
    });
}

void Conversation::leave(RoomId room)
{
    if (room != m_room)
        return;
    const RoomListModel *list = m_rooms->list();
    const int row = list->rowOf(room.value);
    enter(RoomId {list->roomIdAt(row + 1) != 0 ? list->roomIdAt(row + 1) : list->roomIdAt(row - 1)});
}

void Conversation::startOver()
{
    const RoomId open = m_room;
    enter({});
    m_kept->setRoom(open);
}

void Conversation::enter(RoomId id)
{
    if (id == m_room)
        return;
    Q_EMIT aboutToChange();
    m_room = id;
    m_kept->setRoom(id);
    m_rooms->list()->setCurrent(id);
    m_sync->setCurrent(id);
    Q_EMIT entered(id);
    m_sync->leaveAllBut(id);
    m_typing.setRoom(id);
    if (TimelineModel *here = timeline()) {
        connect(here, &TimelineModel::countChanged, this, &Conversation::silentChanged, Qt::UniqueConnection);
        connect(here, &TimelineModel::readingAtChanged, this, &Conversation::keepPlaceSoon, Qt::UniqueConnection);
        connect(here, &TimelineModel::followingChanged, this, &Conversation::keepPlaceSoon, Qt::UniqueConnection);
    }
    if (const Room *room = m_rooms->find(id)) {
        RoomHistory *history = m_sync->history(id);
        history->bringUpTo(std::max(room->lastSeq, history->completeUpTo()));
    }
    Q_EMIT changed();
    Q_EMIT silentChanged();
    Q_EMIT detailsChanged();
}

} // namespace hearth
