// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hearth {

/// Whether `text` is one to eight emoji and nothing else but blanks. By ranges of code points, as Qt 6.4 has no emoji
/// properties; a symbol on the edge of these ranges may be missed.
bool isEmojiOnly(const QString &text);

/// So many UTF-16 units of a text from `start` on.
struct TextRun
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRun &) const = default;
};

/// Where a text has emoji, whole sequences together: those that are pictures by themselves, and those that a variation
/// selector, a tone, a key's frame or a joiner makes pictures. Neighbours are in one run. At most 2000 of them.
QList<TextRun> emojiRuns(QStringView text);
bool hasEmoji(QStringView text);

/// As it is to be drawn: emoji of several parts (keys, what a joiner joins) without their variation selectors, which the shaper
/// of Qt up to 6.4 takes for parts of their own: a digit with an empty key beside it, a heart beside a fire.
QString withWholeEmoji(const QString &text);
/// The same for a text that has one font: the keys among its emoji are the characters on them, for the font of words has those, and
/// would have an empty key beside them.
QString inOneFont(const QString &text);

/// Whether marks are piled up on a letter, more than any language does, so that they would reach into other lines.
bool pilesMarks(QStringView text);

/// At most so many UTF-16 units of a text, and no part of a character: what is seen as one is there or is not. Only of one that
/// goes on for longer than any does there is a part.
QString wholeBeginning(const QString &text, qsizetype most);

/// A name to stand among other words: one with letters that run to the left is set apart (FSI and PDI), so that it turns
/// nothing around it.
QString isolatedName(const QString &name);

} // namespace hearth
