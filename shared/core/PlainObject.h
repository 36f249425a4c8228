// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QVarLengthArray>

#include <optional>

namespace hearth {

/// A JSON object as programs mostly write a small one, read where it lies: without a tree, and without allocating.
/// No white space, no name twice, at most eight fields; each a string without escapes, an integer from 0 to below
/// 10^15, true, false or null. Whatever is written in another way is for QJsonDocument, which understands these the
/// same.
class PlainObject
{
public:
    /// Reads the object that begins at `at` and moves `at` behind it; nothing when it is not plain, `at` is anywhere
    /// then. `json` must be UTF-8, which is not looked at, and own its bytes (no fromRawData()): the object shares it.
    static std::optional<PlainObject> read(const QByteArray &json, qsizetype &at);
    /// The same of a string without escapes: what is between its quotes. `at` stays where it is when it is not plain.
    static std::optional<QByteArrayView> readString(const QByteArray &json, qsizetype &at);

    /// `name` is ASCII, as the names of all that is looked for. Undefined when there is no such field.
    QJsonValue value(QStringView name) const;
    /// Its text, when it is a string: for this much need not be allocated as for its value().
    std::optional<QString> string(QStringView name) const;
    QJsonObject toJson() const;

private:
    enum class Kind : quint8 { String, Integer, True, False, Null };
    struct Field
    {
        QByteArrayView name;
        QByteArrayView text; ///< of a string
        qint64 number = 0;
        Kind kind = Kind::Null;
    };
    static constexpr qsizetype mostFields = 8;

    bool readField(qsizetype &at);
    bool readValue(Field &field, qsizetype &at) const;
    const Field *find(QStringView name) const;
    static QJsonValue toJson(const Field &field);

    QByteArray m_json; ///< keeps what the fields point to
    QVarLengthArray<Field, mostFields> m_fields;
};

} // namespace hearth
