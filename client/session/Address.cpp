// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Address.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr qsizetype longestAddress = 300;

Error noAddress(const QString &typed)
{
    const char *sentence = typed.trimmed().isEmpty() ? "Enter the address of a server."
                                                     : "This is not an address. It looks like 192.168.1.20 or chat.example.org:5005.";
    return {ErrorCode::InvalidField, QCoreApplication::translate("Address", sentence), u"address"_s};
}

} // namespace

Result<QUrl> serverUrl(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty() || text.size() > longestAddress || text.contains(u' '))
        return noAddress(typed);
    // A bare IPv6 address has colons that are no port.
    if (const QHostAddress literal(text); literal.protocol() == QAbstractSocket::IPv6Protocol)
        text = u"[%1]"_s.arg(text);
    if (!text.contains("://"_L1))
        text.prepend("http://"_L1);
    const QUrl parsed(text, QUrl::StrictMode);
    const QString scheme = parsed.scheme().toLower();
    if (!parsed.isValid() || parsed.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1) || parsed.port() == 0)
        return noAddress(typed);
    QUrl url;
    url.setScheme(scheme);
    url.setHost(parsed.host());
    url.setPort(parsed.port(scheme == "https"_L1 ? 443 : defaultServerPort));
    return url;
}

QString inviteIn(const QString &typed)
{
    constexpr QLatin1StringView before("/i/");
    constexpr qsizetype longestCode = 200;
    const QString text = typed.trimmed();
    const QString path = text.size() > longestAddress ? QString() : QUrl(text, QUrl::StrictMode).path();
    const QString code = path.startsWith(before) ? path.sliced(before.size()) : QString();
    return code.size() <= longestCode && !code.contains(u'/') ? code : QString();
}

QString displayAddress(const QUrl &url)
{
    const bool secure = url.scheme() == "https"_L1;
    const QString host = url.host().contains(u':') ? u"[%1]"_s.arg(url.host()) : url.host();
    const QString scheme = secure ? u"https://"_s : QString();
    const bool plain = url.port() == (secure ? 443 : defaultServerPort);
    return plain ? scheme + host : u"%1%2:%3"_s.arg(scheme, host).arg(url.port());
}

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

} // namespace hearth
