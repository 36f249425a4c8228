// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ReplySlot.h"

#include <deque>
#include <memory>

namespace hearth {

/// The replies that one connection owes, in the order of their requests: a reply that is there waits for those before it.
class OwedReplies
{
public:
    using Slots = std::deque<std::shared_ptr<ReplySlot>>;

    bool isEmpty() const { return m_slots.empty(); }
    qsizetype size() const { return qsizetype(m_slots.size()); }
    void append(std::shared_ptr<ReplySlot> slot) { m_slots.push_back(std::move(slot)); }
    /// The first, if its reply is there: it is owed no more. Null otherwise.
    std::shared_ptr<ReplySlot> takeReady();
    /// A copy: answering one changes them.
    Slots all() const { return m_slots; }
    Slots takeAll() { return std::exchange(m_slots, {}); }
    /// Whether somebody wants to know when the client goes.
    bool isWatched() const;
    /// Bytes of those that are there and wait.
    qint64 bytes() const;
    /// Whether more than `most` bytes wait, the `queued` ones behind which they go included, beside the largest reply
    /// since nothing waited: one may be as large as it must.
    bool exceed(qint64 most, qint64 queued);

private:
    Slots m_slots;
    qint64 m_largest = 0;
};

} // namespace hearth
