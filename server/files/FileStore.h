// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ContentFolder.h"
#include "core/WorkerThreads.h"

#include <QObject>

namespace hearth {

/// The folder and the threads that read and write in it. Lives on the server thread.
class FileStore : public QObject
{
    Q_OBJECT
public:
    explicit FileStore(QObject *parent = nullptr);

    /// As ContentFolder::open().
    Result<void> open(const QString &dataFolder, const QList<AttachmentId> &unfinished);
    /// Nothing refers to these any more.
    void discard(const QList<QByteArray> &hashes);
    /// Nobody goes on with these.
    void discardIncoming(const QList<AttachmentId> &attachments);

    ContentFolder folder;
    WorkerThreads threads; ///< go first
};

} // namespace hearth
