// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

#include <functional>

class QNetworkInterface;

namespace hearth {

/// A network that a server is announced on.
struct AnnouncedInterface
{
    int index = 0;
    QString name;
    QList<QHostAddress> addresses;
    QList<QHostAddress> broadcasts; ///< of IPv4

    bool has(QAbstractSocket::NetworkLayerProtocol protocol) const;

    friend bool operator==(const AnnouncedInterface &, const AnnouncedInterface &) = default;
};
/// Those of the moment.
using AnnouncedInterfaces = std::function<QList<AnnouncedInterface>()>;

/// Whether an interface of this name is one of containers, virtual machines or tunnels, behind which nobody else is.
bool isVirtualInterface(const QString &name);
/// Whether it may be announced on: up, with neighbours that are reached together, and none of those, nor a point-to-point link.
bool isAnnouncedOn(const QNetworkInterface &interface);
/// Those by which others reach what listens at `bound`: none for this machine's own loopback.
QList<AnnouncedInterface> announcedInterfaces(const QHostAddress &bound);

} // namespace hearth
