// SPDX-License-Identifier: GPL-3.0-or-later
#include "tally/DiskTally.h"

#include "Storage.h"
#include "attachments/Attachments.h"

namespace hearth {

DiskTally::DiskTally(
    const Storage &storage, const Attachments &attachments, Clock &clock, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_attachments(attachments)
    , m_clock(clock)
    , m_freeDisk(options.uploads.freeDisk)
{
}

void DiskTally::watch()
{
    m_looks.push_back(look());
    if (m_looks.size() > looks)
        m_looks.pop_front();
    m_clock.after(lookEvery, this, [this] { watch(); });
}

DiskTally::Look DiskTally::look() const
{
    return {m_clock.now(), m_storage.bytes(), m_attachments.keptBytes()};
}

rest::StorageUse DiskTally::use() const
{
    const Look now = look();
    const Look before = m_looks.empty() ? now : m_looks.front();
    rest::StorageUse use;
    use.database = now.database;
    use.files = now.files;
    if (const qint64 free = m_freeDisk ? m_freeDisk() : -1; free >= 0)
        use.free = free;
    use.databaseGrew = now.database - before.database;
    use.filesGrew = now.files - before.files;
    use.grewSince = before.at;
    use.low = m_storage.isLow();
    use.full = m_storage.isFull();
    return use;
}

} // namespace hearth
