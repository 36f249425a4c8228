// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Marking.h"

#include "text/CodeFences.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const QString fence = u"```"_s;

/// Whether so many of a mark's sign make this mark: three stars are bold and italic at once.
bool isMark(qsizetype signs, const QString &mark)
{
    if (mark == u"*")
        return signs == 1 || signs >= 3;
    return signs >= mark.size();
}

qsizetype signsBefore(QStringView text, QChar sign)
{
    qsizetype count = 0;
    while (count < text.size() && text[text.size() - 1 - count] == sign)
        ++count;
    return count;
}

qsizetype signsBehind(QStringView text, QChar sign)
{
    return std::find_if(text.begin(), text.end(), [sign](QChar c) { return c != sign; }) - text.begin();
}

bool isAround(QStringView before, QStringView behind, const QString &mark)
{
    return isMark(signsBefore(before, mark[0]), mark) && isMark(signsBehind(behind, mark[0]), mark);
}

bool isWithin(QStringView piece, const QString &mark)
{
    return piece.size() > 2 * mark.size() && isMark(signsBehind(piece, mark[0]), mark) && isMark(signsBefore(piece, mark[0]), mark);
}

MarkedText inOneLine(const QString &text, qsizetype start, qsizetype end, const QString &mark)
{
    const QStringView all(text);
    const qsizetype size = mark.size();
    const QString piece = text.sliced(start, end - start);
    if (isAround(all.first(start), all.sliced(end), mark))
        return {start - size, end + size, piece, start - size, end - size};
    if (isWithin(piece, mark))
        return {start, end, piece.sliced(size, piece.size() - 2 * size), start, end - 2 * size};
    return {start, end, mark + piece + mark, start + size, end + size};
}

/// What makes a line an item, a quote or a heading; marks go behind it.
qsizetype beginOfWords(const QString &line)
{
    static const QRegularExpression begin(u"^(?:\\s|>|[-*+](?=\\s)|#{1,6}(?=\\s)|\\d{1,9}[.)](?=\\s))*"_s);
    return begin.match(line).capturedLength();
}

MarkedText inLines(const QString &text, qsizetype start, qsizetype end, const QString &mark)
{
    QStringList lines = text.sliced(start, end - start).split(u'\n');
    const auto words = [](const QString &line) { return line.sliced(beginOfWords(line)).trimmed(); };
    const bool marked = std::all_of(
        lines.begin(), lines.end(), [&](const QString &line) { return words(line).isEmpty() || isWithin(words(line), mark); });
    for (QString &line : lines) {
        const QString piece = words(line);
        if (!piece.isEmpty())
            line = line.first(beginOfWords(line))
                + (marked ? piece.sliced(mark.size(), piece.size() - 2 * mark.size()) : mark + piece + mark);
    }
    const QString made = lines.join(u'\n');
    return {start, end, made, start, start + made.size()};
}

MarkedText asCode(const QString &text, qsizetype start, qsizetype end)
{
    const QStringView all(text);
    const QString piece = text.sliced(start, end - start);
    const QString before = fence + u'\n';
    const QString behind = u'\n' + fence;
    if (all.first(start).endsWith(before) && all.sliced(end).startsWith(behind))
        return {start - before.size(), end + behind.size(), piece, start - before.size(), end - before.size()};
    if (piece.startsWith(before) && piece.endsWith(behind) && piece.size() > before.size() + behind.size()) {
        const QString code = piece.sliced(before.size(), piece.size() - before.size() - behind.size());
        return {start, end, code, start, start + code.size()};
    }
    const QString lineAbove = start > 0 && text[start - 1] != u'\n' ? u"\n"_s : QString();
    const QString lineBelow = end < text.size() && text[end] != u'\n' ? u"\n"_s : QString();
    const qsizetype from = start + lineAbove.size() + before.size();
    return {start, end, lineAbove + before + piece + behind + lineBelow, from, from + piece.size()};
}

} // namespace

MarkedText withMarkToggled(const QString &text, qsizetype start, qsizetype end, const QString &mark)
{
    start = std::clamp<qsizetype>(start, 0, text.size());
    end = std::clamp<qsizetype>(end, start, text.size());
    const qsizetype selected = start;
    while (start < end && text[start].isSpace())
        ++start;
    while (end > start && text[end - 1].isSpace())
        --end;
    if (start == end)
        return inOneLine(text, selected, selected, mark);
    if (!QStringView(text).sliced(start, end - start).contains(u'\n'))
        return inOneLine(text, start, end, mark);
    return mark == u"`" ? asCode(text, start, end) : inLines(text, start, end, mark);
}

bool endsInCode(QStringView text)
{
    CodeFences fences;
    for (const QStringView line : text.split(u'\n'))
        fences.holds(line);
    return fences.areOpen();
}

bool endsInInlineCode(QStringView text)
{
    qsizetype open = 0; // how many marks opened it; 0: none
    for (qsizetype i = text.lastIndexOf(u'\n') + 1; i < text.size();) {
        const qsizetype marks = signsBehind(text.sliced(i), u'`');
        if (marks > 0 && open == 0)
            open = marks;
        else if (marks > 0 && marks == open)
            open = 0;
        i += std::max<qsizetype>(marks, 1);
    }
    return open > 0;
}

} // namespace hearth
