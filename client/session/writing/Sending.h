// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/writing/Attaching.h"
#include "session/writing/Composing.h"
#include "session/writing/Drafts.h"
#include "session/writing/Outbox.h"
#include "session/writing/OutgoingFiles.h"

#include <QtQml/qqmlregistration.h>

namespace hearth {

class Composition;
class RoomHistory;
class RoomListModel;
class SocketClient;
class SyncState;

/// Saying something: the draft of the current room, telling others that one types, and what waits to be sent, which its
/// room's timeline shows.
class Sending : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
    /// Of the current room. Write it on each edit, then call composing().
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY draftChanged)
    /// The files that go with it.
    Q_PROPERTY(hearth::Attaching *attaching READ attaching CONSTANT)
    /// The server stores nothing new, for its disk is nearly full: what one writes waits in the outbox.
    Q_PROPERTY(bool storageFull READ isStorageFull NOTIFY storageFullChanged)
    /// The server asks whoever hosts it to make space on its disk.
    Q_PROPERTY(bool storageLow READ isStorageLow NOTIFY storageLowChanged)
public:
    /// All of them must outlive it. Copies of what is sent are made in `folder`.
    Sending(DiskHistory *history, UserId self, RoomListModel *rooms, SyncState *sync, SocketClient *socket, RestClient *rest,
        const QString &folder, Composition *composition, Clock *clock, QObject *parent = nullptr);

    Attaching *attaching() { return &m_attaching; }
    QString draft() const { return draftOf(m_room); }
    void setDraft(const QString &draft);
    bool isStorageFull() const { return m_storageFull; }
    bool isStorageLow() const { return m_storageLow; }
    void takeStorage(const events::StorageState &state);

    /// Says it in the current room, with what is attached and as the reply that the composer is about, and clears the draft; false (and failed()) when the text breaks a rule, the draft then
    /// stays.
    Q_INVOKABLE bool send(const QString &text);
    /// Says it in a room that need not be the current one; drafts stay as they are.
    bool sendTo(qint64 roomId, const QString &text) { return add(RoomId {roomId}, text, std::nullopt, {}); }
    /// How many messages wait to be sent, or failed: signing out forgets them.
    Q_INVOKABLE int unsentCount() const { return int(m_outbox.entries().size()); }
    /// The draft was edited; call it after `draft` was written.
    Q_INVOKABLE void composing();

    /// What the history kept of what was written here: the drafts as soon as may be, what waits once the rooms are there
    /// that were kept.
    void restoreDrafts(const QHash<RoomId, KeptDraft> &drafts);
    void restoreEdits(const QHash<RoomId, KeptEdit> &edits);
    void restoreOutbox(const QList<QJsonObject> &outbox);
    void setRoom(RoomId room);
    Outbox *outbox() { return &m_outbox; }
    /// The list has all rooms that one is in: what waits for one of them need not wait any more.
    void setRoomsKnown(bool known);
    /// The server is as it was before: rooms and messages are to be learnt anew.
    void startOver();
    /// Shows in the list of rooms which of them have a draft.
    void showDraft(RoomId room);
    void goOnline(const events::StorageState &storage);
    void goOffline();
    /// The message came back some other way: it is stored.
    void confirm(const QString &clientId) { m_outbox.confirm(clientId); }

Q_SIGNALS:
    void draftChanged();
    void storageFullChanged();
    void storageLowChanged();
    /// Stored by the server, as it says.
    void sent(const hearth::Message &message);
    void failed(const QString &errorCode, const QString &message, const QString &field);

private:
    bool add(RoomId room, const QString &text, std::optional<MessageId> replyTo, const QList<OutgoingFile> &files);
    void fail(const Error &error);
    void showDrafts();
    void wire();
    QString draftOf(RoomId room) const;
    Outbox::RoomIs whichRoom(RoomId room, const QDateTime &createdAt) const;
    void showPending(const Outbox::Entry &entry);
    void showWaiting(RoomHistory *history);

    RoomListModel *const m_rooms;
    SyncState *const m_sync;
    SocketClient *const m_socket;
    Composition *const m_composition;
    Outbox m_outbox;
    Attaching m_attaching;
    OutgoingFiles m_files;
    Drafts m_drafts;
    Composing m_composing;
    RoomId m_room;
    bool m_roomsKnown = false;
    bool m_online = false;
    bool m_storageFull = false;
    bool m_storageLow = false;
};

} // namespace hearth
