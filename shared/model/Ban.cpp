// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Ban.h"

#include "model/JsonReader.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// The author in this field, or none where it is broken: `reader` is told.
Author readAuthor(JsonReader &reader, const QString &field)
{
    const auto author = authorFromJson(reader.object(field));
    if (!author)
        reader.fail(field, author.error().message);
    return author.value_or(Author {});
}

} // namespace

void writeFields(JsonWriter &json, const Ban &ban)
{
    json.field("user", ban.user);
    json.field("reason", ban.reason);
    json.field("at", ban.at);
    json.field("by", ban.by);
    json.field("until", ban.until);
}

Result<Ban> banFromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    Ban ban;
    ban.user = readAuthor(reader, u"user"_s);
    ban.reason = reader.string(u"reason"_s);
    ban.at = reader.time(u"at"_s);
    ban.by = readAuthor(reader, u"by"_s);
    ban.until = reader.optionalTime(u"until"_s).value_or(QDateTime());
    return reader.result(ban);
}

void writeFields(JsonWriter &json, const AddressBan &ban)
{
    json.field("id", ban.id);
    json.field("address", ban.address);
    json.field("user", ban.user);
    json.field("at", ban.at);
    json.field("by", ban.by);
    json.field("until", ban.until);
}

Result<AddressBan> addressBanFromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    AddressBan ban;
    ban.id = reader.integer(u"id"_s, 1);
    ban.address = reader.string(u"address"_s);
    ban.user = readAuthor(reader, u"user"_s);
    ban.at = reader.time(u"at"_s);
    ban.by = readAuthor(reader, u"by"_s);
    ban.until = reader.time(u"until"_s);
    return reader.result(ban);
}

} // namespace hearth
