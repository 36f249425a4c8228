// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiskFile.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Error failed(const char *what, const QString &path, int reason)
{
    if (reason == ENOSPC || reason == EDQUOT)
        return {ErrorCode::StorageFull, u"The disk of the server is full."_s, {}, std::chrono::seconds(10)};
    return {ErrorCode::Internal,
        u"%1 cannot be %2: %3."_s.arg(path, QLatin1StringView(what), QString::fromLocal8Bit(std::strerror(reason)))};
}

} // namespace

Result<void> DiskFile::open(const QString &path, Begin begin)
{
    m_path = path;
    const int flags = begin == Begin::New ? O_CREAT | O_TRUNC : O_CREAT | O_APPEND;
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW | flags, 0600);
    if (descriptor < 0)
        return failed("opened", path, errno);
    if (!m_file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return failed("opened", path, EIO);
    }
    return {};
}

Result<void> DiskFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_file.handle(), bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return failed("written", path(), errno);
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<void> DiskFile::sync()
{
    if (::fdatasync(m_file.handle()) != 0)
        return failed("stored", path(), errno);
    return {};
}

Result<void> syncFolder(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return failed("opened", path, errno);
    const bool synced = ::fsync(descriptor) == 0;
    const int reason = errno;
    ::close(descriptor);
    return synced ? Result<void>() : failed("stored", path, reason);
}

} // namespace hearth
