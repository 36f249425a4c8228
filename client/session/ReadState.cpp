// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ReadState.h"

#include "DiskHistory.h"
#include "models/RoomListModel.h"
#include "net/SocketClient.h"
#include "sync/SyncState.h"

#include <QLoggingCategory>

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(log, "hearth.client.session")

} // namespace

ReadState::ReadState(DiskHistory *history, RoomListModel *rooms, SyncState *sync, SocketClient *socket, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_rooms(rooms)
    , m_sync(sync)
    , m_socket(socket)
{
}

void ReadState::restore(const QHash<RoomId, Seq> &kept)
{
    for (auto read = kept.cbegin(); read != kept.cend(); ++read)
        if (read.value() > m_unsent.value(read.key()))
            m_unsent.insert(read.key(), read.value());
}

void ReadState::forget(RoomId room)
{
    if (m_unsent.remove(room))
        m_history->keepRead(room, 0);
}

void ReadState::forgetAll()
{
    const QList<RoomId> rooms = m_unsent.keys();
    for (const RoomId room : rooms)
        forget(room);
}

void ReadState::read(RoomId id, Seq seq)
{
    const Room *room = m_rooms->room(id);
    RoomHistory *history = m_sync->find(id);
    if (!room || !room->membership || !history || seq <= room->membership->lastReadSeq)
        return;
    m_unsent.insert(id, seq);
    m_history->keepRead(id, seq);
    showUpTo(id, seq);
    sendUnsent();
}

void ReadState::take(const events::RoomRead &read)
{
    const Room *room = m_rooms->room(read.room);
    if (room && room->membership && read.lastReadSeq >= room->membership->lastReadSeq)
        show(read.room, read.lastReadSeq, read.unread);
}

void ReadState::showUpTo(RoomId id, Seq seq)
{
    const Room *room = m_rooms->room(id);
    RoomHistory *history = m_sync->find(id);
    if (!room || !room->membership || !history)
        return;
    const TimelineModel *timeline = history->timeline();
    if (!timeline->canLoadNewer())
        return show(id, seq, timeline->countOthersAfter(seq));
    // What is newer than all that is here stays as it was counted when it came.
    const Membership before = *room->membership;
    const Seq from = before.lastReadSeq;
    const int mentions = m_rooms->mentions(id) + timeline->countMentionsAfter(seq) - timeline->countMentionsAfter(from);
    const qint64 unread = before.unread + timeline->countOthersAfter(seq) - timeline->countOthersAfter(from);
    show(id, seq, std::max<qint64>(0, unread));
    m_rooms->setMentions(id, unread > 0 ? std::max(0, mentions) : 0);
}

void ReadState::show(RoomId id, Seq seq, qint64 unread)
{
    m_rooms->setUnread(id, unread, seq);
    if (RoomHistory *history = m_sync->find(id))
        history->timeline()->setLastReadSeq(seq);
    recountMentions(id);
}

bool ReadState::recount(RoomId id, bool beingRead)
{
    const Room *room = m_rooms->room(id);
    RoomHistory *history = m_sync->find(id);
    if (!room || !room->membership || !history || !history->isHeld())
        return false;
    const TimelineModel *timeline = history->timeline();
    const Seq lastRead = room->membership->lastReadSeq;
    if (timeline->canLoadNewer())
        return false;
    if (timeline->canLoadOlder() && timeline->oldestSeq() > lastRead + 1)
        return false;
    if (!beingRead)
        m_rooms->setUnread(id, timeline->countOthersAfter(lastRead), lastRead);
    return true;
}

void ReadState::recountMentions(RoomId id)
{
    const Room *room = m_rooms->room(id);
    RoomHistory *history = m_sync->find(id);
    if (!room || !room->membership || !history || history->timeline()->canLoadNewer())
        return;
    const Membership &membership = *room->membership;
    m_rooms->setMentions(id, membership.unread > 0 ? history->timeline()->countMentionsAfter(membership.lastReadSeq) : 0);
}

void ReadState::sendUnsent()
{
    // A copy: without a connection the answers come at once.
    const QHash<RoomId, Seq> unsent = m_unsent;
    for (auto read = unsent.cbegin(); read != unsent.cend(); ++read) {
        const events::MarkRead mark {read.key(), read.value()};
        m_socket->request(events::markRead, mark.toJson(), this, [this, mark](const Result<QJsonObject> &ack) {
            if (!ack && ack.error().code == ErrorCode::Unreachable)
                return; // told again after the next connect
            if (m_unsent.value(mark.room) == mark.seq)
                forget(mark.room);
            if (!ack)
                qCInfo(log) << "marking as read was refused:" << errorCodeName(ack.error().code);
        });
    }
}

} // namespace hearth
