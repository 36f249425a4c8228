// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Events.h"

#include <variant>

/// What is done to messages that were said, and to rooms: each command with the name of its event. Those of messages are acked
/// with the message as it is then (MessageStored).
namespace hearth::events {

/// Another text in its place; by its author only.
struct EditMessage
{
    static constexpr QLatin1StringView event {"edit_message"};
    MessageId message;
    QString text;
    QJsonObject toJson() const;
    static Result<EditMessage> fromJson(JsonReader json);
};

/// The message keeps its place and loses its words; by its author, or who moderates the room.
struct DeleteMessage
{
    static constexpr QLatin1StringView event {"delete_message"};
    MessageId message;
    QJsonObject toJson() const;
    static Result<DeleteMessage> fromJson(JsonReader json);
};

/// One emoji for a message, or not any more. Twice the same changes nothing.
struct React
{
    static constexpr QLatin1StringView event {"react"};
    MessageId message;
    QString emoji;
    bool on = true;
    QJsonObject toJson() const;
    static Result<React> fromJson(JsonReader json);
};

/// In a direct room everyone's, elsewhere of who moderates the room.
struct PinMessage
{
    static constexpr QLatin1StringView event {"pin_message"};
    MessageId message;
    bool pinned = true;
    QJsonObject toJson() const;
    static Result<PinMessage> fromJson(JsonReader json);
};

/// What changes one message, each by itself (reactions are gathered). Whatever is one of these has its way in and is published.
using MessageAlteration = std::variant<EditMessage, DeleteMessage, PinMessage>;

/// "I have not read from here on." Never goes forwards. Ack: RoomRead.
struct MarkUnread
{
    static constexpr QLatin1StringView event {"mark_unread"};
    RoomId room;
    Seq seq = 0;
    QJsonObject toJson() const;
    static Result<MarkUnread> fromJson(JsonReader json);
};

/// What of a room one wants to be notified of. Ack: RoomChosen.
struct SetNotify
{
    static constexpr QLatin1StringView event {"set_notify"};
    RoomId room;
    NotifyLevel level = NotifyLevel::All;
    QJsonObject toJson() const;
    static Result<SetNotify> fromJson(JsonReader json);
};

/// Another name or topic, nothing is written there any more, who may see it, post, name everyone; what is left out stays as it is.
/// By who moderates the room.
/// Ack: RoomChosen.
struct UpdateRoom
{
    static constexpr QLatin1StringView event {"update_room"};
    RoomId room;
    std::optional<QString> name = {};
    std::optional<QString> topic = {};
    std::optional<bool> archived = {};
    std::optional<RoomKind> kind = {};
    std::optional<LeftTo> mayPost = {};
    std::optional<LeftTo> mayNameAll = {};
    QJsonObject toJson() const;
    static Result<UpdateRoom> fromJson(JsonReader json);
};

/// The ack of set_notify and update_room.
struct RoomChosen
{
    Room room;
};

/// member_updated, and what PUT of a member answers: what somebody is in a room now.
struct MemberUpdated
{
    static constexpr QLatin1StringView event {"member_updated"};
    RoomId room;
    Shared<User> user;
    RoomRole role = RoomRole::Member;
    static Result<MemberUpdated> fromJson(const QJsonValue &json);
};

/// notify_changed
struct NotifyChanged
{
    RoomId room;
    NotifyLevel level = NotifyLevel::All;
    static Result<NotifyChanged> fromJson(const QJsonValue &json);
};

void writeFields(JsonWriter &json, const RoomChosen &chosen);
void writeFields(JsonWriter &json, const MemberUpdated &notice);
void writeFields(JsonWriter &json, const NotifyChanged &notice);

} // namespace hearth::events
