// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/WebAddresses.h"

#include <QString>

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

QUrl checked(QStringView address)
{
    const QUrl url(address.toString(), QUrl::StrictMode);
    const bool leadsWhereItSays = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == u"http" || url.scheme() == u"https");
    return leadsWhereItSays ? url : QUrl();
}

} // namespace

QList<WebAddress> webAddresses(QStringView text)
{
    QList<WebAddress> found;
    for (qsizetype at = 0; found.size() < mostAddresses;) {
        at = text.indexOf(u"http", at, Qt::CaseInsensitive);
        if (at < 0)
            break;
        const qsizetype scheme = schemeAt(text, at);
        // Not in languages that put no blanks between words.
        const bool insideAWord = at > 0 && (text[at - 1].script() == QChar::Script_Latin || text[at - 1].isDigit());
        if (scheme == 0 || insideAWord) {
            at += 4;
            continue;
        }
        qsizetype end = at + scheme;
        while (end < text.size() && !endsAddress(text[end]))
            ++end;
        const qsizetype next = end;
        if (end - at > longestAddress) {
            at = next;
            continue;
        }
        while (end > at + scheme && belongsToTheSentence(text.sliced(at, end - at)))
            --end;
        if (const QUrl url = checked(text.sliced(at, end - at)); url.isValid())
            found.append({at, end - at, url});
        at = next;
    }
    return found;
}

QString firstWebAddress(QStringView text)
{
    // Most texts have none, and each row that is shown asks.
    return text.contains(u"://") ? webAddresses(text).value(0).url.toString(QUrl::FullyEncoded) : QString();
}

QUrl webAddress(const QString &text)
{
    const QList<WebAddress> found = webAddresses(text);
    return found.size() == 1 && found[0].length == text.size() ? found[0].url : QUrl();
}

} // namespace hearth
