// SPDX-License-Identifier: GPL-3.0-or-later
// Another part of ChatSession: what the server says of rooms and people, and what follows from it.
#include "session/ChatSession.h"

#include "model/Rules.h"
#include "models/Bounds.h"
#include "net/NetworkWatch.h"
#include "profile/Address.h"
#include "protocol/Rest.h"
#include "session/Newcomer.h"

using namespace Qt::StringLiterals;

namespace hearth {

void ChatSession::wireConnection()
{
    connect(&m_connection, &Connection::online, this, &ChatSession::goOnline);
    connect(&m_connection, &Connection::offline, this, &ChatSession::goOffline);
    connect(&m_connection, &Connection::eventReceived, this, [this](const QString &name, const QJsonValue &argument) {
        if (name != events::message)
            m_arrivals.flush(); // what was said before it comes first
        m_events.take(name, argument);
    });
    connect(&m_connection, &Connection::tokenRejected, this, [this](const Error &error) { end(&error); });
    connect(&m_rest, &RestClient::unauthorized, this, [this](const Error &error) { end(&error); });
    connect(&m_connection, &Connection::serverKnown, this, [this](const QString &id) { m_account.serverId = id; });
    // Loopback does not care about networks.
    if (!isLoopback(m_account.server))
        connect(new NetworkWatch(this), &NetworkWatch::networkReturned, &m_connection, &Connection::reopen);

    connect(&m_events, &ServerEvents::message, &m_arrivals, &Arrivals::add);
    connect(&m_arrivals, &Arrivals::arrived, this, &ChatSession::takeLive);
    connect(&m_events, &ServerEvents::roomCreated, this, [this](const Room &room) {
        takeRoom(room);
        welcome(m_rooms.rooms() + m_publicRooms.rooms());
    });
    connect(&m_events, &ServerEvents::roomUpdated, this, &ChatSession::takeRoom);
    connect(&m_events, &ServerEvents::roomDeleted, this, [this](RoomId room) {
        m_publicRooms.remove(room);
        lose(room, u"deleted"_s);
    });
    connect(&m_events, &ServerEvents::removedFromRoom, this, [this](RoomId room, const QString &reason) {
        lose(room, u"removed"_s, reason);
        m_sync.refresh(); // a public one is among those to browse now
    });
    connect(&m_events, &ServerEvents::messageUpdated, this, &ChatSession::takeChanged);
    connect(&m_events, &ServerEvents::userUpdated, this, [this](const User &user) {
        m_people.update(user);
        m_members.update(user);
    });
    connect(&m_events, &ServerEvents::storageFilled, this, &ChatSession::setStorageFull);
    connect(&m_events, &ServerEvents::roomRead, &m_reading, &ReadState::take);
    connect(&m_events, &ServerEvents::presence, this, [this](const User &user) {
        m_people.update(user);
        m_members.update(user);
    });
    connect(&m_events, &ServerEvents::typing, this, [this](RoomId room, const User &user, bool typing) {
        if (m_rooms.room(room))
            m_typing.setTyping(room, user, typing);
    });
    connect(&m_events, &ServerEvents::userJoined, this, [this](RoomId id, const User &user) {
        if (user.id == m_account.user.id && !m_rooms.room(id))
            return m_sync.refresh(); // joined on another device
        m_people.joined(id, user);
        if (id == m_current && m_members.count() < mostMembers)
            m_members.upsert(user);
        if (const Room *room = m_rooms.room(id))
            m_rooms.setMemberCount(id, m_people.membersOf(id) ? m_people.membersOf(id)->size() : room->memberCount + 1);
    });
    connect(&m_events, &ServerEvents::userLeft, this, [this](RoomId id, const User &user) {
        if (user.id == m_account.user.id)
            return roomGone(id); // left on another device, or put out
        m_people.left(id, user.id);
        m_typing.stopped(id, user.id);
        if (id == m_current)
            m_members.remove(user.id);
        if (const Room *room = m_rooms.room(id))
            m_rooms.setMemberCount(id, m_people.membersOf(id) ? m_people.membersOf(id)->size() : room->memberCount - 1);
    });
}

void ChatSession::wireModels()
{
    connect(&m_rooms, &RoomListModel::totalsChanged, this, &ChatSession::totalsChanged);
    connect(&m_sync, &SyncState::roomsLoaded, this, &ChatSession::takeRooms);
    connect(&m_sync, &SyncState::synced, this, &ChatSession::takeSynced);
    connect(&m_sync, &SyncState::missedNothing, this, &ChatSession::takeMissedNothing);
    connect(&m_sync, &SyncState::caughtUp, this, &ChatSession::showARoom);
    connect(m_sync.changes(), &RoomChanges::knownChanged, &m_history, &DiskHistory::keepChangeNumber);
    connect(m_sync.changes(), &RoomChanges::fetched, this, [this](RoomId, const QList<Message> &messages) {
        for (const Message &message : messages)
            showChanged(message);
    });
    connect(&m_sync, &SyncState::publicRoomsLoaded, this, &ChatSession::takePublicRooms);
    connect(&m_sync, &SyncState::listStateChanged, this, &ChatSession::listStateChanged);
    connect(&m_sync, &SyncState::fetched, this, &ChatSession::takeFetched);
    connect(&m_sync, &SyncState::historyMade, this, &ChatSession::applyPending);
    connect(&m_messageActions, &MessageActions::unreadFromWanted, this, &ChatSession::markUnreadFrom);
    connect(&m_commands, &MessageCommands::changed, this, &ChatSession::takeChanged);
    connect(&m_readMarker, &ReadMarker::read, &m_reading, &ReadState::read);
    connect(&m_composing, &Composing::tell, this, [this](RoomId room, bool typing) {
        m_connection.socket()->emitEvent(events::typing, events::SetTyping {room, typing}.toJson());
    });
    connect(&m_outbox, &Outbox::changed, this, [this](const Outbox::Entry &entry) {
        RoomHistory *history = m_sync.find(entry.room);
        if (history && whichRoom(entry.room, entry.roomCreatedAt) != Outbox::RoomIs::Another)
            history->timeline()->setPending(entry.message);
    });
    connect(&m_outbox, &Outbox::discarded, this, [this](RoomId room, const QString &clientId) {
        if (RoomHistory *history = m_sync.find(room))
            history->timeline()->removePending(clientId);
    });
    connect(&m_outbox, &Outbox::orphaned, this, [this](const Outbox::Entry &entry) {
        fail(u"send"_s, {ErrorCode::RoomNotFound, tr("Not sent, for its room is gone: “%1”").arg(entry.message.text.left(500))});
    });
    connect(&m_outbox, &Outbox::sent, this, &ChatSession::takeOwn);
    m_readMarker.setVisible(m_windowActive && m_roomVisible);
}

void ChatSession::applyPending(RoomHistory *history)
{
    for (const Outbox::Entry &entry : m_outbox.entries())
        if (entry.room == history->room() && entry.isKept && whichRoom(entry.room, entry.roomCreatedAt) != Outbox::RoomIs::Another)
            history->timeline()->setPending(entry.message);
}

void ChatSession::goOnline(const events::SessionStarted &session)
{
    if (session.user->id != m_account.user.id) {
        // What waits in the outbox is not for whoever this is.
        const QString reason = tr("The server takes you for somebody else. Please sign in again.");
        const Error error {ErrorCode::Unauthorized, reason};
        return end(&error);
    }
    m_rest.setOpen(true);
    m_account.user = bounded(*session.user);
    m_account.serverName = session.serverName.simplified().left(rules::maxDisplayName);
    m_moderating.setSelf(m_account.user);
    Q_EMIT userChanged();
    Q_EMIT serverNameChanged();
    if (std::exchange(m_mayCreateRooms, session.mayCreatePublicRooms) != session.mayCreatePublicRooms)
        Q_EMIT mayCreateRoomsChanged();
    setStorageFull(session.storageFull);
    if (m_choseAway || m_idle)
        sendStatus();
    if (m_epoch && *m_epoch != session.epoch)
        startOver();
    m_epoch = session.epoch;
    m_history.meet(m_account.serverId, session.epoch);
    m_keeper.setOnline(true);
    m_people.clear();
    m_sync.setOnline(true);
    m_outbox.setOnline(true);
    m_reading.sendUnsent();
    loadMembers();
}

/// The server was put back to an older state: what is known here goes by numbers that it gives out again, to something
/// else. All of it is fetched as after the start of the program. What was written and is not sent yet stays, and is sent.
void ChatSession::startOver()
{
    const RoomId current = m_current;
    setCurrent({});
    m_openNext = current;
    m_reading.forgetAll();
    m_keeper.startOver();
    m_sync.forgetAll();
    m_rooms.clear();
    m_publicRooms.clear();
    if (std::exchange(m_roomsLoaded, false))
        Q_EMIT roomsLoadedChanged();
}

void ChatSession::goOffline()
{
    m_keeper.setOnline(false);
    m_rest.setOpen(false);
    m_arrivals.flush();
    m_arriving = false;
    m_outbox.setOnline(false);
    m_sync.setOnline(false);
    m_typing.clear();
    m_composing.stop();
    if (std::exchange(m_membersRequest, nullptr))
        Q_EMIT membersLoadingChanged();
}

void ChatSession::setStorageFull(bool full)
{
    if (std::exchange(m_storageFull, full) == full)
        return;
    Q_EMIT storageFullChanged();
    if (!full && m_connection.isOnline())
        m_outbox.setOnline(true); // what waits need not wait for its next try
}

void ChatSession::takePublicRooms(const QList<Room> &rooms)
{
    QList<Room> others;
    for (const Room &room : rooms)
        if (!room.membership && room.kind == RoomKind::Public && !m_rooms.room(room.id))
            others.append(room);
    m_publicRooms.replaceAll(others);
}

void ChatSession::takeRooms(const QList<Room> &rooms, bool last)
{
    m_arrivals.flush();
    QList<Room> own;
    QList<Room> others;
    for (Room room : rooms) {
        if (!room.membership) {
            if (room.kind == RoomKind::Public)
                others.append(room);
            continue;
        }
        comeBackTo(room);
        own.append(room);
    }
    QSet<RoomId> staying;
    for (const Room &room : std::as_const(own))
        staying.insert(room.id);
    for (const Room &room : m_rooms.rooms())
        if (!staying.contains(room.id))
            roomGone(room.id);
    m_rooms.replaceAll(own);
    if (last || m_publicRooms.count() == 0) // else the list stays as it was until all of the new one is there
        m_publicRooms.replaceAll(others);
    for (const Room &room : std::as_const(own))
        m_rooms.setDraft(room.id, draftOf(room.id));
    if (!std::exchange(m_roomsLoaded, true))
        Q_EMIT roomsLoadedChanged();
    m_keeper.roomsKnown();
    m_outbox.goOn(); // with what waits for one of them
    if (!own.isEmpty() && !std::exchange(m_welcomed, true))
        saveState();
    showARoom();
    Q_EMIT currentRoomDetailsChanged();
    welcome(rooms);
}

void ChatSession::showARoom()
{
    if (!m_current.isValid() && m_rooms.count() > 0)
        setCurrent(m_rooms.room(m_openNext) ? m_openNext : RoomId {m_rooms.roomIdAt(0)});
}

/// A room of one's own as the server has it, after some time without a connection.
void ChatSession::comeBackTo(Room &room)
{
    RoomHistory *history = m_sync.find(room.id);
    // What was read here in the meantime is read, though the server does not know it yet.
    if (const Seq seq = m_reading.unsent(room.id); seq > room.membership->lastReadSeq) {
        room.membership->lastReadSeq = seq;
        room.membership->unread = room.lastSeq <= seq || !history ? 0 : room.membership->unread;
    }
    if (!history)
        return;
    TimelineModel *timeline = history->timeline();
    // What is about to be fetched gets a divider, unless there is one not passed yet.
    // Where that begins was noted when the connection was made: what is told live may have made it go on already.
    const std::optional<Seq> leftAt = history->leftAt();
    if (room.id == m_current && leftAt && room.lastSeq > *leftAt && timeline->firstUnreadSeq() <= timeline->lastReadSeq())
        timeline->setUnreadAfter(*leftAt);
    timeline->setLastReadSeq(room.membership->lastReadSeq);
}

void ChatSession::takeSynced(const QList<events::RoomSynced> &rooms, const QList<RoomId> &gone)
{
    m_arrivals.flush();
    for (const RoomId room : gone)
        roomGone(room);
    for (const events::RoomSynced &synced : rooms) {
        Room room = bounded(synced.room);
        if (!room.membership)
            continue;
        comeBackTo(room);
        takeRoom(room);
        const QList<Message> messages = bounded(QList<Message>(synced.messages.begin(), synced.messages.end()));
        RoomHistory *history = m_sync.find(room.id);
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

void ChatSession::takeMissedNothing(RoomId id, Seq seq)
{
    const Room *room = m_rooms.room(id);
    if (!room || !room->membership || seq <= room->membership->lastReadSeq)
        return;
    // What was said since the question was asked is not in its answer.
    const RoomHistory *history = m_sync.find(id);
    if (history && history->isHeld())
        m_reading.showUpTo(id, seq);
    else
        m_reading.show(id, seq, std::min(room->membership->unread, room->lastSeq - seq));
}

void ChatSession::welcome(const QList<Room> &rooms)
{
    if (m_arriving || !m_roomsLoaded)
        return;
    const Newcomer newcomer = Newcomer::arrives(m_account.user, rooms, !m_welcomed);
    m_arriving = newcomer.action != Newcomer::Nothing;
    if (newcomer.action == Newcomer::Join)
        joinRoom(newcomer.room.value);
    else if (newcomer.action == Newcomer::CreateGeneral)
        createRoom(tr("General"), tr("For everyone"), u"public"_s);
}

void ChatSession::showMembers()
{
    const auto known = m_people.membersOf(m_current);
    m_members.setUsers(known.value_or(QList<User>()));
    if (!known)
        loadMembers();
}

void ChatSession::loadMembers()
{
    m_membersRequest.reset();
    if (m_current.isValid() && m_connection.isOnline()) {
        m_listedMembers.clear();
        const RoomId room = m_current;
        m_membersRequest = std::make_unique<ListPages>(&m_rest, rest::pathFor(rest::membersPath, room.value), u"members"_s);
        connect(m_membersRequest.get(), &ListPages::page, this,
            [this, room](const QJsonArray &entries, bool hasMore, bool last) { takeMembers(room, entries, hasMore, last); });
        connect(m_membersRequest.get(), &ListPages::failed, this, &ChatSession::membersEnded);
        m_membersRequest->fetch();
    }
    Q_EMIT membersLoadingChanged();
}

void ChatSession::takeMembers(RoomId room, const QJsonArray &entries, bool hasMore, bool last)
{
    const auto users = events::usersFromJson(entries);
    if (!users) {
        m_membersRequest->stop();
        return membersEnded();
    }
    m_listedMembers += bounded(*users).first(std::min(users->size(), mostMembers - m_listedMembers.size()));
    m_people.setMembers(room, m_listedMembers);
    m_members.setUsers(*m_people.membersOf(room));
    const bool full = m_listedMembers.size() >= mostMembers;
    if (full)
        m_membersRequest->stop();
    if (!last && !full)
        return;
    if (!hasMore)
        m_rooms.setMemberCount(room, m_members.count());
    membersEnded();
}

void ChatSession::membersEnded()
{
    m_membersRequest.release()->deleteLater(); // it is the one that called
    m_listedMembers.clear();
    Q_EMIT membersLoadingChanged();
}

} // namespace hearth
