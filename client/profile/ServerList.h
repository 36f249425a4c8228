// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"
#include "profile/KeptFile.h"
#include "profile/ServerGlance.h"

#include <QAbstractListModel>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace hearth {

class Clock;

/// Servers used before, the last one first, kept in `servers.json` of the profile. At most 50: the oldest fall out.
/// The file is written on another thread, and has it all once this is destroyed, or flush() returned.
class ServerList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program has one")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    struct Entry
    {
        QUrl url; ///< with what it is trusted by (ServerUrl.h)
        QString name; ///< as the server calls itself
        User user; ///< whom it knew last
        QDateTime lastUsed; ///< UTC
        bool signedIn = false; ///< KeptTokens has a token for it
        QString id = {}; ///< which server it was; empty: not known
        bool hosted = false; ///< it is the chat that this program hosts

        friend bool operator==(const Entry &, const Entry &) = default;
    };
    enum Role {
        AddressRole = Qt::UserRole + 1,
        NameRole,
        DisplayNameRole,
        SignedInRole,
        HostedRole,
        ReachRole, ///< whether it answered when it was looked at last: "yes", "no", or "" for not known
    };
    Q_ENUM(Role)

    ServerList(const QString &profileFolder, Clock *clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_entries.size()); }
    const QList<Entry> &entries() const { return m_entries; }
    /// The file was there, and all of it could be understood.
    bool isKnown() const { return m_isKnown; }

    /// The one at this address, however it is trusted.
    std::optional<Entry> find(const QUrl &url) const;
    std::optional<Entry> withId(const QString &id) const; ///< the one that was used last of those
    std::optional<Entry> hosted() const; ///< the chat that this program hosts, or did
    /// Puts the server first, used now.
    void noteUse(const QUrl &url, const QString &name, const User &user, bool signedIn, const QString &id = {});
    void setId(const QUrl &url, const QString &id);
    /// What one is called there now. By the username of the time of signing in what this machine has of the account is found.
    void setDisplayName(const QUrl &url, const QString &name);
    /// It is trusted as `url` says from now on.
    void setTrust(const QUrl &url);
    /// It is the one that this program hosts; whatever was it before, at another port, is forgotten.
    void setHosted(const QUrl &url);
    void setSignedIn(const QUrl &url, bool signedIn);
    Q_INVOKABLE void remove(int row);
    /// Somebody looks at the list: whether those at its top answer is found out.
    Q_INVOKABLE void look();
    void flush() { m_file.flush(); }

Q_SIGNALS:
    void countChanged();
    /// Taken off the list: its token, and what this machine has of the account, are to be forgotten.
    void removed(const QUrl &url, const hearth::Author &user);

private:
    int rowOf(const QUrl &url) const;
    void load();
    void save();

    KeptFile m_file;
    Clock *const m_clock;
    ServerGlance m_glance;
    QHash<QUrl, bool> m_answers;
    QList<Entry> m_entries;
    bool m_isKnown = false;
};

} // namespace hearth
