// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Inbox.h"

#include "models/Bounds.h"
#include "models/RoomListModel.h"
#include "models/TypingNotice.h"
#include "models/files/FilesInWords.h"
#include "session/people/Blocked.h"
#include "session/people/Naming.h"
#include "session/people/Oneself.h"
#include "session/reading/Keywords.h"
#include "session/reading/Reading.h"
#include "session/rooms/Rooms.h"
#include "session/writing/Sending.h"
#include "sync/Arrivals.h"
#include "sync/HistoryKeeper.h"
#include "sync/SyncState.h"

#include <algorithm>

namespace hearth {

Inbox::Inbox(const Oneself *self, Rooms *rooms, SyncState *sync, Reading *reading, Sending *sending, TypingNotice *typing,
    Arrivals *arrivals, HistoryKeeper *keeper, QObject *parent)
    : QObject(parent)
    , m_self(self)
    , m_allRooms(rooms)
    , m_rooms(rooms->list())
    , m_sync(sync)
    , m_reading(reading)
    , m_sending(sending)
    , m_typing(typing)
    , m_arrivals(arrivals)
    , m_keeper(keeper)
{
    connect(arrivals, &Arrivals::arrived, this, &Inbox::takeLive);
    connect(sync, &SyncState::synced, this, &Inbox::takeSynced);
    connect(sync, &SyncState::missedNothing, this, &Inbox::takeMissedNothing);
    connect(sync->changes(), &RoomChanges::fetched, this, [this](RoomId, const QList<Message> &messages) {
        for (const Message &message : messages)
            showChanged(message);
    });
    connect(sync, &SyncState::fetched, this, &Inbox::takeFetched);
    connect(sending, &Sending::sent, this, &Inbox::takeOwn);
}

void Inbox::noteFetched(RoomId room, const QList<Message> &messages)
{
    m_keeper->keepFetched(room, messages);
    for (const Message &message : messages) {
        if (message.author.id == m_self->user().id)
            m_sending->confirm(message.clientId);
    }
    noteNewest(messages);
}

/// Of a room, up to which it goes and with which its row ends.
void Inbox::noteNewest(const QList<Message> &messages)
{
    if (!messages.isEmpty())
        m_rooms->noteMessage(*std::ranges::max_element(messages, {}, &Message::seq));
}

void Inbox::takeFetched(RoomId room, const QList<Message> &messages)
{
    noteFetched(room, messages);
    m_reading->recount(room);
    m_reading->state()->recountMentions(room);
}

/// Said by this user; what they did to a room is a notice, by which they have read nothing.
bool Inbox::isOwn(const Message &message) const
{
    return message.author.id == m_self->user().id && message.kind == MessageKind::Text;
}

void Inbox::takeLive(const QList<Message> &messages)
{
    for (qsizetype i = 0; i < messages.size();) {
        const RoomId id = messages[i].roomId;
        const Room *room = m_rooms->room(id);
        if (!room || !room->membership) {
            m_sync->refresh(); // joined on another device
            ++i;
        } else if (isOwn(messages[i])) {
            m_typing->stopped(id, m_self->user().id);
            takeOwn(messages[i++]);
        } else {
            QList<Message> run;
            for (; i < messages.size() && messages[i].roomId == id && !isOwn(messages[i]); ++i)
                run.append(messages[i]);
            takeFromOthers(id, run);
        }
    }
}

void Inbox::takeFromOthers(RoomId id, const QList<Message> &messages)
{
    m_keeper->keepLive(messages);
    const Room before = *m_rooms->room(id);
    const Seq lastRead = before.membership->lastReadSeq;
    RoomHistory *history = m_sync->find(id);
    const bool inView = m_reading->isInView(id);
    QList<Message> fresh;
    qint64 uncounted = 0; // not in the room's unread, as the server told it
    for (const Message &message : messages) {
        if (message.kind == MessageKind::Notice)
            continue; // nobody counts it or is told of it by itself
        m_typing->stopped(id, message.author.id);
        if (message.seq <= lastRead || (history && history->timeline()->rowOfMessage(message.id.value) >= 0))
            continue;
        fresh.append(message);
        uncounted += message.seq > before.lastSeq ? 1 : 0;
    }
    if (history) {
        TimelineModel *timeline = history->timeline();
        // Away from the room, what comes after all that was read gets a divider.
        if (id == m_reading->room() && !inView && timeline->firstUnreadSeq() <= lastRead)
            timeline->setUnreadAfter(std::max({lastRead, timeline->newestSeq(), history->heardUpTo()}));
        history->take(messages);
    }
    noteNewest(messages);
    if (fresh.isEmpty())
        return;
    if (!m_reading->recount(id) && uncounted > 0)
        m_rooms->setUnread(id, before.membership->unread + uncounted, lastRead);
    const bool isHere = inView && history && !history->timeline()->paging()->canLoadNewer();
    QList<Said> heardNow;
    for (const Message &message : std::as_const(fresh)) {
        const bool mention = namesReader(message, m_self->user().id);
        if (mention && !isHere && message.seq > before.lastSeq) // else the server had counted it when it told of the room
            m_rooms->setMentions(id, m_rooms->mentions(id) + 1);
        const NotifyLevel level = before.membership->notify;
        const bool calls = mention || hasKeyword(message);
        if (m_blocked && m_blocked->has(message.author.id))
            continue;
        if (level == NotifyLevel::None)
            continue;
        const QString said = withFiles(m_naming ? m_naming->shown(message.text, m_naming->known()) : message.text, message);
        if (inView) {
            heardNow.append({message.author.displayName, said});
            continue;
        }
        if (level == NotifyLevel::Mentions && !calls)
            continue;
        // Of many at once the last one is told, and whatever calls the reader.
        if (calls || message.id == fresh.last().id)
            Q_EMIT notify(id.value, before.name, message.author.displayName, said, mention, message.id.value);
    }
    if (!heardNow.isEmpty())
        Q_EMIT heard(heardNow);
}

void Inbox::takeOwn(const Message &stored)
{
    m_arrivals->flush(); // without what was said before it, it would look as if something were missing
    const Message message = bounded(stored);
    m_sending->confirm(message.clientId);
    RoomHistory *history = m_sync->find(message.roomId);
    if (history) {
        history->take({message});
        // A history that is not loaded does not take it, but what it says of the outbox still holds.
        if (!history->isHeld())
            history->timeline()->removePending(message.clientId);
    }
    m_keeper->keepLive({message});
    m_rooms->noteMessage(message);
    // Who says something has read what was said before: so it is on the server, too.
    const Room *room = m_rooms->room(message.roomId);
    if (room && room->membership && message.seq > room->membership->lastReadSeq)
        m_reading->state()->show(message.roomId, message.seq, history ? history->timeline()->countOthersAfter(message.seq) : 0);
}

void Inbox::takeChanged(const Message &message)
{
    showChanged(message);
    m_sync->changes()->take(message); // what is kept says that it has the change once it has
}

void Inbox::showChanged(const Message &message)
{
    m_keeper->keepChanged(message);
    m_rooms->noteChanged(message);
    Q_EMIT changed(message);
    // Also where it is not loaded: a page with it may be on its way.
    if (RoomHistory *history = m_sync->find(message.roomId))
        history->timeline()->change(message);
    m_reading->state()->recountMentions(message.roomId);
    if (message.deleted)
        Q_EMIT deleted(message.id.value);
}

void Inbox::takeSynced(const QList<events::RoomSynced> &rooms, const QList<RoomId> &gone)
{
    m_arrivals->flush();
    for (const RoomId room : gone)
        m_allRooms->remove(room);
    for (const events::RoomSynced &synced : rooms) {
        Room room = bounded(synced.room);
        if (!room.membership)
            continue;
        m_reading->comeBackTo(room);
        m_allRooms->put(room);
        const QList<Message> messages = bounded(QList<Message>(synced.messages.begin(), synced.messages.end()));
        RoomHistory *history = m_sync->find(room.id);
        // Too far behind, it starts over with the latest ones.
        if (history && history->isHeld() && room.lastSeq <= history->knownUpTo() + RoomHistory::farBehind) {
            history->take(messages);
            takeFetched(room.id, messages);
        } else {
            noteFetched(room.id, messages);
        }
        for (const Shared<Message> &message : synced.changed)
            showChanged(bounded(*message));
    }
}

void Inbox::takeMissedNothing(RoomId id, Seq seq)
{
    const Room *room = m_rooms->room(id);
    // What was marked here since, the server did not know.
    if (!room || !room->membership || seq <= room->membership->lastReadSeq || m_reading->state()->isUnsent(id))
        return;
    // What was said since the question was asked is not in its answer.
    const RoomHistory *history = m_sync->find(id);
    if (history && history->isHeld())
        m_reading->state()->showUpTo(id, seq);
    else
        m_reading->state()->show(id, seq, std::min(room->membership->unread, room->lastSeq - seq));
}

bool Inbox::hasKeyword(const Message &message) const
{
    return m_keywords && message.kind == MessageKind::Text && !message.deleted && m_keywords->areIn(message.text);
}

} // namespace hearth
