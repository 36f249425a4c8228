// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TextTraits.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr int mostEmoji = 8;
constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr char32_t keycap = 0x20E3;

struct Range
{
    char32_t first;
    char32_t last;
};

/// Blocks that hold emoji, from Unicode's emoji-data.txt, coarsely.
constexpr Range pictures[] = {{0x231A, 0x231B}, {0x23E9, 0x23F3}, {0x25FD, 0x25FE}, {0x2600, 0x27BF}, {0x2934, 0x2935},
    {0x2B05, 0x2B07}, {0x2B1B, 0x2B1C}, {0x2B50, 0x2B55}, {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF}, {0x1F170, 0x1F19A},
    {0x1F1E6, 0x1F1FF}, {0x1F200, 0x1F251}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F7E0, 0x1F7EB},
    {0x1F900, 0x1F9FF}, {0x1FA70, 0x1FAFF}};

bool isPicture(char32_t c)
{
    return std::any_of(std::begin(pictures), std::end(pictures), [c](Range range) { return c >= range.first && c <= range.last; });
}

bool isFlagHalf(char32_t c)
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

/// Changes how the emoji before it looks: variation selector, skin tone, tags of regional flags.
bool isModifier(char32_t c)
{
    return c == 0xFE0F || c == keycap || (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F);
}

bool isWordCharacter(const QString &text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    const QChar c = text.at(at);
    return c.isLetterOrNumber() || c.isMark() || c == u'_';
}

} // namespace

bool isEmojiOnly(const QString &text)
{
    if (text.size() > mostEmoji * 16)
        return false;
    int emoji = 0;
    bool joined = false;
    bool halfFlag = false;
    const QList<uint> characters = text.trimmed().toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters[i];
        const bool digitOfKeycap = (c < 0x80) && i + 1 < characters.size()
            && (characters[i + 1] == keycap || (i + 2 < characters.size() && characters[i + 2] == keycap));
        if (isFlagHalf(c)) {
            halfFlag = !halfFlag;
            emoji += halfFlag ? 1 : 0;
        } else if (digitOfKeycap || (isPicture(c) && !isModifier(c))) {
            emoji += joined ? 0 : 1;
        } else if (!isModifier(c) && c != zeroWidthJoiner && !QChar::isSpace(c)) {
            return false;
        }
        joined = c == zeroWidthJoiner;
    }
    return emoji > 0 && emoji <= mostEmoji;
}

bool mentionsAny(const QString &text, const QStringList &names)
{
    for (const QString &name : names) {
        if (name.size() < 2)
            continue;
        for (qsizetype at = 0; (at = text.indexOf(name, at, Qt::CaseInsensitive)) >= 0; ++at)
            if (!isWordCharacter(text, at - 1) && !isWordCharacter(text, at + name.size()))
                return true;
    }
    return false;
}

} // namespace hearth
