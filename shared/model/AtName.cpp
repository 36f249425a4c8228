// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/AtName.h"

namespace hearth {

namespace {

/// In UTF-16 units: of each character of a username there may be two.
constexpr qsizetype longestName = 2 * rules::maxUsername;

} // namespace

/// Of rarer letters each half is one.
bool AtName::isOfAName(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'.' || c == u'_' || c == u'-';
}

std::optional<AtName> nextAtName(QStringView text, qsizetype from)
{
    for (qsizetype at = text.indexOf(u'@', from); at >= 0; at = text.indexOf(u'@', at + 1)) {
        if (at > 0 && (AtName::isOfAName(text[at - 1]) || text[at - 1] == u'@'))
            continue; // within a word, as in an address of mail
        qsizetype end = at + 1;
        while (end < text.size() && end - at <= longestName + 1 && AtName::isOfAName(text[end]))
            ++end;
        if (end - at - 1 <= longestName)
            return AtName {at, text.sliced(at + 1, end - at - 1)};
    }
    return std::nullopt;
}

} // namespace hearth
