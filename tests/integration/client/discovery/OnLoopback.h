// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnouncedInterfaces.h"
#include "discovery/BeaconFinder.h"

#include <QNetworkInterface>
#include <QUdpSocket>

namespace hearth::onloopback {

inline QNetworkInterface loopback()
{
    return QNetworkInterface::interfaceFromName(QStringLiteral("lo"));
}

/// The loopback as a network that servers are announced on.
inline QList<AnnouncedInterface> announced()
{
    const QHostAddress self(QHostAddress::LocalHost);
    return {{loopback().index(), loopback().name(), {self}, {}}};
}

/// And as one that is asked.
inline QList<AskedNetwork> asked()
{
    return {{loopback().index(), loopback().name(), {QHostAddress(QStringLiteral("127.255.255.255"))}, false}};
}

inline quint16 freePort()
{
    QUdpSocket probe;
    probe.bind(QHostAddress::AnyIPv4, 0);
    return probe.localPort();
}

inline Announcement studio(const QString &name = QStringLiteral("Studio"))
{
    return {QStringLiteral("3f2b8c1a-5d6e-4f70-8a91-b2c3d4e5f607"), name, QStringLiteral("open"), QStringLiteral("Ada"), 4,
        QString(43, QLatin1Char('k')), QStringLiteral("0.1.0")};
}

} // namespace hearth::onloopback
