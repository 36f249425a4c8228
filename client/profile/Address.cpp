// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/Address.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr qsizetype longestAddress = 300;
constexpr QLatin1StringView programScheme("hearth://");

Error noAddress(const QString &typed)
{
    const char *sentence = typed.trimmed().isEmpty()
        ? "Enter the address of a server."
        : "This is not an address. It looks like 192.168.1.20 or chat.example.org:5005.";
    return {ErrorCode::InvalidField, QCoreApplication::translate("Address", sentence), u"address"_s};
}

/// The host as it was typed: QUrl would read a number with a leading zero as octal, and 1.2 as 1.0.0.2.
QString typedHost(const QString &text)
{
    QString rest = text.sliced(text.indexOf("://"_L1) + 3);
    rest = rest.left(rest.indexOf(QRegularExpression(u"[/?#]|$"_s)));
    rest = rest.sliced(rest.lastIndexOf(u'@') + 1);
    return rest.left(rest.indexOf(QRegularExpression(u":|$"_s)));
}

/// Why numbers are no address that everybody reads the same way; empty for what is fine.
QString wrongNumbers(const QString &host)
{
    static const QRegularExpression numbers(
        u"^(?:0x[0-9a-f]*|[0-9]+)(?:\\.(?:0x[0-9a-f]*|[0-9]+))*\\.?$"_s, QRegularExpression::CaseInsensitiveOption);
    if (!numbers.match(host).hasMatch())
        return {};
    QStringList parts = host.split(u'.');
    static const QRegularExpression decimal(u"^[0-9]{1,9}$"_s);
    bool leadingZero = false;
    bool four = parts.size() == 4;
    for (QString &part : parts) {
        four = four && decimal.match(part).hasMatch() && part.toInt() <= 255;
        leadingZero = leadingZero || (part.size() > 1 && part.startsWith(u'0'));
        part = QString::number(part.toInt());
    }
    if (four && !leadingZero)
        return {};
    return four
        ? QCoreApplication::translate("Address",
              "Some programs read numbers that begin with 0 as other numbers. "
              "Write %1 if that is what is meant.")
              .arg(parts.join(u'.'))
        : QCoreApplication::translate("Address", "An address in numbers has four of them, from 0 to 255, like 192.168.1.20.");
}

/// With the zone of an address in this network (fe80::1%eth0) as URLs have it (RFC 6874).
QString withZone(QString text)
{
    static const QRegularExpression zone(u"(\\[[0-9a-fA-F:.]+%)(?!25)([^\\]]+\\])"_s);
    return text.replace(zone,
        u"\\1"
        "25\\2"_s);
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
    if (isProgramLink(text))
        text.replace(0, programScheme.size(), "http://"_L1);
    if (!text.contains("://"_L1))
        text.prepend("http://"_L1);
    if (const QString wrong = wrongNumbers(typedHost(text)); !wrong.isEmpty())
        return Error {ErrorCode::InvalidField, wrong, u"address"_s};
    const QUrl parsed(withZone(text), QUrl::StrictMode);
    const QString scheme = parsed.scheme().toLower();
    if (!parsed.isValid() || parsed.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1) || parsed.port() == 0)
        return noAddress(typed);
    QUrl url;
    url.setScheme(scheme);
    url.setHost(parsed.host());
    url.setPort(parsed.port(scheme == "https"_L1 ? 443 : defaultServerPort));
    if (!keyOf(parsed).isEmpty() || parsed.fragment() == systemTrust)
        return withTrust(url, parsed.fragment());
    return url;
}

bool isProgramLink(const QString &typed)
{
    return typed.trimmed().startsWith(programScheme, Qt::CaseInsensitive);
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

} // namespace hearth
