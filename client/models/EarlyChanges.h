// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"

#include <QHash>

#include <deque>

namespace hearth {

/// What was told of messages before they were loaded: a page that was asked for before may come after it. Bounded, however
/// much is told; what was deleted is remembered longest.
class EarlyChanges
{
public:
    void remember(const Message &message);
    /// The message as it is by all that was told.
    Message newest(const Message &message) const;

private:
    QHash<MessageId, ChangeNumber> m_deleted;
    QHash<MessageId, Message> m_changed;
    std::deque<MessageId> m_order; ///< of m_changed, the latest of them last
    qsizetype m_characters = 0; ///< of all their texts
};

} // namespace hearth
