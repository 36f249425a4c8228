// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/JsonReader.h"

#include "model/Time.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace hearth {

JsonReader::JsonReader(const QJsonValue &value)
    : m_json(value.toObject())
{
    if (!value.isObject())
        m_error = Error {ErrorCode::InvalidRequest, u"A JSON object is expected here."_s};
}

JsonReader::JsonReader(const PlainObject &object)
    : m_plain(&object)
{
}

void JsonReader::fail(const QString &field, const QString &message)
{
    if (!m_error)
        m_error = Error {ErrorCode::InvalidField, message, field};
}

QJsonValue JsonReader::present(const QString &field, bool required)
{
    QJsonValue value = m_plain ? m_plain->value(field) : m_json.value(field);
    if (!value.isUndefined() && !value.isNull())
        return value;
    if (required)
        fail(field, u"The field \"%1\" is missing."_s.arg(field));
    return QJsonValue::Undefined;
}

QString JsonReader::string(const QString &field)
{
    if (m_plain)
        if (auto text = m_plain->string(field))
            return *std::move(text);
    const QJsonValue value = present(field, true);
    if (!value.isUndefined() && !value.isString())
        fail(field, u"The field \"%1\" must be a string."_s.arg(field));
    return value.toString();
}

std::optional<QString> JsonReader::optionalString(const QString &field)
{
    if (m_plain)
        if (auto text = m_plain->string(field))
            return text;
    return present(field, false).isUndefined() ? std::optional<QString>() : string(field);
}

qint64 JsonReader::integer(const QString &field, qint64 min)
{
    const QJsonValue value = present(field, true);
    if (value.isUndefined())
        return 0;
    const double number = value.toDouble(-1.5);
    if (!value.isDouble() || number != std::floor(number) || number < double(min) || number > double(maxWireInteger)) {
        fail(field, u"The field \"%1\" must be an integer of at least %2."_s.arg(field, QString::number(min)));
        return 0;
    }
    return value.toInteger();
}

std::optional<qint64> JsonReader::optionalInteger(const QString &field, qint64 min)
{
    return present(field, false).isUndefined() ? std::optional<qint64>() : integer(field, min);
}

bool JsonReader::boolean(const QString &field)
{
    const QJsonValue value = present(field, true);
    if (!value.isUndefined() && !value.isBool())
        fail(field, u"The field \"%1\" must be true or false."_s.arg(field));
    return value.toBool();
}

std::optional<bool> JsonReader::optionalBoolean(const QString &field)
{
    return present(field, false).isUndefined() ? std::optional<bool>() : boolean(field);
}

QDateTime JsonReader::time(const QString &field)
{
    const QDateTime time = timeFromJson(present(field, true));
    if (!time.isValid())
        fail(field, u"The field \"%1\" must be a time such as 2026-01-31T12:00:00.000Z."_s.arg(field));
    return time;
}

std::optional<QDateTime> JsonReader::optionalTime(const QString &field)
{
    return present(field, false).isUndefined() ? std::optional<QDateTime>() : time(field);
}

QJsonObject JsonReader::object(const QString &field)
{
    const QJsonValue value = present(field, true);
    if (!value.isUndefined() && !value.isObject())
        fail(field, u"The field \"%1\" must be an object."_s.arg(field));
    return value.toObject();
}

QJsonArray JsonReader::array(const QString &field)
{
    const QJsonValue value = present(field, true);
    if (!value.isUndefined() && !value.isArray())
        fail(field, u"The field \"%1\" must be an array."_s.arg(field));
    return value.toArray();
}

QJsonArray JsonReader::optionalArray(const QString &field)
{
    return present(field, false).isUndefined() ? QJsonArray() : array(field);
}

} // namespace hearth
