// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/people/Moderating.h"

#include "model/Ban.h"
#include "models/RoomListModel.h"
#include "net/RestClient.h"
#include "protocol/Rest.h"
#include "protocol/RestAccounts.h"
#include "rights/ServerRights.h"
#include "session/ServerEvents.h"
#include "session/people/People.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QVariantMap entry(qint64 id, UserId user, const QString &name, const QString &detail, bool byUsername = false)
{
    return {{u"id"_s, id}, {u"user"_s, user.value}, {u"name"_s, name.left(64)}, {u"detail"_s, detail.left(250)},
        {u"byUsername"_s, byUsername}};
}

std::optional<QVariantMap> addressEntry(const QJsonValue &json)
{
    const auto ban = addressBanFromJson(json);
    return ban ? std::optional(entry(ban->id, ban->user.id, ban->user.displayName, ban->address)) : std::nullopt;
}

std::optional<QVariantMap> accountEntry(const QJsonValue &json)
{
    const auto user = userFromJson(json);
    // A server that does not know how to list only these gives everyone.
    if (!user || !user->disabled)
        return std::nullopt;
    return entry(user->id.value, user->id, user->displayName, user->username, true);
}

std::optional<QVariantMap> roomEntry(const QJsonValue &json)
{
    const auto ban = banFromJson(json);
    return ban ? std::optional(entry(ban->user.id.value, ban->user.id, ban->user.displayName, ban->reason)) : std::nullopt;
}

} // namespace

Moderating::Moderating(const User &self, ServerEvents *events, RestClient *rest, Clock *clock, RoomListModel *rooms,
    const People *people, QObject *parent)
    : QObject(parent)
    , m_self(self)
    , m_rest(rest)
    , m_rooms(rooms)
    , m_people(people)
    , m_inviting(this, events, rooms, rest)
    , m_oversight(events, rest, clock)
    , m_addressBans(events, rest, u"bans"_s, addressEntry)
    , m_accountBans(events, rest, u"users"_s, accountEntry)
    , m_roomBans(events, rest, u"bans"_s, roomEntry)
{
    connect(events, &ServerEvents::userUpdated, this, [this](const User &user) {
        if (user.id == m_self.id)
            setSelf(user); // somebody made one more, or less
    });
}

void Moderating::setSelf(const User &self)
{
    m_self = self;
    m_oversight.setSelf(self);
    Q_EMIT hostChanged();
}

Role Moderating::roleOf(qint64 user) const
{
    const auto known = m_people->find(UserId {user});
    return known ? known->role : Role::Member;
}

/// Who is not known to be more is a member: should they be none, the server says so.
Standing Moderating::standing(const Room &room, qint64 user) const
{
    const UserId id {user};
    if (id == m_self.id)
        return {m_self.role, room.membership ? std::optional(room.membership->role) : std::nullopt};
    return {roleOf(user),
        room.owners.contains(id)           ? RoomRole::Owner
            : room.moderators.contains(id) ? RoomRole::Moderator
                                           : RoomRole::Member};
}

/// What is not known here is taken for a room like others, in which one is.
Room Moderating::roomOf(qint64 id) const
{
    if (const Room *known = m_rooms->room(RoomId {id}))
        return *known;
    Room room;
    room.membership = Membership {};
    return room;
}

bool Moderating::may(qint64 id, RoomAction action) const
{
    const Room room = roomOf(id);
    return mayInRoom(standing(room, m_self.id.value), action, room) && (!room.archived || roomRight(action).whereArchived);
}

bool Moderating::mayRemove(qint64 id, qint64 user) const
{
    const Room room = roomOf(id);
    return may(id, RoomAction::RemoveMember) && user != m_self.id.value
        && standsAbove(standing(room, m_self.id.value), standing(room, user));
}

bool Moderating::mayGiveRole(qint64 id, qint64 user, const QString &name) const
{
    const auto role = roomRoleFromName(name);
    const Room room = roomOf(id);
    const Standing theirs = standing(room, user);
    const bool takes = role && *role < theirs.inRoom;
    if (takes && user == m_self.id.value)
        return true; // one may give up what one is
    if (!role || *role == theirs.inRoom || !may(id, RoomAction::GiveRole))
        return false;
    return !takes || standsAbove(standing(room, m_self.id.value), theirs);
}

bool Moderating::mayShutOut(qint64 user) const
{
    return mayOnServer(m_self.role, ServerAction::ShutOut) && user != m_self.id.value
        && hearth::standsAbove(m_self.role, roleOf(user));
}

void Moderating::deleteRoom(qint64 room)
{
    act(u"deleteRoom"_s, "DELETE", rest::pathFor(rest::roomPath, room));
}

void Moderating::giveRole(qint64 room, qint64 user, const QString &name)
{
    if (const auto role = roomRoleFromName(name))
        act(u"giveRole"_s, "PUT", rest::pathFor(rest::memberPath, room, UserId {user}), rest::PutMemberRequest {*role}.toJson());
}

void Moderating::addPeople(qint64 room, const QList<qint64> &users)
{
    if (users.isEmpty() || std::exchange(m_busy, true))
        return;
    Q_EMIT busyChanged();
    addNext(room, users, 0);
}

void Moderating::addNext(qint64 room, QList<qint64> users, int added)
{
    const auto end = [this] {
        m_busy = false;
        Q_EMIT busyChanged();
    };
    if (users.isEmpty()) {
        end();
        return Q_EMIT done(u"addPeople"_s, added);
    }
    const QString path = rest::pathFor(rest::memberPath, room, UserId {users.takeFirst()});
    m_rest->send("PUT", path, {}, this, [this, room, users, added, end](const Result<QJsonObject> &answer) {
        if (answer)
            return addNext(room, users, added + 1);
        end();
        Q_EMIT failed(u"addPeople"_s, answer.error().message);
    });
}

void Moderating::removeMember(qint64 room, qint64 user)
{
    act(u"removeMember"_s, "DELETE", rest::pathFor(rest::memberPath, room, UserId {user}));
}

void Moderating::ban(qint64 room, qint64 user, const QString &reason)
{
    act(u"ban"_s, "PUT", rest::pathFor(rest::banPath, room, UserId {user}), rest::BanRequest {reason}.toJson());
}

void Moderating::unban(qint64 room, qint64 user)
{
    act(u"unban"_s, "DELETE", rest::pathFor(rest::banPath, room, UserId {user}));
}

void Moderating::eraseMessages(qint64 room, qint64 user)
{
    const QString where = isHost() ? QString() : u"&room=%1"_s.arg(room);
    act(u"eraseMessages"_s, "DELETE", rest::pathFor(rest::writtenPath, user) + u"?within=3600"_s + where, {}, u"removed"_s);
}

void Moderating::shutOut(qint64 user, bool out)
{
    act(u"shutOut"_s, "PATCH", rest::pathFor(rest::userPath, user), rest::ChangeAccountRequest {out}.toJson());
}

void Moderating::giveServerRole(qint64 user, const QString &name)
{
    if (const auto role = roleFromName(name))
        act(u"giveServerRole"_s, "PATCH", rest::pathFor(rest::userPath, user), rest::ChangeAccountRequest {{}, *role}.toJson());
}

bool Moderating::mayGiveServerRole(qint64 user, const QString &name) const
{
    const auto role = roleFromName(name);
    const Role theirs = roleOf(user);
    const bool isSelf = user == m_self.id.value;
    if (!role || theirs == Role::Guest || *role == theirs || !mayOnServer(m_self.role, ServerAction::GiveServerRole))
        return false;
    if (*role > theirs)
        return !isSelf && *role <= m_self.role;
    return isSelf || hearth::standsAbove(m_self.role, theirs);
}

void Moderating::endGuests()
{
    act(u"endGuests"_s, "DELETE", rest::guestsPath, {}, u"ended"_s);
}

void Moderating::switchAccess(const QString &access)
{
    act(u"switchAccess"_s, "PATCH", rest::serverPath, rest::ChangeServerRequest {access}.toJson());
}

void Moderating::liftAddressBan(qint64 id)
{
    act(u"liftAddressBan"_s, "DELETE", rest::pathFor(rest::addressBanPath, id));
}

void Moderating::act(
    const QString &action, const QByteArray &method, const QString &path, const QJsonObject &body, const QString &field)
{
    if (std::exchange(m_busy, true))
        return;
    Q_EMIT busyChanged();
    m_rest->send(method, path, body, this, [this, action, field](const Result<QJsonObject> &answer) {
        m_busy = false;
        Q_EMIT busyChanged();
        if (!answer)
            return Q_EMIT failed(action, answer.error().message);
        if (action == "switchAccess"_L1 || action == "liftAddressBan"_L1 || action == "shutOut"_L1)
            look();
        Q_EMIT done(action, answer->value(field).toInt());
    });
}

void Moderating::look()
{
    m_rest->get(rest::healthPath, {}, this, [this](const Result<QJsonObject> &health) {
        const QString access = health ? health->value("access"_L1).toString().left(20) : QString();
        if (!access.isEmpty() && std::exchange(m_access, access) != access)
            Q_EMIT accessChanged();
    });
    if (!isHost())
        return;
    m_addressBans.look(rest::addressBansPath);
    m_accountBans.look(rest::usersPath, QUrlQuery(u"disabled=true"_s));
}

void Moderating::lookAtRoom(qint64 room)
{
    m_roomBans.look(rest::pathFor(rest::bansPath, room));
}

} // namespace hearth
