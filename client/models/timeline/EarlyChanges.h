// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"

#include <QHash>

#include <deque>

namespace hearth {

/// What was told of messages that are not here: a page that was asked for before may come after it. Bounded, however much is
/// told; what was deleted is remembered longest.
class EarlyChanges
{
public:
    /// False where what was told of it before is later.
    bool remember(const Message &message);
    /// The message as it is by all that was told, with what it replies to as that is.
    Message newest(const Message &message) const;
    /// One is not in the room any more: what is told of it next may leave out what was done meanwhile.
    void forget(RoomId room);
    void clear() { *this = {}; }

private:
    struct Deleted
    {
        RoomId room;
        ChangeNumber change = 0;
    };

    void renewPreview(Message &reply) const;

    QHash<MessageId, Deleted> m_deleted;
    QHash<MessageId, Message> m_changed;
    std::deque<MessageId> m_order; ///< of m_changed, the latest of them last
    qsizetype m_memory = 0; ///< of all of them, in bytes
};

} // namespace hearth
