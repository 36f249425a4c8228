// SPDX-License-Identifier: GPL-3.0-or-later
// Another part of ChatSession: the messages that come, and what follows from them.
#include "session/ChatSession.h"

#include "models/Bounds.h"
#include "text/TextTraits.h"

namespace hearth {

void ChatSession::noteFetched(RoomId room, const QList<Message> &messages)
{
    m_keeper.keepFetched(room, messages);
    for (const Message &message : messages) {
        if (message.author.id == m_account.user.id)
            m_outbox.confirm(message.clientId);
        m_rooms.noteMessage(message);
    }
}

void ChatSession::takeFetched(RoomId room, const QList<Message> &messages)
{
    noteFetched(room, messages);
    recount(room);
    m_reading.recountMentions(room);
}

void ChatSession::takeLive(const QList<Message> &messages)
{
    for (qsizetype i = 0; i < messages.size();) {
        const RoomId id = messages[i].roomId;
        const Room *room = m_rooms.room(id);
        if (!room || !room->membership) {
            m_sync.refresh(); // joined on another device
            ++i;
        } else if (messages[i].author.id == m_account.user.id) {
            m_typing.stopped(id, m_account.user.id);
            takeOwn(messages[i++]);
        } else {
            QList<Message> run;
            for (; i < messages.size() && messages[i].roomId == id && messages[i].author.id != m_account.user.id; ++i)
                run.append(messages[i]);
            takeFromOthers(id, run);
        }
    }
}

void ChatSession::takeFromOthers(RoomId id, const QList<Message> &messages)
{
    m_keeper.keepLive(messages);
    const Room before = *m_rooms.room(id);
    const Seq lastRead = before.membership->lastReadSeq;
    RoomHistory *history = m_sync.find(id);
    const bool inView = isInView(id);
    QList<Message> fresh;
    qint64 uncounted = 0; // not in the room's unread, as the server told it
    for (const Message &message : messages) {
        m_typing.stopped(id, message.author.id);
        if (message.seq <= lastRead || (history && history->timeline()->rowOfMessage(message.id.value) >= 0))
            continue;
        fresh.append(message);
        uncounted += message.seq > before.lastSeq ? 1 : 0;
    }
    if (history) {
        TimelineModel *timeline = history->timeline();
        // Away from the room, what comes after all that was read gets a divider.
        if (id == m_current && !inView && timeline->firstUnreadSeq() <= lastRead)
            timeline->setUnreadAfter(std::max({lastRead, timeline->newestSeq(), history->heardUpTo()}));
        history->take(messages);
    }
    m_rooms.noteMessage(
        *std::max_element(messages.begin(), messages.end(), [](const Message &a, const Message &b) { return a.seq < b.seq; }));
    if (fresh.isEmpty())
        return;
    if (!recount(id) && uncounted > 0)
        m_rooms.setUnread(id, before.membership->unread + uncounted, lastRead);
    const bool isHere = inView && history && !history->timeline()->canLoadNewer();
    for (const Message &message : std::as_const(fresh)) {
        const bool mention = mentionsMe(message);
        if (mention && !isHere)
            m_rooms.setMentions(id, m_rooms.mentions(id) + 1);
        if (inView)
            continue;
        // Of many at once the last one is told, and whatever names the reader.
        if (mention || message.id == fresh.last().id)
            Q_EMIT notify(id.value, before.name, message.author.displayName, message.text, mention, message.id.value);
    }
}

void ChatSession::takeOwn(const Message &stored)
{
    m_arrivals.flush(); // without what was said before it, it would look as if something were missing
    const Message message = bounded(stored);
    m_outbox.confirm(message.clientId);
    RoomHistory *history = m_sync.find(message.roomId);
    if (history) {
        history->take({message});
        // A history that is not loaded does not take it, but what it says of the outbox still holds.
        if (!history->isHeld())
            history->timeline()->removePending(message.clientId);
    }
    m_keeper.keepLive({message});
    m_rooms.noteMessage(message);
    // Who says something has read what was said before: so it is on the server, too.
    const Room *room = m_rooms.room(message.roomId);
    if (room && room->membership && message.seq > room->membership->lastReadSeq)
        m_reading.show(message.roomId, message.seq, history ? history->timeline()->countOthersAfter(message.seq) : 0);
}

void ChatSession::takeChanged(const Message &message)
{
    showChanged(message);
    m_sync.changes()->take(message); // what is kept says that it has the change once it has
}

void ChatSession::showChanged(const Message &message)
{
    m_keeper.keepChanged(message);
    m_rooms.noteChange(message);
    m_composition.take(message);
    // Also where it is not loaded: a page with it may be on its way.
    if (RoomHistory *history = m_sync.find(message.roomId))
        history->timeline()->change(message);
    m_reading.recountMentions(message.roomId);
    if (message.deleted)
        Q_EMIT messageDeleted(message.id.value);
}

bool ChatSession::recount(RoomId room)
{
    return m_reading.recount(room, isInView(room) && timeline()->following());
}

bool ChatSession::mentionsMe(const Message &message) const
{
    return !message.deleted && mentionsAny(message.text, {m_account.user.username, m_account.user.displayName});
}

} // namespace hearth
