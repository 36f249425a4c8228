// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "model/User.h"
#include "rights/RoomRights.h"
#include "rights/ServerRights.h"
#include "session/hosting/Oversight.h"
#include "session/people/Inviting.h"
#include "session/people/KeptOut.h"

#include <QJsonObject>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth {

class Clock;
class People;
class RestClient;
class RoomListModel;
class ServerEvents;

/// What one may throw out, and doing it: rooms, people, what somebody wrote; for a host guests and who may enter. What
/// it says one may is a guess from what is known here, so that no menu offers what the server would refuse; the server
/// decides. One thing at a time: each ends in done() or failed(), which name it ("deleteRoom" ...).
class Moderating : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
    /// An owner or admin of the server.
    Q_PROPERTY(bool host READ isHost NOTIFY hostChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    /// Who may enter: "open", "invite" or "closed"; empty until it was asked for.
    Q_PROPERTY(QString access READ access NOTIFY accessChanged)
    Q_PROPERTY(hearth::Inviting *inviting READ inviting CONSTANT)
    Q_PROPERTY(hearth::Oversight *oversight READ oversight CONSTANT)
    /// Addresses from where nobody may enter.
    Q_PROPERTY(hearth::KeptOut *addressBans READ addressBans CONSTANT)
    /// Accounts that are shut out of the server.
    Q_PROPERTY(hearth::KeptOut *accountBans READ accountBans CONSTANT)
    /// Of the room that was asked about last.
    Q_PROPERTY(hearth::KeptOut *roomBans READ roomBans CONSTANT)
public:
    Moderating(const User &self, ServerEvents *events, RestClient *rest, Clock *clock, RoomListModel *rooms, const People *people,
        QObject *parent = nullptr);

    void setSelf(const User &self);
    bool isHost() const { return hearth::isHost(m_self.role); }
    bool isGuest() const { return m_self.role == Role::Guest; }
    bool isBusy() const { return m_busy; }
    QString access() const { return m_access; }
    Inviting *inviting() { return &m_inviting; }
    Oversight *oversight() { return &m_oversight; }
    KeptOut *addressBans() { return &m_addressBans; }
    KeptOut *accountBans() { return &m_accountBans; }
    KeptOut *roomBans() { return &m_roomBans; }

    Q_INVOKABLE bool mayDeleteRoom(qint64 room) const { return may(room, RoomAction::Delete); }
    /// Call a room otherwise, archive it, see who is banned from it.
    Q_INVOKABLE bool mayModerate(qint64 room) const { return may(room, RoomAction::Change); }
    Q_INVOKABLE bool mayPost(qint64 room) const { return may(room, RoomAction::Post); }
    bool mayReact(qint64 room) const { return may(room, RoomAction::React); }
    bool mayReport(qint64 room) const { return may(room, RoomAction::Report); }
    Q_INVOKABLE bool mayDeleteMessages(qint64 room) const { return may(room, RoomAction::DeleteOthers); }
    bool mayInvite(qint64 room) const { return may(room, RoomAction::Invite); }
    bool mayNameEveryone(qint64 room) const { return may(room, RoomAction::NameEveryone); }
    Q_INVOKABLE bool mayPin(qint64 room) const { return may(room, RoomAction::Pin); }
    Q_INVOKABLE bool mayAddPeople(qint64 room) const { return may(room, RoomAction::AddMember); }
    /// Make somebody this in the room: "owner", "moderator" or "member".
    Q_INVOKABLE bool mayGiveRole(qint64 room, qint64 user, const QString &role) const;
    /// Remove and ban somebody from a room, and take away what they wrote there. Also of who is gone.
    Q_INVOKABLE bool mayRemove(qint64 room, qint64 user) const;
    /// Shut somebody out of the server.
    Q_INVOKABLE bool mayShutOut(qint64 user) const;

    /// Make somebody this on the server: "owner", "admin" or "member".
    Q_INVOKABLE bool mayGiveServerRole(qint64 user, const QString &role) const;

    Q_INVOKABLE void deleteRoom(qint64 room);
    Q_INVOKABLE void giveServerRole(qint64 user, const QString &role);
    Q_INVOKABLE void giveRole(qint64 room, qint64 user, const QString &role);
    /// One after the other; done() says how many there were.
    Q_INVOKABLE void addPeople(qint64 room, const QList<qint64> &users);
    Q_INVOKABLE void removeMember(qint64 room, qint64 user);
    Q_INVOKABLE void ban(qint64 room, qint64 user, const QString &reason);
    Q_INVOKABLE void unban(qint64 room, qint64 user);
    /// What they wrote in the last hour: for a host everywhere, else in this room. done() says how many messages.
    Q_INVOKABLE void eraseMessages(qint64 room, qint64 user);
    Q_INVOKABLE void shutOut(qint64 user, bool out);
    /// done() says how many there were.
    Q_INVOKABLE void endGuests();
    Q_INVOKABLE void switchAccess(const QString &access);
    Q_INVOKABLE void liftAddressBan(qint64 id);
    /// Asks for `access`, `addressBans` and `accountBans`.
    Q_INVOKABLE void look();
    /// Asks for `roomBans`.
    Q_INVOKABLE void lookAtRoom(qint64 room);

Q_SIGNALS:
    void hostChanged();
    void busyChanged();
    void accessChanged();
    void done(const QString &action, int count);
    void failed(const QString &action, const QString &message);

private:
    bool may(qint64 room, RoomAction action) const;
    Room roomOf(qint64 id) const;
    Standing standing(const Room &room, qint64 user) const;
    void addNext(qint64 room, QList<qint64> users, int added);
    /// Who is not known here, as after leaving, is taken for a member; should they be more, the server says so.
    Role roleOf(qint64 user) const;
    /// Asks, unless something is on its way; `field` of the answer is the count that done() says.
    void act(const QString &action, const QByteArray &method, const QString &path, const QJsonObject &body = {},
        const QString &field = {});

    User m_self;
    RestClient *const m_rest;
    const RoomListModel *const m_rooms;
    const People *const m_people;
    bool m_busy = false;
    QString m_access;
    Inviting m_inviting;
    Oversight m_oversight;
    KeptOut m_addressBans;
    KeptOut m_accountBans;
    KeptOut m_roomBans;
};

} // namespace hearth
