// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace hearth {

/// How a stretch of a block's text looks, and where it leads. In UTF-16 units.
struct TextSpan
{
    enum Style { Bold = 1, Italic = 2, Struck = 4, Code = 8 };

    qsizetype start = 0;
    qsizetype length = 0;
    int styles = 0; ///< of Style
    QUrl address; ///< empty, or one that webAddress() lets through

    bool operator==(const TextSpan &) const = default;
};

/// One block of a formatted message: words, code, or a line across. All of it is plain text beside how it looks: nothing in
/// it is ever to be read as markup.
struct TextBlock
{
    enum class Kind { Words, Code, Line };

    Kind kind = Kind::Words;
    QString text; ///< lines are parted by "\n"
    QString language; ///< of code, as its author named it; empty where nobody did
    QString marker; ///< what stands before an item of a list: "•", "3."
    int quotes = 0; ///< how many quotes it stands in
    int indent = 0; ///< how many lists it stands in
    QList<TextSpan> spans; ///< in order, without overlaps; what is plain has none

    bool operator==(const TextBlock &) const = default;
};

} // namespace hearth
