// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Events.h"

#include "model/JsonReader.h"
#include "model/Time.h"

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

template <typename T>
QJsonArray listToJson(const QList<T> &list)
{
    QJsonArray json;
    for (const T &value : list)
        json.append(hearth::toJson(value));
    return json;
}

} // namespace

QJsonArray toJson(const QList<User> &users) { return listToJson(users); }
QJsonArray toJson(const QList<Room> &rooms) { return listToJson(rooms); }
QJsonArray toJson(const QList<Message> &messages) { return listToJson(messages); }
Result<QList<User>> usersFromJson(const QJsonArray &json) { return listFromJson<User>(json, userFromJson); }
Result<QList<Room>> roomsFromJson(const QJsonArray &json) { return listFromJson<Room>(json, roomFromJson); }
Result<QList<Message>> messagesFromJson(const QJsonArray &json) { return listFromJson<Message>(json, messageFromJson); }

QJsonObject JoinRoom::toJson() const
{
    return {{u"room"_s, room.value}};
}

Result<JoinRoom> JoinRoom::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    return reader.result(JoinRoom {reader.id<RoomId>(u"room"_s)});
}

QJsonObject LeaveRoom::toJson() const
{
    return {{u"room"_s, room.value}};
}

Result<LeaveRoom> LeaveRoom::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    return reader.result(LeaveRoom {reader.id<RoomId>(u"room"_s)});
}

QJsonObject SendMessage::toJson() const
{
    QJsonObject json {{u"room"_s, room.value}, {u"text"_s, text}};
    if (!clientId.isEmpty())
        json.insert(u"client_id"_s, clientId);
    if (replyTo)
        json.insert(u"reply_to"_s, replyTo->value);
    return json;
}

Result<SendMessage> SendMessage::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    SendMessage command {reader.id<RoomId>(u"room"_s), reader.string(u"text"_s), {}, {}};
    command.clientId = reader.optionalString(u"client_id"_s).value_or(QString());
    if (const auto replyTo = reader.optionalInteger(u"reply_to"_s, 1))
        command.replyTo = MessageId {*replyTo};
    return reader.result(command);
}

QJsonObject SetTyping::toJson() const
{
    return {{u"room"_s, room.value}, {u"typing"_s, typing}};
}

Result<SetTyping> SetTyping::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    return reader.result(SetTyping {reader.id<RoomId>(u"room"_s), reader.boolean(u"typing"_s)});
}

QJsonObject MarkRead::toJson() const
{
    return {{u"room"_s, room.value}, {u"seq"_s, seq}};
}

Result<MarkRead> MarkRead::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    return reader.result(MarkRead {reader.id<RoomId>(u"room"_s), reader.integer(u"seq"_s)});
}

QJsonObject SetStatus::toJson() const
{
    return {{u"status"_s, presenceStatusName(status)}};
}

Result<SetStatus> SetStatus::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    const QString name = reader.string(u"status"_s);
    const auto status = presenceStatusFromName(name);
    if (reader.ok() && (!status || *status == PresenceStatus::Offline))
        reader.fail(u"status"_s, u"A status to set is \"online\" or \"away\"."_s);
    return reader.result(SetStatus {status.value_or(PresenceStatus::Online)});
}

QJsonObject SessionStarted::toJson() const
{
    return {{u"user"_s, hearth::toJson(user)}, {u"token"_s, token},
        {u"server"_s, QJsonObject {{u"name"_s, serverName}, {u"version"_s, serverVersion}}}};
}

Result<SessionStarted> SessionStarted::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    const auto user = userFromJson(reader.object(u"user"_s));
    const QString token = reader.string(u"token"_s);
    JsonReader server(reader.object(u"server"_s));
    const QString name = server.string(u"name"_s);
    const QString version = server.string(u"version"_s);
    if (reader.ok() && !user)
        return user.error();
    if (reader.ok() && !server.ok())
        return server.result(SessionStarted {}).error();
    return reader.result(SessionStarted {user.value_or(User {}), token, name, version});
}

QJsonObject RoomJoined::toJson() const
{
    return {{u"room"_s, hearth::toJson(room)}, {u"members"_s, events::toJson(members)},
        {u"messages"_s, events::toJson(messages)}};
}

Result<RoomJoined> RoomJoined::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    const auto room = roomFromJson(reader.object(u"room"_s));
    const auto members = usersFromJson(reader.array(u"members"_s));
    const auto messages = messagesFromJson(reader.array(u"messages"_s));
    if (reader.ok() && !room)
        return room.error();
    if (reader.ok() && !members)
        return members.error();
    if (reader.ok() && !messages)
        return messages.error();
    return reader.result(RoomJoined {room.value_or(Room {}), members.value_or({}), messages.value_or({})});
}

QJsonObject MemberChanged::toJson() const
{
    return {{u"room_id"_s, room.value}, {u"user"_s, hearth::toJson(user)}};
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

QJsonObject TypingChanged::toJson() const
{
    return {{u"room_id"_s, room.value}, {u"user"_s, hearth::toJson(user)}, {u"typing"_s, typing}};
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

QJsonObject PresenceChanged::toJson() const
{
    return {{u"user"_s, hearth::toJson(user)}, {u"status"_s, presenceStatusName(user.status)},
        {u"last_seen"_s, hearth::toJson(user.lastSeen)}};
}

Result<PresenceChanged> PresenceChanged::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    auto user = userFromJson(reader.object(u"user"_s));
    const auto status = presenceStatusFromName(reader.string(u"status"_s));
    const auto lastSeen = reader.optionalTime(u"last_seen"_s);
    if (reader.ok() && !user)
        return user.error();
    if (reader.ok() && !status)
        return status.error();
    PresenceChanged notice {user.value_or(User {})};
    notice.user.status = status.value_or(PresenceStatus::Offline);
    notice.user.lastSeen = lastSeen.value_or(QDateTime());
    return reader.result(notice);
}

QJsonObject RoomRead::toJson() const
{
    return {{u"room_id"_s, room.value}, {u"last_read_seq"_s, lastReadSeq}, {u"unread"_s, unread}};
}

Result<RoomRead> RoomRead::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    return reader.result(RoomRead {reader.id<RoomId>(u"room_id"_s), reader.integer(u"last_read_seq"_s), reader.integer(u"unread"_s)});
}

QJsonObject RoomDeleted::toJson() const
{
    return {{u"id"_s, room.value}};
}

Result<RoomDeleted> RoomDeleted::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    return reader.result(RoomDeleted {reader.id<RoomId>(u"id"_s)});
}

QJsonObject okAck(QJsonObject more)
{
    more.insert(u"ok"_s, true);
    return more;
}

QJsonObject errorAck(const Error &error)
{
    return {{u"ok"_s, false}, {u"error"_s, hearth::toJson(error)}};
}

Result<QJsonObject> ackFromJson(const QJsonValue &json)
{
    const QJsonObject ack = json.toObject();
    if (ack.value(u"ok"_s).toBool())
        return ack;
    return errorFromJson(ack.value(u"error"_s).toObject());
}

} // namespace hearth::events
