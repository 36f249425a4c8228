// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AttachmentStore.h"
#include "FileStore.h"
#include "core/Clock.h"

namespace hearth {

class Storage;

/// Compares what is kept with what the database knows, in the background, so that nobody notices: files that nobody refers to are
/// deleted (of a server that was killed between two steps), and what is missing, or not what it was, is marked in the database, so
/// that whoever wants it is told. Lives on the server thread.
class ContentCheck : public QObject
{
    Q_OBJECT
public:
    enum class State { Whole, Missing, Damaged };
    /// Reads all of it. For threads that may wait for a disk.
    static State stateOf(const ContentFolder &folder, const StoredContent &content);

    /// Between two folders, and between two contents; behind a content, as long again as it took to read, eight times.
    static constexpr std::chrono::milliseconds rest {20};
    static constexpr int restsForWork = 8;

    ContentCheck(FileStore &files, Storage &storage, Clock &clock, QObject *parent = nullptr);

    /// Once, after everything is open.
    void begin();

Q_SIGNALS:
    void finished();

private:
    void lookForOrphans(int folder);
    void lookAt(const QByteArray &after);
    void lookedAt(const StoredContent &content, State state, std::chrono::milliseconds took);

    FileStore &m_files;
    Storage &m_storage;
    Clock &m_clock;
};

} // namespace hearth
