// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MessageStore.h"

#include <utility>

namespace hearth {

/// The messages of one answer as they are read: so many at the most, and so many bytes of them (as bytesOf() counts), but
/// one in any case. Without the latter whoever asks for pages of long messages could have the server hold several of them, each several
/// times over, on nobody's account yet.
class GatheredMessages
{
public:
    explicit GatheredMessages(qsizetype most, qsizetype mostBytes = MessageStore::mostBytesAtOnce)
        : m_most(most)
        , m_mostBytes(mostBytes)
    {
    }

    /// Whether the next one is wanted as well. The first that is not taken tells that there is more.
    bool take(Message &&message)
    {
        m_bytes += bytesOf(message);
        m_hasMore = m_messages.size() >= m_most || (!m_messages.isEmpty() && m_bytes > m_mostBytes);
        if (!m_hasMore)
            m_messages.append(std::move(message));
        return !m_hasMore;
    }

    bool hasMore() const { return m_hasMore; }
    /// In the order in which they were taken.
    QList<Message> &messages() { return m_messages; }

private:
    const qsizetype m_most;
    const qsizetype m_mostBytes;
    qsizetype m_bytes = 0;
    bool m_hasMore = false;
    QList<Message> m_messages;
};

} // namespace hearth
