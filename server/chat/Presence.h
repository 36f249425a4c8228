// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "ChatOptions.h"
#include "model/Shared.h"
#include "model/User.h"
#include "quotas/Allowance.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QVarLengthArray>

#include <functional>

namespace hearth {

class Directory;
class EventBus;
class Storage;

/// Who is here. A user is online while any of its connections is, away while all of them are, and offline once there
/// has been none for presenceGrace. Keeps last_seen (and with it a guest's remaining time) in the database, and publishes
/// PresenceNoticed at each change and UserSeen where only last_seen moved. Lives on the server thread.
class Presence : public QObject
{
    Q_OBJECT
public:
    Presence(const Directory &directory, EventBus &bus, Storage &storage, Clock &clock, const ChatOptions &options,
        QObject *parent = nullptr);

    /// How much older than a visit's beginning that may be which is stored of it. Only a crash shows it, for the end of a
    /// visit is always stored; and where thousands come back at once, nothing needs to be.
    static constexpr std::chrono::minutes precision {1};

    /// A new connection, online until it says otherwise. `welcome` is given the user as it is then, before others are.
    void opened(UserId user, const QString &connection, const std::function<void(const Shared<User> &)> &welcome = {});
    /// What the caller's connection says of it. RateLimited.
    Result<void> setStatus(const Caller &caller, PresenceStatus status);
    void closed(const QString &connection);

    int connectedUsers() const; ///< those within their grace not counted
    QList<UserId> connectedGuests() const;
    QList<UserId> connectedPeople() const; ///< guests among them
    /// Stores that everyone who is connected was seen now.
    void touchConnected();

Q_SIGNALS:
    void connectedUsersChanged(int count);

private:
    struct Connection
    {
        QString name;
        PresenceStatus status;
    };
    struct Entry
    {
        Connection *find(const QString &name);

        QVarLengthArray<Connection, 1> connections;
        quint64 graceTimer = 0;
        PresenceStatus told = PresenceStatus::Offline;
    };
    void refresh(UserId user);
    void wentOffline(UserId user);
    void seen(UserId user, const QDateTime &when);
    void store(const User &user, const QDateTime &seen);
    void count(int difference);
    void tell(UserId user, Entry &entry, PresenceStatus status);

    const Directory &m_directory;
    EventBus &m_bus;
    Storage &m_storage;
    Clock &m_clock;
    ChatOptions m_options;
    Allowance m_statusChanges;
    QMap<UserId, Entry> m_users;
    QHash<QString, UserId> m_userOf;
    int m_connectedUsers = 0;
};

} // namespace hearth
