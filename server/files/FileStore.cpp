// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileStore.h"

#include <QFile>

namespace hearth {

namespace {

/// One that waits for its disk does not hold up the others; the processor is better used by two than by many.
constexpr int threadCount = 3;
/// Pieces; each upload has one at a time.
constexpr std::size_t mostWaiting = 4'096;

} // namespace

FileStore::FileStore(QObject *parent)
    : QObject(parent)
    , threads(threadCount, mostWaiting)
{
}

Result<void> FileStore::open(const QString &dataFolder, const QList<AttachmentId> &unfinished)
{
    return folder.open(dataFolder, unfinished);
}

void FileStore::discard(const QList<QByteArray> &hashes)
{
    folder.condemn(hashes);
    // Where that is too much for the threads, the next start finds them.
    threads.submit([this, hashes]() -> WorkerThreads::Finish {
        for (const QByteArray &hash : hashes)
            folder.remove(hash);
        return [] { };
    });
}

void FileStore::discardIncoming(const QList<AttachmentId> &attachments)
{
    threads.submit([this, attachments]() -> WorkerThreads::Finish {
        for (const AttachmentId id : attachments)
            QFile::remove(folder.incoming(id));
        return [] { };
    });
}

} // namespace hearth
