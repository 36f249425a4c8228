// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DiskHistory.h"
#include "models/MemberListModel.h"
#include "models/RoomListModel.h"
#include "models/TimelineModel.h"
#include "models/TypingNotice.h"
#include "net/RestClient.h"
#include "profile/Account.h"
#include "profile/KeptFile.h"
#include "session/Composing.h"
#include "session/Composition.h"
#include "session/Connection.h"
#include "session/Drafts.h"
#include "session/MessageActions.h"
#include "session/MessageCommands.h"
#include "session/Moderating.h"
#include "session/Outbox.h"
#include "session/People.h"
#include "session/ReadMarker.h"
#include "session/ReadState.h"
#include "session/ServerEvents.h"
#include "sync/Arrivals.h"
#include "sync/HistoryKeeper.h"
#include "sync/ListPages.h"
#include "sync/SyncState.h"

#include <QtQml/qqmlregistration.h>

namespace hearth {

/// One account's chat on one server: what QML shows and does once somebody is signed in. Puts together the connection,
/// the rooms and their histories, the outbox; each of them knows its own duty, this knows only how they meet.
class ChatSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it after signing in")
    Q_PROPERTY(hearth::Connection *connection READ connection CONSTANT)
    Q_PROPERTY(hearth::RoomListModel *rooms READ rooms CONSTANT)
    Q_PROPERTY(hearth::PublicRoomsModel *publicRooms READ publicRooms CONSTANT)
    /// The list of rooms has come at least once; before that, "no rooms" means nothing.
    Q_PROPERTY(bool roomsLoaded READ roomsLoaded NOTIFY roomsLoadedChanged)
    /// The server has public rooms that `publicRooms` does not list.
    Q_PROPERTY(bool hasMoreRooms READ hasMoreRooms NOTIFY listStateChanged)
    /// Why the list of rooms could not be loaded, in a sentence; "" once it could. It is tried again by itself.
    Q_PROPERTY(QString roomsError READ roomsError NOTIFY listStateChanged)
    /// Making a room leads anywhere: the server lets this user make public ones.
    Q_PROPERTY(bool mayCreateRooms READ mayCreateRooms NOTIFY mayCreateRoomsChanged)
    /// The server stores nothing new, for its disk is nearly full: what one writes waits in the outbox.
    Q_PROPERTY(bool storageFull READ storageFull NOTIFY storageFullChanged)
    /// Of the current room; null when there is none.
    Q_PROPERTY(hearth::TimelineModel *timeline READ timeline NOTIFY currentRoomChanged)
    Q_PROPERTY(hearth::MemberListModel *members READ members CONSTANT)
    Q_PROPERTY(bool membersLoading READ membersLoading NOTIFY membersLoadingChanged)
    Q_PROPERTY(hearth::TypingNotice *typing READ typing CONSTANT)
    Q_PROPERTY(hearth::Moderating *moderating READ moderating CONSTANT)
    Q_PROPERTY(hearth::MessageActions *messageActions READ messageActions CONSTANT)
    Q_PROPERTY(hearth::Composition *composition READ composition CONSTANT)
    Q_PROPERTY(qint64 currentRoomId READ currentRoomId NOTIFY currentRoomChanged)
    /// Of the place where the person was in it when the program was closed; 0: at the newest.
    Q_PROPERTY(qint64 restoredMessage READ restoredMessage NOTIFY currentRoomChanged)
    /// What could not be kept on this machine, or read of it; "" for nothing.
    Q_PROPERTY(QString historyNotice READ historyNotice WRITE setHistoryNotice NOTIFY historyNoticeChanged)
    Q_PROPERTY(QString currentRoomName READ currentRoomName NOTIFY currentRoomDetailsChanged)
    Q_PROPERTY(QString currentRoomTopic READ currentRoomTopic NOTIFY currentRoomDetailsChanged)
    Q_PROPERTY(QString currentRoomKind READ currentRoomKind NOTIFY currentRoomDetailsChanged)
    /// The current room is the oldest of those that are known: the one that a new chat begins with.
    Q_PROPERTY(bool currentRoomIsFirst READ currentRoomIsFirst NOTIFY currentRoomDetailsChanged)
    /// Of the current room. Write it on each edit, then call composing().
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY draftChanged)
    Q_PROPERTY(qint64 userId READ userId CONSTANT)
    Q_PROPERTY(QString displayName READ displayName NOTIFY userChanged)
    Q_PROPERTY(QString username READ username NOTIFY userChanged)
    Q_PROPERTY(bool guest READ isGuest NOTIFY userChanged)
    Q_PROPERTY(QString serverName READ serverName NOTIFY serverNameChanged)
    Q_PROPERTY(QUrl server READ server CONSTANT)
    /// What others see while one is connected: "online" or "away". Writing "away" is a choice that lasts until "online"
    /// is written; being idle makes it "away" as well.
    Q_PROPERTY(QString status READ status WRITE setStatus NOTIFY statusChanged)
    Q_PROPERTY(int unreadTotal READ unreadTotal NOTIFY totalsChanged)
    Q_PROPERTY(int mentionTotal READ mentionTotal NOTIFY totalsChanged)
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
    RoomListModel *rooms() { return &m_rooms; }
    PublicRoomsModel *publicRooms() { return &m_publicRooms; }
    bool roomsLoaded() const { return m_roomsLoaded; }
    bool hasMoreRooms() const { return m_sync.hasMoreRooms(); }
    QString roomsError() const { return m_sync.roomsError(); }
    bool mayCreateRooms() const { return m_mayCreateRooms; }
    bool storageFull() const { return m_storageFull; }
    TimelineModel *timeline() const;
    MemberListModel *members() { return &m_members; }
    bool membersLoading() const { return m_membersRequest != nullptr; }
    TypingNotice *typing() { return &m_typing; }
    Moderating *moderating() { return &m_moderating; }
    MessageActions *messageActions() { return &m_messageActions; }
    Composition *composition() { return &m_composition; }
    qint64 currentRoomId() const { return m_current.value; }
    qint64 restoredMessage() const { return m_restoredMessage.value; }
    QString historyNotice() const { return m_historyNotice; }
    void setHistoryNotice(const QString &notice);
    QString currentRoomName() const;
    QString currentRoomTopic() const;
    QString currentRoomKind() const;
    bool currentRoomIsFirst() const;
    QString draft() const { return draftOf(m_current); }
    void setDraft(const QString &draft);
    qint64 userId() const { return m_account.user.id.value; }
    QString displayName() const { return m_account.user.displayName; }
    QString username() const { return m_account.user.username; }
    bool isGuest() const { return m_account.user.role == Role::Guest; }
    QString serverName() const { return m_account.serverName; }
    QUrl server() const { return m_account.server; }
    const Account &account() const { return m_account; }
    /// Whether something was read that the server does not know of yet.
    bool hasUnsentReads() const { return m_reading.hasUnsent(); }
    QString status() const;
    void setStatus(const QString &status);
    int unreadTotal() const { return int(m_rooms.unreadTotal()); }
    int mentionTotal() const { return m_rooms.mentionTotal(); }

    /// `publicRooms` are about to be shown: they are fetched where they may have changed while one was away.
    Q_INVOKABLE void refreshPublicRooms() { m_sync.refreshPublicRooms(); }
    /// Makes a room that one has joined the current one; 0 for none.
    Q_INVOKABLE void openRoom(qint64 id);
    /// Becomes a member, and opens the room when that worked.
    Q_INVOKABLE void joinRoom(qint64 id);
    Q_INVOKABLE void leaveRoom(qint64 id);
    /// `kind` is "public" or "private". Ends in roomCreated() (and the room is opened) or actionFailed().
    Q_INVOKABLE void createRoom(const QString &name, const QString &topic, const QString &kind);
    /// Says it in the current room and clears the draft; false (and actionFailed) when the text breaks a rule, the
    /// draft then stays.
    Q_INVOKABLE bool send(const QString &text);
    /// Says it in a room that need not be the current one; drafts stay as they are.
    bool sendTo(qint64 roomId, const QString &text);
    /// Gives one's last message here other words; false where there is none.
    Q_INVOKABLE bool editLast();
    /// The draft was edited; call it after `draft` was written.
    Q_INVOKABLE void composing();
    /// Whether the window is the active one, and whether it shows the current room's messages.
    Q_INVOKABLE void setVisible(bool windowActive, bool roomVisible);
    /// The newest message on the screen. It counts as read once it was there for a second.
    Q_INVOKABLE void markReadUpTo(qint64 seq);
    /// Puts the "New" divider before this message and counts it as unread, on this machine, until the room is opened
    /// the next time: to the server what is read stays read.
    void markUnreadFrom(qint64 seq);
    /// The person has not touched the machine for five minutes, or has again.
    Q_INVOKABLE void setIdle(bool idle);
    /// Ends the session here and on the server; ended() follows.
    Q_INVOKABLE void signOut();

Q_SIGNALS:
    void roomsLoadedChanged();
    void listStateChanged();
    void mayCreateRoomsChanged();
    void storageFullChanged();
    void currentRoomChanged();
    void currentRoomDetailsChanged();
    void historyNoticeChanged();
    void draftChanged();
    void userChanged();
    void serverNameChanged();
    void statusChanged();
    void totalsChanged();
    void membersLoadingChanged();
    void roomCreated(qint64 id);
    /// Somebody removed one from a room, or deleted it: it is not there any more. `what` is "removed" or "deleted".
    void roomLost(const QString &what, const QString &roomName, const QString &reason);
    /// `action`: "open", "join", "leave", "create" or "send".
    void actionFailed(const QString &action, const QString &errorCode, const QString &errorMessage, const QString &errorField);
    /// A message worth a desktop notification: it came while its room was not in view.
    void notify(
        qint64 roomId, const QString &roomName, const QString &author, const QString &text, bool isMention, qint64 messageId);
    /// A message lost its words: nothing of them stays on the screen.
    void messageDeleted(qint64 messageId);
    /// Nobody is signed in any more. `errorCode` is "" after signOut(), else the reason to sign in again.
    void ended(const QString &errorCode, const QString &errorMessage);

private:
    void connectNow();
    void wireConnection();
    void wireModels();
    void goOnline(const events::SessionStarted &session);
    void goOffline();
    void startOver();
    void takeRooms(const QList<Room> &rooms, bool last);
    void comeBackTo(Room &room);
    void takeSynced(const QList<events::RoomSynced> &rooms, const QList<RoomId> &gone);
    void takeMissedNothing(RoomId room, Seq seq);
    void showARoom();
    void takePublicRooms(const QList<Room> &rooms);
    void setStorageFull(bool full);
    void takeRoom(const Room &room);
    void noteFetched(RoomId room, const QList<Message> &messages);
    void takeFetched(RoomId room, const QList<Message> &messages);
    void takeLive(const QList<Message> &messages);
    void takeFromOthers(RoomId room, const QList<Message> &messages);
    void takeOwn(const Message &message);
    void takeChanged(const Message &message);
    void showChanged(const Message &message);
    void lose(RoomId room, const QString &what, const QString &reason = {});
    void roomGone(RoomId room);
    void welcome(const QList<Room> &rooms);
    void joined(const events::RoomJoined &joined);
    void loadMembers();
    void takeMembers(RoomId room, const QJsonArray &entries, bool hasMore, bool last);
    void membersEnded();
    void showMembers();
    void sendStatus();
    void setCurrent(RoomId room);
    bool isInView(RoomId room) const;
    bool mentionsMe(const Message &message) const;
    bool recount(RoomId room);
    void applyPending(RoomHistory *history);
    void fail(const QString &action, const Error &error);
    void end(const Error *reason);
    void endForGood();
    void saveState();
    QString draftOf(RoomId room) const;
    Outbox::RoomIs whichRoom(RoomId room, const QDateTime &createdAt) const;
    void takeKept(const KeptState &kept);
    void showKept(const KeptState &kept);

    Account m_account;
    const QString m_folder;
    KeptFile m_state;
    DiskHistory m_history;
    Clock *const m_clock;
    RestClient m_rest;
    Connection m_connection;
    ServerEvents m_events;
    Arrivals m_arrivals;
    SyncState m_sync;
    Outbox m_outbox;
    RoomListModel m_rooms;
    PublicRoomsModel m_publicRooms;
    HistoryKeeper m_keeper;
    ReadState m_reading;
    Drafts m_drafts;
    People m_people;
    Moderating m_moderating;
    MessageCommands m_commands;
    Composition m_composition;
    MessageActions m_messageActions;
    ReadMarker m_readMarker;
    Composing m_composing;
    MemberListModel m_members;
    TypingNotice m_typing;
    RoomId m_current;
    std::optional<QString> m_epoch; ///< that all that is known here is of; none before the first connection
    Seq m_place = 0; ///< in that room
    MessageId m_restoredMessage;
    QString m_historyNotice;
    RoomId m_openNext; ///< the room to open once it is known: the last one of the session before
    bool m_roomsLoaded = false;
    bool m_mayCreateRooms = true;
    bool m_storageFull = false;
    bool m_welcomed = false; ///< has been in a room, on this machine
    bool m_arriving = false; ///< the newcomer's first room is being asked for
    bool m_windowActive = true;
    bool m_roomVisible = true;
    bool m_choseAway = false;
    bool m_idle = false;
    bool m_ended = false;
    bool m_starts = false;
    bool m_isRestored = false; ///< what was kept on this machine is here
    std::unique_ptr<ListPages> m_membersRequest;
    QList<User> m_listedMembers; ///< of the list that is being fetched
};

} // namespace hearth
