// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/KeptFile.h"

#include "session/PrivateFile.h"

namespace hearth {

KeptFile::KeptFile(const QString &path)
    : m_path(path)
{
    m_thread.setMaxThreadCount(1);
}

KeptFile::~KeptFile()
{
    settle();
}

QJsonObject KeptFile::load() const
{
    return privatefile::load(m_path);
}

void KeptFile::save(const QJsonObject &json)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_waiting)
        m_thread.start([this] { write(); });
    m_waiting = json;
}

void KeptFile::write()
{
    QMutexLocker lock(&m_mutex);
    const QJsonObject json = *std::exchange(m_waiting, std::nullopt);
    lock.unlock();
    privatefile::save(m_path, json);
}

void KeptFile::settle()
{
    m_thread.waitForDone();
}

} // namespace hearth
