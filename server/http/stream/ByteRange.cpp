// SPDX-License-Identifier: GPL-3.0-or-later
#include "ByteRange.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace hearth {

namespace {

constexpr int maxRanges = 64;
constexpr qint64 huge = std::numeric_limits<qint64>::max();

QByteArrayView withoutSpace(QByteArrayView text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

/// Only digits, at least one; more than can be counted is the most that can.
std::optional<qint64> number(QByteArrayView digits)
{
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return {};
    qint64 value = 0;
    for (const char digit : digits)
        value = value > (huge - 9) / 10 ? huge : value * 10 + (digit - '0');
    return value;
}

/// One of the list; nothing: it is not written as a range is.
std::optional<ByteRange> parseOne(QByteArrayView text, qint64 size)
{
    using Kind = ByteRange::Kind;
    const qsizetype dash = text.indexOf('-');
    if (dash < 0)
        return {};
    const auto last = number(text.sliced(dash + 1));
    if (dash == 0) { // the last so many bytes
        if (!last)
            return {};
        if (*last == 0)
            return ByteRange {Kind::Unsatisfiable};
        if (size == 0) // satisfiable, says the RFC, but no Content-Range can say which bytes these are
            return ByteRange {};
        const qint64 length = std::min(*last, size);
        return ByteRange {Kind::Part, size - length, length};
    }
    const auto first = number(text.first(dash));
    if (!first || (dash + 1 < text.size() && !last) || (last && *last < *first))
        return {};
    if (*first >= size)
        return ByteRange {Kind::Unsatisfiable};
    const qint64 end = last ? std::min(*last, size - 1) : size - 1;
    return ByteRange {Kind::Part, *first, end - *first + 1};
}

} // namespace

ByteRange ByteRange::parse(QByteArrayView field, qint64 size)
{
    constexpr QByteArrayView unit = "bytes=";
    if (field.size() <= unit.size() || field.first(unit.size()).compare(unit, Qt::CaseInsensitive) != 0)
        return {};
    ByteRange asked {Kind::Unsatisfiable};
    int satisfiable = 0;
    int count = 0;
    for (QByteArrayView list = field.sliced(unit.size()); !list.isNull();) {
        const qsizetype comma = list.indexOf(',');
        const QByteArrayView text = withoutSpace(comma < 0 ? list : list.first(comma));
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
        if (text.isEmpty())
            continue; // RFC 9110, 5.6.1.2: empty elements of a list do not count
        const auto one = parseOne(text, size);
        if (!one || ++count > maxRanges)
            return {};
        if (one->kind == Kind::Unsatisfiable)
            continue;
        ++satisfiable;
        asked = *one;
    }
    if (count == 0 || satisfiable > 1)
        return {};
    return asked;
}

} // namespace hearth
