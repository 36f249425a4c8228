// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/writing/Sending.h"

#include "DiskHistory.h"
#include "models/RoomListModel.h"
#include "net/SocketClient.h"
#include "session/writing/Composition.h"
#include "sync/SyncState.h"
#include "text/TextTraits.h"

#include <utility>

namespace hearth {

Sending::Sending(DiskHistory *history, UserId self, RoomListModel *rooms, SyncState *sync, SocketClient *socket, RestClient *rest,
    const QString &folder, Composition *composition, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_sync(sync)
    , m_socket(socket)
    , m_composition(composition)
    , m_outbox(
          history, self, clock, [this](RoomId room, const QDateTime &createdAt) { return whichRoom(room, createdAt); },
          [this](const events::SendMessage &message, JsonAnswer answer) {
              m_socket->request(events::sendMessage, message.toJson(), this, std::move(answer));
          })
    , m_attaching(folder)
    , m_files(rest, clock, &m_outbox, &m_attaching)
    , m_drafts(history, clock)
    , m_composing(clock)
{
    wire();
}

void Sending::wire()
{
    connect(&m_composing, &Composing::tell, this,
        [this](RoomId room, bool typing) { m_socket->emitEvent(events::typing, events::SetTyping {room, typing}.toJson()); });
    connect(&m_outbox, &Outbox::changed, this, &Sending::showPending);
    connect(&m_outbox, &Outbox::discarded, this, [this](RoomId room, const QString &clientId) {
        if (RoomHistory *history = m_sync->find(room))
            history->timeline()->removePending(clientId);
    });
    connect(&m_outbox, &Outbox::orphaned, this, [this](const Outbox::Entry &entry) {
        fail({ErrorCode::RoomNotFound, tr("Not sent, for its room is gone: “%1”").arg(wholeBeginning(entry.message.text, 500))});
    });
    connect(&m_attaching, &Attaching::failed, this, [this](const QString &message) { fail({ErrorCode::InvalidField, message}); });
    connect(&m_outbox, &Outbox::sent, this, &Sending::sent);
    connect(m_sync, &SyncState::historyMade, this, &Sending::showWaiting);
}

void Sending::restoreDrafts(const QHash<RoomId, KeptDraft> &drafts)
{
    m_drafts.restore(drafts);
}

void Sending::restoreEdits(const QHash<RoomId, KeptEdit> &edits)
{
    m_composition->restore(edits);
}

void Sending::restoreOutbox(const QList<QJsonObject> &outbox)
{
    m_outbox.restore(outbox);
    QSet<QString> needed;
    for (const Outbox::Entry &entry : m_outbox.entries())
        for (const OutgoingFile &file : entry.message.files)
            needed.insert(file.path);
    m_attaching.tidy(needed);
    showDrafts();
    Q_EMIT draftChanged();
}

void Sending::setRoom(RoomId room)
{
    m_composing.stop();
    m_room = room;
    m_attaching.setRoom(room);
    Q_EMIT draftChanged();
}

void Sending::setRoomsKnown(bool known)
{
    m_roomsKnown = known;
    m_composition->setRoomsKnown(known);
    if (!known)
        return;
    showDrafts();
    m_outbox.goOn();
}

void Sending::startOver()
{
    m_composition->startOver();
    setRoomsKnown(false);
}

QString Sending::draftOf(RoomId id) const
{
    const Room *room = m_rooms->room(id);
    return room ? m_drafts.draft(*room) : QString();
}

void Sending::setDraft(const QString &draft)
{
    const Room *room = m_rooms->room(m_room);
    if (!room || draft == this->draft())
        return;
    m_drafts.setDraft(*room, draft);
    m_rooms->setDraft(m_room, draft);
    if (draft.isEmpty())
        m_composing.stop();
    Q_EMIT draftChanged();
}

void Sending::showDraft(RoomId room)
{
    m_rooms->setDraft(room, draftOf(room));
}

void Sending::showDrafts()
{
    for (const Room &room : m_rooms->rooms())
        showDraft(room.id);
}

Outbox::RoomIs Sending::whichRoom(RoomId id, const QDateTime &createdAt) const
{
    const Room *room = m_rooms->room(id);
    if (!room)
        return m_roomsKnown ? Outbox::RoomIs::TheOne : Outbox::RoomIs::NotKnown; // the server says that one is not in it
    return !createdAt.isValid() || createdAt == room->createdAt ? Outbox::RoomIs::TheOne : Outbox::RoomIs::Another;
}

void Sending::showPending(const Outbox::Entry &entry)
{
    RoomHistory *history = m_sync->find(entry.room);
    if (history && whichRoom(entry.room, entry.roomCreatedAt) != Outbox::RoomIs::Another)
        history->timeline()->setPending(entry.message);
}

void Sending::showWaiting(RoomHistory *history)
{
    for (const Outbox::Entry &entry : m_outbox.entries())
        if (entry.room == history->room() && entry.isKept)
            showPending(entry);
}

bool Sending::send(const QString &text)
{
    if (!m_room.isValid() || !add(m_room, text, m_composition->reply(), m_attaching.files()))
        return false;
    m_attaching.letGo();
    m_composition->endReply();
    setDraft({});
    m_composing.stop();
    return true;
}

bool Sending::add(RoomId id, const QString &text, std::optional<MessageId> replyTo, const QList<OutgoingFile> &files)
{
    const Room *room = m_rooms->room(id);
    if (!room || !room->membership)
        return false;
    const auto added = m_outbox.add(*room, text, replyTo, files);
    if (!added)
        fail(added.error());
    return added.has_value();
}

void Sending::fail(const Error &error)
{
    Q_EMIT failed(errorCodeName(error.code), error.message, error.field);
}

void Sending::composing()
{
    if (m_room.isValid() && !draft().isEmpty() && m_online)
        m_composing.edited(m_room);
}

void Sending::goOnline(const events::StorageState &storage)
{
    takeStorage(storage);
    m_online = true;
    m_files.setOnline(true);
    m_outbox.setOnline(true);
    m_composition->goOnline();
}

void Sending::goOffline()
{
    m_online = false;
    m_outbox.setOnline(false);
    m_files.setOnline(false);
    m_composing.stop();
}

void Sending::takeStorage(const events::StorageState &state)
{
    const bool low = state.low.value_or(m_storageLow);
    if (std::exchange(m_storageLow, low) != low)
        Q_EMIT storageLowChanged();
    if (std::exchange(m_storageFull, state.full) == state.full)
        return;
    Q_EMIT storageFullChanged();
    if (!state.full && m_online)
        m_outbox.setOnline(true); // what waits need not wait for its next try
}

} // namespace hearth
