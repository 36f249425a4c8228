// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Rules.h"

#include <QStringView>

#include <optional>

namespace hearth {

/// `@name` where it stands in a text as a word of its own: what the server looks for to find whom a message names, and what
/// a client finds again to show it.
struct AtName
{
    qsizetype at = 0; ///< of the @, in UTF-16 units
    QStringView name; ///< with dots and dashes at its end that may be the sentence's

    /// The longest beginning of it that `isMeant`, of those that leave out only dots and dashes at its end; empty for none.
    template <typename IsMeant>
    QStringView meant(IsMeant isMeant) const
    {
        for (QStringView word = name; !word.isEmpty(); word.chop(1)) {
            if (isMeant(word))
                return word;
            if (!endsSentences(word.back()))
                break;
        }
        return {};
    }

    /// It could stand in a name.
    static bool isOfAName(QChar c);
    static bool endsSentences(QChar c) { return c == u'.' || c == u'-' || c == u'_'; }
};

/// The first one whose @ is at `from` or later.
std::optional<AtName> nextAtName(QStringView text, qsizetype from);

} // namespace hearth
