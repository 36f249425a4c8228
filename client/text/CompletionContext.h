// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace hearth {

/// A name that is being begun where one writes: behind an @, a # or a colon.
struct CompletionContext
{
    enum class Kind { Person, Room, Emoji };

    Kind kind = Kind::Person;
    qsizetype start = 0; ///< of the mark, in UTF-16 units
    QString typed; ///< behind the mark, up to where one writes

    friend bool operator==(const CompletionContext &, const CompletionContext &) = default;
};

/// What ends at `cursor`, if that is the beginning of a name: a word of its own, not within code, and not within another word.
/// Of an emoji two characters are needed, a letter among them and no dash before it: much else begins with a colon.
std::optional<CompletionContext> completionAt(QStringView text, qsizetype cursor);

/// How well a name fits what was typed; less is better.
enum class NameMatch {
    Whole,
    Beginning, ///< of the name
    WordBeginning, ///< of a word in it
    Within,
    None,
};

/// As it is compared: without regard to case, width and accents.
QString plainLetters(QStringView text);
/// The same of a name that is folded already.
QString withoutAccents(const QString &folded);

/// Without regard to case and to accents. Nothing typed is a beginning of everything.
NameMatch matchOf(QStringView name, QStringView typed);

} // namespace hearth
