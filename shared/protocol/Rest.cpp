// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Rest.h"

#include "model/JsonReader.h"
#include "protocol/Events.h"
#include "protocol/More.h"

using namespace Qt::StringLiterals;

namespace hearth::rest {

QString pathFor(QLatin1StringView pattern, qint64 id)
{
    return QString(pattern).replace("<id>"_L1, QString::number(id));
}

QString pathFor(QLatin1StringView pattern, qint64 id, UserId user)
{
    return pathFor(pattern, id).replace("<user>"_L1, QString::number(user.value));
}

QString pathFor(QLatin1StringView pattern, RoomId room, MessageId message)
{
    return pathFor(pattern, room.value).replace("<message>"_L1, QString::number(message.value));
}

QJsonObject RegisterRequest::toJson() const
{
    QJsonObject json {{u"username"_s, username}, {u"password"_s, password}};
    if (!displayName.isEmpty())
        json.insert(u"display_name"_s, displayName);
    if (!invite.isEmpty())
        json.insert(u"invite"_s, invite);
    return json;
}

static Result<RegisterRequest> registerRequest(JsonReader reader)
{
    return reader.result(RegisterRequest {reader.string(u"username"_s), reader.string(u"password"_s),
        reader.optionalString(u"display_name"_s).value_or(QString()), reader.optionalString(u"invite"_s).value_or(QString())});
}

Result<RegisterRequest> RegisterRequest::fromJson(const QJsonValue &json)
{
    return registerRequest(JsonReader(json));
}

Result<RegisterRequest> RegisterRequest::fromJson(const PlainObject &json)
{
    return registerRequest(JsonReader(json));
}

QJsonObject LoginRequest::toJson() const
{
    return {{u"username"_s, username}, {u"password"_s, password}};
}

static Result<LoginRequest> loginRequest(JsonReader reader)
{
    return reader.result(LoginRequest {reader.string(u"username"_s), reader.string(u"password"_s)});
}

Result<LoginRequest> LoginRequest::fromJson(const QJsonValue &json)
{
    return loginRequest(JsonReader(json));
}

Result<LoginRequest> LoginRequest::fromJson(const PlainObject &json)
{
    return loginRequest(JsonReader(json));
}

QJsonObject GuestRequest::toJson() const
{
    QJsonObject json {{u"display_name"_s, displayName}};
    if (!invite.isEmpty())
        json.insert(u"invite"_s, invite);
    return json;
}

Result<GuestRequest> GuestRequest::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    return reader.result(GuestRequest {reader.string(u"display_name"_s), reader.optionalString(u"invite"_s).value_or(QString())});
}

QJsonObject CreateRoomRequest::toJson() const
{
    return {{u"name"_s, name}, {u"topic"_s, topic}, {u"kind"_s, roomKindName(kind)}};
}

Result<CreateRoomRequest> CreateRoomRequest::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    CreateRoomRequest request {reader.string(u"name"_s), reader.optionalString(u"topic"_s).value_or(QString()), RoomKind::Public};
    if (const auto name = reader.optionalString(u"kind"_s)) {
        const auto kind = roomKindFromName(*name);
        if (!kind)
            return kind.error();
        request.kind = *kind;
    }
    return reader.result(request);
}

QJsonObject PostMessageRequest::toJson() const
{
    QJsonObject json = events::SendMessage {{}, text, clientId, replyTo, attachments}.toJson();
    json.remove(u"room"_s);
    return json;
}

Result<PostMessageRequest> PostMessageRequest::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    PostMessageRequest request {reader.string(u"text"_s), reader.optionalString(u"client_id"_s).value_or(QString()), {}};
    if (const auto replyTo = reader.optionalInteger(u"reply_to"_s, 1))
        request.replyTo = MessageId {*replyTo};
    request.attachments = events::attachmentIds(reader);
    return reader.result(request);
}

QJsonObject EditMessageRequest::toJson() const
{
    return {{u"text"_s, text}};
}

Result<EditMessageRequest> EditMessageRequest::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    return reader.result(EditMessageRequest {reader.string(u"text"_s)});
}

QJsonObject ReactionRequest::toJson() const
{
    return {{u"emoji"_s, emoji}, {u"on"_s, on}};
}

Result<ReactionRequest> ReactionRequest::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    return reader.result(ReactionRequest {reader.string(u"emoji"_s), reader.boolean(u"on"_s)});
}

QJsonObject ReadRequest::toJson() const
{
    return {{u"seq"_s, seq}};
}

Result<ReadRequest> ReadRequest::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    return reader.result(ReadRequest {reader.integer(u"seq"_s, 1)});
}

QJsonObject NotifyRequest::toJson() const
{
    return {{u"level"_s, notifyLevelName(level)}};
}

Result<NotifyRequest> NotifyRequest::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    const auto level = notifyLevelFromName(reader.string(u"level"_s));
    if (reader.ok() && !level)
        return level.error();
    return reader.result(NotifyRequest {level.value_or(NotifyLevel::All)});
}

QJsonObject DirectRequest::toJson() const
{
    QJsonArray ids;
    for (const UserId user : users)
        ids.append(user.value);
    return {{u"users"_s, ids}};
}

Result<DirectRequest> DirectRequest::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    DirectRequest request;
    const QJsonArray ids = reader.array(u"users"_s);
    for (const QJsonValue &id : ids) {
        const UserId user {id.toInteger()};
        if (!user.isValid() || user.value > maxWireInteger) {
            reader.fail(u"users"_s, u"\"users\" is a list of users' ids."_s);
            break;
        }
        request.users.append(user);
    }
    return reader.result(request);
}

QJsonObject BanRequest::toJson() const
{
    return reason.isEmpty() ? QJsonObject() : QJsonObject {{u"reason"_s, reason}};
}

Result<BanRequest> BanRequest::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    return reader.result(BanRequest {reader.optionalString(u"reason"_s).value_or(QString())});
}

QJsonObject ChangeServerRequest::toJson() const
{
    return {{u"access"_s, access}};
}

Result<ChangeServerRequest> ChangeServerRequest::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    return reader.result(ChangeServerRequest {reader.string(u"access"_s)});
}

void writeFields(JsonWriter &json, const SignedIn &answer)
{
    json.field("token", answer.token);
    json.field("user", answer.user);
}

Result<SignedIn> SignedIn::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    const QString token = reader.string(u"token"_s);
    const auto user = userFromJson(reader.object(u"user"_s));
    if (reader.ok() && !user)
        return user.error();
    return reader.result(SignedIn {token, user.value_or(User {})});
}

namespace {

/// An answer with `messages`, and what `readMore` reads beside them.
template <typename Answer, typename ReadMore>
Result<Answer> withMessages(const QJsonValue &json, ReadMore readMore)
{
    JsonReader reader(json);
    const auto messages = events::messagesFromJson(reader.array(u"messages"_s));
    Answer answer;
    readMore(reader, answer);
    if (reader.ok() && !messages)
        return messages.error();
    const QList<Message> found = messages.value_or({});
    answer.messages = {found.begin(), found.end()};
    return reader.result(answer);
}

} // namespace

void writeFields(JsonWriter &json, const MessagePage &answer)
{
    json.field("messages", answer.messages);
    json.field("has_more", answer.hasMore);
}

Result<MessagePage> MessagePage::fromJson(const QJsonValue &json)
{
    return withMessages<MessagePage>(
        json, [](JsonReader &reader, MessagePage &page) { page.hasMore = reader.boolean(u"has_more"_s); });
}

void writeFields(JsonWriter &json, const MessagesAround &answer)
{
    json.field("messages", answer.messages);
    json.field("has_more_before", answer.hasMoreBefore);
    json.field("has_more_after", answer.hasMoreAfter);
}

Result<MessagesAround> MessagesAround::fromJson(const QJsonValue &json)
{
    return withMessages<MessagesAround>(json, [](JsonReader &reader, MessagesAround &around) {
        around.hasMoreBefore = reader.boolean(u"has_more_before"_s);
        around.hasMoreAfter = reader.boolean(u"has_more_after"_s);
    });
}

void writeFields(JsonWriter &json, const ChangedMessages &answer)
{
    json.field("messages", answer.messages);
    json.field("has_more", answer.hasMore);
    json.field("last_change", answer.lastChange);
}

Result<ChangedMessages> ChangedMessages::fromJson(const QJsonValue &json)
{
    return withMessages<ChangedMessages>(json, [](JsonReader &reader, ChangedMessages &changed) {
        changed.hasMore = reader.boolean(u"has_more"_s);
        changed.lastChange = reader.integer(u"last_change"_s);
    });
}

void writeFields(JsonWriter &json, const PinList &answer)
{
    json.field("messages", answer.messages);
}

Result<PinList> PinList::fromJson(const QJsonValue &json)
{
    return withMessages<PinList>(json, [](JsonReader &, PinList &) { });
}

void writeFields(JsonWriter &json, const MentionPage &answer)
{
    json.field("messages", answer.messages);
    writeMore(json, answer.next);
}

Result<MentionPage> MentionPage::fromJson(const QJsonValue &json)
{
    return withMessages<MentionPage>(json, [](JsonReader &reader, MentionPage &page) { page.next = readMore(reader); });
}

void writeFields(JsonWriter &json, const RoomList &answer)
{
    json.field("rooms", answer.rooms);
    writeMore(json, answer.next);
}

void writeFields(JsonWriter &json, const MemberList &answer)
{
    json.field("members", answer.members);
    writeMore(json, answer.next);
}

void writeFields(JsonWriter &json, const UserList &answer)
{
    json.field("users", answer.users);
    writeMore(json, answer.next);
}

void writeFields(JsonWriter &json, const BanList &answer)
{
    json.field("bans", answer.bans);
    writeMore(json, answer.next);
}

void writeFields(JsonWriter &json, const AddressBanList &answer)
{
    json.field("bans", answer.bans);
    writeMore(json, answer.next);
}

void writeFields(JsonWriter &json, const MessagesRemoved &answer)
{
    json.field("removed", answer.removed);
}

void writeFields(JsonWriter &json, const GuestsEnded &answer)
{
    json.field("ended", answer.ended);
}

void writeFields(JsonWriter &json, const ServerAccess &answer)
{
    json.field("access", answer.access);
}

void writeFields(JsonWriter &json, const Health &answer)
{
    json.field("status", answer.status);
    json.field("version", answer.version);
    json.field("program", answer.program);
    json.field("id", answer.id);
    json.field("epoch", answer.epoch);
    json.field("name", answer.name);
    json.field("access", answer.access);
    json.field("tls", [&] {
        json.field("mode", answer.tlsMode);
        if (!answer.fingerprint.isEmpty())
            json.field("fingerprint", answer.fingerprint);
    });
}

} // namespace hearth::rest
