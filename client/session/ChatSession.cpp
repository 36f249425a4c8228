// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ChatSession.h"

#include "core/Clock.h"
#include "model/Rules.h"
#include "models/TextTraits.h"
#include "protocol/Rest.h"
#include "session/Address.h"
#include "session/Bounds.h"
#include "session/NetworkWatch.h"
#include "session/PrivateFile.h"

using namespace Qt::StringLiterals;

namespace hearth {

ChatSession::ChatSession(const Account &account, const QString &profileFolder, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_folder(accountFolder(profileFolder, account.server, account.user.author()))
    , m_state(m_folder + "/session.json"_L1)
    , m_clock(clock)
    , m_rest(account.server)
    , m_connection(clock)
    , m_arrivals(clock)
    , m_sync(account.user.author(), &m_rest, clock)
    , m_outbox(m_folder + "/outbox.json"_L1, account.user.id, clock,
          [this](const events::SendMessage &message, Outbox::Answer answer) {
              m_connection.socket()->request(events::sendMessage, message.toJson(), this, std::move(answer));
          })
    , m_reading(&m_rooms, &m_sync, m_connection.socket())
    , m_drafts(m_folder + "/drafts.json"_L1, clock)
    , m_readMarker(clock)
    , m_composing(clock)
    , m_members(account.user.id)
    , m_typing(account.user.id, clock)
{
    const QJsonObject state = m_state.load();
    m_welcomed = state.value("welcomed"_L1).toBool();
    m_choseAway = state.value("away"_L1).toBool();
    m_openNext = RoomId {state.value("room"_L1).toInteger()};
    m_rest.setToken(account.token);
    wireConnection();
    wireModels();
}

ChatSession::~ChatSession()
{
    m_connection.disconnect(this);
    m_connection.stop();
}

void ChatSession::start()
{
    if (!m_ended)
        m_connection.start(m_account.server, m_account.token);
}

void ChatSession::saveState()
{
    const RoomId room = m_current.isValid() ? m_current : m_openNext;
    m_state.save({{u"welcomed"_s, m_welcomed}, {u"away"_s, m_choseAway}, {u"room"_s, room.value}});
}

TimelineModel *ChatSession::timeline() const
{
    RoomHistory *history = m_sync.find(m_current);
    return history ? history->timeline() : nullptr;
}

QString ChatSession::currentRoomName() const
{
    const Room *room = m_rooms.room(m_current);
    return room ? room->name : QString();
}

QString ChatSession::currentRoomTopic() const
{
    const Room *room = m_rooms.room(m_current);
    return room ? room->topic : QString();
}

QString ChatSession::currentRoomKind() const
{
    const Room *room = m_rooms.room(m_current);
    return room ? roomKindName(room->kind) : QString();
}

void ChatSession::setDraft(const QString &draft)
{
    if (!m_current.isValid() || draft == this->draft())
        return;
    m_drafts.setDraft(m_current, draft);
    m_rooms.setDraft(m_current, draft);
    if (draft.isEmpty())
        m_composing.stop();
    Q_EMIT draftChanged();
}

QString ChatSession::status() const
{
    return m_choseAway || m_idle ? u"away"_s : u"online"_s;
}

void ChatSession::setStatus(const QString &status)
{
    const auto chosen = presenceStatusFromName(status);
    if (!chosen || *chosen == PresenceStatus::Offline)
        return;
    const QString before = this->status();
    m_choseAway = *chosen == PresenceStatus::Away;
    m_idle = m_idle && m_choseAway; // who says "online" is there
    saveState();
    if (this->status() != before) {
        sendStatus();
        Q_EMIT statusChanged();
    }
}

void ChatSession::setIdle(bool idle)
{
    const QString before = status();
    m_idle = idle;
    if (status() != before) {
        sendStatus();
        Q_EMIT statusChanged();
    }
}

void ChatSession::sendStatus()
{
    const PresenceStatus now = m_choseAway || m_idle ? PresenceStatus::Away : PresenceStatus::Online;
    m_connection.socket()->emitEvent(events::setStatus, events::SetStatus {now}.toJson());
    if (auto self = m_people.find(m_account.user.id); self && m_connection.isOnline()) {
        self->status = now;
        m_people.update(*self);
        m_members.update(*self);
    }
}

void ChatSession::openRoom(qint64 id)
{
    const RoomId room {id};
    if (room.isValid() && !m_rooms.room(room))
        return fail(u"open"_s, {ErrorCode::RoomNotFound, tr("There is no such room, or you are not in it.")});
    setCurrent(room);
}

void ChatSession::setCurrent(RoomId id)
{
    if (id == m_current)
        return;
    m_arrivals.flush();
    m_composing.stop();
    const RoomId left = std::exchange(m_current, id);
    recount(left); // what was in view, but not long enough to be read
    m_openNext = {};
    m_rooms.setCurrent(id);
    m_sync.setCurrent(id);
    m_sync.leaveAllBut(id);
    m_typing.setRoom(id);
    if (const Room *room = m_rooms.room(id)) {
        RoomHistory *history = m_sync.history(id);
        const Membership membership = room->membership.value_or(Membership {});
        m_readMarker.setRoom(id, membership.lastReadSeq);
        history->timeline()->setLastReadSeq(membership.lastReadSeq);
        if (membership.unread > 0)
            history->timeline()->setUnreadAfter(membership.lastReadSeq);
        else
            history->timeline()->clearUnread();
        history->bringUpTo(std::max(room->lastSeq, history->completeUpTo()));
    } else {
        m_readMarker.setRoom({}, 0);
    }
    showMembers();
    saveState();
    Q_EMIT currentRoomChanged();
    Q_EMIT currentRoomDetailsChanged();
    Q_EMIT draftChanged();
}

void ChatSession::joinRoom(qint64 id)
{
    m_connection.socket()->request(events::joinRoom, events::JoinRoom {RoomId {id}}.toJson(), this, [this](const Result<QJsonObject> &ack) {
        const auto answer = ack ? events::RoomJoined::fromJson(*ack) : ack.error();
        const bool unasked = std::exchange(m_arriving, false);
        if (!answer)
            return unasked ? void() : fail(u"join"_s, answer.error());
        joined(*answer);
        openRoom(answer->room.id.value);
    });
}

void ChatSession::joined(const events::RoomJoined &answer)
{
    Room room = bounded(answer.room);
    if (!room.membership)
        room.membership = Membership {Role::Member, room.lastSeq, 0};
    m_arrivals.flush();
    takeRoom(room);
    m_people.setMembers(room.id, bounded(QList<User>(answer.members.begin(), answer.members.end())));
    m_sync.history(room.id)->takeLatest({answer.messages.begin(), answer.messages.end()}, room.lastSeq);
    m_welcomed = true;
    saveState();
}

void ChatSession::leaveRoom(qint64 id)
{
    const RoomId room {id};
    m_connection.socket()->request(events::leaveRoom, events::LeaveRoom {room}.toJson(), this, [this, room](const Result<QJsonObject> &ack) {
        if (!ack && ack.error().code != ErrorCode::NotAMember)
            return fail(u"leave"_s, ack.error());
        roomGone(room);
        m_sync.refresh(); // a public one is among those to browse now
    });
}

void ChatSession::createRoom(const QString &name, const QString &topic, const QString &kind)
{
    const auto checkedKind = roomKindFromName(kind);
    const auto checkedName = rules::roomName(name);
    const auto checkedTopic = rules::topic(topic);
    if (!checkedName)
        return fail(u"create"_s, checkedName.error());
    if (!checkedTopic)
        return fail(u"create"_s, checkedTopic.error());
    if (!checkedKind)
        return fail(u"create"_s, checkedKind.error());
    const QJsonObject body = rest::CreateRoomRequest {*checkedName, *checkedTopic, *checkedKind}.toJson();
    m_rest.post(rest::roomsPath, body, this, [this](const Result<QJsonObject> &answer) {
        auto room = answer ? roomFromJson(*answer) : answer.error();
        const bool unasked = std::exchange(m_arriving, false);
        if (!room)
            return unasked ? void() : fail(u"create"_s, room.error());
        if (!room->membership)
            room->membership = Membership {Role::Owner, 0, 0};
        m_welcomed = true;
        takeRoom(bounded(*room));
        openRoom(room->id.value);
        Q_EMIT roomCreated(room->id.value);
    });
}

bool ChatSession::send(const QString &text)
{
    if (!m_current.isValid())
        return false;
    if (const auto added = m_outbox.add(m_current, text); !added) {
        fail(u"send"_s, added.error());
        return false;
    }
    setDraft({});
    m_composing.stop();
    return true;
}

void ChatSession::composing()
{
    if (m_current.isValid() && !draft().isEmpty() && m_connection.isOnline())
        m_composing.edited(m_current);
}

void ChatSession::retry(const QString &clientId)
{
    m_outbox.retry(clientId);
}

void ChatSession::discard(const QString &clientId)
{
    m_outbox.discard(clientId);
}

bool ChatSession::isInView(RoomId room) const
{
    return room.isValid() && room == m_current && m_windowActive && m_roomVisible;
}

void ChatSession::setVisible(bool windowActive, bool roomVisible)
{
    m_arrivals.flush(); // they came while it was as it was
    m_windowActive = windowActive;
    m_roomVisible = roomVisible;
    m_readMarker.setVisible(windowActive && roomVisible);
    recount(m_current);
}

void ChatSession::markReadUpTo(qint64 seq)
{
    m_readMarker.seen(seq);
}

void ChatSession::markUnreadFrom(qint64 seq)
{
    if (!timeline() || seq <= 0)
        return;
    m_readMarker.hold();
    timeline()->setUnreadAfter(seq - 1);
    m_reading.showUpTo(m_current, seq - 1);
}

void ChatSession::signOut()
{
    if (m_ended)
        return;
    if (!m_connection.isOnline())
        return end(nullptr);
    m_rest.post(rest::logoutPath, {}, this, [this](const Result<QJsonObject> &) { end(nullptr); });
}

void ChatSession::end(const Error *reason)
{
    if (std::exchange(m_ended, true))
        return;
    m_connection.stop();
    Q_EMIT ended(reason ? errorCodeName(reason->code) : QString(), reason ? reason->message : QString());
}

void ChatSession::fail(const QString &action, const Error &error)
{
    Q_EMIT actionFailed(action, errorCodeName(error.code), error.message, error.field);
}

} // namespace hearth
