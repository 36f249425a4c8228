// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/TrustedKeys.h"

#include "net/ServerUrl.h"
#include "profile/ServerList.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Whatever scheme somebody typed before them.
QString placeOf(const QUrl &server)
{
    return server.host() + u':' + QString::number(server.port());
}

} // namespace

TrustedKeys::TrustedKeys(const QString &profileFolder, ServerList *servers)
    : m_servers(servers)
    , m_file(profileFolder + "/keys.json"_L1)
    , m_trust(m_file.load().value("servers"_L1).toObject())
{
    const QList<ServerList::Entry> earlier = servers->entries();
    for (const ServerList::Entry &entry : earlier)
        if (isEncrypted(entry.url) && trustOf(entry.url).isEmpty())
            note(entry.url);
}

QString TrustedKeys::trustOf(const QUrl &server) const
{
    const QString trust = m_trust.value(placeOf(server)).toString();
    return trust == systemTrust || !keyOf(withTrust(server, trust)).isEmpty() ? trust : QString();
}

QUrl TrustedKeys::known(const QUrl &server) const
{
    const QString trust = trustOf(server);
    return trust.isEmpty() || server.hasFragment() ? server : withTrust(server, trust);
}

bool TrustedKeys::contradicts(const QUrl &server) const
{
    const QString trust = trustOf(server);
    return server.hasFragment() && !trust.isEmpty() && trust != server.fragment();
}

void TrustedKeys::note(const QUrl &server)
{
    m_servers->setTrust(server);
    const QString place = placeOf(server);
    const QJsonObject before = m_trust;
    if (isEncrypted(server))
        m_trust.insert(place, server.hasFragment() ? server.fragment() : QString(systemTrust));
    else if (!isLoopback(server)) // one that is spoken to in plain on this machine may be known from a link, too
        m_trust.remove(place);
    if (m_trust != before)
        m_file.save({{u"servers"_s, m_trust}});
}

} // namespace hearth
