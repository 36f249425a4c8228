// SPDX-License-Identifier: GPL-3.0-or-later
#include "MachineMemory.h"

#include <QFile>

#include <algorithm>

#include <unistd.h>

namespace hearth {

namespace {

/// What the control group of this process may have (a container, `MemoryMax=` of systemd), with those above it.
qint64 memoryOfGroup(qint64 most)
{
    QFile self(QStringLiteral("/proc/self/cgroup"));
    if (!self.open(QIODevice::ReadOnly))
        return most;
    const QByteArrayList lines = self.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.startsWith("0::/")) // version 2, of which there is one hierarchy
            continue;
        for (QString path = QString::fromUtf8(line.sliced(3)); !path.isEmpty(); path.truncate(path.lastIndexOf(u'/'))) {
            QFile limit(QStringLiteral("/sys/fs/cgroup") + path + QStringLiteral("/memory.max"));
            bool isNumber = false;
            const qint64 bytes = limit.open(QIODevice::ReadOnly) ? limit.readAll().trimmed().toLongLong(&isNumber) : 0;
            if (isNumber && bytes > 0)
                most = std::min(most, bytes);
        }
    }
    return most;
}

} // namespace

qint64 machineMemory()
{
    const long pages = ::sysconf(_SC_PHYS_PAGES);
    const long pageSize = ::sysconf(_SC_PAGESIZE);
    if (pages <= 0 || pageSize <= 0)
        return qint64(4) << 30;
    return memoryOfGroup(qint64(pages) * pageSize);
}

} // namespace hearth
