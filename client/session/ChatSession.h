// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DiskHistory.h"
#include "net/RestClient.h"
#include "profile/Account.h"
#include "session/Connection.h"
#include "session/Conversation.h"
#include "session/Epochs.h"
#include "session/Inbox.h"
#include "session/KeptSession.h"
#include "session/MessageCommands.h"
#include "session/ServerEvents.h"
#include "session/files/ReceivedFiles.h"
#include "session/messages/MessageActions.h"
#include "session/people/Members.h"
#include "session/people/Moderating.h"
#include "session/people/Oneself.h"
#include "session/reading/MentionList.h"
#include "session/reading/Reading.h"
#include "session/rooms/DirectRooms.h"
#include "session/rooms/Favourites.h"
#include "session/rooms/RoomEditing.h"
#include "session/rooms/RoomPreviews.h"
#include "session/rooms/Rooms.h"
#include "session/search/Searching.h"
#include "session/writing/Composition.h"
#include "session/writing/Sending.h"
#include "sync/Arrivals.h"
#include "sync/HistoryKeeper.h"
#include "sync/SyncState.h"

#include <QtQml/qqmlregistration.h>

namespace hearth {

/// One account's chat on one server: what QML shows and does once somebody is signed in, one object for each concern. Each
/// of them knows its own duty; this makes them, and knows only how they meet.
class ChatSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it after signing in")
    Q_PROPERTY(hearth::Connection *connection READ connection CONSTANT)
    Q_PROPERTY(hearth::Oneself *oneself READ oneself CONSTANT)
    Q_PROPERTY(hearth::Rooms *rooms READ rooms CONSTANT)
    Q_PROPERTY(hearth::Favourites *favourites READ favourites CONSTANT)
    Q_PROPERTY(hearth::RoomEditing *roomEditing READ roomEditing CONSTANT)
    Q_PROPERTY(hearth::DirectRooms *direct READ direct CONSTANT)
    Q_PROPERTY(hearth::Conversation *conversation READ conversation CONSTANT)
    Q_PROPERTY(hearth::Members *members READ members CONSTANT)
    Q_PROPERTY(hearth::Sending *sending READ sending CONSTANT)
    Q_PROPERTY(hearth::Reading *reading READ reading CONSTANT)
    Q_PROPERTY(hearth::MentionList *mentions READ mentions CONSTANT)
    Q_PROPERTY(hearth::Searching *searching READ searching CONSTANT)
    Q_PROPERTY(hearth::Moderating *moderating READ moderating CONSTANT)
    Q_PROPERTY(hearth::MessageActions *messageActions READ messageActions CONSTANT)
    Q_PROPERTY(hearth::Composition *composition READ composition CONSTANT)
    Q_PROPERTY(hearth::ReceivedFiles *files READ files CONSTANT)
    /// What could not be kept on this machine, or read of it; "" for nothing.
    Q_PROPERTY(QString historyNotice MEMBER m_historyNotice NOTIFY historyNoticeChanged)
    Q_PROPERTY(QUrl server READ server CONSTANT)
    Q_PROPERTY(QString serverName READ serverName NOTIFY serverNameChanged)
public:
    /// Keeps its files in a folder of its own within `profileFolder`. The clock must outlive the session.
    ChatSession(const Account &account, const QString &profileFolder, Clock *clock, const HistoryLimits &limits = {},
        QObject *parent = nullptr);
    ~ChatSession() override;

    /// Connects, and stays connected from then on. Before, it shows what is kept on this machine.
    void start();
    /// Likewise, where the account came without its token.
    void startWith(const QString &token);
    /// How much is kept on this machine from now on.
    void setHistoryLimits(const HistoryLimits &limits) { m_history.setLimits(limits); }

    Connection *connection() { return &m_connection; }
    Oneself *oneself() { return &m_self; }
    Rooms *rooms() { return &m_rooms; }
    Favourites *favourites() { return &m_favourites; }
    RoomEditing *roomEditing() { return &m_roomEditing; }
    DirectRooms *direct() { return &m_direct; }
    Conversation *conversation() { return &m_conversation; }
    Members *members() { return &m_members; }
    Sending *sending() { return &m_sending; }
    Reading *reading() { return &m_reading; }
    MentionList *mentions() { return &m_mentions; }
    Searching *searching() { return &m_searching; }
    Moderating *moderating() { return &m_moderating; }
    MessageActions *messageActions() { return &m_messageActions; }
    Composition *composition() { return &m_composition; }
    ReceivedFiles *files() { return &m_files; }
    RoomPreviews *previews() { return &m_previews; }
    Inbox *inbox() { return &m_inbox; }
    QUrl server() const { return m_rest.server(); } ///< as it is trusted now
    QString serverName() const { return m_account.serverName; }
    const Account &account() const { return m_account; }

    /// Ends the session here and on the server; ended() follows.
    Q_INVOKABLE void signOut();

Q_SIGNALS:
    void historyNoticeChanged();
    void serverNameChanged();
    /// Nobody is signed in any more. `errorCode` is "" after signOut(), else the reason to sign in again.
    void ended(const QString &errorCode, const QString &errorMessage);

private:
    void connectNow();
    void wireConnection();
    void wireConcerns();
    void goOnline(const events::SessionStarted &session);
    void goOffline();
    void takeRooms(const QList<Room> &rooms, bool last);
    void takeJoined(const events::RoomJoined &joined);
    void end(const Error *reason);
    void endForGood();

    Account m_account;
    const QString m_folder;
    KeptSession m_kept;
    DiskHistory m_history;
    Clock *const m_clock;
    RestClient m_rest;
    Connection m_connection;
    ServerEvents m_events;
    Arrivals m_arrivals;
    RoomListModel m_roomList;
    SyncState m_sync;
    Oneself m_self;
    Rooms m_rooms;
    Favourites m_favourites;
    RoomEditing m_roomEditing;
    RoomPreviews m_previews;
    DirectRooms m_direct;
    Conversation m_conversation;
    Members m_members;
    MessageCommands m_commands;
    Composition m_composition;
    Sending m_sending;
    Reading m_reading;
    HistoryKeeper m_keeper;
    Epochs m_epochs;
    Inbox m_inbox;
    MentionList m_mentions;
    Searching m_searching;
    Moderating m_moderating;
    ReceivedFiles m_files;
    MessageActions m_messageActions;
    QString m_historyNotice;
    bool m_ended = false;
    bool m_starts = false;
};

} // namespace hearth
