// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Rules.h"
#include "model/UnicodeText.h"

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

/// What joins, chooses or turns the characters around it in some script, or in an emoji, and is not seen itself.
bool isPartOfWriting(char32_t c)
{
    const bool chooses = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF)
        || (c >= 0x180B && c <= 0x180F && c != 0x180E);
    return chooses || (c >= 0x200C && c <= 0x200F) || c == 0x061C;
}

/// Without what nobody sees and no script needs: it comes along with what is copied from elsewhere, or is there to deceive.
QString withoutHidden(const QString &text)
{
    constexpr char32_t flag = 0x1F3F4; // whose the tags behind it say: the only place for tags
    QString shown;
    bool isFlag = false;
    for (const char32_t c : text.toUcs4()) {
        const bool isTag = c >= 0xE0020 && c <= 0xE007F;
        isFlag = c == flag || (isFlag && isTag);
        if (!unicode::isIgnorable(c) || isForbidden(c) || isPartOfWriting(c) || (isFlag && isTag))
            shown += QChar::fromUcs4(c);
    }
    return shown;
}

bool isAnythingVisible(const QList<uint> &characters)
{
    return std::any_of(characters.begin(), characters.end(), unicode::isVisible);
}

Result<QString> line(const QString &field, const QString &what, const QString &text, int min, int max)
{
    const QString tidy = text.normalized(QString::NormalizationForm_C).trimmed();
    const QList<uint> characters = tidy.toUcs4();
    if (characters.size() < min || characters.size() > max)
        return broken(field,
            min == 0 ? u"%1 has at most %2 characters."_s.arg(what, QString::number(max))
                     : u"%1 has %2 to %3 characters."_s.arg(what, QString::number(min), QString::number(max)));
    // toUcs4() has made lone surrogates into replacement characters: ask the text itself.
    if (!text.isValidUtf16() || std::any_of(characters.begin(), characters.end(), isForbidden))
        return broken(field, u"%1 has no control characters and no line breaks."_s.arg(what));
    if (min > 0 && std::none_of(characters.begin(), characters.end(), unicode::isVisibleToAll))
        return broken(field, u"%1 has something to be seen."_s.arg(what));
    return tidy;
}

Result<QString> name(const QString &field, const QString &what, const QString &text, int max)
{
    return line(field, what, text.isValidUtf16() ? withoutHidden(text) : text, 1, max);
}

/// A capital that is nothing but a stroke, with an accent or without: what it is, is better seen where it is small.
bool isStroke(char32_t c)
{
    if (!QChar::isUpper(c))
        return false;
    const QList<uint> shown = unicode::skeleton(QString::fromUcs4(&c, 1)).toUcs4();
    return !shown.isEmpty() && shown[0] == U'l' && std::all_of(shown.begin() + 1, shown.end(), unicode::isDiacritic);
}

/// With such letters in small: as somebody reads it for whom "BILL" is Bill.
QString withoutStrokes(const QString &name)
{
    QString read;
    for (const char32_t c : name.toUcs4())
        read += QChar::fromUcs4(isStroke(c) ? QChar::toLower(c) : c);
    return read;
}

NameLook lookOf(const QString &name, QString (*written)(const QString &))
{
    // Lunate sigmas, which are compatible with a sigma and look like a "c".
    const QString shown = QString(name).replace(u'\u03F2', u'c').replace(u'\u03F9', u'C');
    const QString compatible = shown.normalized(QString::NormalizationForm_KC);
    return {written(compatible), written(withoutStrokes(compatible))};
}

/// What an account's name shows at a glance: without accents and strokes, "1" as "l" and "m" as "rn".
QString glance(const QString &name)
{
    constexpr char32_t toneSix = 0x185; // Unicode's table has it as a "b" only where it is a capital
    QString look;
    for (const char32_t c : unicode::skeleton(name).toUcs4())
        if (!unicode::isDiacritic(c))
            look += QChar::fromUcs4(c == toneSix ? U'b' : c);
    return unicode::caseFolded(look);
}

/// What a room's name shows. As it is written, for that is what people see: a capital "i" looks like an "l", a small one does
/// not. Then folded, so that names that are written in capitals look like those that are not. ASCII stands for itself: the
/// tables take "1" for "l" and "m" for "rn" as well, and nobody takes floor 1 for floor l, or the modern for the modem.
QString writtenPlainly(const QString &name)
{
    const auto isAscii = [](QChar c) { return c < u'\x80'; };
    QString look;
    for (auto at = name.begin(); at != name.end();) {
        const auto foreign = std::find_if_not(at, name.end(), isAscii);
        for (; at != foreign; ++at)
            look += *at == u'I' ? u'l' : *at;
        at = std::find_if(foreign, name.end(), isAscii);
        look += unicode::skeleton(QString(foreign, at - foreign));
    }
    return unicode::caseFolded(look);
}

/// ASCII without control characters but line breaks and tabs.
bool isPlain(QStringView text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return (c >= u' ' && c < u'\x7f') || c == u'\n' || c == u'\t' || c == u'\r'; });
}

/// Of a plain text.
bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c <= u' '; });
}

/// Without blank lines at the front and blanks at the end; the first line keeps what it is indented by.
QString withoutBlankEdges(const QString &text)
{
    if (text.isEmpty() || (!text.front().isSpace() && !text.back().isSpace()))
        return text;
    const auto seen = std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    qsizetype start = seen - text.begin();
    if (start == text.size())
        return {};
    while (start > 0 && text[start - 1] != u'\n' && text[start - 1] != u'\r')
        --start;
    qsizetype end = text.size();
    while (text[end - 1].isSpace())
        --end;
    return text.sliced(start, end - start);
}

} // namespace

QString firstCharacters(const QString &text, int most)
{
    qsizetype at = 0;
    for (int i = 0; i < most && at < text.size(); ++i)
        at += text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
    return text.first(at);
}

qsizetype length(QStringView text)
{
    qsizetype pairs = 0;
    for (qsizetype at = 1; at < text.size(); ++at)
        pairs += text[at - 1].isHighSurrogate() && text[at].isLowSurrogate() ? 1 : 0;
    return text.size() - pairs;
}

Result<QString> username(const QString &text)
{
    auto tidy = line(u"username"_s, u"A username"_s, text, minUsername, maxUsername);
    if (!tidy)
        return tidy;
    const QList<uint> characters = tidy->toUcs4();
    const auto allowed = [](uint c) {
        // Marks belong to letters in many scripts.
        return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'.' || c == U'_' || c == U'-';
    };
    if (!std::all_of(characters.begin(), characters.end(), allowed) || QChar::isMark(characters.first()))
        return broken(u"username"_s, u"A username has only letters, digits, \".\", \"_\" and \"-\"."_s);
    if (std::count_if(characters.begin(), characters.end(), [](uint c) { return !unicode::isIgnorable(c); }) < minUsername)
        return broken(u"username"_s, u"A username has at least %1 visible characters."_s.arg(minUsername));
    return tidy;
}

Result<QString> displayName(const QString &text)
{
    return name(u"display_name"_s, u"A display name"_s, text, maxDisplayName);
}

QString preparedPassword(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c < u'\x80'; }))
        return text; // not a copy, which nobody would wipe
    QString prepared = text;
    for (QChar &c : prepared)
        if (c > u'\x7f' && c.category() == QChar::Separator_Space)
            c = u' ';
    return prepared.normalized(QString::NormalizationForm_C);
}

Result<QString> password(const QString &text)
{
    const QString prepared = preparedPassword(text);
    const QList<uint> characters = prepared.toUcs4();
    if (characters.size() < minPassword || characters.size() > maxPassword)
        return broken(u"password"_s,
            u"A password has %1 to %2 characters."_s.arg(QString::number(minPassword), QString::number(maxPassword)));
    const auto isControl = [](uint c) { return QChar::category(c) == QChar::Other_Control; };
    if (!text.isValidUtf16() || std::any_of(characters.begin(), characters.end(), isControl))
        return broken(u"password"_s, u"A password has no control characters."_s);
    return prepared;
}

Result<QString> roomName(const QString &text)
{
    return name(u"name"_s, u"A room's name"_s, text, maxRoomName);
}

Result<QString> topic(const QString &text)
{
    return line(u"topic"_s, u"A topic"_s, text, 0, maxTopic);
}

Result<QString> reason(const QString &text)
{
    return line(u"reason"_s, u"A reason"_s, text, 0, maxTopic);
}

Result<QString> messageText(const QString &written)
{
    const QString text = withoutBlankEdges(written);
    // Most messages are short and in ASCII, and nothing more is to be looked up for those.
    if (text.size() <= maxMessage && isPlain(text) && !isBlank(text))
        return text;
    const QList<uint> characters = text.toUcs4();
    if (!isAnythingVisible(characters))
        return broken(u"text"_s, u"A message needs something that can be seen."_s);
    if (characters.size() > maxMessage)
        return broken(u"text"_s, u"A message has 1 to %1 characters."_s.arg(maxMessage));
    const auto forbidden = [](uint c) {
        return QChar::category(c) == QChar::Other_Control && c != U'\n' && c != U'\t' && c != U'\r';
    };
    if (!text.isValidUtf16() || std::any_of(characters.begin(), characters.end(), forbidden))
        return broken(u"text"_s, u"A message has no control characters but line breaks and tabs."_s);
    return text;
}

Result<QString> caption(const QString &text)
{
    return withoutBlankEdges(text).isEmpty() ? Result<QString>(u""_s) : messageText(text);
}

Result<QString> emoji(const QString &text)
{
    const QString emoji = text.size() <= maxEmoji ? unicode::emojiOf(text) : QString();
    if (emoji.isEmpty())
        return broken(u"emoji"_s, u"A reaction is one emoji."_s);
    return emoji;
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
    return unicode::caseFolded(name);
}

QString NameLook::key() const
{
    return QString(written).replace(u'i', u'l'); // the one letter in which the two looks differ
}

NameLook lookOfRoom(const QString &name)
{
    return lookOf(name, writtenPlainly);
}

NameLook lookOfUsername(const QString &name)
{
    // First as it is written, then as it is in small letters, which look like others than capitals do.
    return lookOf(name, [](const QString &written) { return glance(glance(written)); });
}

bool isLikeGuest(const QString &username)
{
    const NameLook look = lookOfUsername(username);
    const NameLook guests = lookOfUsername(guestPrefix);
    return foldedName(username).startsWith(guestPrefix) || look.written.startsWith(guests.written)
        || look.read.startsWith(guests.read);
}

QString nameRules()
{
    return u"4 "_s + unicode::version();
}

} // namespace hearth::rules
