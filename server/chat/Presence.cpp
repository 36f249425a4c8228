// SPDX-License-Identifier: GPL-3.0-or-later
#include "Presence.h"

#include "EventBus.h"
#include "Storage.h"
#include "state/Directory.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {
Q_LOGGING_CATEGORY(lcPresence, "hearth.server.presence", QtWarningMsg)
}

Presence::Presence(
    const Directory &directory, EventBus &bus, Storage &storage, Clock &clock, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_bus(bus)
    , m_storage(storage)
    , m_clock(clock)
    , m_options(options)
    , m_statusChanges(options.statusChanges, options.rateLimits, clock)
{
}

Presence::Connection *Presence::Entry::find(const QString &name)
{
    const auto found = std::find_if(
        connections.begin(), connections.end(), [&](const Connection &connection) { return connection.name == name; });
    return found == connections.end() ? nullptr : found;
}

void Presence::opened(UserId user, const QString &connection, const std::function<void(const Shared<User> &)> &welcome)
{
    Entry &entry = m_users[user];
    m_clock.cancel(std::exchange(entry.graceTimer, 0));
    if (entry.connections.isEmpty())
        count(+1);
    entry.connections.append({connection, PresenceStatus::Online});
    m_userOf.insert(connection, user);

    const auto before = m_directory.user(user);
    if (!before)
        return;
    const QDateTime now = m_clock.now();
    User self = *before;
    self.status = PresenceStatus::Online;
    const QDateTime &stored = before->lastSeen;
    if (!stored.isValid() || stored > now || stored.addDuration(precision) <= now)
        store(self, self.lastSeen = now);
    const bool comes = std::exchange(entry.told, PresenceStatus::Online) != PresenceStatus::Online;
    const Shared<User> told(std::move(self)); // to itself and to others: the same
    if (welcome)
        welcome(told);
    if (comes)
        m_bus.publish(PresenceNoticed {told});
    else if (told->lastSeen != stored)
        m_bus.publish(UserSeen {user, told->lastSeen});
}

Result<void> Presence::setStatus(const Caller &caller, PresenceStatus status)
{
    const auto user = m_users.find(caller.user);
    Connection *connection = user == m_users.end() ? nullptr : user->find(caller.connection);
    if (!connection)
        return {}; // it closed meanwhile
    if (const auto allowed = m_statusChanges.take(caller.user, u"changes of status"_s); !allowed)
        return allowed;
    connection->status = status;
    refresh(caller.user);
    return {};
}

void Presence::closed(const QString &connection)
{
    const UserId user = m_userOf.take(connection);
    if (!user.isValid())
        return;
    Entry &entry = m_users[user];
    if (const Connection *gone = entry.find(connection))
        entry.connections.erase(gone);
    if (!entry.connections.isEmpty())
        return refresh(user);
    count(-1);
    seen(user, m_clock.now());
    // The last status stays through the grace, so that a reload or a lost Wi-Fi does not flicker at everyone.
    entry.graceTimer = m_clock.after(m_options.presenceGrace, this, [this, user] { wentOffline(user); });
}

void Presence::refresh(UserId user)
{
    Entry &entry = m_users[user];
    const bool online = std::any_of(entry.connections.cbegin(), entry.connections.cend(),
        [](const Connection &connection) { return connection.status == PresenceStatus::Online; });
    tell(user, entry, online ? PresenceStatus::Online : PresenceStatus::Away);
}

void Presence::wentOffline(UserId user)
{
    Entry entry = m_users.take(user);
    tell(user, entry, PresenceStatus::Offline);
}

void Presence::seen(UserId user, const QDateTime &when)
{
    const auto known = m_directory.user(user);
    if (!known)
        return;
    m_bus.publish(UserSeen {user, when});
    store(*known, when);
}

void Presence::store(const User &user, const QDateTime &seen)
{
    const bool guest = user.role == Role::Guest;
    const QDateTime expires = guest ? seen.addMSecs(m_options.guestLifetime.count()) : QDateTime();
    m_storage.write<void>(
        this, [user = user.id, seen, expires](Store &store) { return store.users().touch(user, seen, expires); },
        [](const Result<void> &stored) {
            if (!stored && stored.error().code != ErrorCode::UserNotFound) // a guest may be gone by then
                qCWarning(lcPresence, "A user's visit was not stored: %ls", qUtf16Printable(stored.error().message));
        },
        Urgency::CanWait);
}

void Presence::tell(UserId user, Entry &entry, PresenceStatus status)
{
    const auto known = m_directory.user(user);
    if (std::exchange(entry.told, status) == status || !known)
        return;
    User changed = *known;
    changed.status = status;
    m_bus.publish(PresenceNoticed {changed});
}

void Presence::count(int difference)
{
    m_connectedUsers += difference;
    Q_EMIT connectedUsersChanged(m_connectedUsers);
}

int Presence::connectedUsers() const
{
    return m_connectedUsers;
}

QList<UserId> Presence::connectedGuests() const
{
    QList<UserId> guests;
    for (auto entry = m_users.cbegin(); entry != m_users.cend(); ++entry) {
        const Shared<User> user = entry->connections.isEmpty() ? Shared<User>() : m_directory.user(entry.key());
        if (user && user->role == Role::Guest)
            guests.append(entry.key());
    }
    return guests;
}

QList<UserId> Presence::connectedPeople() const
{
    QList<UserId> people;
    for (auto entry = m_users.cbegin(); entry != m_users.cend(); ++entry)
        if (!entry->connections.isEmpty())
            people.append(entry.key());
    return people;
}

void Presence::touchConnected()
{
    for (auto entry = m_users.cbegin(); entry != m_users.cend(); ++entry)
        if (!entry->connections.isEmpty())
            seen(entry.key(), m_clock.now());
}

} // namespace hearth
