// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"
#include "session/hosting/AuditTrail.h"
#include "session/hosting/Knocks.h"
#include "session/hosting/ServerWatch.h"

#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace hearth {

class Clock;
class ListPages;
class RestClient;
class ServerEvents;

/// What a host of the server sees and does of the server as a whole: who knocks, who did what, which rooms there are, and what is done
/// to the people on it. What it says one may is a guess from what is known here; the server decides. One thing at a time: each
/// ends in done() or failed().
class Oversight : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Moderating has it")
    Q_PROPERTY(hearth::Knocks *knocks READ knocks CONSTANT)
    Q_PROPERTY(hearth::AuditTrail *audit READ audit CONSTANT)
    Q_PROPERTY(hearth::ServerWatch *watch READ watch CONSTANT)
    /// Public and private ones, as they were when they were asked for: {id, name, about}.
    Q_PROPERTY(QVariantList rooms READ rooms NOTIFY roomsChanged)
    /// The server has more than are here.
    Q_PROPERTY(bool moreRooms READ hasMoreRooms NOTIFY roomsChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY roomsChanged)
    /// Why they could not be had; empty when nothing went wrong.
    Q_PROPERTY(QString error READ error NOTIFY roomsChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
public:
    static constexpr qsizetype mostRooms = 2'000; ///< that are shown, whatever a server says

    /// All must outlive it.
    Oversight(ServerEvents *events, RestClient *rest, Clock *clock, QObject *parent = nullptr);
    ~Oversight() override;

    /// One is connected, as this one.
    void setSelf(const User &self);
    Knocks *knocks() { return &m_knocks; }
    AuditTrail *audit() { return &m_audit; }
    ServerWatch *watch() { return &m_watch; }
    QVariantList rooms() const { return m_rooms; }
    bool hasMoreRooms() const { return m_moreRooms; }
    bool isLoading() const { return m_pages != nullptr; }
    QString error() const { return m_error; }
    bool isBusy() const { return m_busy; }

    /// What can be done to somebody who is this: of "makeOwner", "makeAdmin", "makeMember", "signOut", "eraseDay", "shutOut" and "letIn".
    Q_INVOKABLE QStringList offers(qint64 user, const QString &role, bool disabled) const;
    /// One of these. done() says how many messages were deleted.
    Q_INVOKABLE void act(const QString &action, qint64 user);
    /// With everything in it, also where one is not in it.
    Q_INVOKABLE void deleteRoom(qint64 room);
    /// Asks for `rooms`.
    Q_INVOKABLE void lookAtRooms();

Q_SIGNALS:
    void roomsChanged();
    void busyChanged();
    void done(const QString &action, int count);
    void failed(const QString &action, const QString &message);

private:
    void ask(const QString &action, const QByteArray &method, const QString &path, const QJsonObject &body = {});
    void takeRooms(const QJsonArray &entries, bool hasMore, bool last);
    void endRooms(const QString &error);

    User m_self;
    RestClient *const m_rest;
    Knocks m_knocks;
    AuditTrail m_audit;
    ServerWatch m_watch;
    std::unique_ptr<ListPages> m_pages;
    QVariantList m_coming; ///< of the list that is being fetched
    QVariantList m_rooms;
    bool m_moreRooms = false;
    QString m_error;
    bool m_busy = false;
};

} // namespace hearth
