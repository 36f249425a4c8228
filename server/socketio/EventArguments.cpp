// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventArguments.h"

namespace hearth {

EventArguments::EventArguments(PlainObject only)
    : m_arguments(std::move(only))
{
}

EventArguments::EventArguments(QJsonArray arguments, QList<QByteArray> attachments)
    : m_arguments(std::move(arguments))
    , m_attachments(std::move(attachments))
{
}

JsonReader EventArguments::first() const
{
    if (const auto *plain = std::get_if<PlainObject>(&m_arguments))
        return JsonReader(*plain);
    const auto &arguments = std::get<QJsonArray>(m_arguments);
    return JsonReader(arguments.isEmpty() ? QJsonValue() : arguments.first());
}

QJsonArray EventArguments::json() const
{
    if (const auto *plain = std::get_if<PlainObject>(&m_arguments))
        return {plain->toJson()};
    return std::get<QJsonArray>(m_arguments);
}

} // namespace hearth
