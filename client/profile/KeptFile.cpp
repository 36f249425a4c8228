// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/KeptFile.h"

#include "profile/PrivateFile.h"

namespace hearth {

KeptFile::KeptFile(const QString &path)
    : m_path(path)
{
}

KeptFile::~KeptFile()
{
    flush();
}

QJsonObject KeptFile::load() const
{
    return privatefile::load(m_path);
}

void KeptFile::save(const QJsonObject &json)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = json;
        if (std::exchange(m_writing, true))
            return;
    }
    flush(); // the thread of the time before has nothing left to do
    m_thread = std::thread([this] { write(); });
}

void KeptFile::write()
{
    std::unique_lock lock(m_mutex);
    while (m_waiting) {
        const QJsonObject json = *std::exchange(m_waiting, std::nullopt);
        lock.unlock();
        privatefile::save(m_path, json);
        lock.lock();
    }
    m_writing = false;
}

void KeptFile::flush()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace hearth
