// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/PlainObject.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace hearth {

namespace {

/// So few that every number is exact as a double, which JSON's numbers are to others.
constexpr qsizetype mostDigits = 15;

bool take(const QByteArray &json, qsizetype &at, char expected)
{
    if (at >= json.size() || json[at] != expected)
        return false;
    ++at;
    return true;
}

bool takeWord(const QByteArray &json, qsizetype &at, QByteArrayView expected)
{
    if (!QByteArrayView(json).sliced(at).startsWith(expected))
        return false;
    at += expected.size();
    return true;
}

/// At least one digit, and no zero in front of others.
std::optional<qint64> takeNumber(const QByteArray &json, qsizetype &at)
{
    qsizetype end = at;
    qint64 number = 0;
    for (; end < json.size() && json[end] >= '0' && json[end] <= '9'; ++end) {
        if (end - at == mostDigits || (end > at && number == 0))
            return std::nullopt;
        number = 10 * number + (json[end] - '0');
    }
    return std::exchange(at, end) < end ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<QByteArrayView> PlainObject::readString(const QByteArray &json, qsizetype &at)
{
    qsizetype start = at;
    if (!take(json, start, '"'))
        return std::nullopt;
    const char *const from = json.constData() + start;
    const void *const end = std::memchr(from, '"', size_t(json.size() - start));
    if (!end)
        return std::nullopt;
    const QByteArrayView text(from, static_cast<const char *>(end));
    // Qt drops a byte order mark at the start of a text when it decodes UTF-8, but not always when it reads JSON.
    if (std::memchr(from, '\\', size_t(text.size())) || (text.size() >= 3 && text.first(3) == "\xef\xbb\xbf"))
        return std::nullopt;
    at = start + text.size() + 1;
    return text;
}

std::optional<PlainObject> PlainObject::read(const QByteArray &json, qsizetype &at)
{
    std::optional<PlainObject> object(std::in_place);
    object->m_json = json;
    if (!take(json, at, '{'))
        return std::nullopt;
    if (take(json, at, '}'))
        return object;
    do {
        if (!object->readField(at))
            return std::nullopt;
    } while (take(json, at, ','));
    return take(json, at, '}') ? std::move(object) : std::nullopt;
}

bool PlainObject::readField(qsizetype &at)
{
    const auto name = readString(m_json, at);
    if (!name || m_fields.size() == mostFields || !take(m_json, at, ':'))
        return false;
    if (std::any_of(m_fields.begin(), m_fields.end(), [&](const Field &other) { return other.name == *name; }))
        return false;
    return readValue(m_fields.emplace_back(Field {*name, {}, 0, Kind::Null}), at);
}

bool PlainObject::readValue(Field &field, qsizetype &at) const
{
    if (const auto number = takeNumber(m_json, at)) {
        field.kind = Kind::Integer;
        field.number = *number;
        return true;
    }
    if (const auto text = readString(m_json, at)) {
        field.kind = Kind::String;
        field.text = *text;
        return true;
    }
    if (takeWord(m_json, at, "true"))
        field.kind = Kind::True;
    else if (takeWord(m_json, at, "false"))
        field.kind = Kind::False;
    else
        return takeWord(m_json, at, "null");
    return true;
}

const PlainObject::Field *PlainObject::find(QStringView name) const
{
    const auto found = std::find_if(
        m_fields.begin(), m_fields.end(), [&](const Field &field) { return QLatin1StringView(field.name) == name; });
    return found == m_fields.end() ? nullptr : &*found;
}

QJsonValue PlainObject::value(QStringView name) const
{
    const Field *field = find(name);
    return field ? toJson(*field) : QJsonValue(QJsonValue::Undefined);
}

std::optional<QString> PlainObject::string(QStringView name) const
{
    const Field *field = find(name);
    return field && field->kind == Kind::String ? std::optional(QString::fromUtf8(field->text)) : std::nullopt;
}

QJsonValue PlainObject::toJson(const Field &field)
{
    switch (field.kind) {
    case Kind::String: return QString::fromUtf8(field.text);
    case Kind::Integer: return field.number;
    case Kind::True: return true;
    case Kind::False: return false;
    case Kind::Null: return QJsonValue::Null;
    }
    Q_UNREACHABLE();
}

QJsonObject PlainObject::toJson() const
{
    QJsonObject object;
    for (const Field &field : m_fields)
        object.insert(QString::fromUtf8(field.name), toJson(field));
    return object;
}

} // namespace hearth
