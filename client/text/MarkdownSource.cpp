// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/MarkdownSource.h"

#include "text/CodeFences.h"
#include "text/WebAddresses.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// U+FDD0 to U+FDEF are noncharacters: for use within a program, never between two.
constexpr char16_t firstPlace = 0xFDD0;
constexpr char16_t lastPlace = 0xFDEF;
/// The first of them stand for web addresses, of which webAddresses() finds no more than 20; these for characters.
constexpr char16_t firstCharacter = 0xFDE4;
constexpr QStringView putAway(u"*#:-=>\\_");
static_assert(firstCharacter + putAway.size() - 1 <= lastPlace);

bool isPlace(QChar c)
{
    return c >= QChar(firstPlace) && c <= QChar(lastPlace);
}

QChar placeOf(QChar c)
{
    return QChar(char16_t(firstCharacter + putAway.indexOf(c)));
}

bool isBlank(QStringView line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
}

/// ">.<" and ">:(" are faces.
bool isFace(QStringView fromMark)
{
    return fromMark.size() > 1 && QStringView(u".:;=_<").contains(fromMark[1]);
}

/// Of nothing but "-" or "=": it would make a heading of the line above.
bool isUnderline(QStringView fromMark)
{
    const QStringView line = fromMark.trimmed();
    return !line.isEmpty() && (line[0] == u'-' || line[0] == u'=') && line.count(line[0]) == line.size();
}

/// The marks that mean something else where a chat is read, put away.
QString withoutSurprises(const QString &text)
{
    QString made;
    made.reserve(text.size() + 16);
    CodeFences fences;
    bool afterQuote = false;
    bool afterWords = false;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QStringView from = line.sliced(CodeFences::beginOf(line));
        const bool code = fences.holds(line);
        const bool quote = !code && from.startsWith(u'>') && !isFace(from);
        if (afterQuote && !quote && !isBlank(line))
            made.append(u'\n'); // else what is answered below a quote would be a part of it
        const qsizetype start = made.size();
        made.append(line).append(u'\n');
        if (!code && ((from.startsWith(u'>') && !quote) || (afterWords && isUnderline(from)))) {
            const qsizetype at = start + CodeFences::beginOf(line);
            made[at] = placeOf(made[at]);
        }
        afterQuote = quote;
        afterWords = !code && !isBlank(line);
    }
    made.chop(1);
    return made;
}

/// In code as well: what stands for a character comes back as it.
void putMarksAway(QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = text[i + 1];
        const bool ofAKey = (c == u'*' || c == u'#') && (next == QChar(0xFE0F) || next == QChar(0x20E3));
        if (ofAKey)
            text[i] = placeOf(c);
        else if (c == u']' && next == u':')
            text[i + 1] = placeOf(next); // would say where a link by reference leads, and not be shown
    }
    // Somebody who shrugs.
    text.replace(u"¯\\_"_s, u"¯"_s + placeOf(u'\\') + placeOf(u'_'));
    text.replace(u"_/¯"_s, QString(placeOf(u'_')) + u"/¯"_s);
}

} // namespace

MarkdownSource::MarkdownSource(const QString &text)
    : m_readable(std::none_of(text.begin(), text.end(), isPlace))
{
    if (!m_readable)
        return;
    QString source = withoutSurprises(withoutAddresses(text));
    putMarksAway(source);
    m_utf8 = source.toUtf8();
}

QString MarkdownSource::withoutAddresses(const QString &text)
{
    const QList<WebAddress> found = webAddresses(text);
    if (found.isEmpty())
        return text;
    QString made;
    qsizetype from = 0;
    for (const WebAddress &address : found) {
        const qsizetype end = address.start + address.length;
        const bool inAngles = address.start > 0 && text[address.start - 1] == u'<' && end < text.size() && text[end] == u'>';
        if (inAngles)
            continue; // a link as Markdown writes it, in which nothing else is read
        made.append(QStringView(text).sliced(from, address.start - from)).append(QChar(char16_t(firstPlace + m_addresses.size())));
        m_addresses.append(text.sliced(address.start, address.length));
        from = end;
    }
    return made.append(QStringView(text).sliced(from));
}

QString MarkdownSource::restored(QString piece) const
{
    for (qsizetype i = 0; i < piece.size(); ++i) {
        if (!isPlace(piece[i]))
            continue;
        const char16_t place = piece[i].unicode();
        if (place >= firstCharacter && place - firstCharacter < putAway.size()) {
            piece[i] = putAway[place - firstCharacter];
        } else if (place - firstPlace < m_addresses.size()) {
            const QString &address = m_addresses[place - firstPlace];
            piece.replace(i, 1, address);
            i += address.size() - 1;
        }
    }
    return piece;
}

} // namespace hearth
