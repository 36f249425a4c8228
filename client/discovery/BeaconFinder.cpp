// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/BeaconFinder.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QRandomGenerator>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int mostAtOnce = 128; ///< datagrams, before the window has its turn
constexpr qsizetype rememberedQuestions = 4;

} // namespace

QList<AskedNetwork> askedNetworks()
{
    QList<AskedNetwork> networks;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const auto flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning)
            || flags.testFlag(QNetworkInterface::IsLoopBack) || flags.testFlag(QNetworkInterface::IsPointToPoint))
            continue;
        AskedNetwork network {interface.index(), interface.name(), {}, false};
        const auto entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            if (entry.ip().protocol() == QAbstractSocket::IPv6Protocol)
                network.hasIPv6 = true;
            else if (!entry.broadcast().isNull())
                network.broadcasts.append(entry.broadcast());
        }
        networks.append(network);
    }
    return networks;
}

BeaconFinder::BeaconFinder(Networks networks, quint16 port, QObject *parent)
    : QObject(parent)
    , m_findNetworks(std::move(networks))
    , m_port(port)
{
}

BeaconFinder::~BeaconFinder() = default;

void BeaconFinder::open()
{
    stop();
    auto asking4 = std::make_unique<QUdpSocket>();
    if (asking4->bind(QHostAddress::AnyIPv4, 0))
        m_asking4 = add(std::move(asking4));
    auto asking6 = std::make_unique<QUdpSocket>();
    if (asking6->bind(QHostAddress::AnyIPv6, 0))
        m_asking6 = add(std::move(asking6));
    listen(discoveryGroup4);
    listen(discoveryGroup6);
}

/// At the group's own address, beside a server on this machine: what is sent to that one alone does not come here.
void BeaconFinder::listen(const QString &group)
{
    const QHostAddress address(group);
    auto socket = std::make_unique<QUdpSocket>();
    if (!socket->bind(address, m_port, QAbstractSocket::ShareAddress | QAbstractSocket::ReuseAddressHint))
        return; // whoever is asked answers all the same
    for (const AskedNetwork &network : std::as_const(m_networks))
        socket->joinMulticastGroup(address, QNetworkInterface::interfaceFromIndex(network.index));
    add(std::move(socket));
}

QUdpSocket *BeaconFinder::add(std::unique_ptr<QUdpSocket> socket)
{
    QUdpSocket *added = socket.get();
    connect(added, &QUdpSocket::readyRead, this, [this, added] { read(*added); });
    m_sockets.push_back(std::move(socket));
    return added;
}

void BeaconFinder::ask()
{
    const auto networks = m_findNetworks();
    const bool isOther = std::exchange(m_networks, networks) != networks;
    if (isOther || m_sockets.empty())
        open();
    if (m_nonces.size() == rememberedQuestions)
        m_nonces.removeFirst();
    m_nonces.append(QRandomGenerator::system()->generate64());
    const QByteArray question = DiscoveryDatagram {DiscoveryDatagram::Kind::Question, m_nonces.last()}.toBytes();
    // Some networks let one of them through and some the other; who gets both answers twice, which is one server all the same.
    for (const AskedNetwork &network : std::as_const(m_networks)) {
        if (m_asking4) {
            for (const QHostAddress &broadcast : network.broadcasts)
                m_asking4->writeDatagram(question, broadcast, m_port);
            m_asking4->setMulticastInterface(QNetworkInterface::interfaceFromIndex(network.index));
            m_asking4->writeDatagram(question, QHostAddress(discoveryGroup4), m_port);
        }
        if (m_asking6 && network.hasIPv6) {
            QHostAddress group(discoveryGroup6);
            group.setScopeId(network.name);
            m_asking6->writeDatagram(question, group, m_port);
        }
    }
}

void BeaconFinder::stop()
{
    m_asking4 = nullptr;
    m_asking6 = nullptr;
    for (auto &socket : m_sockets) {
        socket->disconnect(this);
        socket.release()->deleteLater(); // one of them may be the one that is calling
    }
    m_sockets.clear();
}

void BeaconFinder::read(QUdpSocket &socket)
{
    for (int i = 0; i < mostAtOnce && socket.hasPendingDatagrams(); ++i) {
        const QNetworkDatagram datagram = socket.receiveDatagram(DiscoveryDatagram::size + 1);
        if (const auto read = DiscoveryDatagram::fromBytes(datagram.data()))
            take(*read, datagram.senderAddress());
    }
}

void BeaconFinder::take(const DiscoveryDatagram &datagram, const QHostAddress &from)
{
    const bool isAnswer = datagram.kind == DiscoveryDatagram::Kind::Answer;
    if (!datagram.announcement || (isAnswer && !m_nonces.contains(datagram.nonce)))
        return;
    const Sighting sighting {Sighting::Way::Beacon, from, datagram.port, *datagram.announcement};
    if (datagram.kind == DiscoveryDatagram::Kind::Goodbye)
        Q_EMIT gone(sighting);
    else
        Q_EMIT heard(sighting);
}

} // namespace hearth
