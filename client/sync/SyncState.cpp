// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/SyncState.h"

#include "core/Clock.h"
#include "models/Bounds.h"
#include "models/RoomListModel.h"
#include "net/RestClient.h"
#include "protocol/Events.h"
#include "protocol/Rest.h"
#include "sync/OrderOfNeed.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {
Q_LOGGING_CATEGORY(log, "hearth.client.session")
}

SyncState::SyncState(
    const Author &self, RestClient *rest, SocketClient *socket, const RoomListModel *rooms, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_self(self)
    , m_rest(rest)
    , m_socket(socket)
    , m_rooms(rooms)
    , m_clock(clock)
    , m_changes(rest, clock)
{
}

SyncState::~SyncState() = default;

RoomHistory *SyncState::history(RoomId room)
{
    if (RoomHistory *known = find(room))
        return known;
    RoomHistory *history = m_histories.add(std::make_unique<RoomHistory>(room, m_self, m_rest, m_clock));
    history->setOnline(m_online);
    connect(history, &RoomHistory::fetched, this, [this, room](const QList<Message> &messages) { Q_EMIT fetched(room, messages); });
    connect(history, &RoomHistory::finished, this, [this, room] {
        if (m_underway == room) {
            m_underway = {};
            // Not from inside the room's own work, and no recursion over many rooms that need nothing.
            QMetaObject::invokeMethod(this, &SyncState::next, Qt::QueuedConnection);
        }
    });
    Q_EMIT historyMade(history);
    return history;
}

void SyncState::forget(RoomId room)
{
    m_queue.removeIf([room](const Room &queued) { return queued.id == room; });
    m_missed.removeIf([room](const Room &missed) { return missed.id == room; });
    m_changes.forget(room);
    m_histories.forget(room);
    if (m_underway == room) {
        m_underway = {};
        next();
    }
}

void SyncState::forgetAll()
{
    m_histories.forgetAll();
    m_changes.clear();
}

void SyncState::setOnline(bool online, bool knowsRooms)
{
    m_online = online;
    m_request.reset();
    m_catchUp.reset();
    m_missed.clear();
    m_queue.clear();
    m_underway = {};
    m_again = false;
    m_clock->cancel(std::exchange(m_retryTimer, 0));
    m_histories.setOnline(online);
    m_changes.setOnline(online);
    if (online)
        knowsRooms && m_rooms->count() > 0 && m_rooms->count() <= CatchUp::mostRooms ? catchUp() : refresh();
}

void SyncState::catchUp()
{
    m_publicMayBeOld = true;
    m_catchUp = std::make_unique<CatchUp>(m_socket, [this] { return haves(); }, m_current);
    connect(m_catchUp.get(), &CatchUp::membersTold, this, &SyncState::membersTold);
    connect(m_catchUp.get(), &CatchUp::synced, this, &SyncState::takeSynced);
    connect(m_catchUp.get(), &CatchUp::finished, this, &SyncState::catchUpEnded);
    connect(m_catchUp.get(), &CatchUp::failed, this, &SyncState::catchUpFailed);
    Q_EMIT roomsAsked();
    m_catchUp->ask();
}

/// Of a room whose messages are not here, only what is new is of interest: that there is something unread.
QHash<RoomId, events::Have> SyncState::haves() const
{
    QHash<RoomId, events::Have> haves;
    for (const Room &room : m_rooms->rooms()) {
        const RoomHistory *history = find(room.id);
        const bool held = history && history->isHeld();
        haves.insert(room.id, {held ? history->knownUpTo() : room.lastSeq, m_changes.known(room.id)});
    }
    return haves;
}

void SyncState::takeSynced(const QList<events::RoomSynced> &rooms, const QList<RoomId> &gone)
{
    Q_EMIT synced(rooms, gone);
    for (const events::RoomSynced &synced : rooms) {
        m_changes.takeUpTo(synced.room.id, synced.have.change);
        m_missed.removeIf([&synced](const Room &missed) { return missed.id == synced.room.id; });
        if (m_rooms->room(synced.room.id))
            m_missed.append(bounded(synced.room));
    }
}

void SyncState::catchUpEnded(const QHash<RoomId, events::Have> &unlisted)
{
    m_catchUp.release()->deleteLater(); // it is the one that called
    m_backoff.reset();
    setListState(m_hasMore, {});
    for (auto room = unlisted.cbegin(); room != unlisted.cend(); ++room)
        Q_EMIT missedNothing(room.key(), room->seq);
    QList<Room> missed = std::exchange(m_missed, {});
    const auto isCurrent = [this](const Room &room) { return room.id == m_current; };
    if (const Room *current = m_rooms->room(m_current); current && std::ranges::none_of(missed, isCurrent))
        missed.append(*current); // it may never have been loaded
    enqueue(missed);
    Q_EMIT caughtUp();
}

void SyncState::catchUpFailed(const Error &error)
{
    m_catchUp.release()->deleteLater(); // it is the one that called
    m_missed.clear();
    qCInfo(log) << "what was missed cannot be asked:" << errorCodeName(error.code);
    if (error.code == ErrorCode::Busy || error.code == ErrorCode::RateLimited)
        m_retryTimer = m_clock->after(std::max(m_backoff.next(), error.retryAfter), this, [this] { catchUp(); });
    else
        refresh(); // an older server, or a broken one
    Q_EMIT notCaughtUp();
}

void SyncState::refreshPublicRooms()
{
    if (m_publicMayBeOld && !m_request)
        refresh();
}

void SyncState::refresh()
{
    if (!m_online)
        return;
    m_again = m_request != nullptr;
    if (m_request)
        return;
    m_clock->cancel(std::exchange(m_retryTimer, 0));
    m_request = std::make_unique<ListPages>(m_rest, rest::roomsPath, u"rooms"_s);
    m_listed.clear();
    m_firstPage = true;
    connect(m_request.get(), &ListPages::page, this, &SyncState::takePage);
    connect(m_request.get(), &ListPages::failed, this, &SyncState::listFailed);
    Q_EMIT roomsAsked();
    m_request->fetch();
}

void SyncState::roomsMoved()
{
    if (!m_request || !m_firstPage) // one's own rooms are in the first
        return;
    m_request->disconnect(this); // its answer may be here already
    m_request->stop();
    m_request.release()->deleteLater();
    refresh();
}

void SyncState::readMoved()
{
    m_again = m_again || (m_request && m_firstPage);
}

void SyncState::takePage(const QJsonArray &entries, bool hasMore, bool last)
{
    const auto rooms = events::roomsFromJson(entries);
    if (!rooms) {
        m_request->stop();
        return listFailed(rooms.error());
    }
    const QList<Room> page = bounded(*rooms);
    const bool tooMany = rooms->size() > page.size() || m_listed.size() + page.size() > mostRooms;
    m_listed += page.first(std::min(page.size(), mostRooms - m_listed.size()));
    if (tooMany)
        m_request->stop();
    const bool ends = last || tooMany;
    const bool first = std::exchange(m_firstPage, false);
    if (first) {
        Q_EMIT roomsLoaded(m_listed, ends);
        for (const Room &room : std::as_const(m_listed))
            if (room.membership)
                m_changes.hear(room.id, room.lastChange);
        enqueue(m_listed);
    }
    if (!ends)
        return;
    m_publicMayBeOld = false;
    if (!first)
        Q_EMIT publicRoomsLoaded(m_listed);
    m_backoff.reset();
    setListState(hasMore || tooMany, {});
    listEnded();
}

void SyncState::listFailed(const Error &error)
{
    if (!m_firstPage) // what came is shown
        Q_EMIT publicRoomsLoaded(m_listed);
    if (error.code != ErrorCode::Unauthorized) {
        qCInfo(log) << "the rooms cannot be loaded:" << errorCodeName(error.code);
        m_retryTimer = m_clock->after(std::max(m_backoff.next(), error.retryAfter), this, [this] { refresh(); });
        setListState(m_hasMore || !m_firstPage, error.message);
    }
    listEnded();
}

void SyncState::listEnded()
{
    m_request.release()->deleteLater(); // it is the one that called
    m_listed.clear();
    if (std::exchange(m_again, false))
        refresh();
}

void SyncState::setListState(bool hasMore, const QString &error)
{
    const bool same = m_hasMore == hasMore && m_roomsError == error;
    m_hasMore = hasMore;
    m_roomsError = error;
    if (!same)
        Q_EMIT listStateChanged();
}

void SyncState::enqueue(const QList<Room> &rooms)
{
    m_queue = inOrderOfNeed(rooms, m_current, m_histories);
    if (!m_underway.isValid())
        next();
}

void SyncState::next()
{
    if (!m_online || m_queue.isEmpty() || m_underway.isValid())
        return;
    const Room room = m_queue.takeFirst();
    m_underway = room.id;
    history(room.id)->bringUpTo(room.lastSeq);
}

} // namespace hearth
