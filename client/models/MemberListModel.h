// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// Whether somebody is a guest who left: as a rule they do not come back.
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
    /// How many of them are not gone.
    Q_PROPERTY(int listedCount READ listedCount NOTIFY listedCountChanged)
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
        /// A guest who is not here. They may come back for a day, so they are still members, but who closes the window
        /// without signing out does not come back as a rule; they are not listed.
        IsGoneRole,
    };
    Q_ENUM(Role)

    explicit MemberListModel(UserId self, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_entries.size()); }
    int listedCount() const { return count() - m_gone; }

    QList<User> users() const;
    void setUsers(const QList<User> &users);
    /// Adds somebody, or changes what is known of them.
    void upsert(const User &user);
    /// Changes somebody who is there; others are ignored.
    void update(const User &user);
    void remove(UserId id);

Q_SIGNALS:
    void countChanged();
    void listedCountChanged();

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
    void countAgain();

    const UserId m_self;
    QList<Entry> m_entries;
    int m_gone = 0;
    int m_listed = 0; ///< as it was last told
};

} // namespace hearth
