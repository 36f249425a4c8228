// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiskFile.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Error failed(const char *what, const QFile &file)
{
    if (file.error() == QFileDevice::ResourceError)
        return {ErrorCode::StorageFull, u"The disk of the server is full."_s, {}, std::chrono::seconds(10)};
    return {ErrorCode::Internal, u"%1 cannot be %2: %3."_s.arg(file.fileName(), QLatin1StringView(what), file.errorString())};
}

} // namespace

Result<void> DiskFile::open(const QString &path, Begin begin)
{
    m_path = path;
    m_file.setFileName(path);
    const auto how = begin == Begin::New ? QIODevice::Truncate : QIODevice::Append;
    return m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered | how) ? Result<void>() : failed("opened", m_file);
}

Result<void> DiskFile::write(QByteArrayView bytes)
{
    return m_file.write(bytes.data(), bytes.size()) == bytes.size() ? Result<void>() : failed("written", m_file);
}

/// Qt has nothing better.
Result<void> DiskFile::sync()
{
    return m_file.flush() ? Result<void>() : failed("stored", m_file);
}

Result<void> syncFolder(const QString &)
{
    return {};
}

} // namespace hearth
