// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/trust/Blocks.h"

#include "model/JsonReader.h"

using namespace Qt::StringLiterals;

namespace hearth {

void rest::writeFields(JsonWriter &json, const BlockList &list)
{
    json.field("users", list.users);
}

Result<rest::BlockList> rest::BlockList::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    BlockList list;
    const QJsonArray users = reader.array(u"users"_s);
    for (const QJsonValue &one : users) {
        const auto user = authorFromJson(one);
        if (!user)
            return user.error();
        list.users.append(*user);
    }
    return reader.result(list);
}

void events::writeFields(JsonWriter &json, const BlockChanged &event)
{
    json.field("user_id", event.user);
    json.field("blocked", event.blocked);
}

Result<events::BlockChanged> events::BlockChanged::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    BlockChanged event {reader.id<UserId>(u"user_id"_s), reader.boolean(u"blocked"_s)};
    return reader.result(event);
}

} // namespace hearth
