// SPDX-License-Identifier: GPL-3.0-or-later
#include "Beacon.h"

#include "DiscoveryLog.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int mostAtOnce = 64; ///< datagrams, before others have their turn

QHostAddress groupOf(QAbstractSocket::NetworkLayerProtocol protocol)
{
    return QHostAddress(protocol == QAbstractSocket::IPv4Protocol ? discoveryGroup4 : discoveryGroup6);
}

} // namespace

Beacon::Beacon(Clock &clock, quint16 commonPort, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_commonPort(commonPort)
    , m_toOne(clock, answersToOne)
{
}

Beacon::~Beacon() = default;

void Beacon::start(quint16 port, const QList<AnnouncedInterface> &interfaces)
{
    const bool begins = m_port == 0;
    m_port = port;
    m_interfaces = interfaces;
    m_sockets.clear(); // groups are joined by interface, and there is no telling which are left of those that went
    listen(QAbstractSocket::IPv4Protocol);
    listen(QAbstractSocket::IPv6Protocol);
    if (begins)
        sendEach();
    else
        send(DiscoveryDatagram::Kind::Beacon);
}

void Beacon::listen(Protocol protocol)
{
    if (std::none_of(m_interfaces.begin(), m_interfaces.end(), [protocol](const auto &one) { return one.has(protocol); }))
        return;
    open(protocol, m_port);
    if (m_port != m_commonPort)
        open(protocol, m_commonPort);
}

/// Beside others on the same machine: what is sent to everybody reaches each of them.
void Beacon::open(Protocol protocol, quint16 port)
{
    auto socket = std::make_unique<QUdpSocket>();
    const bool isIPv4 = protocol == QAbstractSocket::IPv4Protocol;
    if (!socket->bind(isIPv4 ? QHostAddress::AnyIPv4 : QHostAddress::AnyIPv6, port,
            QAbstractSocket::ShareAddress | QAbstractSocket::ReuseAddressHint)) {
        qCWarning(discoveryLog).noquote() << u"Who looks for servers on this network is not heard on UDP port %1: %2"_s.arg(
            QString::number(port), socket->errorString());
        return;
    }
    for (const AnnouncedInterface &one : std::as_const(m_interfaces))
        if (one.has(protocol))
            socket->joinMulticastGroup(groupOf(protocol), QNetworkInterface::interfaceFromIndex(one.index));
    QUdpSocket *opened = socket.get();
    connect(opened, &QUdpSocket::readyRead, this, [this, opened] { read(*opened); });
    m_sockets.push_back(std::move(socket));
}

void Beacon::read(QUdpSocket &socket)
{
    for (int i = 0; i < mostAtOnce && socket.hasPendingDatagrams(); ++i) {
        const QNetworkDatagram datagram = socket.receiveDatagram(DiscoveryDatagram::size + 1);
        if (const auto read = DiscoveryDatagram::fromBytes(datagram.data());
            read && read->kind == DiscoveryDatagram::Kind::Question && !m_announcement.id.isEmpty())
            answer(socket, datagram);
    }
}

void Beacon::answer(QUdpSocket &socket, const QNetworkDatagram &question)
{
    const auto by = [&](const AnnouncedInterface &one) { return one.index == int(question.interfaceIndex()); };
    if (std::none_of(m_interfaces.begin(), m_interfaces.end(), by))
        return;
    const auto now = std::chrono::duration_cast<std::chrono::microseconds>(m_clock.elapsed());
    if (m_toAll.wait(answersToAll, now).count() > 0 || m_toOne.take(question.senderAddress().toString()).count() > 0)
        return;
    m_toAll.take(answersToAll, now);
    DiscoveryDatagram answer = *DiscoveryDatagram::fromBytes(question.data());
    answer.kind = DiscoveryDatagram::Kind::Answer;
    answer.port = m_port;
    answer.announcement = m_announcement;
    socket.writeDatagram(answer.toBytes(), question.senderAddress(), quint16(question.senderPort()));
}

void Beacon::tell(const Announcement &announcement)
{
    m_announcement = announcement;
    if (m_port > 0)
        send(DiscoveryDatagram::Kind::Beacon);
}

void Beacon::sendEach()
{
    send(DiscoveryDatagram::Kind::Beacon);
    m_timer = m_clock.after(interval, this, [this] { sendEach(); });
}

void Beacon::send(DiscoveryDatagram::Kind kind)
{
    if (m_announcement.id.isEmpty())
        return;
    const QByteArray bytes = DiscoveryDatagram {kind, 0, m_port, m_announcement}.toBytes();
    for (const Protocol protocol : {QAbstractSocket::IPv4Protocol, QAbstractSocket::IPv6Protocol}) {
        const bool isIPv4 = protocol == QAbstractSocket::IPv4Protocol;
        const auto socket = std::find_if(m_sockets.begin(), m_sockets.end(),
            [isIPv4](const auto &one) { return (one->localAddress().protocol() == QAbstractSocket::IPv4Protocol) == isIPv4; });
        if (socket == m_sockets.end())
            continue;
        for (const AnnouncedInterface &one : std::as_const(m_interfaces)) {
            if (!one.has(protocol))
                continue;
            // A network may let through only one of the two, or none: what is not sent now is by the next beacon.
            QHostAddress group = groupOf(protocol);
            if (isIPv4)
                (*socket)->setMulticastInterface(QNetworkInterface::interfaceFromIndex(one.index));
            else
                group.setScopeId(one.name);
            (*socket)->writeDatagram(bytes, group, m_commonPort);
        }
    }
}

void Beacon::stop()
{
    if (m_port == 0)
        return;
    send(DiscoveryDatagram::Kind::Goodbye);
    m_clock.cancel(std::exchange(m_timer, 0));
    m_sockets.clear();
    m_port = 0;
}

} // namespace hearth
