// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/MemberListModel.h"
#include "session/people/Blocked.h"
#include "session/people/Everybody.h"
#include "session/people/EverybodyList.h"
#include "session/people/People.h"
#include "session/people/Profile.h"
#include "session/portraits/Avatars.h"
#include "session/reports/ReportBoard.h"
#include "sync/ListPages.h"

#include <memory>

namespace hearth {

class RestClient;
class RoomListModel;
class ServerEvents;
class SyncState;

/// Who is in the current room, and what is known of everybody else that was seen.
class Members : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
    Q_PROPERTY(hearth::MemberListModel *list READ list CONSTANT)
    /// Whom one may talk to, in the room or not.
    Q_PROPERTY(hearth::EverybodyList *everyone READ everyone CONSTANT)
    /// Whom one does not want to hear from.
    Q_PROPERTY(hearth::Blocked *blocked READ blocked CONSTANT)
    /// What was reported of people, about which one may decide.
    Q_PROPERTY(hearth::ReportBoard *reports READ reports CONSTANT)
    /// Of whom one looks at more closely.
    Q_PROPERTY(hearth::Profile *profile READ profile CONSTANT)
    /// What they are shown with.
    Q_PROPERTY(hearth::Avatars *avatars READ avatars CONSTANT)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged)
public:
    /// Keeps what people are shown with in a folder of its own within `folder`.
    Members(UserId self, ServerEvents *events, const SyncState *sync, RestClient *rest, RoomListModel *rooms, const QString &folder,
        QObject *parent = nullptr);

    MemberListModel *list() { return &m_list; }
    EverybodyList *everyone() { return &m_everyone; }
    Profile *profile() { return &m_profile; }
    Blocked *blocked() { return &m_blocked; }
    ReportBoard *reports() { return &m_reports; }
    bool isLoading() const { return m_isAsked || m_request != nullptr; }
    Avatars *avatars() { return &m_avatars; }
    const People *people() const { return &m_people; }
    Everybody *everybody() { return &m_everybody; }

    /// What somebody is called; "" of who is not known here.
    Q_INVOKABLE QString nameOf(qint64 user) const;
    /// Of everyone in the current room.
    Q_INVOKABLE QList<qint64> ids() const;

    void setRoom(RoomId room);
    /// Nothing that was known is certain any more: asks again, unless that is being asked along with what was missed.
    void goOnline(const User &self, const QList<UserId> &blocked, qint64 reports);
    void goOffline();

    void setStatus(UserId user, PresenceStatus status);
    /// All of a room; with `more`, not all of them, and they are asked for once the room is shown.
    void setMembers(RoomId room, const QList<User> &users, bool more);
    void forgetRoom(RoomId room) { m_people.forgetRoom(room); }

Q_SIGNALS:
    void loadingChanged();

private:
    /// As the server says that somebody is now.
    void update(const User &user);
    void join(RoomId room, const User &user);
    void leave(RoomId room, UserId user);
    void load();
    void loadMissing();
    void take(RoomId room, const QList<User> &users);
    void takePage(RoomId room, const QJsonArray &entries, bool hasMore, bool last);
    void end();
    void count(RoomId room, qint64 more);
    void showRoles();

    const SyncState *const m_sync;
    RestClient *const m_rest;
    RoomListModel *const m_rooms;
    MemberListModel m_list;
    People m_people;
    Avatars m_avatars;
    Everybody m_everybody;
    EverybodyList m_everyone;
    Profile m_profile;
    Blocked m_blocked;
    ReportBoard m_reports;
    RoomId m_room;
    bool m_online = false;
    bool m_isAsked = false; ///< with what was missed
    std::unique_ptr<ListPages> m_request;
    QList<User> m_listed; ///< of the list that is being fetched
};

} // namespace hearth
