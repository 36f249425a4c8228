// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace hearth {

struct Room;

/// Messages that were found, page by page. Those of one room in a page stand together, the room of the best one first; what a
/// further page brings comes behind what is there, so that nothing moves that somebody looks at: first what is of the room that
/// is last there, and a room that stands further up already has a heading that says so. An entry is {messageId, seq,
/// roomId, room, author, text, time}.
class FoundList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Searching has it")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    static constexpr qsizetype mostMessages = 10000; ///< more than that nobody goes through
    /// SectionRole says of which room it is, for those of one to stand below one heading: "ID KIND joined more NAME", with "-" where one
    /// is not in it, no kind is known, or there are none of it further up.
    enum Role { EntryRole = Qt::UserRole + 1, SectionRole };
    /// Null for one that is not known (any more).
    using RoomOf = std::function<const Room *(RoomId)>;

    explicit FoundList(RoomOf roomOf, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return {{EntryRole, "entry"}, {SectionRole, "section"}}; }

    int count() const { return int(m_messages.size()); }
    const Message &at(int row) const { return m_messages[row]; }
    int rowOf(MessageId message) const; ///< -1: it is not there

    /// In place of what is there.
    void set(const QList<Message> &page);
    /// Behind what is there; those that are there already are left out. Whether there was anything new.
    bool append(const QList<Message> &page);
    /// It is not what it was.
    void change(int row, const Message &message);
    void rename(const Author &now);
    void remove(int row);
    void removeRoom(RoomId room);
    /// A room may be known that was not.
    void takeRooms();

Q_SIGNALS:
    void countChanged();

private:
    QList<Message> grouped(const QList<Message> &page) const;

    const RoomOf m_roomOf;
    QList<Message> m_messages;
    QSet<MessageId> m_ids;
    QSet<MessageId> m_furtherOn; ///< below a second heading of their room
};

} // namespace hearth
