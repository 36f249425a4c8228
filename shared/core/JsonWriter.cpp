// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/JsonWriter.h"

#include "core/IsoTime.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <utility>

namespace hearth {

namespace {

/// What an ASCII character becomes within a string (RFC 8259, section 7): 0 itself, 'u' its number, others a backslash
/// and that letter.
constexpr std::array<char, 128> makeEscapes()
{
    std::array<char, 128> escapes {};
    for (int control = 0; control < 0x20; ++control)
        escapes[size_t(control)] = 'u';
    escapes['\b'] = 'b';
    escapes['\f'] = 'f';
    escapes['\n'] = 'n';
    escapes['\r'] = 'r';
    escapes['\t'] = 't';
    escapes['"'] = '"';
    escapes['\\'] = '\\';
    return escapes;
}
constexpr auto escapes = makeEscapes();

constexpr qsizetype longestCharacter = 6; // \u001f

/// What a writer writes to when it begins, and leaves for the next one: most values are written without an allocation
/// but for the result. Empty while it is in use; a writer within another one makes its own.
thread_local QByteArray spare;
constexpr qsizetype smallest = 1024;
constexpr qsizetype largestSpare = 64 * 1024;

bool isPlain(char16_t c)
{
    return c < 0x80 && !escapes[c];
}

char *writeEscaped(char *to, char c, char escape)
{
    constexpr char hex[] = "0123456789abcdef";
    *to++ = '\\';
    *to++ = escape;
    if (escape == 'u') {
        *to++ = '0';
        *to++ = '0';
        *to++ = hex[(c >> 4) & 0xf];
        *to++ = hex[c & 0xf];
    }
    return to;
}

char *writeUtf8(char *to, char32_t c)
{
    const auto trail = [](char32_t bits) { return char(0x80 | (bits & 0x3f)); };
    if (c < 0x800) {
        *to++ = char(0xc0 | (c >> 6));
    } else if (c < 0x10000) {
        *to++ = char(0xe0 | (c >> 12));
        *to++ = trail(c >> 6);
    } else {
        *to++ = char(0xf0 | (c >> 18));
        *to++ = trail(c >> 12);
        *to++ = trail(c >> 6);
    }
    *to++ = trail(c);
    return to;
}

} // namespace

JsonWriter::JsonWriter()
    : m_text(std::exchange(spare, {}))
{
    if (m_text.isEmpty())
        m_text.resize(smallest);
    m_end = m_text.data();
    m_limit = m_end + m_text.size();
}

JsonWriter::~JsonWriter()
{
    if (m_text.size() > spare.size() && m_text.size() <= largestSpare)
        spare = std::move(m_text);
}

JsonText JsonWriter::take() const
{
    return JsonText(QByteArray(m_text.constData(), m_end - m_text.constData()));
}

void JsonWriter::grow(qsizetype bytes)
{
    const qsizetype written = m_end - m_text.constData();
    m_text.resize(std::max(written + bytes, m_text.size() * 2));
    m_end = m_text.data() + written;
    m_limit = m_text.data() + m_text.size();
}

void JsonWriter::separate()
{
    // A string ends with its quote: a bracket here was opened just now.
    if (m_end[-1] != '{' && m_end[-1] != '[')
        append(',');
}

void JsonWriter::key(const char *name, qsizetype size)
{
    separate();
    char *to = room(size + 3);
    *to++ = '"';
    std::memcpy(to, name, size_t(size));
    to += size;
    *to++ = '"';
    *to++ = ':';
    m_end = to;
}

void JsonWriter::value(std::nullptr_t)
{
    std::memcpy(room(4), "null", 4);
    m_end += 4;
}

void JsonWriter::boolean(bool flag)
{
    const QLatin1StringView text(flag ? "true" : "false");
    std::memcpy(room(text.size()), text.data(), size_t(text.size()));
    m_end += text.size();
}

void JsonWriter::integer(qint64 number)
{
    constexpr qsizetype longest = 20;
    char *to = room(longest);
    m_end = std::to_chars(to, to + longest, number).ptr;
}

void JsonWriter::value(double number)
{
    if (!std::isfinite(number))
        return value(nullptr);
    constexpr qsizetype longest = 32; // -2.2250738585072014e-308
    char *to = room(longest);
    m_end = std::to_chars(to, to + longest, number).ptr;
}

void JsonWriter::value(QStringView text)
{
    const char16_t *from = text.utf16();
    const char16_t *const end = from + text.size();
    append('"');
    while (from != end) {
        // In pieces, so that a long text is not given six times its length at once.
        constexpr qsizetype piece = 256;
        const char16_t *const stop = end - from > piece ? from + piece : end;
        char *to = room((stop - from) * longestCharacter);
        while (from < stop && isPlain(*from))
            *to++ = char(*from++);
        while (from < stop) {
            const char16_t c = *from++;
            if (c < 0x80) {
                if (const char escape = escapes[c])
                    to = writeEscaped(to, char(c), escape);
                else
                    *to++ = char(c);
            } else if (QChar::isHighSurrogate(c) && from != end && QChar::isLowSurrogate(*from)) {
                to = writeUtf8(to, QChar::surrogateToUcs4(c, *from++));
            } else {
                to = writeUtf8(to, QChar::isSurrogate(c) ? char32_t(QChar::ReplacementCharacter) : char32_t(c));
            }
        }
        m_end = to;
    }
    append('"');
}

void JsonWriter::value(QLatin1StringView text)
{
    append('"');
    char *to = room(text.size() * longestCharacter);
    for (const char character : text) {
        const auto c = uchar(character);
        if (c >= 0x80)
            to = writeUtf8(to, c);
        else if (const char escape = escapes[c])
            to = writeEscaped(to, character, escape);
        else
            *to++ = character;
    }
    m_end = to;
    append('"');
}

void JsonWriter::value(const QDateTime &time)
{
    char *to = room(isoTimeSize + 2);
    if (!writeIsoTime(time, to + 1))
        return value(nullptr);
    to[0] = to[isoTimeSize + 1] = '"';
    m_end += isoTimeSize + 2;
}

void JsonWriter::value(const JsonText &text)
{
    const QByteArray &utf8 = text.utf8();
    std::memcpy(room(utf8.size()), utf8.constData(), size_t(utf8.size()));
    m_end += utf8.size();
}

} // namespace hearth
