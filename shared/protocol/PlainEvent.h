// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/PlainObject.h"

namespace hearth::socketio {

/// An Event packet as nearly all of them are: in the main namespace, with a name and one PlainObject.
/// Others are for the Decoder, which understands these the same.
struct PlainEvent
{
    QByteArrayView name; ///< points into the text that it was read from
    std::optional<quint64> ackId;
    PlainObject argument;

    /// Of the text of one Engine.IO message; nothing when it is not plain.
    static std::optional<PlainEvent> read(const QByteArray &text);
};

} // namespace hearth::socketio
