// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/PlainObject.h"
#include "core/Result.h"
#include "model/Ids.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace hearth {

/// Reads fields of a JSON object that came over the network. What is no object is InvalidRequest, a field that is missing
/// or mistyped InvalidField. The first thing that is wrong is remembered, later reads
/// then return defaults, so that a decoder reads all of its fields and asks once, at the end.
/// A missing field and an explicit null are the same.
class JsonReader
{
public:
    explicit JsonReader(const QJsonValue &value);
    /// Of an object that must stay where it is.
    explicit JsonReader(const PlainObject &object);

    QString string(const QString &field);
    std::optional<QString> optionalString(const QString &field);
    /// An integer from `min` to 2^53 - 1. A number with a fraction, a string or a boolean is refused.
    qint64 integer(const QString &field, qint64 min = 0);
    std::optional<qint64> optionalInteger(const QString &field, qint64 min = 0);
    bool boolean(const QString &field);
    std::optional<bool> optionalBoolean(const QString &field);
    QDateTime time(const QString &field);
    std::optional<QDateTime> optionalTime(const QString &field);
    QJsonObject object(const QString &field);
    QJsonArray array(const QString &field);
    QJsonArray optionalArray(const QString &field); ///< empty where there is none
    template <typename IdType>
    IdType id(const QString &field)
    {
        return IdType {integer(field, 1)};
    }

    void fail(const QString &field, const QString &message);
    bool ok() const { return !m_error; }
    /// `value`, or what was wrong.
    template <typename T>
    Result<T> result(T value) const
    {
        if (m_error)
            return *m_error;
        return value;
    }

private:
    QJsonValue present(const QString &field, bool required);

    QJsonObject m_json;
    const PlainObject *m_plain = nullptr; ///< in its place
    std::optional<Error> m_error;
};

} // namespace hearth
