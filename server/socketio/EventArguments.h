// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/PlainObject.h"
#include "model/JsonReader.h"

#include <QJsonArray>
#include <QList>

#include <variant>

namespace hearth {

/// What came with an event, behind its name: JSON, and the bytes that its placeholders stand for. A tree of JSON is
/// made only for those who ask for it.
class EventArguments
{
public:
    explicit EventArguments(PlainObject only);
    EventArguments(QJsonArray arguments, QList<QByteArray> attachments);

    /// The fields of the first one, to be read while these arguments are here.
    JsonReader first() const;
    QJsonArray json() const;
    const QList<QByteArray> &attachments() const { return m_attachments; }

private:
    std::variant<PlainObject, QJsonArray> m_arguments;
    QList<QByteArray> m_attachments;
};

} // namespace hearth
