// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/SentBytes.h"

#include "media/FileType.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr qint64 step = 512 * 1024;

} // namespace

SentBytes::SentBytes(const OutgoingFile &file)
    : m_path(file.path)
    , m_size(file.size)
    , m_modified(file.modified)
    , m_keepsAll(file.form == OutgoingFile::Form::Original)
{
}

/// By how it begins, as the server will see it, and not by its name.
FilePiece::Is SentBytes::begin()
{
    m_taken = 0;
    m_at = 0;
    m_kept.clear();
    m_filter.reset();
    if (m_keepsAll)
        return FilePiece::Is::Read;
    const FilePiece beginning = source(0, sniffedBytes);
    if (beginning.is == FilePiece::Is::Read)
        m_filter = ImageFilter::forType(typeOf(beginning.bytes));
    return beginning.is;
}

FilePiece::Is SentBytes::readOn()
{
    const FilePiece piece = source(m_taken, step);
    if (piece.is != FilePiece::Is::Read)
        return piece.is;
    m_taken += piece.bytes.size();
    m_filter->take(piece.bytes, m_kept);
    if (m_taken >= m_size)
        m_filter->end(m_kept);
    return piece.is;
}

/// Of what was kept, as far as it reaches.
void SentBytes::drop(qint64 bytes)
{
    const qint64 passed = std::clamp<qint64>(bytes, 0, m_kept.size());
    m_kept.remove(0, qsizetype(passed));
    m_at += passed;
}

FilePiece::Is SentBytes::count(qint64 &bytes)
{
    if (const FilePiece::Is begun = begin(); begun != FilePiece::Is::Read)
        return begun;
    m_isLooked = true;
    if (!m_filter) {
        bytes = m_size;
        return source(m_size, 0).is; // also of an original it is known whether it is still there
    }
    qint64 counted = 0;
    while (m_taken < m_size) {
        if (const FilePiece::Is read = readOn(); read != FilePiece::Is::Read)
            return read;
        counted += m_kept.size();
        m_kept.resize(0);
    }
    bytes = m_at = counted;
    return FilePiece::Is::Read;
}

FilePiece SentBytes::read(qint64 offset, qint64 most)
{
    if (!m_isLooked || (m_filter && offset < m_at)) {
        if (const FilePiece::Is begun = begin(); begun != FilePiece::Is::Read)
            return {begun, {}};
        m_isLooked = true;
    }
    if (!m_filter)
        return source(offset, most);
    while (m_taken < m_size && m_at + m_kept.size() < offset + most) {
        if (const FilePiece::Is read = readOn(); read != FilePiece::Is::Read)
            return {read, {}};
        drop(offset - m_at);
    }
    drop(offset - m_at);
    FilePiece piece {FilePiece::Is::Read, m_kept.first(std::min<qsizetype>(m_kept.size(), qsizetype(most)))};
    drop(piece.bytes.size());
    // Also where nothing more had to be read.
    if (const FilePiece::Is still = source(m_size, 0).is; still != FilePiece::Is::Read)
        return {still, {}};
    return piece;
}

} // namespace hearth
