// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/hosting/Stopping.h"

#include "core/JsonWriter.h"
#include "model/JsonReader.h"

using namespace Qt::StringLiterals;

namespace hearth {

QJsonObject rest::StopRequest::toJson() const
{
    return message.isEmpty() ? QJsonObject() : QJsonObject {{u"message"_s, message}};
}

Result<rest::StopRequest> rest::StopRequest::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    StopRequest request {reader.optionalString(u"message"_s).value_or(QString()).simplified()};
    if (request.message.size() > longest)
        reader.fail(u"message"_s, u"A message to everyone has at most %1 letters."_s.arg(longest));
    return reader.result(request);
}

void events::writeFields(JsonWriter &json, const ServerClosing &closing)
{
    if (!closing.message.isEmpty())
        json.field("message", closing.message);
    if (closing.by)
        json.field("by", *closing.by);
}

Result<events::ServerClosing> events::ServerClosing::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    ServerClosing closing {reader.optionalString(u"message"_s).value_or(QString()).simplified().left(rest::StopRequest::longest)};
    if (const QJsonValue by = json.toObject().value("by"_L1); by.isObject()) {
        const auto author = authorFromJson(by);
        if (!author)
            return author.error();
        closing.by = *author;
    }
    return reader.result(closing);
}

} // namespace hearth
