// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Kept.h"
#include "protocol/Events.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace hearth {

class DiskHistory;
class RoomListModel;
class SocketClient;
class SyncState;

/// Up to where each room is read and how much of it is not, in the room list, in its timeline and on the server. What is
/// marked here is told to the server, now or after the next connect, of the next start of the program if need be; which is how
/// all of one's devices agree.
class ReadState : public QObject
{
    Q_OBJECT
public:
    ReadState(DiskHistory *history, RoomListModel *rooms, SyncState *sync, SocketClient *socket, QObject *parent = nullptr);

    /// What the history kept: marked by the time of the last session, and not told.
    void restore(const QHash<RoomId, KeptRead> &kept);

    /// Read here, by looking at it. Never goes back.
    void read(RoomId room, Seq seq);
    /// Marked here: all after this one is unread. Never goes forwards.
    void unread(RoomId room, Seq seq);
    /// Read, or marked as unread, on another device.
    void take(const events::RoomRead &read);
    /// Shows it without telling anybody.
    void show(RoomId room, Seq seq, qint64 unread);
    /// Likewise, with what is unread counted from what is here.
    void showUpTo(RoomId room, Seq seq);

    /// The rooms are asked for: what is marked from now on may be missing in the answer.
    void roomsAsked() { m_moved.clear(); }
    /// The room as it came in such an answer, or after some time without a connection, with what the server did not know
    /// yet when it told of it.
    void correct(Room &room) const;

    /// Counts a room's unread messages where all of them are here; false where they are not. What is `beingRead` is
    /// left as it is: it will be read in a second.
    bool recount(RoomId room, bool beingRead);
    /// Likewise those that name the reader.
    void recountMentions(RoomId room);

    /// After connecting.
    void sendUnsent();
    bool hasUnsent() const { return !m_unsent.isEmpty(); }
    /// The server has not been told what was marked here.
    bool isUnsent(RoomId room) const { return m_unsent.contains(room); }
    void forget(RoomId room);
    void forgetAll();

Q_SIGNALS:
    /// The server has said how much is unread; what came before that is to be counted before.
    void answerComes();
    /// A room that is on the list is read up to another place.
    void moved();

private:
    struct Mark
    {
        KeptRead read;
        bool isUnderway = false;
    };

    void mark(RoomId room, const KeptRead &read);
    void send(RoomId room);
    void takeAnswer(RoomId room, const KeptRead &sent, const Result<QJsonObject> &ack);

    DiskHistory *const m_history;
    RoomListModel *const m_rooms;
    SyncState *const m_sync;
    SocketClient *const m_socket;
    QHash<RoomId, Mark> m_unsent; ///< not known to the server yet
    QSet<RoomId> m_moved; ///< since the rooms were asked for
};

} // namespace hearth
