// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ServerUrl.h"

#include "trust/FingerprintWords.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace hearth {

QString displayAddress(const QUrl &url)
{
    const bool secure = url.scheme() == "https"_L1;
    const QString host = url.host().contains(u':') ? u"[%1]"_s.arg(url.host()) : url.host();
    const QString scheme = secure ? u"https://"_s : QString();
    const bool plain = url.port() == (secure ? 443 : defaultServerPort);
    return plain ? scheme + host : u"%1%2:%3"_s.arg(scheme, host, QString::number(url.port()));
}

QUrl addressOf(const QUrl &server)
{
    return server.adjusted(QUrl::RemoveFragment);
}

QByteArray keyOf(const QUrl &server)
{
    const QByteArray fragment = server.fragment().toLatin1();
    return isFingerprint(fragment) ? fragment : QByteArray();
}

QUrl withTrust(const QUrl &server, const QString &trust)
{
    QUrl url = addressOf(server);
    if (!trust.isEmpty())
        url.setFragment(trust);
    if (!keyOf(url).isEmpty())
        url.setScheme(u"http"_s);
    return url;
}

bool isEncrypted(const QUrl &server)
{
    return server.scheme() == "https"_L1 || server.fragment() == systemTrust || !keyOf(server).isEmpty();
}

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

} // namespace hearth
