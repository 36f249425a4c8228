// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/NetworkFacts.h"

#include <QMetaType>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// One thing that is the reason, or may be, in words for people.
struct Finding
{
    enum class Kind {
        Fine, ///< nothing is wrong
        NoNetwork,
        NoAddress, ///< connected, but the network gave no address
        NoSuchName,
        OwnMachine, ///< it is not for others
        OtherNetwork, ///< another subnet or VLAN
        Vpn,
        ServerOff, ///< the computer is there, the server is not
        HostFirewall,
        OwnFirewall,
        Isolated, ///< the network keeps its devices apart
        ComputerOff,
        OtherVersion,
        SomethingElse, ///< no Hearth server answers there
        NobodyHosts,
        Reachable, ///< an address by which others can come, or did
        Unclear,
    };

    Kind kind;
    QString what; ///< a sentence
    QString advice = {}; ///< what to do; empty for nothing
    QString command = {}; ///< to be copied into a terminal; empty for none
    bool isSure = true; ///< else it is one of several that may be

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// What was found out about the way to a server.
struct WayFacts
{
    enum class Connecting { NotTried, Connected, Refused, Silent, Unreachable, NoSuchName };
    enum class Answering { Not, Understood, OtherVersion, SomethingElse };

    QString name; ///< as people write it
    QHostAddress address; ///< null where it has none
    quint16 port = 0;
    Connecting connecting = Connecting::NotTried;
    Answering answering = Answering::Not;
    QString answer = {}; ///< the sentence about an answer that is not understood
    QHostAddress source = {}; ///< the address of this machine from which the system would go there; null: none
    bool isHeard = false; ///< its own announcements come through
};

/// What this program knows of the server that it hosts.
struct HostFacts
{
    Q_GADGET
    QML_VALUE_TYPE(hostFacts)
    Q_PROPERTY(QStringList addresses MEMBER addresses CONSTANT)
    Q_PROPERTY(QStringList reached MEMBER reached CONSTANT)
public:
    QHostAddress bound;
    quint16 port = 0;
    QStringList addresses; ///< that others may use, as people write them
    QStringList reached; ///< by which somebody from another computer did
    bool isAnnounced = true;
};

namespace diagnosis {

/// Why one does not get to this server, the likeliest first. Never empty.
QList<Finding> ofWay(const NetworkFacts &network, const WayFacts &way);
/// Why nobody is found nearby, likewise.
QList<Finding> ofNobodyNearby(const NetworkFacts &network, quint16 port);
/// Why nobody comes to the server that is hosted here, likewise; with the addresses that others can use.
QList<Finding> ofHosting(const NetworkFacts &network, const HostFacts &host);
/// What opens the port on a machine with this firewall; empty where nothing is known to keep it closed.
QString openingCommand(const NetworkFacts::Firewall &firewall, quint16 port);

} // namespace diagnosis

} // namespace hearth
