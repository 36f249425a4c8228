// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Kept.h"
#include "models/PublicRoomsModel.h"
#include "protocol/ConversationEvents.h"
#include "rights/RoomRights.h"
#include "sync/SyncState.h"

namespace hearth {

class KeptSession;
class Oneself;
class RestClient;
class ServerEvents;
class SocketClient;

/// The rooms of the server: those that one is in, those that one could join; making, joining and leaving them.
class Rooms : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
    /// Those that one is in.
    Q_PROPERTY(hearth::RoomListModel *list READ list CONSTANT)
    Q_PROPERTY(hearth::PublicRoomsModel *publicRooms READ publicRooms CONSTANT)
    /// The list has come at least once; before that, "no rooms" means nothing.
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged)
    /// The server has public rooms that `publicRooms` does not list.
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY listStateChanged)
    /// Why the list could not be loaded, in a sentence; "" once it could. It is tried again by itself.
    Q_PROPERTY(QString error READ error NOTIFY listStateChanged)
    /// Making a room leads anywhere: the server lets this user make public ones.
    Q_PROPERTY(bool mayCreate READ mayCreate NOTIFY mayCreateChanged)
    Q_PROPERTY(int unreadTotal READ unreadTotal NOTIFY totalsChanged)
public:
    Rooms(RoomListModel *list, ServerEvents *events, const Oneself *self, KeptSession *kept, SyncState *sync, RestClient *rest,
        SocketClient *socket, QObject *parent = nullptr);

    RoomListModel *list() { return m_list; }
    PublicRoomsModel *publicRooms() { return &m_publicRooms; }
    const Room *find(RoomId room) const { return m_list->room(room); } ///< null: one is not in it
    bool isLoaded() const { return m_loaded; }
    bool hasMore() const { return m_sync->hasMoreRooms(); }
    QString error() const { return m_sync->roomsError(); }
    bool mayCreate() const { return m_mayCreate; }
    void setMayCreate(bool may);
    int unreadTotal() const { return int(m_list->unreadTotal()); }
    /// Whether one may do this there, as far as is known here.
    bool may(RoomId room, RoomAction action) const;
    /// None that is known is older: the one that a new chat begins with.
    bool isFirst(RoomId room) const;

    /// `publicRooms` are about to be shown: they are fetched where they may have changed while one was away.
    Q_INVOKABLE void refreshPublicRooms() { m_sync->refreshPublicRooms(); }
    /// Becomes a member: joined() or failed().
    Q_INVOKABLE void join(qint64 id);
    Q_INVOKABLE void leave(qint64 id);
    /// `kind` is "public" or "private". Ends in created() or failed().
    Q_INVOKABLE void create(const QString &name, const QString &topic, const QString &kind);

    /// What of a room one wants to be notified of: "all", "mentions" or "none"; on every device.
    Q_INVOKABLE void setNotify(qint64 id, const QString &level);

    /// All of one's own rooms, and public ones; `last`: as many of those as will come.
    void take(const QList<Room> &rooms, bool last);
    /// The rooms as they were when the program was closed; whether there were any.
    bool restore(const QList<KeptRoom> &kept);
    /// A room is new, or not what it was.
    void put(const Room &room);
    /// One is not in it any more.
    void remove(RoomId room);
    /// Takes somebody who is in no room, and never was on this machine, to where the others are.
    void welcome();
    void goOffline() { m_arriving = false; }
    void forgetAll();
    Q_INVOKABLE void expectLoss(qint64 room) { m_expected = RoomId {room}; } ///< whoever deletes it need not be told; 0: none

Q_SIGNALS:
    void loadedChanged();
    void listStateChanged();
    void mayCreateChanged();
    void totalsChanged();
    void changed(hearth::RoomId room);
    /// It is about to be taken off the list.
    void leaving(hearth::RoomId room);
    void left(hearth::RoomId room);
    void forgotten(); ///< none of what was known is the server's any more
    /// With what its newest messages are; it is on the list once this was taken.
    void joined(const hearth::events::RoomJoined &room);
    void created(qint64 id);
    /// Somebody removed one from a room, or deleted it: it is not there any more. `what` is "removed" or "deleted".
    void lost(const QString &what, const QString &roomName, const QString &reason);
    /// `action`: "join", "leave", "create" or "notify".
    void failed(const QString &action, const QString &errorCode, const QString &message, const QString &field);

private:
    /// It is there for nobody any more.
    void takeDeleted(RoomId room);
    void takeRemoved(RoomId room, const QString &reason);
    void takePublic(const QList<Room> &rooms);
    void takeNotify(const events::NotifyChanged &notice);
    void takeRole(const events::MemberUpdated &member);
    void lose(RoomId room, const QString &what, const QString &reason = {});
    void fail(const QString &action, const Error &error);

    const Oneself *const m_self;
    KeptSession *const m_kept;
    SyncState *const m_sync;
    RestClient *const m_rest;
    SocketClient *const m_socket;
    RoomId m_expected; ///< to be lost
    RoomListModel *const m_list;
    PublicRoomsModel m_publicRooms;
    bool m_loaded = false;
    bool m_mayCreate = true;
    bool m_arriving = false; ///< the newcomer's first room is being asked for
};

} // namespace hearth
