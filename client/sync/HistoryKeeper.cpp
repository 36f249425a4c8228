// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/HistoryKeeper.h"

#include "core/Clock.h"
#include "models/Bounds.h"
#include "models/RoomListModel.h"
#include "sync/SyncState.h"

using namespace std::chrono_literals;

namespace hearth {

namespace {

/// What changes again within it, as unread counts do, is written once.
constexpr auto keepDelay = 1s;

/// What was told while the page was on its way: until now there was a gap before it, and the disk takes none.
QList<Message> arrivedAfter(RoomHistory *history, const QList<Message> &page)
{
    const TimelineRows &rows = history->timeline()->rows();
    QList<Message> arrived;
    for (Seq seq = page.isEmpty() ? 0 : page.last().seq + 1; rows.rowOf(seq) >= 0; ++seq)
        arrived.append(rows.at(rows.rowOf(seq)).message);
    return arrived;
}

QList<Message> boundedPage(const KeptPage &page)
{
    QList<Message> messages;
    messages.reserve(page.messages.size());
    for (const Message &message : page.messages)
        messages.append(bounded(message));
    return messages;
}

} // namespace

HistoryKeeper::HistoryKeeper(DiskHistory *disk, SyncState *sync, const RoomListModel *rooms, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_disk(disk)
    , m_sync(sync)
    , m_rooms(rooms)
    , m_clock(clock)
{
    connect(m_sync, &SyncState::historyMade, this, &HistoryKeeper::follow);
    connect(m_rooms, &QAbstractItemModel::dataChanged, this, &HistoryKeeper::roomsChanged);
    connect(m_rooms, &QAbstractItemModel::rowsInserted, this, &HistoryKeeper::roomsChanged);
    connect(m_rooms, &QAbstractItemModel::rowsRemoved, this, &HistoryKeeper::roomsChanged);
    connect(m_rooms, &QAbstractItemModel::modelReset, this, &HistoryKeeper::roomsChanged);
    connect(m_disk, &DiskHistory::emptied, this, [this] { // and all of them are written again
        m_kept.clear();
        m_keptChanges.clear();
        roomsChanged();
    });
}

HistoryKeeper::~HistoryKeeper()
{
    if (m_timer != 0)
        keepRooms();
}

void HistoryKeeper::begin(const KeptState &kept)
{
    for (const KeptRoom &room : kept.rooms) {
        m_kept.insert(room.room.id, room.room);
        m_keptChanges.insert(room.room.id, room.numbers.change);
    }
    m_firstRoom = kept.last;
    m_firstPage = kept.page;
}

void HistoryKeeper::setOnline(bool online)
{
    m_online = online;
    m_firstRoom = {};
    m_firstPage = {};
    // Whether the disk has older ones than are here, it says when it is asked.
    for (const Room &room : m_rooms->rooms())
        if (RoomHistory *history = m_sync->find(room.id))
            history->timeline()->paging()->setOlderElsewhere(false);
}

void HistoryKeeper::roomsKnown()
{
    m_knowsRooms = true;
    roomsChanged();
}

void HistoryKeeper::forgetRoom(RoomId room)
{
    m_told.forget(room);
    m_kept.remove(room);
    m_keptChanges.remove(room);
    m_disk->forgetRoom(room);
}

void HistoryKeeper::distrust()
{
    m_isTrusted = false;
    m_disk->forgetOthers();
}

void HistoryKeeper::startOver()
{
    m_told.clear();
    m_knowsRooms = false;
    m_kept.clear();
    m_keptChanges.clear();
    m_clock->cancel(std::exchange(m_timer, 0));
}

void HistoryKeeper::follow(RoomHistory *history)
{
    connect(history, &RoomHistory::fetchedOlder, this,
        [this, history](const QList<Message> &page) { m_disk->keepPage(history->room(), asTold(page)); });
    connect(history->timeline()->paging(), &TimelinePaging::olderWanted, this, [this, history] {
        if (!m_online)
            readOlder(history);
    });
    if (history->room() == m_firstRoom)
        return history->takeKept(boundedPage(m_firstPage));
    history->awaitKept();
    m_disk->readPage(history->room(), {}, history,
        [this, history](const KeptPage &page) { history->takeKept(m_isTrusted ? boundedPage(page) : QList<Message>()); });
}

void HistoryKeeper::readOlder(RoomHistory *history)
{
    TimelineModel *timeline = history->timeline();
    const Seq oldest = timeline->rows().oldestSeq();
    timeline->paging()->setLoadingOlder(true);
    m_disk->readPage(history->room(), oldest, history, [this, timeline, oldest](const KeptPage &page) {
        if (m_online || timeline->rows().oldestSeq() != oldest)
            return; // the connection is back: the server is asked
        const QList<Message> messages = boundedPage(page);
        const bool touches = !messages.isEmpty() && messages.last().seq + 1 == oldest;
        if (touches)
            timeline->merge(messages);
        timeline->paging()->setCanLoadOlder(timeline->rows().oldestSeq() > 1);
        timeline->paging()->setOlderElsewhere(timeline->paging()->canLoadOlder() && (!touches || !page.hasOlder));
        timeline->paging()->setLoadingOlder(false);
    });
}

void HistoryKeeper::keepFetched(RoomId room, const QList<Message> &messages)
{
    RoomHistory *history = m_sync->find(room);
    m_disk->keepPage(room, asTold(history ? messages + arrivedAfter(history, messages) : messages));
    m_keptChanges.remove(room); // another page may be in its place
    keepChange(room);
}

void HistoryKeeper::keepLive(const QList<Message> &messages)
{
    for (qsizetype i = 0; i < messages.size();) {
        const RoomId room = messages[i].roomId;
        QList<Message> run;
        for (; i < messages.size() && messages[i].roomId == room; ++i)
            run.append(messages[i]);
        if (m_rooms->room(room))
            m_disk->keepLive(room, asTold(run));
    }
}

/// Who asked for them, or was told of them, may have been told later of what was changed since, and nobody tells it again.
QList<Message> HistoryKeeper::asTold(const QList<Message> &messages) const
{
    QList<Message> current;
    current.reserve(messages.size());
    for (const Message &message : messages)
        current.append(m_told.newest(message));
    return current;
}

void HistoryKeeper::keepChanged(const Message &message)
{
    m_told.remember(message);
    m_disk->keepChanged({message});
    roomsChanged(); // its number, with others that come
}

/// All until it was told, and given to the disk before.
void HistoryKeeper::keepChange(RoomId room)
{
    const ChangeNumber known = m_sync->changes()->known(room);
    if (m_keptChanges.value(room) >= known)
        return;
    m_keptChanges.insert(room, known);
    m_disk->keepChangeNumber(room, known);
}

void HistoryKeeper::roomsChanged()
{
    if (m_knowsRooms && m_timer == 0)
        m_timer = m_clock->after(keepDelay, this, [this] { keepRooms(); });
}

void HistoryKeeper::keepRooms()
{
    m_clock->cancel(std::exchange(m_timer, 0));
    QHash<RoomId, Room> now;
    QList<Room> changed;
    for (const Room &room : m_rooms->rooms()) {
        now.insert(room.id, room);
        if (const auto kept = m_kept.constFind(room.id); kept == m_kept.cend() || *kept != room)
            changed.append(room);
    }
    for (auto kept = m_kept.cbegin(); kept != m_kept.cend(); ++kept)
        if (!now.contains(kept.key()))
            m_disk->forgetRoom(kept.key());
    m_kept = now;
    m_disk->keepRooms(changed);
    for (auto room = now.cbegin(); room != now.cend(); ++room)
        keepChange(room.key());
}

} // namespace hearth
