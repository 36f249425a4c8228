// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContentWriter.h"

#include "media/FileType.h"

namespace hearth {

ContentWriter::ContentWriter(ContentFolder &folder, bool keepsAll)
    : m_folder(folder)
    , m_keepsAll(keepsAll)
    , m_incoming(folder.newIncoming())
{
}

ContentWriter::~ContentWriter()
{
    if (m_file.isOpen()) {
        m_file.close();
        QFile::remove(m_incoming);
    }
}

Result<void> ContentWriter::write(QByteArrayView bytes)
{
    if (m_followed < 0)
        return {};
    m_followed += bytes.size();
    if (m_hasBegun)
        return pass(bytes);
    m_beginning += bytes;
    return m_beginning.size() < sniffedBytes ? Result<void>() : begin();
}

Result<void> ContentWriter::begin()
{
    m_hasBegun = true;
    m_content.type = typeOf(m_beginning);
    m_filter = ImageFilter::forType(m_content.type);
    if (m_isFollowing && m_filter && !m_keepsAll) { // read when it is whole
        m_followed = -1;
        m_beginning.clear();
        return {};
    }
    m_isCopied = m_isCopied || (m_filter && !m_keepsAll);
    if (const auto opened = m_isCopied ? m_file.open(m_incoming, DiskFile::Begin::New) : Result<void>(); !opened)
        return opened;
    return pass(std::exchange(m_beginning, {}));
}

Result<void> ContentWriter::pass(QByteArrayView bytes)
{
    if (!m_filter)
        return put(bytes);
    m_filtered.resize(0);
    m_filter->take(bytes, m_filtered);
    return put(m_keepsAll ? bytes : m_filtered);
}

Result<void> ContentWriter::put(QByteArrayView bytes)
{
    m_hash.add(bytes);
    m_content.size += bytes.size();
    return m_isCopied ? m_file.write(bytes) : Result<void>();
}

Result<void> ContentWriter::end()
{
    if (const auto begun = m_hasBegun ? Result<void>() : begin(); !begun)
        return begun;
    if (m_filter) {
        m_filtered.resize(0);
        m_filter->end(m_filtered);
        if (const auto put = m_keepsAll ? Result<void>() : this->put(m_filtered); !put)
            return put;
        m_content.width = m_filter->width();
        m_content.height = m_filter->height();
    }
    m_content.hash = m_hash.result();
    return {};
}

Result<KeptContent> ContentWriter::keep()
{
    if (const auto ended = end(); !ended)
        return ended.error();
    return publish(m_file);
}

Result<KeptContent> ContentWriter::publish(DiskFile &file)
{
    if (const auto synced = file.sync(); !synced)
        return synced.error();
    const auto claim = m_folder.publish(file.path(), m_content.hash);
    if (!claim)
        return claim.error();
    file.close();
    return KeptContent {m_content, *claim};
}

std::shared_ptr<ContentWriter> ContentWriter::following(ContentFolder &folder, bool keepsAll)
{
    const auto writer = std::make_shared<ContentWriter>(folder, keepsAll);
    writer->m_isCopied = false;
    writer->m_isFollowing = true;
    return writer;
}

Result<KeptContent> ContentWriter::keepFile(const QString &path)
{
    if (const auto ended = end(); !ended)
        return ended.error();
    if (m_followed < 0) // it was small, and what it is was seen only now
        return adopt(m_folder, path, m_keepsAll);
    DiskFile file;
    if (const auto opened = file.open(path, DiskFile::Begin::AtTheEnd); !opened)
        return opened.error();
    return publish(file);
}

Result<KeptContent> ContentWriter::adopt(ContentFolder &folder, const QString &path, bool keepsAll)
{
    ContentWriter writer(folder, keepsAll);
    writer.m_isCopied = false;
    QFile read(path);
    if (!read.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error {ErrorCode::Internal, QStringLiteral("%1 cannot be read: %2").arg(path, read.errorString())};
    if (const auto done = writer.readAll(read); !done)
        return done.error();
    if (writer.m_isCopied) {
        const auto kept = writer.publish(writer.m_file);
        if (kept)
            QFile::remove(path);
        return kept;
    }
    DiskFile file;
    if (const auto opened = file.open(path, DiskFile::Begin::AtTheEnd); !opened)
        return opened.error();
    return writer.publish(file);
}

Result<void> ContentWriter::readAll(QFile &file)
{
    constexpr qint64 piece = 256 * 1024;
    while (true) {
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty())
            break;
        if (const auto written = write(bytes); !written)
            return written;
    }
    if (file.error() != QFileDevice::NoError)
        return Error {ErrorCode::Internal, QStringLiteral("%1 cannot be read: %2").arg(file.fileName(), file.errorString())};
    return end();
}

} // namespace hearth
