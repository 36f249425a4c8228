// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reading/ReadState.h"

#include "DiskHistory.h"
#include "models/RoomListModel.h"
#include "net/Backoff.h"
#include "net/SocketClient.h"
#include "protocol/ConversationEvents.h"
#include "sync/SyncState.h"

#include <QLoggingCategory>

#include <algorithm>

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(log, "hearth.client.session")

/// Of what is not read, nothing is elsewhere, but for what is newer than all that is here.
bool hasOldestUnread(RoomHistory &history, const Room &room)
{
    const TimelineModel *timeline = history.timeline();
    return history.isHeld() && !timeline->paging()->canLoadNewer()
        && (!timeline->paging()->canLoadOlder() || timeline->rows().oldestSeq() <= room.membership->lastReadSeq + 1);
}

} // namespace

ReadState::ReadState(DiskHistory *history, RoomListModel *rooms, SyncState *sync, SocketClient *socket, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_rooms(rooms)
    , m_sync(sync)
    , m_socket(socket)
{
}

void ReadState::restore(const QHash<RoomId, KeptRead> &kept)
{
    for (auto read = kept.cbegin(); read != kept.cend(); ++read)
        if (!m_unsent.contains(read.key()))
            m_unsent.insert(read.key(), {*read});
}

void ReadState::forget(RoomId room)
{
    m_moved.remove(room);
    if (m_unsent.remove(room))
        m_history->forgetRead(room);
}

void ReadState::forgetAll()
{
    m_moved.clear();
    const QList<RoomId> rooms = m_unsent.keys();
    for (const RoomId room : rooms)
        forget(room);
}

void ReadState::read(RoomId id, Seq seq)
{
    const Room *room = m_rooms->room(id);
    if (!room || !room->membership || seq <= room->membership->lastReadSeq)
        return;
    // What was marked as unread, and not told, goes this far only: on the server more may be read.
    const auto unsent = m_unsent.constFind(id);
    mark(id, {seq, unsent != m_unsent.cend() && unsent->read.isBack && !unsent->isUnderway});
}

void ReadState::unread(RoomId id, Seq seq)
{
    const Room *room = m_rooms->room(id);
    if (room && room->membership && seq < room->membership->lastReadSeq)
        mark(id, {seq, true});
}

void ReadState::mark(RoomId room, const KeptRead &read)
{
    m_unsent.insert(room, {read});
    m_history->keepRead(room, read);
    showUpTo(room, read.seq);
    send(room);
}

void ReadState::take(const events::RoomRead &read)
{
    const Room *room = m_rooms->room(read.room);
    // The answer to what was marked here says what came of both.
    if (!room || !room->membership || m_unsent.contains(read.room))
        return;
    if (RoomHistory *history = m_sync->find(read.room); history && read.lastReadSeq < room->membership->lastReadSeq)
        history->timeline()->setUnreadAfter(read.lastReadSeq);
    show(read.room, read.lastReadSeq, read.unread);
    m_rooms->setMentions(read.room, read.mentions);
}

void ReadState::correct(Room &room) const
{
    Membership &membership = *room.membership;
    const auto unsent = m_unsent.constFind(room.id);
    const Seq told = membership.lastReadSeq;
    const bool isNewer = unsent != m_unsent.cend()
        && (unsent->read.isBack ? unsent->read.seq < membership.lastReadSeq : unsent->read.seq > membership.lastReadSeq);
    const Room *here = m_rooms->room(room.id);
    if (isNewer)
        membership.lastReadSeq = unsent->read.seq;
    else if (m_moved.contains(room.id) && here && here->membership)
        membership.lastReadSeq = here->membership->lastReadSeq;
    if (membership.lastReadSeq == told)
        return;
    // As near as it can be known; the answer to the mark, or the next list, says it.
    const bool isHere = here && here->membership && here->membership->lastReadSeq == membership.lastReadSeq;
    membership.unread = isHere ? here->membership->unread : std::max<qint64>(0, room.lastSeq - membership.lastReadSeq);
    membership.mentions = std::min(isHere ? here->membership->mentions : membership.mentions, membership.unread);
}

void ReadState::showUpTo(RoomId id, Seq seq)
{
    const Room *room = m_rooms->room(id);
    if (!room || !room->membership)
        return;
    RoomHistory *history = m_sync->find(id);
    const Membership before = *room->membership;
    const Seq from = before.lastReadSeq;
    if (!history || !history->isHeld())
        return show(id, seq, std::max<qint64>(0, before.unread - (seq - from)));
    const TimelineModel *timeline = history->timeline();
    if (!timeline->paging()->canLoadNewer())
        return show(id, seq, timeline->countOthersAfter(seq));
    // What is newer than all that is here stays as it was counted when it came.
    const qint64 mentions = m_rooms->mentions(id) + timeline->rows().countMentionsAfter(seq)
        - timeline->rows().countMentionsAfter(from);
    const qint64 unread = before.unread + timeline->countOthersAfter(seq) - timeline->countOthersAfter(from);
    show(id, seq, std::max<qint64>(0, unread));
    m_rooms->setMentions(id, std::clamp<qint64>(mentions, 0, std::max<qint64>(0, unread)));
}

void ReadState::show(RoomId id, Seq seq, qint64 unread)
{
    const Room *room = m_rooms->room(id);
    const bool isAnother = room && room->membership && room->membership->lastReadSeq != seq;
    m_moved.insert(id);
    m_rooms->setUnread(id, unread, seq);
    if (RoomHistory *history = m_sync->find(id))
        history->timeline()->setLastReadSeq(seq);
    recountMentions(id);
    if (isAnother)
        Q_EMIT moved();
}

bool ReadState::recount(RoomId id, bool beingRead)
{
    const Room *room = m_rooms->room(id);
    RoomHistory *history = m_sync->find(id);
    if (!room || !room->membership || !history || !hasOldestUnread(*history, *room))
        return false;
    const Seq lastRead = room->membership->lastReadSeq;
    if (!beingRead)
        m_rooms->setUnread(id, history->timeline()->countOthersAfter(lastRead), lastRead);
    return true;
}

void ReadState::recountMentions(RoomId id)
{
    const Room *room = m_rooms->room(id);
    RoomHistory *history = m_sync->find(id);
    if (!room || !room->membership || !history || !hasOldestUnread(*history, *room) || history->completeUpTo() < room->lastSeq)
        return; // the server has counted what is not here
    const Membership &membership = *room->membership;
    m_rooms->setMentions(id, membership.unread > 0 ? history->timeline()->rows().countMentionsAfter(membership.lastReadSeq) : 0);
}

void ReadState::sendUnsent()
{
    // A copy: without a connection the answers come at once.
    const QList<RoomId> rooms = m_unsent.keys();
    for (const RoomId room : rooms)
        send(room);
}

void ReadState::send(RoomId room)
{
    Mark &mark = m_unsent[room];
    mark.isUnderway = true;
    const KeptRead read = mark.read;
    // Back to before the message after it.
    const QJsonObject command = read.isBack ? events::MarkUnread {room, read.seq + 1}.toJson()
                                            : events::MarkRead {room, read.seq}.toJson();
    m_socket->request(read.isBack ? events::MarkUnread::event : events::markRead, command, this,
        [this, room, read](const Result<QJsonObject> &ack) { takeAnswer(room, read, ack); });
}

void ReadState::takeAnswer(RoomId room, const KeptRead &sent, const Result<QJsonObject> &ack)
{
    const auto unsent = m_unsent.find(room);
    if (unsent == m_unsent.end() || unsent->read != sent)
        return; // something else was marked since
    if (!ack && mayPass(ack.error().code)) {
        unsent->isUnderway = false; // told again after the next connect
        return;
    }
    Q_EMIT answerComes();
    forget(room);
    const auto read = ack ? events::RoomRead::fromJson(*ack) : ack.error();
    if (read && read->room == room)
        take(*read);
    else
        qCInfo(log) << "marking as read was refused:" << errorCodeName(read ? ErrorCode::WrongVersion : read.error().code);
}

} // namespace hearth
