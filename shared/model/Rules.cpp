// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth::rules {

namespace {

Error broken(const QString &field, const QString &rule)
{
    return {ErrorCode::InvalidField, rule, field};
}

/// C0 and C1 controls, and the invisible characters that reorder text around them.
bool isForbidden(char32_t c)
{
    const bool reorders = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return QChar::category(c) == QChar::Other_Control || reorders || c == 0x2028 || c == 0x2029;
}

Result<QString> line(const QString &field, const QString &what, const QString &text, int min, int max)
{
    const QString tidy = text.normalized(QString::NormalizationForm_C).trimmed();
    const QList<uint> characters = tidy.toUcs4();
    if (characters.size() < min || characters.size() > max)
        return broken(field, min == 0 ? u"%1 has at most %2 characters."_s.arg(what).arg(max)
                                      : u"%1 has %2 to %3 characters."_s.arg(what).arg(min).arg(max));
    // toUcs4() has made lone surrogates into replacement characters: ask the text itself.
    if (!text.isValidUtf16() || std::any_of(characters.begin(), characters.end(), isForbidden))
        return broken(field, u"%1 has no control characters and no line breaks."_s.arg(what));
    return tidy;
}

/// ASCII without control characters but line breaks and tabs.
bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return (c >= u' ' && c < u'\x7f') || c == u'\n' || c == u'\t' || c == u'\r'; });
}

/// Of a plain text.
bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c <= u' '; });
}

} // namespace

qsizetype length(QStringView text)
{
    qsizetype pairs = 0;
    for (qsizetype at = 1; at < text.size(); ++at)
        pairs += text[at - 1].isHighSurrogate() && text[at].isLowSurrogate() ? 1 : 0;
    return text.size() - pairs;
}

Result<QString> username(const QString &text)
{
    const auto tidy = line(u"username"_s, u"A username"_s, text, minUsername, maxUsername);
    if (!tidy)
        return tidy;
    const QList<uint> characters = tidy->toUcs4();
    const auto allowed = [](uint c) {
        // Marks belong to letters in many scripts.
        return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'.' || c == U'_' || c == U'-';
    };
    if (!std::all_of(characters.begin(), characters.end(), allowed) || QChar::isMark(characters.first()))
        return broken(u"username"_s, u"A username has only letters, digits, \".\", \"_\" and \"-\"."_s);
    return tidy;
}

Result<QString> displayName(const QString &text)
{
    return line(u"display_name"_s, u"A display name"_s, text, 1, maxDisplayName);
}

Result<QString> password(const QString &text)
{
    const qsizetype length = text.toUcs4().size();
    if (length < minPassword || length > maxPassword)
        return broken(u"password"_s, u"A password has %1 to %2 characters."_s.arg(minPassword).arg(maxPassword));
    return text;
}

Result<QString> roomName(const QString &text)
{
    return line(u"name"_s, u"A room's name"_s, text, 1, maxRoomName);
}

Result<QString> topic(const QString &text)
{
    return line(u"topic"_s, u"A topic"_s, text, 0, maxTopic);
}

Result<QString> reason(const QString &text)
{
    return line(u"reason"_s, u"A reason"_s, text, 0, maxTopic);
}

Result<QString> messageText(const QString &text)
{
    // Most messages are short and in ASCII, and nothing more is to be looked up for those.
    if (text.size() <= maxMessage && isPlain(text) && !isBlank(text))
        return text;
    const QList<uint> characters = text.toUcs4();
    const bool blank = std::all_of(characters.begin(), characters.end(), [](uint c) { return QChar::isSpace(c); });
    if (blank || characters.size() > maxMessage)
        return broken(u"text"_s, u"A message has 1 to %1 characters."_s.arg(maxMessage));
    const auto forbidden = [](uint c) {
        return QChar::category(c) == QChar::Other_Control && c != U'\n' && c != U'\t' && c != U'\r';
    };
    if (!text.isValidUtf16() || std::any_of(characters.begin(), characters.end(), forbidden))
        return broken(u"text"_s, u"A message has no control characters but line breaks and tabs."_s);
    return text;
}

Result<QString> clientId(const QString &text)
{
    const bool printable = std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
    if (text.isEmpty() || text.size() > maxClientId || !printable)
        return broken(u"client_id"_s, u"A client_id has 1 to %1 printable ASCII characters."_s.arg(maxClientId));
    return text;
}

QString foldedName(const QString &name)
{
    // Qt folds one character to one; upper case first makes "ß" the same as "SS", as Unicode's full folding has it.
    // Folding can undo normalisation, so that is done on both sides of it (Unicode, "Identifier Caseless Matching").
    const QString folded = name.normalized(QString::NormalizationForm_KC).toUpper().toCaseFolded();
    return folded.normalized(QString::NormalizationForm_KC);
}

} // namespace hearth::rules
