// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "model/User.h"

#include <QJsonObject>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth {

class People;
class RestClient;
class RoomListModel;

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
    /// Addresses from where nobody may enter, as {id, address, name, until}; as they were when they were asked for.
    Q_PROPERTY(QVariantList addressBans READ addressBans NOTIFY addressBansChanged)
public:
    Moderating(const User &self, RestClient *rest, const RoomListModel *rooms, const People *people, QObject *parent = nullptr);

    void setSelf(const User &self);
    bool isHost() const { return m_self.role >= Role::Admin; }
    bool isBusy() const { return m_busy; }
    QString access() const { return m_access; }
    QVariantList addressBans() const { return m_addressBans; }

    Q_INVOKABLE bool mayDeleteRoom(qint64 room) const;
    /// Remove and ban somebody from a room, and take away what they wrote there.
    Q_INVOKABLE bool mayRemove(qint64 room, qint64 user) const;
    /// Shut somebody out of the server.
    Q_INVOKABLE bool mayShutOut(qint64 user) const;

    Q_INVOKABLE void deleteRoom(qint64 room);
    Q_INVOKABLE void removeMember(qint64 room, qint64 user);
    Q_INVOKABLE void ban(qint64 room, qint64 user, const QString &reason);
    /// What they wrote in the last hour: for a host everywhere, else in this room. done() says how many messages.
    Q_INVOKABLE void eraseMessages(qint64 room, qint64 user);
    Q_INVOKABLE void shutOut(qint64 user, bool out);
    /// done() says how many there were.
    Q_INVOKABLE void endGuests();
    Q_INVOKABLE void switchAccess(const QString &access);
    Q_INVOKABLE void liftAddressBan(qint64 id);
    /// Asks for `access` and `addressBans`.
    Q_INVOKABLE void look();

Q_SIGNALS:
    void hostChanged();
    void busyChanged();
    void accessChanged();
    void addressBansChanged();
    void done(const QString &action, int count);
    void failed(const QString &action, const QString &message);

private:
    std::optional<Role> roleOf(qint64 user) const;
    bool owns(qint64 room) const;
    /// Asks, unless something is on its way; `field` of the answer is the count that done() says.
    void act(const QString &action, const QByteArray &method, const QString &path, const QJsonObject &body = {},
        const QString &field = {});
    void lookAtBans();

    User m_self;
    RestClient *const m_rest;
    const RoomListModel *const m_rooms;
    const People *const m_people;
    bool m_busy = false;
    QString m_access;
    QVariantList m_addressBans;
};

} // namespace hearth
