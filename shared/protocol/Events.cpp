// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Events.h"

#include "model/JsonReader.h"

using namespace Qt::StringLiterals;

namespace hearth::events {

namespace {

template <typename T, typename Decode>
Result<QList<T>> listFromJson(const QJsonArray &json, Decode decode)
{
    QList<T> list;
    list.reserve(json.size());
    for (const QJsonValue &entry : json) {
        auto value = decode(entry);
        if (!value)
            return value.error();
        list.append(*std::move(value));
    }
    return list;
}

} // namespace

Result<QList<User>> usersFromJson(const QJsonArray &json)
{
    return listFromJson<User>(json, userFromJson);
}
Result<QList<Room>> roomsFromJson(const QJsonArray &json)
{
    return listFromJson<Room>(json, roomFromJson);
}
Result<QList<Message>> messagesFromJson(const QJsonArray &json)
{
    return listFromJson<Message>(json, messageFromJson);
}

QJsonObject JoinRoom::toJson() const
{
    return {{u"room"_s, room.value}};
}

Result<JoinRoom> JoinRoom::fromJson(JsonReader json)
{
    return json.result(JoinRoom {json.id<RoomId>(u"room"_s)});
}

QJsonObject LeaveRoom::toJson() const
{
    return {{u"room"_s, room.value}};
}

Result<LeaveRoom> LeaveRoom::fromJson(JsonReader json)
{
    return json.result(LeaveRoom {json.id<RoomId>(u"room"_s)});
}

QJsonObject SendMessage::toJson() const
{
    QJsonObject json {{u"room"_s, room.value}, {u"text"_s, text}};
    if (!clientId.isEmpty())
        json.insert(u"client_id"_s, clientId);
    if (replyTo)
        json.insert(u"reply_to"_s, replyTo->value);
    if (!attachments.isEmpty()) {
        QJsonArray ids;
        for (const AttachmentId id : attachments)
            ids.append(id.value);
        json.insert(u"attachments"_s, ids);
    }
    return json;
}

QList<AttachmentId> attachmentIds(JsonReader &json)
{
    QList<AttachmentId> found;
    const QJsonArray ids = json.optionalArray(u"attachments"_s);
    for (const QJsonValue &one : ids) {
        const AttachmentId id {one.toInteger()};
        if (!id.isValid() || id.value > maxWireInteger || found.contains(id) || found.size() == Attachment::mostOfMessage) {
            json.fail(u"attachments"_s,
                u"\"attachments\" is a list of up to %1 attachments' ids, each once."_s.arg(Attachment::mostOfMessage));
            break;
        }
        found.append(id);
    }
    return found;
}

Result<SendMessage> SendMessage::fromJson(JsonReader json)
{
    SendMessage command {json.id<RoomId>(u"room"_s), json.string(u"text"_s), {}, {}};
    command.clientId = json.optionalString(u"client_id"_s).value_or(QString());
    if (const auto replyTo = json.optionalInteger(u"reply_to"_s, 1))
        command.replyTo = MessageId {*replyTo};
    command.attachments = attachmentIds(json);
    return json.result(command);
}

QJsonObject SetTyping::toJson() const
{
    return {{u"room"_s, room.value}, {u"typing"_s, typing}};
}

Result<SetTyping> SetTyping::fromJson(JsonReader json)
{
    return json.result(SetTyping {json.id<RoomId>(u"room"_s), json.boolean(u"typing"_s)});
}

QJsonObject MarkRead::toJson() const
{
    return {{u"room"_s, room.value}, {u"seq"_s, seq}};
}

Result<MarkRead> MarkRead::fromJson(JsonReader json)
{
    return json.result(MarkRead {json.id<RoomId>(u"room"_s), json.integer(u"seq"_s)});
}

QJsonObject SetStatus::toJson() const
{
    return {{u"status"_s, presenceStatusName(status)}};
}

Result<SetStatus> SetStatus::fromJson(JsonReader json)
{
    const QString name = json.string(u"status"_s);
    const auto status = presenceStatusFromName(name);
    if (json.ok() && (!status || *status == PresenceStatus::Offline))
        json.fail(u"status"_s, u"A status to set is \"online\" or \"away\"."_s);
    return json.result(SetStatus {status.value_or(PresenceStatus::Online)});
}

void writeFields(JsonWriter &json, const SessionStarted &session)
{
    json.field("user", session.user);
    json.field("token", session.token);
    json.field("server", [&] {
        json.field("id", session.serverId);
        json.field("epoch", session.epoch);
        json.field("name", session.serverName);
        json.field("version", session.serverVersion);
        json.field("storage_full", session.storageFull);
        if (session.storageLow)
            json.field("storage_low", true);
    });
    json.field("may", [&] { json.field("create_public_rooms", session.mayCreatePublicRooms); });
    if (!session.blocked.isEmpty())
        json.field("blocked", session.blocked);
    if (session.reports > 0)
        json.field("reports", session.reports);
}

Result<SessionStarted> SessionStarted::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    const auto user = userFromJson(reader.object(u"user"_s));
    const QString token = reader.string(u"token"_s);
    JsonReader server(reader.object(u"server"_s));
    const QString id = server.optionalString(u"id"_s).value_or(QString());
    const QString epoch = server.optionalString(u"epoch"_s).value_or(QString());
    const QString name = server.string(u"name"_s);
    const QString version = server.string(u"version"_s);
    const bool full = server.optionalBoolean(u"storage_full"_s).value_or(false);
    const bool low = server.optionalBoolean(u"storage_low"_s).value_or(false);
    const qint64 reports = reader.optionalInteger(u"reports"_s).value_or(0);
    const bool mayCreate = json[u"may"_s][u"create_public_rooms"_s].toBool(true); // servers before this say nothing
    if (reader.ok() && !user)
        return user.error();
    if (reader.ok() && !server.ok())
        return server.result(SessionStarted {}).error();
    return reader.result(SessionStarted {user.value_or(User {}), token, id, name, version, full, mayCreate, epoch, low,
        userIdsFromJson(json[u"blocked"_s]), reports});
}

void writeFields(JsonWriter &json, const RoomJoined &joined)
{
    json.field("room", joined.room);
    json.field("members", joined.members);
    json.field("messages", joined.messages);
    if (joined.moreMembers)
        json.field("more_members", true);
}

Result<RoomJoined> RoomJoined::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    const auto room = roomFromJson(reader.object(u"room"_s));
    const auto members = usersFromJson(reader.array(u"members"_s));
    const auto messages = messagesFromJson(reader.array(u"messages"_s));
    const bool moreMembers = reader.optionalBoolean(u"more_members"_s).value_or(false);
    if (reader.ok() && !room)
        return room.error();
    if (reader.ok() && !members)
        return members.error();
    if (reader.ok() && !messages)
        return messages.error();
    const QList<User> users = members.value_or({});
    const QList<Message> latest = messages.value_or({});
    return reader.result(
        RoomJoined {room.value_or(Room {}), {users.begin(), users.end()}, {latest.begin(), latest.end()}, moreMembers});
}

void writeFields(JsonWriter &json, const MemberChanged &notice)
{
    json.field("room_id", notice.room);
    json.field("user", notice.user);
}

Result<MemberChanged> MemberChanged::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    const auto id = reader.id<RoomId>(u"room_id"_s);
    const auto user = userFromJson(reader.object(u"user"_s));
    if (reader.ok() && !user)
        return user.error();
    return reader.result(MemberChanged {id, user.value_or(User {})});
}

void writeFields(JsonWriter &json, const TypingChanged &notice)
{
    json.field("room_id", notice.room);
    json.field("user", notice.user);
    json.field("typing", notice.typing);
}

Result<TypingChanged> TypingChanged::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    const auto id = reader.id<RoomId>(u"room_id"_s);
    const auto user = userFromJson(reader.object(u"user"_s));
    const bool typing = reader.boolean(u"typing"_s);
    if (reader.ok() && !user)
        return user.error();
    return reader.result(TypingChanged {id, user.value_or(User {}), typing});
}

void writeFields(JsonWriter &json, const PresenceChanged &notice)
{
    json.field("user", notice.user);
    json.field("status", presenceStatusName(notice.user->status));
    json.field("last_seen", notice.user->lastSeen);
}

Result<PresenceChanged> PresenceChanged::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    const auto decoded = userFromJson(reader.object(u"user"_s));
    const auto status = presenceStatusFromName(reader.string(u"status"_s));
    const auto lastSeen = reader.optionalTime(u"last_seen"_s);
    if (reader.ok() && !decoded)
        return decoded.error();
    if (reader.ok() && !status)
        return status.error();
    User user = decoded.value_or(User {});
    user.status = status.value_or(PresenceStatus::Offline);
    user.lastSeen = lastSeen.value_or(QDateTime());
    return reader.result(PresenceChanged {user});
}

void writeFields(JsonWriter &json, const RoomRead &read)
{
    json.field("room_id", read.room);
    json.field("last_read_seq", read.lastReadSeq);
    json.field("unread", read.unread);
    json.field("mentions", read.mentions);
}

Result<RoomRead> RoomRead::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    return reader.result(RoomRead {reader.id<RoomId>(u"room_id"_s), reader.integer(u"last_read_seq"_s), reader.integer(u"unread"_s),
        reader.optionalInteger(u"mentions"_s).value_or(0)});
}

void writeFields(JsonWriter &json, const StorageState &state)
{
    json.field("full", state.full);
    if (state.low)
        json.field("low", *state.low);
}

Result<StorageState> StorageState::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    const bool full = reader.boolean(u"full"_s);
    return reader.result(StorageState {full, reader.optionalBoolean(u"low"_s)});
}

void writeFields(JsonWriter &json, const RoomDeleted &notice)
{
    json.field("id", notice.room);
}

Result<RoomDeleted> RoomDeleted::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    return reader.result(RoomDeleted {reader.id<RoomId>(u"id"_s)});
}

void writeFields(JsonWriter &json, const RemovedFromRoom &notice)
{
    json.field("room_id", notice.room);
    if (!notice.reason.isEmpty())
        json.field("reason", notice.reason);
}

Result<RemovedFromRoom> RemovedFromRoom::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    return reader.result(RemovedFromRoom {reader.id<RoomId>(u"room_id"_s), reader.optionalString(u"reason"_s).value_or(QString())});
}

void writeFields(JsonWriter &json, const MessageStored &stored)
{
    json.field("message", stored.message);
}

JsonText okAck()
{
    static const JsonText ok = jsonObject([](JsonWriter &json) { json.field("ok", true); });
    return ok;
}

JsonText errorAck(const Error &error)
{
    return jsonObject([&](JsonWriter &json) {
        json.field("ok", false);
        json.field("error", error);
    });
}

Result<QJsonObject> ackFromJson(const QJsonValue &json)
{
    const QJsonObject ack = json.toObject();
    if (ack.value(u"ok"_s).toBool())
        return ack;
    return errorFromJson(ack.value(u"error"_s).toObject());
}

} // namespace hearth::events
