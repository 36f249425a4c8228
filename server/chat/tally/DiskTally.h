// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChatOptions.h"
#include "core/Clock.h"
#include "protocol/hosting/RestStatus.h"

#include <QObject>

#include <deque>

namespace hearth {

class Attachments;
class Storage;

/// What the chat takes of the disk, and how much more that is than a day ago, or than when the program was started: it looks once an
/// hour. Lives on the server thread.
class DiskTally : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::hours lookEvery {1};
    static constexpr int looks = 24; ///< so far back

    DiskTally(const Storage &storage, const Attachments &attachments, Clock &clock, const ChatOptions &options,
        QObject *parent = nullptr);

    /// Begins to look; what is there now is what it grows from. Once all is loaded.
    void watch();
    /// Some system calls.
    rest::StorageUse use() const;

private:
    struct Look
    {
        QDateTime at;
        qint64 database = 0;
        qint64 files = 0;
    };
    Look look() const;

    const Storage &m_storage;
    const Attachments &m_attachments;
    Clock &m_clock;
    const std::function<qint64()> m_freeDisk;
    std::deque<Look> m_looks; ///< oldest first
};

} // namespace hearth
