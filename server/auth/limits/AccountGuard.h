// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"

#include <QHash>
#include <QString>

namespace hearth {

/// Guesses at one account, from however many addresses. After `free` failures each further one doubles the wait before the
/// next try, from a second up to `longest`; a day without any, and all is forgotten. A right password does not count as
/// forgetting: it would give whoever guesses a fresh start. For one thread.
class AccountGuard
{
public:
    static constexpr std::chrono::hours forgottenAfter {24};
    static constexpr qsizetype maxAccounts = 65'536; ///< past it those with the fewest failures are forgotten

    AccountGuard(const Clock &clock, int free, std::chrono::milliseconds longest);

    std::chrono::milliseconds wait(const QString &account) const; ///< 0: now
    void failed(const QString &account);
    qsizetype size() const { return m_accounts.size(); }

private:
    struct Failures
    {
        int count = 0;
        std::chrono::milliseconds last {0};
    };

    void makeRoom();

    const Clock &m_clock;
    const int m_free;
    const std::chrono::milliseconds m_longest;
    QHash<QString, Failures> m_accounts;
};

} // namespace hearth
