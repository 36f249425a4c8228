// SPDX-License-Identifier: GPL-3.0-or-later
// Another part of Rest: what is changed of rooms.
#include "protocol/Rest.h"

#include "model/JsonReader.h"
#include "protocol/ConversationEvents.h"

using namespace Qt::StringLiterals;

namespace hearth::rest {

QJsonObject UpdateRoomRequest::toJson() const
{
    QJsonObject json = events::UpdateRoom {{}, name, topic, archived, kind, mayPost, mayNameAll}.toJson();
    json.remove(u"room"_s);
    return json;
}

Result<UpdateRoomRequest> UpdateRoomRequest::fromJson(const QJsonValue &json)
{
    QJsonObject whole = json.toObject();
    whole.insert(u"room"_s, 1); // which is in the path
    const auto update = events::UpdateRoom::fromJson(JsonReader(whole));
    if (!update)
        return update.error();
    return UpdateRoomRequest {update->name, update->topic, update->archived, update->kind, update->mayPost, update->mayNameAll};
}

QJsonObject PutMemberRequest::toJson() const
{
    return role ? QJsonObject {{u"role"_s, roomRoleName(*role)}} : QJsonObject();
}

Result<PutMemberRequest> PutMemberRequest::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    const auto name = reader.optionalString(u"role"_s);
    if (!reader.ok() || !name)
        return reader.result(PutMemberRequest {});
    const auto role = roomRoleFromName(*name);
    return role ? Result<PutMemberRequest>(PutMemberRequest {*role}) : role.error();
}

} // namespace hearth::rest
