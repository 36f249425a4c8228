// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace hearth {

/// A text as it is compared when it is searched: NFKC_Casefold, without accents (as SQLite's `remove_diacritics 2`, and in every
/// script: Arabic and Hebrew without their points), letters with strokes as those without, one apostrophe, one dash, emoji
/// without the colour of their skin. And where each unit of it came from. All positions are in UTF-16 units.
class FoldedText
{
public:
    explicit FoldedText(QStringView text);

    const QString &text() const { return m_text; }
    /// Of the original: what became this unit, with all that stands on it.
    qsizetype beginOf(qsizetype unit) const { return m_origins.empty() ? unit : m_origins[std::size_t(unit)].begin; }
    qsizetype endOf(qsizetype unit) const { return m_origins.empty() ? unit + 1 : m_origins[std::size_t(unit)].end; }

private:
    struct Origin
    {
        int begin;
        int end;
    };
    void append(QStringView original, qsizetype begin, qsizetype end);

    QString m_text;
    std::vector<Origin> m_origins; ///< empty where each unit came from the one in its place
};

} // namespace hearth
