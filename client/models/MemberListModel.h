// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// Whether somebody is a guest who is not here. They may come back for a day, and are still in their rooms; but who closes the
/// window without signing out does not come back as a rule: they are nobody to begin something with.
inline bool isGoneGuest(const User &user)
{
    return user.role == Role::Guest && user.status == PresenceStatus::Offline;
}

/// The people of the current room: online first, then away, then offline, each by name.
class MemberListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has its members")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role {
        UserIdRole = Qt::UserRole + 1,
        DisplayNameRole,
        UsernameRole,
        RoleRole, ///< on the server: "owner", "admin", "member" or "guest"
        StatusRole, ///< "online", "away" or "offline"
        LastSeenRole,
        IsSelfRole,
        IsGuestRole,
        DisabledRole, ///< shut out of the server
        IsGoneRole, ///< isGoneGuest(), and not oneself
        RoomRoleRole, ///< "owner", "moderator" or ""
    };
    Q_ENUM(Role)

    explicit MemberListModel(UserId self, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_entries.size()); }

    QList<User> users() const;
    void setUsers(const QList<User> &users);
    /// Who of them is more than a member in the room.
    void setRoles(const QList<UserId> &owners, const QList<UserId> &moderators);
    /// Adds somebody, or changes what is known of them.
    void upsert(const User &user);
    /// Changes somebody who is there; others are ignored.
    void update(const User &user);
    void remove(UserId id);

Q_SIGNALS:
    void countChanged();

private:
    struct Entry
    {
        User user;
        QString sortName;
    };

    static Entry entryFor(const User &user);
    static bool before(const Entry &a, const Entry &b);
    int find(UserId id) const;
    bool isGone(const User &user) const;

    const UserId m_self;
    QList<Entry> m_entries;
    QList<UserId> m_owners;
    QList<UserId> m_moderators;
};

} // namespace hearth
