// SPDX-License-Identifier: GPL-3.0-or-later
// Another part of Rest: what is changed of rooms.
#include "protocol/Rest.h"

#include "model/JsonReader.h"
#include "protocol/ConversationEvents.h"

using namespace Qt::StringLiterals;

namespace hearth::rest {

QJsonObject UpdateRoomRequest::toJson() const
{
    QJsonObject json = events::UpdateRoom {{}, name, topic, archived}.toJson();
    json.remove(u"room"_s);
    return json;
}

Result<UpdateRoomRequest> UpdateRoomRequest::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    return reader.result(UpdateRoomRequest {
        reader.optionalString(u"name"_s), reader.optionalString(u"topic"_s), reader.optionalBoolean(u"archived"_s)});
}

} // namespace hearth::rest
