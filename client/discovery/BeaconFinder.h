// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discovery/DiscoveryDatagram.h"
#include "discovery/Sighting.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class QUdpSocket;

namespace hearth {

/// A network that is asked.
struct AskedNetwork
{
    int index = 0; ///< of the interface
    QString name;
    QList<QHostAddress> broadcasts; ///< of IPv4
    bool hasIPv6 = false;

    friend bool operator==(const AskedNetwork &, const AskedNetwork &) = default;
};
/// Those of the moment: of all interfaces that have neighbours.
QList<AskedNetwork> askedNetworks();

/// Asks all servers of a network who they are, over UDP, and hears those that say so unasked. An answer counts that has what only the
/// question had.
class BeaconFinder : public QObject
{
    Q_OBJECT
public:
    using Networks = std::function<QList<AskedNetwork>()>;

    explicit BeaconFinder(Networks networks = askedNetworks, quint16 port = discoveryPort, QObject *parent = nullptr);
    ~BeaconFinder() override;

    void ask(); ///< everybody, on all networks of the moment
    void stop();

Q_SIGNALS:
    void heard(const hearth::Sighting &sighting);
    void gone(const hearth::Sighting &sighting);

private:
    void open();
    void listen(const QString &group);
    QUdpSocket *add(std::unique_ptr<QUdpSocket> socket);
    void read(QUdpSocket &socket);
    void take(const DiscoveryDatagram &datagram, const QHostAddress &from);

    const Networks m_findNetworks;
    const quint16 m_port;
    QList<AskedNetwork> m_networks;
    std::vector<std::unique_ptr<QUdpSocket>> m_sockets;
    QUdpSocket *m_asking4 = nullptr;
    QUdpSocket *m_asking6 = nullptr;
    QList<quint64> m_nonces; ///< of the last questions
};

} // namespace hearth
