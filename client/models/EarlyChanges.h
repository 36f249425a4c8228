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
    /// What was told of it before stays where that is later.
    void remember(const Message &message);
    /// The message as it is by all that was told, with what it replies to as that is.
    Message newest(const Message &message) const;
    void clear() { *this = {}; }

private:
    void renewPreview(Message &reply) const;

    QHash<MessageId, ChangeNumber> m_deleted;
    QHash<MessageId, Message> m_changed;
    std::deque<MessageId> m_order; ///< of m_changed, the latest of them last
    qsizetype m_characters = 0; ///< of all their texts
};

} // namespace hearth
