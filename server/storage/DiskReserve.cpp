// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiskReserve.h"

#include "Storage.h"
#include "StorageLog.h"
#include "core/Clock.h"

#include <QStorageInfo>

namespace hearth {

qint64 DiskReserve::freeBytes(const QString &folder)
{
    return QStorageInfo(folder).bytesAvailable(); // -1 where that cannot be found out
}

DiskReserve::DiskReserve(Storage &storage, Clock &clock, qint64 reserve, FreeBytes free, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
    , m_reserve(reserve)
    , m_free(std::move(free))
{
    connect(&m_storage, &Storage::written, this, &DiskReserve::lookAgain);
}

void DiskReserve::watch(const QString &folder)
{
    m_folder = folder;
    if (m_reserve > 0)
        look();
}

void DiskReserve::look()
{
    const qint64 free = m_free(m_folder);
    const bool wasFull = m_storage.isFull();
    // A little more than the reserve must be free before it counts as enough again: else every message would be the
    // last one, or the first.
    const qint64 needed = wasFull ? m_reserve + m_reserve / 32 : m_reserve;
    const bool full = free >= 0 && free < needed;
    if (full && !wasFull)
        qCWarning(
            storageLog, "Only %lld MB of the disk are free: until there are more, nothing new is stored", free / (1024 * 1024));
    else if (wasFull && !full)
        qCInfo(storageLog, "There is space on the disk again");
    m_storage.setFull(full);
    if (full)
        lookAgain();
    else
        m_storage.tellNextWrite();
}

void DiskReserve::lookAgain()
{
    m_clock.after(lookEvery, this, [this] { look(); });
}

} // namespace hearth
