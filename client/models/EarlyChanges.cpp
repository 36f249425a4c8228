// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EarlyChanges.h"

#include <algorithm>

namespace hearth {

namespace {

/// As the server has a message from the change on by which it was deleted.
void loseWords(Message &message, ChangeNumber change)
{
    message.deleted = true;
    message.change = change;
    message.text.clear();
    message.editedAt = {};
    message.pinned = false;
    message.mentions.clear();
    message.mentionsRoom = false;
    message.reactions.clear();
}

} // namespace

void EarlyChanges::remember(const Message &message)
{
    constexpr qsizetype mostDeleted = 10'000;
    constexpr std::size_t mostChanged = 100;
    std::erase_if(m_changed, [&message](const Message &early) { return early.id == message.id; });
    if (message.deleted) {
        if (m_deleted.size() < mostDeleted)
            m_deleted.insert(message.id, message.change);
        return;
    }
    m_changed.push_back(message);
    if (m_changed.size() > mostChanged)
        m_changed.pop_front();
}

Message EarlyChanges::newest(const Message &message) const
{
    const auto early = std::ranges::find(m_changed, message.id, &Message::id);
    const bool isLater = early != m_changed.end() && early->change > message.change && early->seq == message.seq;
    Message newest = isLater ? *early : message;
    if (const auto deleted = m_deleted.constFind(newest.id); deleted != m_deleted.cend() && !newest.deleted)
        loseWords(newest, *deleted);
    return newest;
}

} // namespace hearth
