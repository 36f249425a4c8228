// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Attachment.h"

#include "model/JsonReader.h"
#include "model/text/FileName.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

std::optional<int> known(int length)
{
    return length > 0 ? std::optional(length) : std::nullopt;
}

int length(std::optional<qint64> value)
{
    return value && *value <= std::numeric_limits<int>::max() ? int(*value) : 0;
}

} // namespace

/// https://github.com/woltapp/blurhash/blob/master/Algorithm.md: how many components there are, the largest of them, the mean
/// colour, and two characters for each other component.
bool isBlurHash(QStringView text)
{
    constexpr QStringView digits = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~";
    if (text.size() < 6 || !std::all_of(text.begin(), text.end(), [&](QChar c) { return digits.contains(c); }))
        return false;
    const qsizetype flag = digits.indexOf(text.front());
    const qsizetype components = (flag % 9 + 1) * (flag / 9 + 1);
    return flag < 81 && text.size() == 4 + 2 * components;
}

void writeFields(JsonWriter &json, const Attachment &attachment)
{
    json.field("id", attachment.id);
    json.field("name", attachment.name);
    json.field("size", attachment.size);
    json.field("type", attachment.type);
    json.field("width", known(attachment.width));
    json.field("height", known(attachment.height));
    json.field("has_thumbnail", attachment.hasThumbnail);
    if (!attachment.blur.isEmpty())
        json.field("blur", attachment.blur);
}

Result<Attachment> attachmentFromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    Attachment attachment;
    attachment.id = reader.id<AttachmentId>(u"id"_s);
    attachment.name = cleanFileName(reader.string(u"name"_s)); // it may be another server than ours
    attachment.size = reader.integer(u"size"_s);
    attachment.type = reader.string(u"type"_s);
    attachment.width = length(reader.optionalInteger(u"width"_s));
    attachment.height = length(reader.optionalInteger(u"height"_s));
    attachment.hasThumbnail = reader.optionalBoolean(u"has_thumbnail"_s).value_or(false);
    attachment.blur = reader.optionalString(u"blur"_s).value_or(QString());
    if (!isBlurHash(attachment.blur))
        attachment.blur.clear();
    return reader.result(attachment);
}

} // namespace hearth
