// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/JsonText.h"

#include <QJsonObject>
#include <QList>
#include <QStringView>

#include <concepts>
#include <optional>

class QDateTime;

namespace hearth {

class JsonWriter;

/// A value that is a JSON object: its fields are named in one place, `writeFields(JsonWriter &, const T &)` beside it,
/// one line for each.
template <typename T>
concept HasJsonFields = requires(JsonWriter &json, const T &value) { writeFields(json, value); };
/// A value that is written in another way: `writeValue(JsonWriter &, const T &)` beside it.
template <typename T>
concept HasJsonValue = requires(JsonWriter &json, const T &value) { writeValue(json, value); };

/// Writes JSON straight to UTF-8, without a tree of QJson values in between. One value; the caller balances nothing.
class JsonWriter
{
public:
    JsonWriter();
    ~JsonWriter();
    Q_DISABLE_COPY_MOVE(JsonWriter)
    /// What was written: one value, in one allocation of just its size. Last.
    JsonText take() const;

    /// Within an object. `name` is a literal that needs no escaping.
    template <size_t size, typename T>
    void field(const char (&name)[size], const T &fieldValue)
    {
        key(name, qsizetype(size) - 1);
        value(fieldValue);
    }
    void value(std::nullptr_t);
    template <std::same_as<bool> T>
    void value(T flag)
    {
        boolean(flag);
    }
    template <std::integral T>
        requires(!std::same_as<T, bool>)
    void value(T number)
    {
        integer(qint64(number));
    }
    void value(double number); ///< null when it is not finite
    /// A surrogate without its other half becomes U+FFFD.
    void value(QStringView text);
    void value(QLatin1StringView text);
    void value(const QDateTime &time); ///< as writeIsoTime() has it, or null
    void value(const JsonText &text); ///< as it is
    template <typename T>
    void value(const std::optional<T> &optional)
    {
        optional ? value(*optional) : value(nullptr);
    }
    template <typename T>
    void value(const QList<T> &list)
    {
        append('[');
        for (const T &entry : list) {
            separate();
            value(entry);
        }
        append(']');
    }
    template <HasJsonValue T>
    void value(const T &special)
    {
        writeValue(*this, special);
    }
    template <HasJsonFields T>
        requires(!HasJsonValue<T>)
    void value(const T &structure)
    {
        value([&] { writeFields(*this, structure); });
    }
    /// An object with the fields that `write()` writes.
    template <std::invocable Write>
    void value(const Write &write)
    {
        append('{');
        write();
        append('}');
    }
    void value(const char *) = delete; // would be a bool

private:
    void key(const char *name, qsizetype size);
    void boolean(bool flag);
    void integer(qint64 number);
    void append(char c)
    {
        *room(1) = c;
        ++m_end;
    }
    /// A comma, but not before the first of what a bracket encloses.
    void separate();
    /// Where at least `bytes` more can be written.
    char *room(qsizetype bytes)
    {
        if (m_limit - m_end < bytes)
            grow(bytes);
        return m_end;
    }
    void grow(qsizetype bytes);

    QByteArray m_text; ///< all of it may be written to
    char *m_end; ///< behind what is written of m_text
    char *m_limit;
};

/// The value as JSON, encoded once.
template <typename T>
JsonText jsonText(const T &value)
{
    JsonWriter json;
    json.value(value);
    return json.take();
}

/// An object with the fields that `write(JsonWriter &)` writes.
template <std::invocable<JsonWriter &> Write>
JsonText jsonObject(Write write)
{
    JsonWriter json;
    json.value([&] { write(json); });
    return json.take();
}

/// The value as QJson, for those who look into it or put it into something larger that is QJson. Written and read again,
/// so that its fields are named in one place: not for what happens often.
template <HasJsonFields T>
QJsonObject toJson(const T &value)
{
    return jsonText(value).toValue().toObject();
}

} // namespace hearth
