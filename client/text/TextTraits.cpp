// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/TextTraits.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace hearth {

namespace {

constexpr int mostEmoji = 8;
constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr char32_t keycap = 0x20E3;
constexpr char32_t textStyle = 0xFE0E;
constexpr char32_t emojiStyle = 0xFE0F;
constexpr qsizetype mostRuns = 2000;
/// In UTF-16 units; what is longer may be cut.
constexpr qsizetype longestCharacter = 64;

struct Range
{
    char32_t first;
    char32_t last;
};

/// Blocks that hold emoji, from Unicode's emoji-data.txt, coarsely.
constexpr Range pictures[] = {{0x231A, 0x231B}, {0x23E9, 0x23F3}, {0x25FD, 0x25FE}, {0x2600, 0x27BF}, {0x2934, 0x2935},
    {0x2B05, 0x2B07}, {0x2B1B, 0x2B1C}, {0x2B50, 0x2B55}, {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF}, {0x1F170, 0x1F19A},
    {0x1F1E6, 0x1F1FF}, {0x1F200, 0x1F251}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F7E0, 0x1F7EB}, {0x1F900, 0x1F9FF},
    {0x1FA70, 0x1FAFF}};

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

/// Those of the BMP that are pictures without being asked to (Emoji_Presentation); the others there are letters' kin.
constexpr Range picturesByThemselves[] = {{0x231A, 0x231B}, {0x23E9, 0x23EC}, {0x23F0, 0x23F0}, {0x23F3, 0x23F3}, {0x25FD, 0x25FE},
    {0x2614, 0x2615}, {0x2648, 0x2653}, {0x267F, 0x267F}, {0x2693, 0x2693}, {0x26A1, 0x26A1}, {0x26AA, 0x26AB}, {0x26BD, 0x26BE},
    {0x26C4, 0x26C5}, {0x26CE, 0x26CE}, {0x26D4, 0x26D4}, {0x26EA, 0x26EA}, {0x26F2, 0x26F3}, {0x26F5, 0x26F5}, {0x26FA, 0x26FA},
    {0x26FD, 0x26FD}, {0x2705, 0x2705}, {0x270A, 0x270B}, {0x2728, 0x2728}, {0x274C, 0x274C}, {0x274E, 0x274E}, {0x2753, 0x2755},
    {0x2757, 0x2757}, {0x2795, 0x2797}, {0x27B0, 0x27B0}, {0x27BF, 0x27BF}, {0x2B1B, 0x2B1C}, {0x2B50, 0x2B50}, {0x2B55, 0x2B55}};

bool isPictureByItself(char32_t c)
{
    if (c > 0xFFFF)
        return isPicture(c);
    return std::any_of(std::begin(picturesByThemselves), std::end(picturesByThemselves),
        [c](Range range) { return c >= range.first && c <= range.last; });
}

/// 0 behind the end.
char32_t characterAt(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return 0;
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
}

/// What is drawn over or around the letter before it: also such as enclose it, which are piled up as well.
bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    const bool isSelector = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    return (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing) && !isSelector;
}

/// Where the emoji that begins here ends; `at` when none does.
qsizetype endOfEmoji(QStringView text, qsizetype at)
{
    qsizetype end = at;
    for (;;) {
        const char32_t c = characterAt(text, end);
        const qsizetype behind = end + (c > 0xFFFF ? 2 : 1);
        const char32_t next = characterAt(text, behind);
        if (isFlagHalf(c))
            return isFlagHalf(next) ? behind + 2 : end;
        const bool ofAKey = (c >= U'0' && c <= U'9') || c == U'#' || c == U'*';
        if (ofAKey) {
            const qsizetype frame = next == emojiStyle ? behind + 1 : behind;
            return end == at && characterAt(text, frame) == keycap ? frame + 1 : end;
        }
        const bool asked = next == emojiStyle || (next >= 0x1F3FB && next <= 0x1F3FF)
            || (next == zeroWidthJoiner && isPictureByItself(characterAt(text, behind + 1)));
        const bool couldBe = isPicture(c) || c == 0xA9 || c == 0xAE || (c >= 0x203C && c <= 0x3299);
        if (next == textStyle || !(isPictureByItself(c) || (asked && couldBe)))
            return end;
        end = behind;
        while (isModifier(characterAt(text, end)))
            end += characterAt(text, end) > 0xFFFF ? 2 : 1;
        if (characterAt(text, end) != zeroWidthJoiner)
            return end;
        // What is joined need not be a picture by itself: the sign of a man or of a woman is not.
        const char32_t joined = characterAt(text, end + 1);
        if (!isPicture(joined) && !(joined >= 0x2190 && joined <= 0x27BF))
            return end;
        if (!isPictureByItself(joined) && characterAt(text, end + 2) != emojiStyle)
            return end + 2;
        ++end;
    }
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

QList<TextRun> emojiRuns(QStringView text)
{
    QList<TextRun> found;
    for (qsizetype at = 0; at < text.size() && found.size() < mostRuns;) {
        const qsizetype end = endOfEmoji(text, at);
        if (end == at) {
            at += characterAt(text, at) > 0xFFFF ? 2 : 1;
            continue;
        }
        if (!found.isEmpty() && found.last().start + found.last().length == at)
            found.last().length += end - at;
        else
            found.append({at, end - at});
        at = end;
    }
    return found;
}

bool hasEmoji(QStringView text)
{
    // Whatever begins an emoji or follows its digit is beyond these.
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c > QChar(0x2000); }))
        return false;
    for (qsizetype at = 0; at < text.size(); ++at)
        if (endOfEmoji(text, at) > at)
            return true;
    return false;
}

QString inOneFont(const QString &text)
{
    if (!text.contains(QChar(keycap)))
        return withWholeEmoji(text);
    QString drawn;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = std::max(endOfEmoji(text, at), at + 1);
        const bool isKey = end > at + 1 && text[end - 1] == QChar(keycap);
        drawn.append(QStringView(text).mid(at, isKey ? 1 : end - at));
        at = end;
    }
    return withWholeEmoji(drawn);
}

QString withWholeEmoji(const QString &text)
{
    if (!text.contains(QChar(emojiStyle)))
        return text;
    QString drawn;
    drawn.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = endOfEmoji(text, at);
        const QStringView sequence = QStringView(text).mid(at, end - at);
        if (sequence.contains(QChar(zeroWidthJoiner)) || sequence.contains(QChar(keycap))) {
            for (const QChar c : sequence)
                if (c != QChar(emojiStyle))
                    drawn.append(c);
        } else if (end > at) {
            drawn.append(sequence);
        } else {
            drawn.append(text[at]);
        }
        at = std::max(end, at + 1);
    }
    return drawn;
}

bool pilesMarks(QStringView text)
{
    constexpr int most = 3;
    int marks = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] <= QChar(0x2FF)) { // nearly all there is to read
            marks = 0;
            continue;
        }
        const char32_t c = characterAt(text, at);
        at += c > 0xFFFF ? 1 : 0;
        marks = isMark(c) ? marks + 1 : 0;
        if (marks > most)
            return true;
    }
    return false;
}

QString wholeBeginning(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    // A character that is cut in two is left out, with all that is joined to it.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.constData(), std::min(text.size(), most + longestCharacter));
    finder.setPosition(most);
    qsizetype end = finder.isAtBoundary() ? most : finder.toPreviousBoundary();
    while (end > 0 && (text[end - 1] == QChar(zeroWidthJoiner) || text[end] == QChar(zeroWidthJoiner)))
        end = finder.toPreviousBoundary();
    if (end > 0)
        return text.first(end);
    return text.first(most > 0 && text[most - 1].isHighSurrogate() ? most - 1 : most); // one without an end
}

QString isolatedName(const QString &name)
{
    const auto runsLeft = [](char32_t c) {
        const QChar::Direction direction = QChar::direction(c);
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
    };
    qsizetype at = 0;
    while (at < name.size() && !runsLeft(characterAt(name, at)))
        at += characterAt(name, at) > 0xFFFF ? 2 : 1;
    if (at >= name.size())
        return name;
    return QString(QChar(0x2068)) + name + QString(QChar(0x2069));
}

} // namespace hearth
