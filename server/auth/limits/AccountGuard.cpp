// SPDX-License-Identifier: GPL-3.0-or-later
#include "limits/AccountGuard.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace hearth {

AccountGuard::AccountGuard(const Clock &clock, int free, std::chrono::milliseconds longest)
    : m_clock(clock)
    , m_free(free)
    , m_longest(longest)
{
}

std::chrono::milliseconds AccountGuard::wait(const QString &account) const
{
    const auto failures = m_accounts.constFind(account);
    if (failures == m_accounts.cend() || failures->count < m_free)
        return 0ms;
    const auto since = m_clock.elapsed() - failures->last;
    if (since >= forgottenAfter)
        return 0ms;
    constexpr int mostDoublings = 20; // a second, doubled so often, is more than any `longest`
    const std::chrono::milliseconds wait = 1000ms * (1 << std::min(failures->count - m_free, mostDoublings));
    return std::max(0ms, std::min(wait, m_longest) - since);
}

void AccountGuard::failed(const QString &account)
{
    if (m_accounts.size() >= maxAccounts && !m_accounts.contains(account))
        makeRoom();
    Failures &failures = m_accounts[account];
    const auto now = m_clock.elapsed();
    if (failures.count > 0 && now - failures.last >= forgottenAfter)
        failures.count = 0;
    failures = {std::min(failures.count + 1, 1'000'000), now};
}

void AccountGuard::makeRoom()
{
    const auto now = m_clock.elapsed();
    m_accounts.removeIf([now](const auto &account) { return now - account.value().last >= forgottenAfter; });
    for (int fewest = 1; m_accounts.size() >= maxAccounts; fewest *= 2)
        m_accounts.removeIf([fewest](const auto &account) { return account.value().count <= fewest; });
}

} // namespace hearth
