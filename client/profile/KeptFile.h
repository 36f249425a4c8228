// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <mutex>
#include <optional>
#include <thread>

namespace hearth {

/// A private file (see privatefile) that is written on another thread, because a write is finished only when the disk
/// has it, which takes milliseconds to seconds. What is saved last is what the file has in the end; what was saved
/// while a write was under way and again before it ended is not written on its own. Everything saved is in the file
/// once this is destroyed, or flush() returned. Used from one thread.
class KeptFile
{
public:
    explicit KeptFile(const QString &path);
    ~KeptFile();

    QJsonObject load() const; ///< as it is in the file now
    void save(const QJsonObject &json); ///< returns at once
    void flush(); ///< waits until what was saved is in the file

private:
    void write();

    const QString m_path;
    std::mutex m_mutex;
    std::optional<QJsonObject> m_waiting; ///< guarded by m_mutex, as is m_writing
    bool m_writing = false; ///< m_thread looks at m_waiting once more before it ends
    // There only while something is written. Not of a QThreadPool: the thread sanitizer does not see what that hands
    // over.
    std::thread m_thread;
};

} // namespace hearth
