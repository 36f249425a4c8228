// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"

#include <optional>

namespace hearth {

/// One stored message of a room.
struct Message
{
    MessageId id;
    RoomId roomId;
    Seq seq = 0; ///< its place in the room
    Author author;
    QString text;
    QDateTime createdAt; ///< UTC
    QDateTime editedAt; ///< UTC; invalid when it was never edited
    bool deleted = false;
    std::optional<MessageId> replyTo;
    QString clientId; ///< the author's own id for it, which makes sending again safe; empty when none was given
    ChangeNumber change = 0; ///< of what was done to it last

    friend bool operator==(const Message &, const Message &) = default;
};

void writeFields(JsonWriter &json, const Message &message);
Result<Message> messageFromJson(const QJsonValue &json);

} // namespace hearth
