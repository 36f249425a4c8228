// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/people/Members.h"

#include "models/Bounds.h"
#include "models/RoomListModel.h"
#include "net/RestClient.h"
#include "protocol/Events.h"
#include "protocol/Rest.h"
#include "session/ServerEvents.h"
#include "sync/SyncState.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace hearth {

Members::Members(UserId self, ServerEvents *events, const SyncState *sync, RestClient *rest, RoomListModel *rooms,
    const QString &folder, QObject *parent)
    : QObject(parent)
    , m_sync(sync)
    , m_rest(rest)
    , m_rooms(rooms)
    , m_list(self)
    , m_avatars(rest)
    , m_everybody(events, rest)
    , m_everyone(self, &m_everybody, events)
    , m_profile(self, this, events, rest)
    , m_blocked(events, rest)
    , m_reports(self, events, rest)
{
    m_avatars.keepIn(folder + u"/faces"_s);
    connect(rooms, &RoomListModel::dataChanged, this, &Members::showRoles);
    connect(rooms, &RoomListModel::modelReset, this, &Members::showRoles);
    connect(sync, &SyncState::membersTold, this, &Members::take);
    connect(sync, &SyncState::caughtUp, this, &Members::loadMissing);
    connect(sync, &SyncState::notCaughtUp, this, &Members::loadMissing);
    connect(events, &ServerEvents::userUpdated, this, &Members::update);
    connect(events, &ServerEvents::presence, this, &Members::update);
    connect(&m_everybody, &Everybody::changed, this, [this] { m_avatars.learn(m_everybody.users()); });
    // Of oneself only where one is: what one joined or left elsewhere is asked for, or forgotten, as a whole.
    connect(events, &ServerEvents::userJoined, this, [this, self](RoomId room, const User &user) {
        if (user.id != self || m_rooms->room(room))
            join(room, user);
    });
    connect(events, &ServerEvents::userLeft, this, [this, self](RoomId room, const User &user) {
        if (user.id != self)
            leave(room, user.id);
    });
}

QString Members::nameOf(qint64 id) const
{
    const auto user = m_people.find(UserId {id});
    return user ? user->displayName : QString();
}

QList<qint64> Members::ids() const
{
    QList<qint64> ids;
    for (const User &user : m_list.users())
        ids.append(user.id.value);
    return ids;
}

void Members::showRoles()
{
    const Room *room = m_rooms->room(m_room);
    m_list.setRoles(room ? room->owners : QList<UserId>(), room ? room->moderators : QList<UserId>());
}

void Members::setRoom(RoomId room)
{
    m_room = room;
    showRoles();
    const auto known = m_people.membersOf(room);
    m_list.setUsers(known.value_or(QList<User>()));
    if (!known)
        load();
}

void Members::goOnline(const User &self, const QList<UserId> &blocked, qint64 reports)
{
    m_avatars.learn(self);
    m_online = true;
    m_people.clear();
    m_everybody.goOnline();
    m_blocked.goOnline(blocked);
    m_reports.goOnline(reports);
    m_isAsked = m_sync->isCatchingUp();
    if (m_isAsked)
        Q_EMIT loadingChanged();
    else
        load();
}

/// All people of a room.
void Members::take(RoomId room, const QList<User> &users)
{
    m_avatars.learn(users);
    m_people.setMembers(room, bounded(users));
    m_rooms->setMemberCount(room, m_people.membersOf(room)->size());
    if (room != m_room)
        return;
    m_request.reset();
    m_listed.clear();
    m_list.setUsers(*m_people.membersOf(room));
    loadMissing();
}

/// Asks who is in the current room where that is not known.
void Members::loadMissing()
{
    m_isAsked = false;
    if (m_request || m_people.membersOf(m_room))
        Q_EMIT loadingChanged();
    else
        load();
}

void Members::goOffline()
{
    m_online = false;
    const bool wasAsked = std::exchange(m_isAsked, false);
    if (std::exchange(m_request, nullptr) || wasAsked)
        Q_EMIT loadingChanged();
}

void Members::update(const User &user)
{
    m_avatars.learn(user);
    m_people.update(user);
    m_list.update(user);
}

void Members::setStatus(UserId id, PresenceStatus status)
{
    if (auto user = m_people.find(id); user && m_online) {
        user->status = status;
        update(*user);
    }
}

void Members::join(RoomId room, const User &user)
{
    m_avatars.learn(user);
    m_people.joined(room, user);
    if (room == m_room && m_list.count() < mostMembers)
        m_list.upsert(user);
    count(room, 1);
}

void Members::leave(RoomId room, UserId user)
{
    m_people.left(room, user);
    if (room == m_room)
        m_list.remove(user);
    count(room, -1);
}

/// How many a room has: those that are known, else what it had and `more`.
void Members::count(RoomId id, qint64 more)
{
    if (const Room *room = m_rooms->room(id))
        m_rooms->setMemberCount(id, m_people.membersOf(id) ? m_people.membersOf(id)->size() : room->memberCount + more);
}

void Members::setMembers(RoomId room, const QList<User> &users, bool more)
{
    m_avatars.learn(users);
    if (more)
        m_people.forgetRoom(room);
    else
        m_people.setMembers(room, bounded(users));
}

void Members::load()
{
    m_request.reset();
    if (m_room.isValid() && m_online) {
        m_listed.clear();
        m_request = std::make_unique<ListPages>(m_rest, rest::pathFor(rest::membersPath, m_room.value), u"members"_s);
        connect(m_request.get(), &ListPages::page, this,
            [this, room = m_room](const QJsonArray &entries, bool hasMore, bool last) { takePage(room, entries, hasMore, last); });
        connect(m_request.get(), &ListPages::failed, this, &Members::end);
        m_request->fetch();
    }
    Q_EMIT loadingChanged();
}

void Members::takePage(RoomId room, const QJsonArray &entries, bool hasMore, bool last)
{
    const auto users = events::usersFromJson(entries);
    if (!users) {
        m_request->stop();
        return end();
    }
    m_listed += bounded(*users).first(std::min(users->size(), mostMembers - m_listed.size()));
    m_avatars.learn(*users);
    m_people.setMembers(room, m_listed);
    m_list.setUsers(*m_people.membersOf(room));
    const bool full = m_listed.size() >= mostMembers;
    if (full)
        m_request->stop();
    if (!last && !full)
        return;
    if (!hasMore)
        m_rooms->setMemberCount(room, m_list.count());
    end();
}

void Members::end()
{
    m_request.release()->deleteLater(); // it is the one that called
    m_listed.clear();
    Q_EMIT loadingChanged();
}

} // namespace hearth
