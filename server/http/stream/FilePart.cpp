// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilePart.h"

#include "SendFile.h"

#include <QFileInfo>

namespace hearth {

FilePart::FilePart(const QString &path)
    : m_file(path)
{
}

std::shared_ptr<FilePart> FilePart::open(const QString &path)
{
    // Asked first: to open a pipe could wait for somebody to write into it.
    if (!QFileInfo(path).isFile())
        return nullptr;
    auto part = std::shared_ptr<FilePart>(new FilePart(path));
    if (!part->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return nullptr;
    part->m_fileSize = part->m_left = part->m_file.size();
    if (const int descriptor = part->m_file.handle(); descriptor >= 0)
        expectSequentialReading(descriptor);
    return part;
}

void FilePart::narrow(qint64 first, qint64 length)
{
    Q_ASSERT(first >= 0 && length >= 0 && first + length <= m_fileSize);
    m_at = first;
    m_left = length;
}

QByteArray FilePart::read(qint64 most)
{
    const qint64 size = std::min(most, m_left);
    if (!m_file.seek(m_at))
        return {};
    QByteArray bytes = m_file.read(size);
    if (bytes.size() != size)
        return {};
    m_at += size;
    m_left -= size;
    return bytes;
}

qint64 FilePart::sendTo(int socket, qint64 most)
{
    const int descriptor = m_file.handle(); // of a resource of the program: none
    if (descriptor < 0 || !canSendFiles())
        return -1;
    const qint64 sent = sendFile(socket, descriptor, m_at, std::min(most, m_left));
    if (sent > 0) {
        m_at += sent;
        m_left -= sent;
    }
    return sent;
}

} // namespace hearth
