// SPDX-License-Identifier: GPL-3.0-or-later
#include "UnicodeText.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uspoof.h>

#include <algorithm>

namespace hearth::unicode {

namespace {

/// Calls `fill`, which writes UTF-16 into a buffer as ICU's functions do, until it has room enough. Empty on failure.
template <typename Fill>
QString filled(qsizetype likely, Fill fill)
{
    QString text(likely, Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = fill(reinterpret_cast<UChar *>(text.data()), int32_t(text.size()), &status);
    if (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        text.resize(length);
        length = fill(reinterpret_cast<UChar *>(text.data()), int32_t(text.size()), &status);
    }
    text.resize(U_SUCCESS(status) ? length : 0);
    return text;
}

const UChar *units(const QString &text)
{
    return reinterpret_cast<const UChar *>(text.utf16());
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c < u'\x80'; });
}

const UNormalizer2 *caseFolder()
{
    static const UNormalizer2 *const folder = [] {
        UErrorCode status = U_ZERO_ERROR;
        const UNormalizer2 *const found = unorm2_getNFKCCasefoldInstance(&status);
        if (U_FAILURE(status))
            qFatal("ICU has no table for folding: %s", u_errorName(status));
        return found;
    }();
    return folder;
}

const USpoofChecker *spoofChecker()
{
    static const USpoofChecker *const checker = [] { // for as long as the program
        UErrorCode status = U_ZERO_ERROR;
        const USpoofChecker *const opened = uspoof_open(&status);
        if (U_FAILURE(status))
            qFatal("ICU has no table of look-alikes: %s", u_errorName(status));
        return opened;
    }();
    return checker;
}

QString withoutIgnorable(const QString &text)
{
    QString rest;
    rest.reserve(text.size());
    for (const char32_t c : text.toUcs4())
        if (!isIgnorable(c))
            rest += QChar::fromUcs4(c);
    return rest;
}

} // namespace

QString caseFolded(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    return filled(text.size() + 16, [&](UChar *to, int32_t room, UErrorCode *status) {
        return unorm2_normalize(caseFolder(), units(text), int32_t(text.size()), to, room, status);
    });
}

QString skeleton(const QString &text)
{
    const QString shown = isAscii(text) ? text : withoutIgnorable(text);
    return filled(shown.size() + 16, [&](UChar *to, int32_t room, UErrorCode *status) {
        return uspoof_getSkeleton(spoofChecker(), 0, units(shown), int32_t(shown.size()), to, room, status);
    });
}

bool isIgnorable(char32_t character)
{
    return u_hasBinaryProperty(UChar32(character), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

bool isDiacritic(char32_t character)
{
    const int32_t block = ublock_getCode(UChar32(character));
    return block == UBLOCK_COMBINING_DIACRITICAL_MARKS || block == UBLOCK_COMBINING_DIACRITICAL_MARKS_EXTENDED
        || block == UBLOCK_COMBINING_DIACRITICAL_MARKS_SUPPLEMENT || block == UBLOCK_COMBINING_MARKS_FOR_SYMBOLS
        || block == UBLOCK_COMBINING_HALF_MARKS;
}

bool isVisible(char32_t character)
{
    constexpr char32_t blankBraille = 0x2800; // a letter of its script, without any dot
    // A mark belongs on a letter; alone it stands on whatever is before it.
    constexpr uint32_t unseen = U_GC_Z_MASK | U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CS_MASK | U_GC_M_MASK;
    return character != blankBraille && !(U_GET_GC_MASK(UChar32(character)) & unseen) && !isIgnorable(character);
}

bool isVisibleToAll(char32_t character)
{
    constexpr char32_t replacement = 0xFFFD;
    const auto point = UChar32(character);
    return isVisible(character) && character != replacement && u_charType(point) != U_PRIVATE_USE_CHAR
        && !U_IS_UNICODE_NONCHAR(point);
}

QString emojiOf(const QString &text)
{
    constexpr char32_t emojiStyle = 0xFE0F;
    const QList<uint> characters = QString(text).remove(QChar(emojiStyle)).toUcs4(); // it is put where it belongs
    QString emoji;
    for (qsizetype at = 0; at < characters.size(); ++at) {
        const auto character = UChar32(characters[at]);
        emoji += QChar::fromUcs4(characters[at]);
        const bool isToned = at + 1 < characters.size() && u_hasBinaryProperty(UChar32(characters[at + 1]), UCHAR_EMOJI_MODIFIER);
        if (u_hasBinaryProperty(character, UCHAR_EMOJI) && !u_hasBinaryProperty(character, UCHAR_EMOJI_PRESENTATION) && !isToned)
            emoji += QChar::fromUcs4(emojiStyle);
    }
    return u_stringHasBinaryProperty(units(emoji), int32_t(emoji.size()), UCHAR_RGI_EMOJI) ? emoji : QString();
}

QString version()
{
    return QStringLiteral(U_UNICODE_VERSION) + QLatin1StringView(" ") + QStringLiteral(U_ICU_VERSION);
}

} // namespace hearth::unicode
