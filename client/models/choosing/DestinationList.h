// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// Where one can go, or what one can do, by a few letters of its name; the likeliest first.
class DestinationList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("What switches has it")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    /// In the order in which they come where nothing else tells them apart.
    enum class Kind { Room, Person, PublicRoom, Command };

    struct Destination
    {
        Kind kind = Kind::Room;
        qint64 id = 0; ///< of the room or the person
        QString name; ///< as it is shown; of a command the words
        QStringList otherNames; ///< by which it is found as well
        QString detail; ///< what tells it from others, for people; may be empty
        QString status; ///< of a person, or the other one of two: "online", "away" or "offline"
        QString roomKind; ///< "public", "private" or "direct"
        QString command; ///< its name, as Commands has it
        qint64 unread = 0;
        qint64 mentions = 0;
        bool quiet = false; ///< nothing of it is wanted to be noticed

        friend bool operator==(const Destination &, const Destination &) = default;
    };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< "room", "person", "publicRoom" or "command"
        IdRole,
        NameRole,
        DetailRole,
        StatusRole,
        RoomKindRole,
        CommandRole,
        UnreadRole,
        MentionsRole,
        QuietRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_destinations.size()); }
    void set(const QList<Destination> &destinations);

    /// Those with `typed` in one of their names: beginnings of words before what stands within one, among these what has something
    /// unread, most of all for the reader by name.
    static QList<Destination> matching(const QList<Destination> &destinations, const QString &typed);

Q_SIGNALS:
    void countChanged();

private:
    QList<Destination> m_destinations;
};

} // namespace hearth
