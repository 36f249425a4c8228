// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>

namespace hearth {

/// What this machine tells of its networks.
struct NetworkFacts
{
    struct Interface
    {
        QString name;
        QList<std::pair<QHostAddress, int>> addresses = {}; ///< with the lengths of their prefixes
        bool isRunning = true; ///< up, and connected to something
        bool isLoopback = false;
        bool isTunnel = false; ///< a VPN: point to point
        bool isVirtual = false; ///< of containers and virtual machines
        bool isWireless = false;

        bool isOnLink(const QHostAddress &address) const; ///< in the same network: reached without a router
    };
    struct Route
    {
        QString interface;
        QHostAddress destination;
        int prefix = 0;
        QHostAddress gateway; ///< null: there is none between
        quint32 metric = 0;
    };
    /// Whether a neighbour answered when it was asked for its hardware address.
    enum class Neighbour { Unknown, Answered, Silent };
    struct Firewall
    {
        bool ufw = false; ///< on
        bool ufwKnowsHearth = false; ///< the definition of the service is installed
        bool firewalld = false;
        bool firewalldKnowsHearth = false;
        std::optional<bool> firewalldLetsIn = {}; ///< to the port in question; nothing where it does not say

        bool mayKeepOut() const { return ufw || (firewalld && !firewalldLetsIn.value_or(false)); }
    };

    QList<Interface> interfaces;
    QList<Route> routes;
    QList<std::pair<QHostAddress, Neighbour>> neighbours;
    Firewall firewall;

    /// By which others could be reached: running, with an address, neither loopback nor of containers.
    QList<Interface> usable() const;
    const Interface *named(const QString &name) const;
    const Interface *with(const QHostAddress &own) const;
    /// That it is a neighbour of; null where it is behind a router.
    const Interface *onLink(const QHostAddress &address) const;
    const Route *routeTo(const QHostAddress &address) const;
    Neighbour neighbour(const QHostAddress &address) const;

    /// Of this machine, now. `firewall` is left as it is.
    static NetworkFacts ofThisMachine();
};

/// Of an address that is not of the internet: behind one router or another.
bool isPrivateAddress(const QHostAddress &address);

} // namespace hearth
