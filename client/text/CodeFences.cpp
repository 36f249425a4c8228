// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/CodeFences.h"

#include <algorithm>

namespace hearth {

bool CodeFences::holds(QStringView line)
{
    const QStringView from = line.sliced(beginOf(line));
    const QChar mark = from.isEmpty() ? QChar() : from[0];
    const qsizetype length = mark == u'`' || mark == u'~'
        ? std::find_if(from.begin(), from.end(), [mark](QChar c) { return c != mark; }) - from.begin()
        : 0;
    if (m_length == 0) {
        if (length < 3 || (mark == u'`' && from.sliced(length).contains(mark)))
            return false;
        m_mark = mark;
        m_length = length;
    } else if (mark == m_mark && length >= m_length && from.sliced(length).trimmed().isEmpty()) {
        m_length = 0;
    }
    return true;
}

qsizetype CodeFences::beginOf(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && at < 4 && line[at] == u' ')
        ++at;
    return at;
}

} // namespace hearth
