// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace hearth {

/// A face made of characters, and the emoji that is meant by it.
struct Emoticon
{
    qsizetype start = 0; ///< in UTF-16 units
    QStringView emoji; ///< of static storage

    friend bool operator==(const Emoticon &, const Emoticon &) = default;
};

/// The one that ends at `end`, if it stands alone: between blanks, or the ends of the text, and not within code. So none is
/// found within a word, an address or a time, nor beside a bracket or another mark, where something else may be meant.
std::optional<Emoticon> emoticonAt(QStringView text, qsizetype end);

} // namespace hearth
