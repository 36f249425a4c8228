// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"
#include "messages/SqliteMentions.h"
#include "rooms/SqliteDirectRooms.h"
#include "rooms/SqliteOwnUnread.h"
#include "rooms/SqliteRoomClearing.h"
#include "rooms/SqliteRoomSettings.h"

namespace hearth {

class SqliteConnection;
class SqliteMessageTail;

/// RoomStore in SQL: rooms and who is a member of them.
class SqliteRoomStore : public RoomStore
{
public:
    SqliteRoomStore(SqliteConnection &connection, SqliteMessageTail &tail);

    Result<Room> create(const Room &room) override;
    Result<DirectRoom> direct(const QList<UserId> &people, UserId creator, const QDateTime &now) override;
    Result<QList<Room>> all() override;
    Result<QList<StoredMembership>> memberships() override;
    Result<StoredMembership> join(RoomId room, UserId user, RoomRole role, const QDateTime &now) override;
    Result<bool> leave(RoomId room, UserId user) override;
    Result<bool> removeMember(RoomId room, UserId user) override;
    Result<RoomRole> setRole(RoomId room, UserId user, RoomRole role) override;
    Result<Seq> markRead(RoomId room, UserId user, Seq seq) override;
    Result<UnreadMark> markUnread(RoomId room, UserId user, Seq seq) override;
    Result<QList<StoredMention>> unreadMentions() override { return m_mentions.unread(); }
    Result<UpdatedRoom> update(RoomId room, const RoomUpdate &update, const QDateTime &now) override
    {
        return m_settings.update(room, update, now);
    }
    Result<void> setNotify(RoomId room, UserId user, NotifyLevel level) override;
    Result<void> remove(RoomId room, const QDateTime &now) override;
    Result<QList<RoomId>> toClear() override { return m_clearing.toClear(); }
    Result<bool> clear(RoomId room, int most) override { return m_clearing.clear(room, most); }

private:
    /// Stores it unless the user is a member already or banned; whether it did.
    Result<bool> addMember(const StoredMembership &membership);
    /// Whether this member is its only owner, and not alone in it.
    struct Others
    {
        qint64 people = 0;
        qint64 owners = 0; ///< of these
    };
    /// Who is in it beside this user.
    Result<Others> othersIn(RoomId room, UserId user);
    /// NotAMember.
    Result<StoredMembership> membership(RoomId room, UserId user);

    SqliteConnection &m_connection;
    SqliteMessageTail &m_tail;
    SqliteMentions m_mentions;
    SqliteRoomClearing m_clearing;
    SqliteDirectRooms m_directRooms;
    SqliteOwnUnread m_ownUnread;
    SqliteRoomSettings m_settings;
};

} // namespace hearth
