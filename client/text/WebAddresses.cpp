// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/WebAddresses.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr qsizetype mostAddresses = 20;
constexpr qsizetype longestAddress = 2000;

bool endsAddress(QChar c)
{
    // Other_Format: what turns the direction of writing, and what has no width.
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
        || QStringView(u"<>\"`{}|\\^«»“”„").contains(c);
}

bool belongsToTheSentence(QStringView address)
{
    const QChar last = address.back();
    if (QStringView(u".,;:!?'*_~…。、！？）」").contains(last))
        return true;
    const QChar open = last == u')' ? u'(' : last == u']' ? u'[' : QChar();
    return !open.isNull() && address.count(open) < address.count(last);
}

/// The length of the scheme that begins here, "://" included; 0 for none.
qsizetype schemeAt(QStringView text, qsizetype at)
{
    for (const QStringView scheme : {QStringView(u"http://"), QStringView(u"https://")})
        if (text.sliced(at).startsWith(scheme, Qt::CaseInsensitive))
            return scheme.size();
    return 0;
}

QUrl checked(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool leadsWhereItSays = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == u"http" || url.scheme() == u"https");
    return leadsWhereItSays ? url : QUrl();
}

bool isPlainLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isInMailName(QChar c)
{
    return isPlainLetter(c) || c == u'.' || c == u'_' || c == u'-' || c == u'+';
}

/// What begins with a scheme or with "www." at `at`. Where it ends, whatever it is, is written to `next`.
WebAddress pageAt(QStringView text, qsizetype at, qsizetype *next)
{
    const qsizetype scheme = schemeAt(text, at);
    qsizetype end = at + std::max<qsizetype>(scheme, 4);
    while (end < text.size() && !endsAddress(text[end]))
        ++end;
    *next = end;
    if (end - at > longestAddress)
        return {};
    while (end > at + scheme && belongsToTheSentence(text.sliced(at, end - at)))
        --end;
    const QString written = text.sliced(at, end - at).toString();
    const QUrl url = checked(scheme > 0 ? written : u"http://"_s + written);
    // "www.example" is a word with a dot; a host has one more.
    const bool isHost = scheme > 0 || url.host().count(u'.') >= 2;
    return url.isValid() && isHost ? WebAddress {at, end - at, url} : WebAddress();
}

/// The mail address around the "@" at `sign`, which begins at `from` or later.
WebAddress mailAt(QStringView text, qsizetype sign, qsizetype from)
{
    constexpr qsizetype longestName = 64;
    constexpr qsizetype longestHost = 253;
    qsizetype start = sign;
    while (start > from && sign - start <= longestName && isInMailName(text[start - 1]))
        --start;
    qsizetype end = sign + 1;
    while (end < text.size() && end - sign <= longestHost && (isPlainLetter(text[end]) || text[end] == u'.' || text[end] == u'-'))
        ++end;
    const bool goesOn = end < text.size() && (text[end] == u'@' || text[end] == u'_' || text[end].isLetterOrNumber());
    while (end > sign + 1 && !isPlainLetter(text[end - 1]))
        --end;
    const QStringView name = text.sliced(start, sign - start);
    const QStringView host = text.sliced(sign + 1, end - sign - 1);
    const bool partOfMore = start > 0 && (text[start - 1].isLetterOrNumber() || QStringView(u"@/:").contains(text[start - 1]));
    const qsizetype dot = host.lastIndexOf(u'.');
    if (goesOn || partOfMore || name.isEmpty() || name.size() > longestName || host.size() > longestHost
        || !isPlainLetter(name.front()) || name.endsWith(u'.') || name.contains(u"..")
        || !isPlainLetter(host.isEmpty() ? QChar() : host.front()) || host.contains(u"..") || dot < 1 || host.size() - dot < 3
        || host[dot + 1].isDigit())
        return {};
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(text.sliced(start, end - start).toString());
    return {start, end - start, url};
}

/// Whether the line of an address turns the direction of writing; that ends with the line.
bool isTurned(QStringView text, const WebAddress &address)
{
    const qsizetype start = text.first(address.start).lastIndexOf(u'\n') + 1;
    const qsizetype lineEnd = text.indexOf(u'\n', address.start);
    const QStringView line = text.sliced(start, (lineEnd < 0 ? text.size() : lineEnd) - start);
    return std::any_of(line.begin(), line.end(), turnsDirection);
}

/// Finds the occurrences of one thing in a text, each once.
class Occurrences
{
public:
    Occurrences(QStringView text, QStringView what)
        : m_text(text)
        , m_what(what)
    {
    }

    qsizetype from(qsizetype at)
    {
        if (m_at < at) {
            const qsizetype found = m_text.indexOf(m_what, at, Qt::CaseInsensitive);
            m_at = found < 0 ? m_text.size() : found;
        }
        return m_at;
    }

private:
    const QStringView m_text;
    const QStringView m_what;
    qsizetype m_at = -1;
};

} // namespace

QList<WebAddress> webAddresses(QStringView text)
{
    QList<WebAddress> found;
    Occurrences schemes(text, u"http");
    Occurrences hosts(text, u"www.");
    Occurrences signs(text, u"@");
    qsizetype from = 0; // what is before it belongs to an address already
    for (qsizetype at = 0; found.size() < mostAddresses;) {
        const qsizetype page = std::min(schemes.from(at), hosts.from(at));
        const qsizetype sign = signs.from(at);
        if (page >= text.size() && sign >= text.size())
            break;
        qsizetype next = 0;
        WebAddress address;
        if (sign < page) {
            address = mailAt(text, sign, from);
            next = address.length > 0 ? address.start + address.length : sign + 1;
        } else {
            // Not in languages that put no blanks between words.
            const bool insideAWord = page > 0 && (text[page - 1].script() == QChar::Script_Latin || text[page - 1].isDigit());
            const bool isHost = text.sliced(page).startsWith(u"www.", Qt::CaseInsensitive);
            const bool partOfMore = isHost && page > 0 && QStringView(u"./@:-_").contains(text[page - 1]);
            next = page + 4;
            if (!insideAWord && !partOfMore && (isHost || schemeAt(text, page) > 0)) {
                address = pageAt(text, page, &next);
                from = next;
            }
        }
        if (address.length > 0) {
            if (!isTurned(text, address))
                found.append(address);
            from = next;
        }
        at = next;
    }
    return found;
}

bool turnsDirection(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

QString firstWebAddress(QStringView text)
{
    // Most texts have none, and each row that is shown asks.
    const bool mayHave = text.contains(u"://") || text.contains(u'@') || text.contains(u"www.", Qt::CaseInsensitive);
    return mayHave ? webAddresses(text).value(0).url.toString(QUrl::FullyEncoded) : QString();
}

QUrl webAddress(const QString &text)
{
    constexpr QStringView mail(u"mailto:");
    if (text.startsWith(mail)) {
        const QUrl url = webAddress(text.sliced(mail.size()));
        return url.scheme() == u"mailto" ? url : QUrl();
    }
    const QList<WebAddress> found = webAddresses(text);
    return found.size() == 1 && found[0].length == text.size() ? found[0].url : QUrl();
}

} // namespace hearth
