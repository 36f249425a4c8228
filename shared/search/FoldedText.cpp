// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/FoldedText.h"
#include "model/UnicodeText.h"

#include <QHash>

#include <algorithm>

namespace hearth {

namespace {

/// What follows the character at `at`, and the character itself.
char32_t characterAt(QStringView text, qsizetype at, qsizetype &next)
{
    next = at + 1;
    if (text[at].isHighSurrogate() && next < text.size() && text[next].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[next++]);
    return text[at].unicode();
}

bool isSkinTone(char32_t c)
{
    return c >= 0x1F3FB && c <= 0x1F3FF;
}

/// It belongs to the character before it.
bool isContinuation(char32_t c)
{
    if (c < 0x300)
        return c == 0xAD; // a soft hyphen
    const bool isHalfWidthVoicing = c == 0xFF9E || c == 0xFF9F;
    const bool isJamoAfterAnother = c >= 0x1160 && c <= 0x11FF;
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing: return true;
    default: return isHalfWidthVoicing || isJamoAfterAnother || isSkinTone(c) || unicode::isIgnorable(c);
    }
}

/// Its folded form is itself, without asking: the letters of which texts in these scripts consist.
bool isItsOwnFold(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x3041 && c <= 0x3096)
        || (c >= 0x30A1 && c <= 0x30FA);
}

bool isLeftOut(char32_t c)
{
    constexpr char32_t tatweel = 0x0640; // which stretches a word
    if (unicode::isDiacritic(c) || isSkinTone(c) || c == tatweel)
        return true;
    if (QChar::category(c) != QChar::Mark_NonSpacing)
        return false;
    const bool isVoicing = c == 0x3099 || c == 0x309A; // of Kana: another letter
    const auto script = QChar::script(c);
    return script == QChar::Script_Arabic || script == QChar::Script_Hebrew || (script == QChar::Script_Inherited && !isVoicing);
}

/// What Unicode takes for letters of their own, and keyboards elsewhere do not have; and signs of which there are several.
QString plain(char32_t c)
{
    switch (c) {
    case U'ø': return QStringLiteral("o");
    case U'đ': return QStringLiteral("d");
    case U'ł': return QStringLiteral("l");
    case U'ħ': return QStringLiteral("h");
    case U'ŧ': return QStringLiteral("t");
    case U'ı': return QStringLiteral("i");
    case U'æ': return QStringLiteral("ae");
    case U'œ': return QStringLiteral("oe");
    case 0x2018:
    case 0x2019:
    case 0x02BC: return QStringLiteral("'");
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014: return QStringLiteral("-");
    default: return QChar::fromUcs4(c).operator QStringView().toString();
    }
}

QString folded(QStringView original)
{
    const QString apart = unicode::caseFolded(original.toString()).normalized(QString::NormalizationForm_D);
    QString rest;
    for (qsizetype at = 0, next = 0; at < apart.size(); at = next) {
        const char32_t c = characterAt(apart, at, next);
        if (!isLeftOut(c))
            rest += plain(c);
    }
    return rest.normalized(QString::NormalizationForm_C); // letters that are composed of several are one again
}

/// The same for one character. Of each script that is written there are some dozens.
const QString &foldedCharacter(char32_t c, QStringView original)
{
    constexpr qsizetype most = 4096;
    thread_local QHash<char32_t, QString> known;
    if (const auto found = known.constFind(c); found != known.constEnd())
        return *found;
    if (known.size() >= most)
        known.clear();
    return *known.insert(c, folded(original));
}

bool isPlainAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c < u'\x80'; });
}

QChar lower(QChar ascii)
{
    return ascii >= u'A' && ascii <= u'Z' ? QChar(ascii.unicode() + 32) : ascii;
}

} // namespace

FoldedText::FoldedText(QStringView text)
{
    m_text.reserve(text.size());
    if (isPlainAscii(text)) {
        for (const QChar c : text)
            m_text += lower(c);
        return;
    }
    m_origins.reserve(std::size_t(text.size()));
    for (qsizetype at = 0, end = 0; at < text.size(); at = end) {
        const char32_t c = characterAt(text, at, end);
        const qsizetype alone = end;
        for (qsizetype next = 0; end < text.size() && text[end] >= u'\xAD' && isContinuation(characterAt(text, end, next));
            end = next) { }
        if (end > alone)
            append(folded(text.sliced(at, end - at)), at, end);
        else if (const QChar small = lower(text[at]); c < 0x80)
            append(QStringView(&small, 1), at, end);
        else if (isItsOwnFold(c))
            append(text.sliced(at, 1), at, end);
        else
            append(foldedCharacter(c, text.sliced(at, end - at)), at, end);
    }
}

void FoldedText::append(QStringView original, qsizetype begin, qsizetype end)
{
    m_text += original;
    m_origins.resize(std::size_t(m_text.size()), Origin {int(begin), int(end)});
}

} // namespace hearth
