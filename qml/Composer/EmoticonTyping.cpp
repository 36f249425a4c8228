// SPDX-License-Identifier: GPL-3.0-or-later
#include "EmoticonTyping.h"

#include "text/Emoticons.h"

#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace hearth {

namespace {

/// Nothing but one character was written into `before`, and that is a blank.
bool isBlankTyped(QStringView before, QStringView now, qsizetype cursor)
{
    return now.size() == before.size() + 1 && cursor > 0 && cursor <= now.size() && now[cursor - 1].isSpace()
        && before.first(cursor - 1) == now.first(cursor - 1) && before.sliced(cursor - 1) == now.sliced(cursor);
}

} // namespace

bool EmoticonTyping::take(const QString &text, int cursor)
{
    const QString before = std::exchange(m_text, text);
    m_cursor = cursor;
    if (!m_made.isEmpty() && text == m_typed) { // given back
        m_left = QTextCursor(m_document->textDocument());
        m_left.setPosition(int(m_start));
    } else if (!m_left.isNull() && !isLeftAlone(m_left.position())) {
        m_left = {};
    }
    if (text != m_made)
        m_made.clear();
    return m_on && isBlankTyped(before, text, cursor) && replace(text, cursor - 1, cursor);
}

bool EmoticonTyping::finish(const QString &text, int cursor)
{
    return m_on && cursor == m_cursor && text == m_text && replace(text, cursor, cursor);
}

void EmoticonTyping::restart(const QString &text)
{
    m_text = text;
    m_cursor = -1;
    m_made.clear();
    m_left = {};
}

bool EmoticonTyping::isFresh(const QString &text, int cursor) const
{
    return !m_made.isEmpty() && text == m_made && cursor == m_cursor;
}

bool EmoticonTyping::replace(const QString &text, qsizetype end, int cursor)
{
    const auto found = m_document ? emoticonAt(text, end) : std::nullopt;
    if (!found || (!m_left.isNull() && m_left.position() == found->start))
        return false;
    const qsizetype length = end - found->start;
    m_typed = text;
    m_made = QString(text).replace(found->start, length, found->emoji.toString());
    m_start = found->start;
    m_leftWords = text.sliced(found->start, length);
    // From where one writes, and back there: undoing goes there, too.
    QTextCursor writing(m_document->textDocument());
    writing.setPosition(cursor);
    writing.beginEditBlock();
    writing.setPosition(int(found->start));
    writing.setPosition(int(end), QTextCursor::KeepAnchor);
    writing.insertText(found->emoji.toString());
    writing.endEditBlock();
    return true;
}

bool EmoticonTyping::isLeftAlone(qsizetype start) const
{
    return QStringView(m_text).sliced(std::min(start, m_text.size())).startsWith(m_leftWords);
}

} // namespace hearth
