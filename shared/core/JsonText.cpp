// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/JsonText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hearth {

JsonText JsonText::of(const QJsonValue &value)
{
    // A document is an array or an object: other values take the way through an array of one, without its brackets.
    if (value.isObject())
        return JsonText(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return JsonText(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    const QByteArray array = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return JsonText(array.sliced(1, array.size() - 2));
}

QJsonValue JsonText::toValue() const
{
    return QJsonDocument::fromJson('[' + m_utf8 + ']').array().first();
}

} // namespace hearth
