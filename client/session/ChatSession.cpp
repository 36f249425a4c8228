// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ChatSession.h"

#include "core/Clock.h"
#include "model/Rules.h"
#include "net/NetworkWatch.h"
#include "net/ServerUrl.h"
#include "profile/AccountFolders.h"
#include "protocol/Rest.h"
#include "session/messages/Renaming.h"

#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace hearth {

ChatSession::ChatSession(
    const Account &account, const QString &profileFolder, Clock *clock, const HistoryLimits &limits, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_folder(accountFolder(profileFolder, account.server, account.user.author()))
    , m_kept(m_folder)
    , m_history(m_folder, limits)
    , m_clock(clock)
    , m_rest(account.server)
    , m_connection(clock)
    , m_arrivals(clock)
    , m_roomList(account.user.id)
    , m_sync(account.user.author(), &m_rest, m_connection.socket(), &m_roomList, clock)
    , m_self(account.user, &m_kept, &m_events, &m_rest, m_connection.socket())
    , m_rooms(&m_roomList, &m_events, &m_self, &m_kept, &m_sync, &m_rest, m_connection.socket())
    , m_favourites(&m_kept, m_rooms.list())
    , m_roomEditing(&m_rest, &m_rooms)
    , m_previews(&m_rest, m_rooms.list())
    , m_direct(&m_events, &m_rest, &m_rooms)
    , m_conversation(account.user.id, &m_events, &m_rooms, &m_sync, &m_kept, clock)
    , m_members(account.user.id, &m_events, &m_sync, &m_rest, m_rooms.list(), m_folder)
    , m_commands(m_connection.socket())
    , m_composition(&m_commands, &m_history, m_rooms.list(), clock)
    , m_sending(&m_history, account.user.id, m_rooms.list(), &m_sync, m_connection.socket(), &m_rest, m_folder + u"/sent"_s,
          &m_composition, clock)
    , m_reading(&m_history, m_rooms.list(), &m_sync, m_connection.socket(), &m_arrivals, clock)
    , m_keeper(&m_history, &m_sync, m_rooms.list(), clock)
    , m_epochs(&m_rooms, &m_sync, &m_keeper, &m_sending, &m_reading, &m_conversation)
    , m_inbox(&m_self, &m_rooms, &m_sync, &m_reading, &m_sending, m_conversation.typing(), &m_arrivals, &m_keeper)
    , m_mentions(account.user.id, &m_rest, &m_history, m_rooms.list())
    , m_searching(account.user.author(), &m_rest, &m_history, &m_rooms, m_members.everybody(), &m_kept, clock)
    , m_moderating(account.user, &m_events, &m_rest, clock, m_rooms.list(), m_members.people())
    , m_files(&m_rest, m_folder + u"/opened"_s, clock)
    , m_messageActions(m_sending.outbox(), &m_commands, &m_composition, &m_moderating, account.user.id, m_members.people(),
          m_members.blocked(), m_members.avatars(), &m_rest, {m_rooms.list(), m_rooms.publicRooms()}, &m_files)
{
    m_rest.setToken(account.token);
    m_rest.setOpen(false); // until the connection has found out who is there
    m_rooms.setMayCreate(account.user.role != Role::Guest); // until the server says
    wireConnection();
    wireConcerns();
    connect(&m_history, &DiskHistory::noticed, this, [this](const QString &notice) { setProperty("historyNotice", notice); });
    m_history.read(account.serverId, m_kept.room(), m_kept.place(), this, [this](const KeptState &kept) {
        m_epochs.restore(kept);
        connectNow();
    });
}

ChatSession::~ChatSession()
{
    m_connection.disconnect(this);
    m_connection.stop();
    if (!m_ended)
        m_conversation.keepPlace();
}

void ChatSession::start()
{
    // First what is kept here, which takes a moment, or forever where a disk hangs.
    m_starts = true;
    if (m_epochs.isRestored())
        return connectNow();
    m_clock->after(std::chrono::milliseconds(250), this, [this] { connectNow(); }); // so long at most
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

void ChatSession::wireConnection()
{
    connect(&m_connection, &Connection::greeted, this, &ChatSession::goOnline);
    connect(&m_connection, &Connection::offline, this, &ChatSession::goOffline);
    connect(&m_connection, &Connection::eventReceived, this, [this](const QString &name, const QJsonValue &argument) {
        if (name != events::message)
            m_arrivals.flush(); // what was said before it comes first
        m_events.take(name, argument);
    });
    connect(&m_connection, &Connection::tokenRejected, this, [this](const Error &error) { end(&error); });
    connect(&m_rest, &RestClient::unauthorized, this, [this](const Error &error) { end(&error); });
    connect(&m_connection, &Connection::serverKnown, this, [this](const QString &id) { m_account.serverId = id; });
    connect(m_connection.trust(), &ServerTrust::changed, this, [this] { m_rest.setServer(m_connection.trust()->server()); });
    // Loopback does not care about networks.
    if (!isLoopback(m_account.server))
        connect(new NetworkWatch(this), &NetworkWatch::networkReturned, &m_connection, &Connection::reopen);
}

void ChatSession::wireConcerns()
{
    (new Renaming(&m_events, &m_sync, m_rooms.list(), &m_history, this))
        ->also(
            &m_composition, &m_mentions, &m_searching, m_messageActions.pins(), m_messageActions.naming(), m_conversation.typing());
    connect(&m_events, &ServerEvents::message, &m_arrivals, &Arrivals::add);
    connect(&m_events, &ServerEvents::messageUpdated, &m_inbox, &Inbox::takeChanged);
    connect(&m_events, &ServerEvents::roomRead, m_reading.state(), &ReadState::take);
    connect(&m_events, &ServerEvents::storageTold, &m_sending, &Sending::takeStorage);
    connect(&m_self, &Oneself::told, this, [this](PresenceStatus status) { m_members.setStatus(m_self.user().id, status); });
    connect(&m_sync, &SyncState::roomsLoaded, this, &ChatSession::takeRooms);
    connect(&m_sync, &SyncState::caughtUp, &m_conversation, &Conversation::openAny);
    connect(m_sync.changes(), &RoomChanges::knownChanged, &m_history, &DiskHistory::keepChangeNumber);
    m_inbox.setReader(m_messageActions.keywords(), m_messageActions.naming(), m_members.blocked());
    connect(&m_inbox, &Inbox::changed, &m_composition, &Composition::take);
    connect(&m_inbox, &Inbox::changed, &m_mentions, &MentionList::take);
    connect(&m_arrivals, &Arrivals::arrived, &m_mentions, &MentionList::takeNew);
    connect(&m_inbox, &Inbox::changed, &m_searching, &Searching::take);
    connect(&m_inbox, &Inbox::changed, m_messageActions.pins(), &PinBoard::take);
    connect(&m_commands, &MessageCommands::changed, &m_inbox, &Inbox::takeChanged);
    connect(&m_messageActions, &MessageActions::unreadFromWanted, &m_reading, &Reading::markUnreadFrom);
    connect(&m_conversation, &Conversation::entered, &m_composition, &Composition::setRoom);
    connect(&m_conversation, &Conversation::entered, &m_messageActions, &MessageActions::setRoom);
    connect(&m_conversation, &Conversation::entered, this,
        [this] { m_messageActions.naming()->setTimeline(m_conversation.timeline()); });
    connect(&m_members, &Members::loadingChanged, m_messageActions.naming(), &Naming::learn);
    connect(&m_sync, &SyncState::caughtUp, m_messageActions.naming(), &Naming::learn); // rooms may have come meanwhile
    connect(m_messageActions.naming(), &Naming::roomsMissed, &m_rooms, &Rooms::refreshPublicRooms, Qt::QueuedConnection);
    connect(&m_favourites, &Favourites::changed, &m_conversation, &Conversation::detailsChanged);
    connect(&m_rooms, &Rooms::joined, this, &ChatSession::takeJoined);
    connect(&m_direct, &DirectRooms::opened, &m_conversation, &Conversation::open);
    connect(&m_rooms, &Rooms::created, &m_conversation, &Conversation::open);
    connect(&m_rooms, &Rooms::changed, &m_sending, &Sending::showDraft);
    connect(&m_rooms, &Rooms::left, &m_keeper, &HistoryKeeper::forgetRoom);
    connect(&m_rooms, &Rooms::left, &m_members, &Members::forgetRoom);
    connect(&m_rooms, &Rooms::left, m_reading.state(), &ReadState::forget);
    connect(&m_conversation, &Conversation::aboutToChange, &m_arrivals, &Arrivals::flush);
    connect(&m_conversation, &Conversation::entered, &m_reading, &Reading::setRoom);
    connect(&m_conversation, &Conversation::entered, &m_sending, &Sending::setRoom);
    connect(&m_conversation, &Conversation::entered, &m_members, &Members::setRoom);
}

void ChatSession::goOnline(const events::SessionStarted &session)
{
    if (session.user->id != m_account.user.id) {
        // What waits in the outbox is not for whoever this is.
        const Error error {ErrorCode::Unauthorized, tr("The server has you signed in as somebody else. Please sign in again.")};
        return end(&error);
    }
    m_rest.setOpen(true);
    m_self.take(*session.user);
    m_account.user = m_self.user();
    m_account.serverName = session.serverName.simplified().left(rules::maxDisplayName);
    Q_EMIT serverNameChanged();
    m_moderating.setSelf(m_self.user());
    m_rooms.setMayCreate(session.mayCreatePublicRooms);
    m_self.tellAfterConnecting();
    m_epochs.meet(session.epoch);
    m_history.meet(m_account.serverId, session.epoch);
    m_keeper.setOnline(true);
    m_sync.setOnline(true, m_rooms.isLoaded());
    m_sending.goOnline({session.storageFull, session.storageLow});
    m_reading.state()->sendUnsent();
    m_members.goOnline(m_account.user, session.blocked, session.reports);
}

void ChatSession::goOffline()
{
    m_keeper.setOnline(false);
    m_rest.setOpen(false);
    m_arrivals.flush();
    m_rooms.goOffline();
    m_previews.setOnline(false);
    m_sending.goOffline();
    m_sync.setOnline(false);
    m_conversation.typing()->clear();
    m_members.goOffline();
}

void ChatSession::takeRooms(const QList<Room> &rooms, bool last)
{
    m_arrivals.flush();
    m_rooms.take(m_reading.take(rooms), last);
    m_sending.setRoomsKnown(true);
    m_keeper.roomsKnown();
    m_conversation.openAny();
    m_rooms.welcome();
    m_previews.setOnline(true);
}

void ChatSession::takeJoined(const events::RoomJoined &joined)
{
    const RoomId room = joined.room.id;
    m_arrivals.flush();
    m_rooms.put(joined.room);
    m_members.setMembers(room, {joined.members.begin(), joined.members.end()}, joined.moreMembers);
    m_sync.changes()->hear(room, joined.room.lastChange); // who was in it already may have older messages than the latest
    m_sync.history(room)->takeLatest({joined.messages.begin(), joined.messages.end()}, joined.room.lastSeq);
    m_conversation.open(room.value);
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
    m_kept.destroy();
    m_members.avatars()->destroyFiles();
    for (const QString &files : {u"/sent"_s, u"/opened"_s})
        QDir(m_folder + files).removeRecursively();
    end(nullptr);
}

void ChatSession::end(const Error *reason)
{
    if (std::exchange(m_ended, true))
        return;
    m_connection.stop();
    Q_EMIT ended(reason ? errorCodeName(reason->code) : QString(), reason ? reason->message : QString());
}

} // namespace hearth
