// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace hearth {

/// Has the allocator give what this thread made and is free now back to the system, which it does not do by itself (or not
/// soon); what another thread made, only that one can give back. Takes up to some milliseconds: for after a lot was freed.
void returnFreeMemory();

/// As long as one of these lives, what any thread frees goes back to the system at once, where whole pages of it are free.
/// Otherwise the allocator waits for more to be freed beside it, for ever if nothing is. For while a lot is freed: taking pages
/// from the system again and again makes a join half as expensive again. Any thread.
class PromptFreeing
{
public:
    PromptFreeing();
    ~PromptFreeing();
    Q_DISABLE_COPY_MOVE(PromptFreeing)
};

/// What this thread freed while the allocator waits is given back by neither of the above, and stays for ever where nothing is
/// freed or taken beside it. So this takes something everywhere, in short turns, without touching it, and frees it again.
class ReturningMemory
{
public:
    /// So much is looked through: the most that was taken.
    explicit ReturningMemory(qint64 bytes);
    ~ReturningMemory();
    Q_DISABLE_COPY_MOVE(ReturningMemory)

    /// Takes up to some milliseconds. Whether there is more to do.
    bool goOn();

private:
    const PromptFreeing m_promptly;
    std::size_t m_wanted; ///< blocks that are still to be taken
    std::vector<void *> m_taken;
};

} // namespace hearth
