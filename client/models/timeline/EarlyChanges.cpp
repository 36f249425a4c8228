// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/EarlyChanges.h"

#include "models/Bounds.h"

#include <algorithm>

namespace hearth {

bool EarlyChanges::remember(const Message &message)
{
    // More than can happen while one page is on its way.
    constexpr qsizetype most = 10'000;
    constexpr qsizetype mostMemory = 1024 * 1024;
    if (m_deleted.contains(message.id))
        return message.deleted;
    if (const auto earlier = m_changed.constFind(message.id); earlier != m_changed.cend()) {
        if (earlier->change > message.change)
            return false;
        m_memory -= memoryOf(*earlier);
        m_changed.erase(earlier);
        m_order.erase(std::ranges::find(m_order, message.id));
    }
    if (message.deleted) {
        if (m_deleted.size() < most)
            m_deleted.insert(message.id, {message.roomId, message.change});
        return true;
    }
    m_changed.insert(message.id, message);
    m_order.push_back(message.id);
    m_memory += memoryOf(message);
    while (m_changed.size() > most || m_memory > mostMemory) {
        m_memory -= memoryOf(m_changed.take(m_order.front()));
        m_order.pop_front();
    }
    return true;
}

void EarlyChanges::forget(RoomId room)
{
    m_deleted.removeIf([room](const auto &deleted) { return deleted->room == room; });
    std::erase_if(m_order, [&](MessageId id) {
        const auto changed = m_changed.constFind(id);
        if (changed->roomId != room)
            return false;
        m_memory -= memoryOf(*changed);
        m_changed.erase(changed);
        return true;
    });
}

Message EarlyChanges::newest(const Message &message) const
{
    const auto early = m_changed.constFind(message.id);
    const bool isLater = early != m_changed.cend() && early->change > message.change && early->seq == message.seq;
    Message newest = isLater ? *early : message;
    if (const auto deleted = m_deleted.constFind(newest.id); deleted != m_deleted.cend() && !newest.deleted) {
        loseWords(newest);
        newest.change = deleted->change;
    }
    renewPreview(newest);
    return newest;
}

void EarlyChanges::renewPreview(Message &reply) const
{
    if (!reply.replyTo || !reply.reply)
        return;
    ReplyPreview preview = *reply.reply;
    if (const auto changed = m_changed.constFind(*reply.replyTo); changed != m_changed.cend())
        preview = previewOf(*changed);
    if (m_deleted.contains(*reply.replyTo)) {
        preview.deleted = true;
        preview.text.clear();
        preview.file.clear();
    }
    if (preview != *reply.reply)
        reply.reply = Shared<ReplyPreview>(std::move(preview));
}

} // namespace hearth
