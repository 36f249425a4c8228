// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChatOptions.h"
#include "core/Answer.h"
#include "model/Ids.h"
#include "protocol/Rest.h"

#include <QObject>

namespace hearth {

class Permissions;
class RecentMessages;
class Storage;

/// Messages that a room keeps at hand. Lives on the server thread.
class Pins : public QObject
{
    Q_OBJECT
public:
    Pins(const Permissions &permissions, const RecentMessages &recent, Storage &storage, const ChatOptions &options,
        QObject *parent = nullptr);

    /// Those of a room that the user may read. RoomNotFound, Busy.
    void of(UserId user, RoomId room, const Answer<rest::PinList> &answer);

private:
    const Permissions &m_permissions;
    const RecentMessages &m_recent;
    Storage &m_storage;
    const int m_maxWaitingReads;
};

} // namespace hearth
