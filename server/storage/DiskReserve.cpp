// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiskReserve.h"

#include "Storage.h"
#include "StorageLog.h"
#include "core/Clock.h"

#include <filesystem>

namespace hearth {

DiskSpace DiskReserve::spaceOf(const QString &folder)
{
    std::error_code unknown; // then all is -1
    const auto space = std::filesystem::space(folder.toStdU16String(), unknown); // a microsecond; QStorageInfo reads all mounts
    return {qint64(space.available), qint64(space.capacity)};
}

DiskReserve::DiskReserve(Storage &storage, Clock &clock, qint64 reserve, Space space, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
    , m_reserve(reserve)
    , m_space(std::move(space))
{
    connect(&m_storage, &Storage::written, this, &DiskReserve::beforeWrite);
    connect(&m_storage, &Storage::refusedByDisk, this, &DiskReserve::refused);
}

void DiskReserve::watch(const QString &folder)
{
    m_folder = folder;
    look();
}

void DiskReserve::warn(const DiskSpace &space)
{
    const bool wasLow = m_storage.isLow();
    const qint64 used = space.total > 0 && space.free >= 0 ? (space.total - space.free) * 100 / space.total : 0;
    const bool low = used >= (wasLow ? lowUntil : lowFrom);
    if (low && !wasLow)
        qCWarning(storageLog, "%lld %% of the disk are used, %lld MB of %lld are free: make space on it", used,
            space.free / (1024 * 1024), space.total / (1024 * 1024));
    m_storage.setLow(low);
}

void DiskReserve::look()
{
    const DiskSpace space = m_space(m_folder);
    warn(space);
    const qint64 free = space.free;
    const bool wasFull = m_storage.isFull();
    if (isStillRefused(free))
        return lookLater();
    // A little more than the reserve must be free before it counts as enough again: else every message would be the
    // last one, or the first.
    const qint64 needed = wasFull ? m_reserve + m_reserve / 32 : m_reserve;
    const bool full = m_reserve > 0 && free >= 0 && free - m_storage.waiting() * ofWaitingWrite < needed;
    m_isAmple = free < 0 || free - needed >= ample;
    if (full && !wasFull)
        qCWarning(
            storageLog, "Only %lld MB of the disk are free: until there are more, nothing new is stored", free / (1024 * 1024));
    else if (wasFull && !full)
        qCInfo(storageLog, "There is space on the disk again");
    m_storage.setFull(full);
    if (full)
        lookLater();
    else
        m_storage.tellNextWrite();
}

void DiskReserve::lookLater()
{
    if (std::exchange(m_isDue, true))
        return;
    m_clock.after(lookEvery, this, [this] {
        m_isDue = false;
        look();
    });
}

void DiskReserve::beforeWrite()
{
    m_isAmple ? lookLater() : look();
}

void DiskReserve::refused()
{
    m_refused = Refused {m_space(m_folder).free};
    if (!m_storage.isFull())
        qCWarning(storageLog, "The disk takes no more: until it does, nothing new is stored");
    m_storage.setFull(true);
    lookLater();
}

bool DiskReserve::isStillRefused(qint64 free)
{
    if (!m_refused)
        return false;
    const bool isWorthTrying = free - m_refused->free >= worthTrying || ++m_refused->looks >= looksBeforeTrying;
    if (isWorthTrying)
        m_refused.reset();
    return !isWorthTrying;
}

} // namespace hearth
