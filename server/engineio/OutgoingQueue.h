// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OutgoingMessage.h"

#include <span>

namespace hearth {

/// What a session was given to send and its transport has not taken yet, in order. Keeps the room for a few while it is empty.
class OutgoingQueue
{
public:
    bool isEmpty() const { return m_messages.isEmpty(); }
    qint64 bytes() const { return m_bytes; }
    std::span<const OutgoingMessage> all() const { return {m_messages.constData(), size_t(m_messages.size())}; }
    void append(const OutgoingMessage &message)
    {
        m_messages.append(message);
        m_bytes += message.size();
    }
    void clear() { *this = {}; }
    /// All of it; it is empty then.
    QList<OutgoingMessage> take()
    {
        m_bytes = 0;
        return std::exchange(m_messages, {});
    }
    /// What take() returned, without the first that were sent: it comes before what was appended meanwhile.
    void putBack(QList<OutgoingMessage> messages, qsizetype sent)
    {
        constexpr qsizetype keptCapacity = 8;
        if (sent == messages.size()) {
            if (isEmpty() && messages.capacity() <= keptCapacity) {
                messages.clear();
                m_messages = std::move(messages);
            }
            return;
        }
        messages.remove(0, sent);
        for (const OutgoingMessage &message : std::as_const(messages))
            m_bytes += message.size();
        m_messages = std::move(messages) + m_messages;
    }

private:
    QList<OutgoingMessage> m_messages;
    qint64 m_bytes = 0;
};

} // namespace hearth
