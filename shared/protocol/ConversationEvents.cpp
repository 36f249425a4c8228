// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/ConversationEvents.h"

#include "model/JsonReader.h"

using namespace Qt::StringLiterals;

namespace hearth::events {

QJsonObject EditMessage::toJson() const
{
    return {{u"message"_s, message.value}, {u"text"_s, text}};
}

Result<EditMessage> EditMessage::fromJson(JsonReader json)
{
    return json.result(EditMessage {json.id<MessageId>(u"message"_s), json.string(u"text"_s)});
}

QJsonObject DeleteMessage::toJson() const
{
    return {{u"message"_s, message.value}};
}

Result<DeleteMessage> DeleteMessage::fromJson(JsonReader json)
{
    return json.result(DeleteMessage {json.id<MessageId>(u"message"_s)});
}

QJsonObject React::toJson() const
{
    return {{u"message"_s, message.value}, {u"emoji"_s, emoji}, {u"on"_s, on}};
}

Result<React> React::fromJson(JsonReader json)
{
    return json.result(React {json.id<MessageId>(u"message"_s), json.string(u"emoji"_s), json.boolean(u"on"_s)});
}

QJsonObject PinMessage::toJson() const
{
    return {{u"message"_s, message.value}, {u"pinned"_s, pinned}};
}

Result<PinMessage> PinMessage::fromJson(JsonReader json)
{
    return json.result(PinMessage {json.id<MessageId>(u"message"_s), json.boolean(u"pinned"_s)});
}

} // namespace hearth::events
