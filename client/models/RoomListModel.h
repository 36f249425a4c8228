// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RoomEntry.h"

#include <QAbstractListModel>
#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// Rooms, in the order of RoomEntry, with what a list shows of each. Unread counts never move a room: a list that reorders
/// itself is clicked wrongly.
class RoomListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has its rooms")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    using Role = RoomEntry::Role;
    using enum RoomEntry::Role;

    /// `self` is the reader.
    explicit RoomListModel(UserId self = {}, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return RoomEntry::roleNames(); }
    int count() const { return int(m_entries.size()); }
    /// The row of a room, -1 when it is not there. For Alt+Up and Alt+Down.
    Q_INVOKABLE int rowOf(qint64 roomId) const { return find(RoomId {roomId}); }
    Q_INVOKABLE qint64 roomIdAt(int row) const; ///< 0 when there is no such row

    /// A room's, as a row has it; nothing where the room is not there.
    QVariant value(RoomId id, Role role) const;
    const Room *room(RoomId id) const; ///< null when it is not there; valid until the next change
    QList<Room> rooms() const;
    /// The direct rooms with somebody.
    QList<RoomId> directRoomsWith(UserId user) const;

    /// Adds a room or changes it. Without a membership in `room` the one that is known stays.
    void upsert(Room room);
    void remove(RoomId id);
    /// Exactly these rooms; their drafts stay.
    void replaceAll(const QList<Room> &rooms);
    void clear() { replaceAll({}); }

    void setUnread(RoomId id, qint64 unread, Seq lastReadSeq);
    void setMentions(RoomId id, qint64 mentions);
    qint64 mentions(RoomId id) const;
    void setDraft(RoomId id, const QString &draft);
    /// Those of them that were made at that time: a server that was put back gives a room's id to another one.
    void setFavourites(const QHash<RoomId, QDateTime> &favourites);
    void setMemberCount(RoomId id, qint64 count);
    void setCurrent(RoomId id);
    /// The room goes up to `message` at least.
    void noteMessage(const Message &message);
    /// The newest that the server has; whether it is unread, and that it came, is told otherwise.
    void noteLast(const Message &message);
    /// It is not what it was.
    void noteChanged(const Message &message);
    /// Who said what was said last is called this, where it was them.
    void rename(const Author &now);

    qint64 unreadTotal() const;

Q_SIGNALS:
    void countChanged();
    /// A room's unread or mentions changed.
    void totalsChanged();

private:
    int find(RoomId id) const;
    void fill(const QList<Room> &rooms);
    RoomEntry entryFor(const Room &room) const;
    int placeFor(const QString &sortName, RoomId id) const;
    /// Puts a row where it belongs now; which it is then.
    int reorder(int row);
    void setLast(int row, const Message &message);
    void changed(int row, const QList<int> &roles);

    const UserId m_self;
    QList<RoomEntry> m_entries;
    QHash<RoomId, QDateTime> m_favourites;
    RoomId m_current;
};

} // namespace hearth
