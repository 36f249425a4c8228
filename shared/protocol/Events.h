// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"
#include "model/Room.h"
#include "model/Shared.h"

#include <QHash>

namespace hearth {
class JsonReader;
}

/// Every Socket.IO event, once: its name and the payload that travels with it. The server decodes commands and encodes
/// notices, the client the other way round.
namespace hearth::events {

/// From a client; each is acked with `{"ok": true, ...}` or `{"ok": false, "error": {...}}`. Those of ConversationEvents.h
/// have their names there.
inline constexpr QLatin1StringView joinRoom("join_room");
inline constexpr QLatin1StringView leaveRoom("leave_room");
inline constexpr QLatin1StringView sendMessage("send_message");
inline constexpr QLatin1StringView typing("typing"); // also from the server
inline constexpr QLatin1StringView markRead("mark_read");
inline constexpr QLatin1StringView setStatus("set_status");
inline constexpr QLatin1StringView sync("sync");

/// From the server.
inline constexpr QLatin1StringView session("session");
inline constexpr QLatin1StringView message("message");
inline constexpr QLatin1StringView messageUpdated("message_updated");
inline constexpr QLatin1StringView userJoined("user_joined");
inline constexpr QLatin1StringView userLeft("user_left");
inline constexpr QLatin1StringView removedFromRoom("removed_from_room"); ///< to the person's sockets
inline constexpr QLatin1StringView userUpdated("user_updated");
inline constexpr QLatin1StringView presence("presence");
inline constexpr QLatin1StringView roomCreated("room_created");
inline constexpr QLatin1StringView roomUpdated("room_updated");
inline constexpr QLatin1StringView roomDeleted("room_deleted");
inline constexpr QLatin1StringView roomRead("room_read"); ///< to the reader's other sockets
inline constexpr QLatin1StringView notifyChanged("notify_changed"); ///< to the other sockets of who chose it
inline constexpr QLatin1StringView storage("storage"); ///< the disk has only its reserve left, or more again
inline constexpr QLatin1StringView serverClosing("server_closing"); ///< before an orderly stop

// Commands. fromJson() checks the shape; the values' rules are the services' business.

struct JoinRoom
{
    RoomId room;
    QJsonObject toJson() const;
    static Result<JoinRoom> fromJson(JsonReader json);
};

struct LeaveRoom
{
    RoomId room;
    QJsonObject toJson() const;
    static Result<LeaveRoom> fromJson(JsonReader json);
};

struct SendMessage
{
    RoomId room;
    QString text;
    QString clientId; ///< empty: none
    std::optional<MessageId> replyTo;
    QList<AttachmentId> attachments = {}; ///< what it brings along
    QJsonObject toJson() const;
    static Result<SendMessage> fromJson(JsonReader json);
};

/// The optional `attachments` of a request: up to Attachment::mostOfMessage ids, each once.
QList<AttachmentId> attachmentIds(JsonReader &json);

struct SetTyping
{
    RoomId room;
    bool typing = true;
    QJsonObject toJson() const;
    static Result<SetTyping> fromJson(JsonReader json);
};

/// "I have read up to here." Never goes back. Ack: `{room_id, last_read_seq, unread}`, as in room_read.
struct MarkRead
{
    RoomId room;
    Seq seq = 0;
    QJsonObject toJson() const;
    static Result<MarkRead> fromJson(JsonReader json);
};

/// Chosen or noticed by the client: Online or Away.
struct SetStatus
{
    PresenceStatus status = PresenceStatus::Online;
    QJsonObject toJson() const;
    static Result<SetStatus> fromJson(JsonReader json);
};

/// What somebody has of a room: every message up to `seq`, as it was after the room's change `change`. On the wire
/// `[seq, change]`.
struct Have
{
    Seq seq = 0;
    ChangeNumber change = 0;
    friend bool operator==(const Have &, const Have &) = default;
};

/// "This is what I have: what did I miss?" Ack: RoomsSynced.
struct Sync
{
    /// More are refused: an event of more than 128 KB is not read.
    static constexpr qsizetype mostRooms = 2'000;
    QHash<RoomId, Have> rooms;
    RoomId members = {}; ///< whose people are asked for as well; invalid: of none
    QJsonObject toJson() const;
    static Result<Sync> fromJson(JsonReader json);
};

// Notices and acks.

struct SessionStarted
{
    Shared<User> user;
    QString token;
    QString serverId; ///< empty: an older server, which has none
    QString serverName;
    QString serverVersion;
    bool storageFull = false; ///< what would be added is refused now
    bool mayCreatePublicRooms = true;
    /// Of the numbers that the server gives out (ids, seqs, changes): with another one, what is known under them may be
    /// something else now. Empty: an older server, which does not say.
    QString epoch = {};
    bool storageLow = false; ///< so much of the disk is used that space should be made; told only to the owner and admins
    QList<UserId> blocked = {}; ///< those whom this one does not want to hear from
    qint64 reports = 0; ///< messages that were reported, about which this one may decide
    static Result<SessionStarted> fromJson(const QJsonValue &json);
};

/// How many members an ack names at most.
inline constexpr int mostMembersTold = 500;

/// The ack of join_room.
struct RoomJoined
{
    Room room;
    QList<Shared<User>> members;
    QList<Shared<Message>> messages; ///< the latest, oldest first
    bool moreMembers = false; ///< than are named here: ask for them in pages
    static Result<RoomJoined> fromJson(const QJsonValue &json);
};

/// user_joined and user_left.
struct MemberChanged
{
    RoomId room;
    Shared<User> user;
    static Result<MemberChanged> fromJson(const QJsonValue &json);
};

struct TypingChanged
{
    RoomId room;
    Shared<User> user;
    bool typing = false;
    static Result<TypingChanged> fromJson(const QJsonValue &json);
};

/// status and last_seen are also beside the user, as the contract has it.
struct PresenceChanged
{
    Shared<User> user;
    static Result<PresenceChanged> fromJson(const QJsonValue &json);
};

/// room_read, and the ack of mark_read and mark_unread.
struct RoomRead
{
    RoomId room;
    Seq lastReadSeq = 0;
    qint64 unread = 0;
    qint64 mentions = 0; ///< of these, how many name the reader
    static Result<RoomRead> fromJson(const QJsonValue &json);
};

/// storage
struct StorageState
{
    bool full = false;
    std::optional<bool> low = {}; ///< whether so much is used that space should be made; told only to the owner and admins
    static Result<StorageState> fromJson(const QJsonValue &json);
};

struct RoomDeleted
{
    RoomId room;
    static Result<RoomDeleted> fromJson(const QJsonValue &json);
};

struct RemovedFromRoom
{
    RoomId room;
    QString reason; ///< empty: none was given
    static Result<RemovedFromRoom> fromJson(const QJsonValue &json);
};

/// The ack of send_message, and of what is done to a message.
struct MessageStored
{
    Shared<Message> message;
};

/// What was missed in one room, as of one moment.
struct RoomSynced
{
    /// How many of each an answer has at most.
    static constexpr int mostMessages = 100;
    static constexpr int mostChanged = 200;
    Room room;
    QList<Shared<Message>> messages; ///< after the seq that was asked with, oldest first
    QList<Shared<Message>> changed; ///< up to that seq, in the order of their changes
    Have have; ///< what one has once these are taken in
    bool hasMore = false; ///< of either
    static Result<RoomSynced> fromJson(const QJsonValue &json);
};

/// The ack of sync: the rooms that one is in, but for those where nothing was missed; the most recently active first.
/// One that was not asked with has no messages here, and `have` is its newest.
struct RoomsSynced
{
    /// Of the whole ack, in JSON.
    static constexpr qsizetype mostBytes = 900 * 1024;
    QList<RoomSynced> rooms;
    QList<RoomId> gone; ///< of those asked with: one is in them no longer
    bool complete = true; ///< false: ask again with what one has now
    /// Everyone in the room whose members were asked for. Nothing where nobody asked, where one is not in it, and where
    /// more than mostMembersTold are: those are asked for in pages.
    std::optional<QList<Shared<User>>> members = {};
    static Result<RoomsSynced> fromJson(const QJsonValue &json);
};

// The fields of each.
void writeValue(JsonWriter &json, const Have &have);
void writeFields(JsonWriter &json, const RoomSynced &synced);
void writeFields(JsonWriter &json, const RoomsSynced &synced);
void writeFields(JsonWriter &json, const SessionStarted &session);
void writeFields(JsonWriter &json, const RoomJoined &joined);
void writeFields(JsonWriter &json, const MemberChanged &notice);
void writeFields(JsonWriter &json, const TypingChanged &notice);
void writeFields(JsonWriter &json, const PresenceChanged &notice);
void writeFields(JsonWriter &json, const RoomRead &read);
void writeFields(JsonWriter &json, const StorageState &state);
void writeFields(JsonWriter &json, const RoomDeleted &notice);
void writeFields(JsonWriter &json, const RemovedFromRoom &notice);
void writeFields(JsonWriter &json, const MessageStored &stored);

/// Lists of values, as acks and REST answers carry them. One broken entry fails the whole.
Result<QList<User>> usersFromJson(const QJsonArray &json);
Result<QList<Room>> roomsFromJson(const QJsonArray &json);
Result<QList<Message>> messagesFromJson(const QJsonArray &json);

/// `{"ok": true}`
JsonText okAck();
/// The same with the fields of `more`.
template <HasJsonFields T>
JsonText okAck(const T &more)
{
    return jsonObject([&](JsonWriter &json) {
        json.field("ok", true);
        writeFields(json, more);
    });
}
/// `{"ok": false, "error": {...}}`
JsonText errorAck(const Error &error);
/// What an ack's first argument says: its fields, or its error.
Result<QJsonObject> ackFromJson(const QJsonValue &json);

} // namespace hearth::events
