// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ChatSession.h"

#include "core/Clock.h"
#include "profile/PrivateFile.h"
#include "protocol/Rest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace hearth {

static constexpr auto longestRestoring = 250ms;
static constexpr auto stateFile = "/session.json"_L1;

ChatSession::ChatSession(
    const Account &account, const QString &profileFolder, Clock *clock, const HistoryLimits &limits, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_folder(accountFolder(profileFolder, account.server, account.user.author()))
    , m_state(m_folder + stateFile)
    , m_history(m_folder, limits)
    , m_clock(clock)
    , m_rest(account.server)
    , m_connection(clock)
    , m_arrivals(clock)
    , m_sync(account.user.author(), &m_rest, m_connection.socket(), &m_rooms, clock)
    , m_outbox(
          &m_history, account.user.id, clock,
          [this](RoomId room, const QDateTime &createdAt) { return whichRoom(room, createdAt); },
          [this](const events::SendMessage &message, Outbox::Answer answer) {
              m_connection.socket()->request(events::sendMessage, message.toJson(), this, std::move(answer));
          })
    , m_keeper(&m_history, &m_sync, &m_rooms, clock)
    , m_reading(&m_history, &m_rooms, &m_sync, m_connection.socket())
    , m_drafts(&m_history, clock)
    , m_moderating(account.user, &m_rest, &m_rooms, &m_people)
    , m_commands(m_connection.socket())
    , m_composition(&m_commands)
    , m_messageActions(&m_outbox, &m_commands, &m_composition, &m_moderating)
    , m_readMarker(clock)
    , m_composing(clock)
    , m_members(account.user.id)
    , m_typing(account.user.id, clock)
{
    const QJsonObject state = m_state.load();
    m_welcomed = state.value("welcomed"_L1).toBool();
    m_choseAway = state.value("away"_L1).toBool();
    m_openNext = RoomId {state.value("room"_L1).toInteger()};
    m_place = state.value("place"_L1).toInteger();
    m_rest.setToken(account.token);
    m_rest.setOpen(false); // until the connection has found out who is there
    wireConnection();
    wireModels();
    connect(&m_history, &DiskHistory::noticed, this, &ChatSession::setHistoryNotice);
    m_history.read(account.serverId, m_openNext, m_place, this, [this](const KeptState &kept) { takeKept(kept); });
}

ChatSession::~ChatSession()
{
    m_connection.disconnect(this);
    m_connection.stop();
    saveState(); // the place
}

void ChatSession::start()
{
    // First what is kept here, which takes a moment, or forever where a disk hangs.
    m_starts = true;
    if (m_isRestored)
        return connectNow();
    m_clock->after(longestRestoring, this, [this] { connectNow(); });
}

void ChatSession::startWith(const QString &token)
{
    m_account.token = token;
    m_rest.setToken(token);
    start();
}

void ChatSession::connectNow()
{
    if (!m_ended && m_starts && m_connection.state() == Connection::Disconnected)
        m_connection.start(m_account.server, m_account.token, m_account.serverId);
}

void ChatSession::saveState()
{
    if (m_ended)
        return;
    const RoomId room = m_current.isValid() ? m_current : m_openNext;
    const Seq place = !timeline() ? m_place : timeline()->following() ? Seq(0) : timeline()->readingAt();
    m_state.save({{u"welcomed"_s, m_welcomed}, {u"away"_s, m_choseAway}, {u"room"_s, room.value}, {u"place"_s, place}});
}

void ChatSession::setHistoryNotice(const QString &notice)
{
    if (std::exchange(m_historyNotice, notice) != notice)
        Q_EMIT historyNoticeChanged();
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

bool ChatSession::currentRoomIsFirst() const
{
    const QList<Room> rooms = m_rooms.rooms() + m_publicRooms.rooms();
    return m_current.isValid()
        && std::none_of(rooms.begin(), rooms.end(), [this](const Room &room) { return room.id < m_current; });
}

void ChatSession::setDraft(const QString &draft)
{
    const Room *room = m_rooms.room(m_current);
    if (!room || draft == this->draft())
        return;
    m_drafts.setDraft(*room, draft);
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

bool ChatSession::send(const QString &text)
{
    if (!m_current.isValid() || !sendTo(m_current.value, text))
        return false;
    setDraft({});
    m_composing.stop();
    return true;
}

bool ChatSession::sendTo(qint64 roomId, const QString &text)
{
    const RoomId room {roomId};
    const Room *known = m_rooms.room(room);
    if (!known || !known->membership)
        return false;
    const auto added = m_outbox.add(*known, text);
    if (!added)
        fail(u"send"_s, added.error());
    return added.has_value();
}

bool ChatSession::editLast()
{
    const Message *last = timeline() ? timeline()->newestOwn() : nullptr;
    if (last)
        m_composition.edit(last->id, last->text);
    return last != nullptr;
}

void ChatSession::composing()
{
    if (m_current.isValid() && !draft().isEmpty() && m_connection.isOnline())
        m_composing.edited(m_current);
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
        return endForGood();
    m_rest.post(rest::logoutPath, {}, this, [this](const Result<QJsonObject> &) { endForGood(); });
}

/// Nothing of the account stays on this machine.
void ChatSession::endForGood()
{
    m_history.destroyFiles();
    m_state.settle();
    QFile::remove(m_folder + stateFile);
    end(nullptr);
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
