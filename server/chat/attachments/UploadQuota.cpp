// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachments/UploadQuota.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

constexpr qint64 dayUnit = 64 * 1024; ///< the bytes of a day are counted in these

RateLimit bytesPerDay(qint64 bytes)
{
    return perDay(std::max<qint64>(bytes / dayUnit, 1));
}

Error tooMuch(const QString &sentence, std::chrono::milliseconds wait)
{
    return {ErrorCode::RateLimited, sentence, {}, wait};
}

QString inWords(qint64 bytes)
{
    constexpr qint64 megabyte = 1024 * 1024;
    return QLocale::c().formattedDataSize(bytes, bytes % megabyte == 0 ? 0 : 2, QLocale::DataSizeTraditionalFormat);
}

} // namespace

UploadQuota::UploadQuota(const ChatOptions &options, const Clock &clock)
    : m_enabled(options.rateLimits)
    , m_limits(options.uploads)
    , m_dayOfUsers(clock, bytesPerDay(options.uploads.dailyBytesOfUser))
    , m_dayOfAddresses(clock, bytesPerDay(options.uploads.dailyBytesOfAddress))
{
}

Result<void> UploadQuota::take(const Caller &caller, qint64 size)
{
    if (size > m_limits.maxBytes)
        return Error {ErrorCode::TooLarge, u"A file can have at most %1 here."_s.arg(inWords(m_limits.maxBytes)), u"size"_s};
    if (m_unsent.value(caller.user) >= m_limits.maxUnsent)
        return Error {ErrorCode::LimitReached,
            u"At most %1 of your files can wait to be sent: send or remove some."_s.arg(m_limits.maxUnsent)};
    if (m_kept + m_promised + size > m_limits.maxStorage)
        return Error {ErrorCode::StorageFull, u"The server keeps as many bytes of files as it may."_s, {}, 60s};
    const qint64 free = m_limits.freeDisk();
    if (m_limits.diskReserve > 0 && free >= 0 && free - m_promised - size < m_limits.diskReserve)
        return Error {ErrorCode::StorageFull, u"The disk of the server is nearly full: no files are taken."_s, {}, 60s};
    return m_enabled ? takeDay(caller, size) : Result<void>();
}

Result<void> UploadQuota::takeDay(const Caller &caller, qint64 size)
{
    const int units = int((size + dayUnit - 1) / dayUnit);
    if (const auto wait = m_dayOfUsers.wait(caller.user.value, units); wait > 0ms)
        return tooMuch(u"You have sent as many bytes of files as one person may in a day; wait a while."_s, wait);
    if (!caller.address.isEmpty())
        if (const auto wait = m_dayOfAddresses.take(caller.address, units); wait > 0ms)
            return tooMuch(u"As many bytes of files were sent from your address as may be in a day; wait a while."_s, wait);
    m_dayOfUsers.take(caller.user.value, units);
    return {};
}

void UploadQuota::begin(UserId user, qint64 promised)
{
    ++m_unsent[user];
    m_promised += promised;
}

void UploadQuota::end(UserId user, qint64 promised)
{
    m_promised -= promised;
    if (const auto unsent = m_unsent.find(user); unsent != m_unsent.end() && --*unsent == 0)
        m_unsent.erase(unsent);
}

} // namespace hearth
