// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "models/timeline/TimelineModel.h"

#include <QJsonObject>

namespace hearth {

/// What was written for a room and is not confirmed by the server.
struct OutboxEntry
{
    RoomId room;
    QDateTime roomCreatedAt; ///< invalid: not known
    PendingMessage message;
    bool isKept = true; ///< the disk has it, or does not take it

    /// The server has all of its files.
    bool isWhole() const;
    OutgoingFile *file(const QString &key); ///< null for one of another message
};

/// As it is kept on this machine.
QJsonObject toJson(const OutboxEntry &entry);
Result<OutboxEntry> outboxEntryFromJson(const QJsonValue &json);

} // namespace hearth
