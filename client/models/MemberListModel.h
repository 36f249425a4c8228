// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// The people of the current room: online first, then away, then offline, each by name.
class MemberListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has its members")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// How many of them are online or away.
    Q_PROPERTY(int presentCount READ presentCount NOTIFY presentCountChanged)
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
    };
    Q_ENUM(Role)

    explicit MemberListModel(UserId self, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_entries.size()); }
    int presentCount() const { return m_present; }

    QList<User> users() const;
    void setUsers(const QList<User> &users);
    /// Adds somebody, or changes what is known of them.
    void upsert(const User &user);
    /// Changes somebody who is there; others are ignored.
    void update(const User &user);
    void remove(UserId id);

Q_SIGNALS:
    void countChanged();
    void presentCountChanged();

private:
    struct Entry
    {
        User user;
        QString sortName;
    };

    static Entry entryFor(const User &user);
    static bool before(const Entry &a, const Entry &b);
    int find(UserId id) const;
    void countPresent();

    const UserId m_self;
    QList<Entry> m_entries;
    int m_present = 0;
};

} // namespace hearth
