// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeadReader.h"

#include "RequestHead.h"

namespace hearth {

std::pair<HeadReader::Outcome, qsizetype> HeadReader::take(QByteArrayView bytes)
{
    qsizetype at = 0;
    if (!hasBegun()) {
        while (at < bytes.size() && (bytes[at] == '\r' || bytes[at] == '\n'))
            ++at;
        m_blanks += int(qMin<qsizetype>(at, maxBlanks + 1));
        if (m_blanks > maxBlanks)
            return {Outcome::NotHttp, at};
        if (at == bytes.size())
            return {Outcome::Incomplete, at};
        if (!QChar::isLetter(uchar(bytes[at])))
            return {Outcome::NotHttp, at};
    }
    const qsizetype old = m_text.size();
    const QByteArrayView next = bytes.sliced(at, qMin(bytes.size() - at, m_maxSize + 1 - old));
    // What is behind the end is not taken along: the head is kept for as long as its request.
    qsizetype end = old == 0 ? RequestHead::end(QByteArray::fromRawData(next.data(), next.size()), 0) : -1;
    m_text.append(end < 0 ? next : next.first(end));
    if (old > 0)
        end = RequestHead::end(m_text, old);
    if (end > m_maxSize || (end < 0 && m_text.size() > m_maxSize))
        return {Outcome::TooLarge, bytes.size()};
    if (end < 0)
        return {Outcome::Incomplete, bytes.size()};
    m_text.truncate(end);
    return {Outcome::Complete, at + end - old};
}

QByteArray HeadReader::text()
{
    m_blanks = 0;
    return std::exchange(m_text, {});
}

} // namespace hearth
