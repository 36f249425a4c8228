// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnouncedInterfaces.h"
#include "core/RateLimiter.h"
#include "discovery/DiscoveryDatagram.h"

#include <QObject>

#include <memory>
#include <vector>

class QNetworkDatagram;
class QUdpSocket;

namespace hearth {

/// Says over UDP that a server is here, to everybody on its networks every ten seconds, and to who asks. Whoever asks is sent no more
/// than they sent, so much a second and no more, and nothing by an interface that is not announced on. Lives on the Clock's thread.
class Beacon : public QObject
{
    Q_OBJECT
public:
    /// `commonPort` is where everybody is asked and heard. The clock must outlive it.
    explicit Beacon(Clock &clock, quint16 commonPort = discoveryPort, QObject *parent = nullptr);
    ~Beacon() override; ///< without a goodbye

    /// For a server on this port. Begins, or goes on, with these networks.
    void start(quint16 port, const QList<AnnouncedInterface> &interfaces);
    /// From now on; everybody is told at once.
    void tell(const Announcement &announcement);
    void stop(); ///< with a goodbye

    static constexpr std::chrono::seconds interval {10};
    /// Of answers to one address.
    static constexpr RateLimit answersToOne {8, std::chrono::milliseconds(500)};
    static constexpr RateLimit answersToAll {200, std::chrono::milliseconds(10)};

private:
    using Protocol = QAbstractSocket::NetworkLayerProtocol;
    void listen(Protocol protocol);
    void open(Protocol protocol, quint16 port);
    void read(QUdpSocket &socket);
    void answer(QUdpSocket &socket, const QNetworkDatagram &question);
    void send(DiscoveryDatagram::Kind kind);
    void sendEach();

    Clock &m_clock;
    const quint16 m_commonPort;
    quint16 m_port = 0; ///< 0: it has not begun, or has ended
    QList<AnnouncedInterface> m_interfaces;
    Announcement m_announcement;
    std::vector<std::unique_ptr<QUdpSocket>> m_sockets; ///< the first of each protocol is the one that sends
    RateLimiter m_toOne;
    TokenBucket m_toAll;
    quint64 m_timer = 0;
};

} // namespace hearth
