// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// What is to be done to a text: `replacement` comes in place of what is from `start` to `end`, and then this is selected.
struct MarkedText
{
    qsizetype start = 0;
    qsizetype end = 0;
    QString replacement;
    qsizetype selectionStart = 0;
    qsizetype selectionEnd = 0;
};

/// Puts a mark ("**", "*", "`") around what is selected, or takes it away where it is. Blanks at the ends stay outside, where
/// Markdown wants them; in several lines each is marked by itself, behind what makes it an item or a quote, and code gets
/// fences. Where nothing is selected, the marks stand around the place where one writes on.
MarkedText withMarkToggled(const QString &text, qsizetype start, qsizetype end, const QString &mark);

/// Whether what is written up to the end of `text` is within a block of code, so that a line break is a part of it.
bool endsInCode(QStringView text);
/// Whether it is between marks of code within its line: as many behind it as before it have not come yet.
bool endsInInlineCode(QStringView text);

} // namespace hearth
