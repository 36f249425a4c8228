// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Time.h"

#include "core/IsoTime.h"

#include <array>

namespace hearth {

QJsonValue toJson(const QDateTime &time)
{
    std::array<char, isoTimeSize> text;
    if (!writeIsoTime(time, text.data()))
        return QJsonValue(QJsonValue::Null);
    return QJsonValue(QLatin1StringView(text.data(), isoTimeSize));
}

QDateTime timeFromJson(const QJsonValue &json)
{
    return json.isString() ? QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC() : QDateTime();
}

} // namespace hearth
