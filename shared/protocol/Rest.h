// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/PlainObject.h"
#include "model/Ban.h"
#include "model/Message.h"
#include "model/Room.h"
#include "model/Shared.h"

/// Every REST path, once, with what is asked and answered there. `<id>`, `<user>` and `<message>` in a pattern stand for
/// positive integers.
namespace hearth::rest {

inline constexpr QLatin1StringView registerPath("/api/register");
inline constexpr QLatin1StringView loginPath("/api/login");
inline constexpr QLatin1StringView guestPath("/api/guest");
inline constexpr QLatin1StringView logoutPath("/api/logout");
inline constexpr QLatin1StringView mePath("/api/me");
inline constexpr QLatin1StringView roomsPath("/api/rooms");
inline constexpr QLatin1StringView roomPath("/api/rooms/<id>");
inline constexpr QLatin1StringView membersPath("/api/rooms/<id>/members");
inline constexpr QLatin1StringView messagesPath("/api/messages/<id>");
inline constexpr QLatin1StringView messagePath("/api/messages/<id>/<message>");
inline constexpr QLatin1StringView reactionsPath("/api/messages/<id>/<message>/reactions");
inline constexpr QLatin1StringView pinPath("/api/messages/<id>/<message>/pin");
inline constexpr QLatin1StringView pinsPath("/api/rooms/<id>/pins");
inline constexpr QLatin1StringView mentionsPath("/api/mentions");
inline constexpr QLatin1StringView searchPath("/api/search");
inline constexpr QLatin1StringView readPath("/api/rooms/<id>/read");
inline constexpr QLatin1StringView unreadPath("/api/rooms/<id>/unread");
inline constexpr QLatin1StringView notifyPath("/api/rooms/<id>/notify");
inline constexpr QLatin1StringView directPath("/api/direct");
inline constexpr QLatin1StringView roomAttachmentsPath("/api/rooms/<id>/attachments");
inline constexpr QLatin1StringView attachmentPath("/api/attachments/<id>");
inline constexpr QLatin1StringView thumbnailPath("/api/attachments/<id>/thumbnail");
inline constexpr QLatin1StringView ticketPath("/api/attachments/<id>/ticket");
inline constexpr QLatin1StringView uploadPath("/api/uploads/<id>");
inline constexpr QLatin1StringView memberPath("/api/rooms/<id>/members/<user>");
inline constexpr QLatin1StringView bansPath("/api/rooms/<id>/bans");
inline constexpr QLatin1StringView banPath("/api/rooms/<id>/bans/<user>");
inline constexpr QLatin1StringView usersPath("/api/users");
inline constexpr QLatin1StringView userPath("/api/users/<id>");
inline constexpr QLatin1StringView writtenPath("/api/users/<id>/messages");
inline constexpr QLatin1StringView guestsPath("/api/guests");
inline constexpr QLatin1StringView addressBansPath("/api/bans");
inline constexpr QLatin1StringView addressBanPath("/api/bans/<id>");
inline constexpr QLatin1StringView invitesPath("/api/invites");
inline constexpr QLatin1StringView invitePath("/api/invites/<id>");
inline constexpr QLatin1StringView invitePreviewPath("/api/invites/preview");
inline constexpr QLatin1StringView acceptInvitePath("/api/invites/accept");
inline constexpr QLatin1StringView serverPath("/api/server");
inline constexpr QLatin1StringView healthPath("/healthz");

/// `pattern` with its `<id>` filled in.
QString pathFor(QLatin1StringView pattern, qint64 id);
/// The same with its `<user>`.
QString pathFor(QLatin1StringView pattern, qint64 id, UserId user);
/// The same with its `<message>`.
QString pathFor(QLatin1StringView pattern, RoomId room, MessageId message);

inline constexpr int defaultPageSize = 50;
inline constexpr int maxPageSize = 200;
/// Of lists: rooms one is not in, people, bans.
inline constexpr int roomPageSize = 200;
inline constexpr int userPageSize = 1000;
inline constexpr int banPageSize = 200;
inline constexpr int invitePageSize = 100;

// Requests. fromJson() checks the shape; the values' rules are the services' business.

struct RegisterRequest
{
    QString username;
    QString password;
    QString displayName; ///< empty: the username
    QString invite; ///< empty: none
    QJsonObject toJson() const;
    static Result<RegisterRequest> fromJson(const QJsonValue &json);
    static Result<RegisterRequest> fromJson(const PlainObject &json);
};

struct LoginRequest
{
    QString username;
    QString password;
    QJsonObject toJson() const;
    static Result<LoginRequest> fromJson(const QJsonValue &json);
    static Result<LoginRequest> fromJson(const PlainObject &json);
};

struct GuestRequest
{
    QString displayName;
    QString invite; ///< empty: none
    QJsonObject toJson() const;
    static Result<GuestRequest> fromJson(const QJsonValue &json);
};

struct CreateRoomRequest
{
    QString name;
    QString topic;
    RoomKind kind = RoomKind::Public;
    QJsonObject toJson() const;
    static Result<CreateRoomRequest> fromJson(const QJsonValue &json);
};

/// To say something; the room is in the path.
struct PostMessageRequest
{
    QString text;
    QString clientId; ///< empty: none
    std::optional<MessageId> replyTo;
    QList<AttachmentId> attachments = {}; ///< what it brings along
    QJsonObject toJson() const;
    static Result<PostMessageRequest> fromJson(const QJsonValue &json);
};

struct EditMessageRequest
{
    QString text;
    QJsonObject toJson() const;
    static Result<EditMessageRequest> fromJson(const QJsonValue &json);
};

struct ReactionRequest
{
    QString emoji;
    bool on = true;
    QJsonObject toJson() const;
    static Result<ReactionRequest> fromJson(const QJsonValue &json);
};

/// Up to where, or from where on it is unread again.
struct ReadRequest
{
    Seq seq = 0;
    QJsonObject toJson() const;
    static Result<ReadRequest> fromJson(const QJsonValue &json);
};

struct NotifyRequest
{
    NotifyLevel level = NotifyLevel::All;
    QJsonObject toJson() const;
    static Result<NotifyRequest> fromJson(const QJsonValue &json);
};

/// What is left out stays as it is.
struct UpdateRoomRequest
{
    std::optional<QString> name = {};
    std::optional<QString> topic = {};
    std::optional<bool> archived = {};
    std::optional<RoomKind> kind = {};
    std::optional<LeftTo> mayPost = {};
    std::optional<LeftTo> mayNameAll = {};
    QJsonObject toJson() const;
    static Result<UpdateRoomRequest> fromJson(const QJsonValue &json);
};

/// Whom to talk to, the caller left out or not.
struct DirectRequest
{
    static constexpr int mostPeople = 10; ///< in one room, the caller among them
    QList<UserId> users;
    QJsonObject toJson() const;
    static Result<DirectRequest> fromJson(const QJsonValue &json);
};

/// Somebody is to be in a room; with a role, as this.
struct PutMemberRequest
{
    std::optional<RoomRole> role = {};
    QJsonObject toJson() const;
    static Result<PutMemberRequest> fromJson(const QJsonValue &json);
};

struct BanRequest
{
    QString reason; ///< may be empty
    QJsonObject toJson() const;
    static Result<BanRequest> fromJson(const QJsonValue &json);
};

struct ChangeServerRequest
{
    QString access;
    QJsonObject toJson() const;
    static Result<ChangeServerRequest> fromJson(const QJsonValue &json);
};

// Answers.

/// Of register, login and guest.
struct SignedIn
{
    QString token;
    User user;
    static Result<SignedIn> fromJson(const QJsonValue &json);
};

struct MessagePage
{
    QList<Shared<Message>> messages; ///< oldest first
    bool hasMore = false; ///< further in the direction that was asked for
    static Result<MessagePage> fromJson(const QJsonValue &json);
};

/// The messages on both sides of one, and itself.
struct MessagesAround
{
    QList<Shared<Message>> messages; ///< oldest first
    bool hasMoreBefore = false;
    bool hasMoreAfter = false;
    static Result<MessagesAround> fromJson(const QJsonValue &json);
};

/// What was done to a room's messages after one change.
struct ChangedMessages
{
    QList<Shared<Message>> messages; ///< in the order of their last changes
    bool hasMore = false;
    ChangeNumber lastChange = 0; ///< of the room
    static Result<ChangedMessages> fromJson(const QJsonValue &json);
};

/// The messages that are pinned in a room.
struct PinList
{
    static constexpr int most = 100; ///< of one room
    QList<Shared<Message>> messages; ///< the newest pin first
    static Result<PinList> fromJson(const QJsonValue &json);
};

/// What others said to the caller, in all of the caller's rooms: what names them, or replies to them.
struct MentionPage
{
    QList<Shared<Message>> messages; ///< newest first
    std::optional<qint64> next; ///< there are more: what to ask for with `before`
    static Result<MentionPage> fromJson(const QJsonValue &json);
};

/// The caller's own rooms first, all of them, then public ones by id; after the first page only the latter.
struct RoomList
{
    QList<Room> rooms;
    std::optional<qint64> next; ///< there are more: what to ask for with `after`
};

struct MemberList
{
    QList<Shared<User>> members; ///< by id
    std::optional<qint64> next;
};

struct UserList
{
    QList<Shared<User>> users; ///< by id
    std::optional<qint64> next;
};

struct BanList
{
    QList<Ban> bans; ///< by whom they are about
    std::optional<qint64> next;
};

struct AddressBanList
{
    QList<AddressBan> bans; ///< by id
    std::optional<qint64> next;
};

/// How many messages lost their words.
struct MessagesRemoved
{
    int removed = 0;
};

/// How many guests are gone.
struct GuestsEnded
{
    int ended = 0;
};

/// Stands for the right to read one attachment, in an address.
struct Ticket
{
    QString ticket;
    QDateTime expiresAt;
    static Result<Ticket> fromJson(const QJsonValue &json);
};

/// A file whose bytes come in parts.
struct UploadState
{
    AttachmentId id; ///< of the attachment that it becomes
    qint64 offset = 0; ///< how many bytes are there
    qint64 size = 0; ///< of how many
    QDateTime expiresAt; ///< unless more of it comes, or it is sent
    std::optional<Attachment> attachment; ///< once all of it is there
    static Result<UploadState> fromJson(const QJsonValue &json);
};

/// Of the server, after it was changed.
struct ServerAccess
{
    QString access;
};

/// Of healthz, to anyone who asks.
struct Health
{
    QString status;
    QString version;
    QString program;
    QString id; ///< a UUID: the same server has the same one wherever it answers
    QString name; ///< of the server, as people see it
    QString access; ///< who may enter
    QString epoch; ///< see SessionStarted
    QString tlsMode; ///< offered, required or off
    QString fingerprint; ///< by which its certificate is known; empty where there is none
};

// The fields of each.
void writeFields(JsonWriter &json, const SignedIn &answer);
void writeFields(JsonWriter &json, const MessagePage &answer);
void writeFields(JsonWriter &json, const MessagesAround &answer);
void writeFields(JsonWriter &json, const ChangedMessages &answer);
void writeFields(JsonWriter &json, const PinList &answer);
void writeFields(JsonWriter &json, const MentionPage &answer);
void writeFields(JsonWriter &json, const RoomList &answer);
void writeFields(JsonWriter &json, const MemberList &answer);
void writeFields(JsonWriter &json, const UserList &answer);
void writeFields(JsonWriter &json, const BanList &answer);
void writeFields(JsonWriter &json, const AddressBanList &answer);
void writeFields(JsonWriter &json, const MessagesRemoved &answer);
void writeFields(JsonWriter &json, const GuestsEnded &answer);
void writeFields(JsonWriter &json, const Ticket &answer);
void writeFields(JsonWriter &json, const UploadState &answer);
void writeFields(JsonWriter &json, const ServerAccess &answer);
void writeFields(JsonWriter &json, const Health &answer);

} // namespace hearth::rest
