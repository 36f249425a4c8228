// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace hearth {

/// Where code begins and ends between fences of "```" or "~~~", line by line.
class CodeFences
{
public:
    /// Takes the next line; whether it is code, or a fence.
    bool holds(QStringView line);
    /// Whether the lines so far left code open.
    bool areOpen() const { return m_length > 0; }

    /// Where a line begins behind the blanks that Markdown lets stand before a mark.
    static qsizetype beginOf(QStringView line);

private:
    QChar m_mark;
    qsizetype m_length = 0; ///< of the fence that opened; 0 outside of code
};

} // namespace hearth
