// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Events.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace hearth {

class SocketClient;

/// Asks what was missed while nobody was connected: one question for all rooms, and again while the server says that
/// there is more. Ask one object once; it asks nothing any more once it is deleted.
class CatchUp : public QObject
{
    Q_OBJECT
public:
    /// What one has now, of every room one is in.
    using Haves = std::function<QHash<RoomId, events::Have>()>;

    /// More rooms are beyond one question.
    static constexpr qsizetype mostRooms = events::Sync::mostRooms;

    /// `members` is the room whose people are asked for as well; invalid: of none.
    CatchUp(SocketClient *socket, Haves haves, RoomId members, QObject *parent = nullptr);

    /// Ends in finished() or failed().
    void ask();

Q_SIGNALS:
    /// Once, with the first answer, if it has them: all people of the room that was asked for.
    void membersTold(hearth::RoomId room, const QList<hearth::User> &users);
    /// To be taken in at once: the next question says what one has then.
    void synced(const QList<hearth::events::RoomSynced> &rooms, const QList<hearth::RoomId> &gone);
    /// All is known. In the rooms that were never told of nothing was missed, and nothing is unread up to what one had.
    void finished(const QHash<hearth::RoomId, hearth::events::Have> &others);
    void failed(const hearth::Error &error);

private:
    void take(const Result<QJsonObject> &ack);

    SocketClient *const m_socket;
    const Haves m_haves;
    RoomId m_members; ///< still to be asked for
    QHash<RoomId, events::Have> m_asked;
    QSet<RoomId> m_told;
};

} // namespace hearth
