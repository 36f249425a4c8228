// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace hearth {

/// One complete JSON value as it travels: text in UTF-8. Well formed by construction, for only JsonWriter and QJson make
/// it; cheap to copy (shared).
class JsonText
{
public:
    JsonText() = default; ///< `null`
    /// Of a value that is QJson already. Undefined becomes `null`.
    static JsonText of(const QJsonValue &value);

    const QByteArray &utf8() const { return m_utf8; }
    /// Read again; for those who put it into something that is QJson.
    QJsonValue toValue() const;

    friend bool operator==(const JsonText &, const JsonText &) = default;

private:
    friend class JsonWriter;
    explicit JsonText(QByteArray utf8)
        : m_utf8(std::move(utf8))
    {
    }

    QByteArray m_utf8 = QByteArrayLiteral("null");
};

} // namespace hearth
