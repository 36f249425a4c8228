// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Rest.h"

#include "model/JsonReader.h"

using namespace Qt::StringLiterals;

namespace hearth::rest {

void writeFields(JsonWriter &json, const Ticket &answer)
{
    json.field("ticket", answer.ticket);
    json.field("expires_at", answer.expiresAt);
}

Result<Ticket> Ticket::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    return reader.result(Ticket {reader.string(u"ticket"_s), reader.time(u"expires_at"_s)});
}

void writeFields(JsonWriter &json, const UploadState &answer)
{
    json.field("id", answer.id);
    json.field("offset", answer.offset);
    json.field("size", answer.size);
    json.field("expires_at", answer.expiresAt);
    json.field("attachment", answer.attachment);
}

Result<UploadState> UploadState::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    UploadState state;
    state.id = reader.id<AttachmentId>(u"id"_s);
    state.offset = reader.integer(u"offset"_s);
    state.size = reader.integer(u"size"_s);
    state.expiresAt = reader.optionalTime(u"expires_at"_s).value_or(QDateTime());
    if (json["attachment"_L1].isObject()) {
        const auto attachment = attachmentFromJson(json["attachment"_L1]);
        if (!attachment)
            return attachment.error();
        state.attachment = *attachment;
    }
    return reader.result(state);
}

} // namespace hearth::rest
