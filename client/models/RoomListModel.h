// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"
#include "model/Room.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// Rooms by name, direct ones after the others, with what a list shows of each. Unread counts never move a room: a list that reorders itself is
/// clicked wrongly.
class RoomListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has its rooms")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role {
        RoomIdRole = Qt::UserRole + 1,
        NameRole,
        TopicRole,
        KindRole, ///< "public", "private" or "direct"
        UnreadRole,
        MentionsRole, ///< of the unread ones, how many name the reader, as the server counts them
        DraftRole,
        IsCurrentRole,
        MemberCountRole,
        JoinedRole,
        SectionRole, ///< "rooms" or "direct"
        NotifyRole, ///< "all", "mentions" or "none"
        StatusRole, ///< of the other one in a direct room of two: "online", "away" or "offline"; else ""
    };
    Q_ENUM(Role)

    /// `self` is the reader.
    explicit RoomListModel(UserId self = {}, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_entries.size()); }
    /// The row of a room, -1 when it is not there. For Alt+Up and Alt+Down.
    Q_INVOKABLE int rowOf(qint64 roomId) const;
    Q_INVOKABLE qint64 roomIdAt(int row) const; ///< 0 when there is no such row

    const Room *room(RoomId id) const; ///< null when it is not there; valid until the next change
    QList<Room> rooms() const;
    /// The direct rooms with somebody.
    QList<RoomId> directRoomsWith(UserId user) const;

    /// Adds a room or changes it. Without a membership in `room` the one that is known stays.
    void upsert(Room room);
    void remove(RoomId id);
    /// Exactly these rooms; their drafts stay.
    void replaceAll(const QList<Room> &rooms);
    void clear();

    void setUnread(RoomId id, qint64 unread, Seq lastReadSeq);
    void setMentions(RoomId id, qint64 mentions);
    qint64 mentions(RoomId id) const;
    void setDraft(RoomId id, const QString &draft);
    void setMemberCount(RoomId id, qint64 count);
    void setCurrent(RoomId id);
    /// The room goes up to `message` at least.
    void noteMessage(const Message &message);

    qint64 unreadTotal() const;
    qint64 mentionTotal() const;

Q_SIGNALS:
    void countChanged();
    /// A room's unread or mentions changed.
    void totalsChanged();

private:
    struct Entry
    {
        Room room;
        QString sortName;
        QString draft;
    };

    int find(RoomId id) const;
    void fill(const QList<Room> &rooms);
    int placeFor(const QString &sortName, RoomId id) const;
    void changed(int row, const QList<int> &roles);

    static QString sortNameOf(const Room &room);

    const UserId m_self;
    QList<Entry> m_entries;
    RoomId m_current;
};

/// Public rooms of the server that one has not joined: what "Browse rooms" shows.
class PublicRoomsModel : public RoomListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has its public rooms")
public:
    using RoomListModel::RoomListModel;
};

} // namespace hearth
