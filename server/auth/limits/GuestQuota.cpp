// SPDX-License-Identifier: GPL-3.0-or-later
#include "limits/GuestQuota.h"

using namespace Qt::StringLiterals;

namespace hearth {

GuestQuota::GuestQuota(int mostOfAddress)
    : m_most(mostOfAddress)
{
}

Result<void> GuestQuota::take(const QString &address)
{
    if (m_most == 0)
        return {};
    int &count = m_count[address];
    if (count >= m_most)
        return Error {ErrorCode::LimitReached,
            u"There are already %1 guests from your address. Sign in with an account instead."_s.arg(m_most)};
    ++count;
    return {};
}

void GuestQuota::stored(const QString &address, const Result<UserId> &guest)
{
    if (m_most == 0)
        return;
    if (guest && !m_addresses.contains(*guest))
        m_addresses.insert(*guest, address);
    else
        giveBack(address); // or it was counted twice, for it was there already when the others were recalled
}

void GuestQuota::recall(const QList<StoredUser> &guests)
{
    if (m_most == 0)
        return;
    for (const StoredUser &guest : guests) {
        if (guest.address.isEmpty() || m_addresses.contains(guest.user.id))
            continue;
        m_addresses.insert(guest.user.id, guest.address);
        ++m_count[guest.address];
    }
}

void GuestQuota::gone(const QList<UserId> &guests)
{
    for (UserId guest : guests)
        if (const auto address = m_addresses.constFind(guest); address != m_addresses.cend()) {
            giveBack(*address);
            m_addresses.erase(address);
        }
}

void GuestQuota::giveBack(const QString &address)
{
    if (const auto count = m_count.find(address); count != m_count.end() && --*count <= 0)
        m_count.erase(count);
}

} // namespace hearth
