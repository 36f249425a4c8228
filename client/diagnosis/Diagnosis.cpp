// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Diagnosis.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

using Kind = Finding::Kind;
using Connecting = WayFacts::Connecting;
using Answering = WayFacts::Answering;
using Neighbour = NetworkFacts::Neighbour;

constexpr quint16 portOfDefinitions = 5005; ///< the port that the shipped definitions of the service open

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Diagnosis)
};

/// What the network itself lacks; nothing where it is fine.
std::optional<Finding> ofNetwork(const NetworkFacts &network)
{
    if (!network.usable().isEmpty())
        return std::nullopt;
    const bool isConnected = std::any_of(network.interfaces.begin(), network.interfaces.end(),
        [](const auto &one) { return one.isRunning && !one.isLoopback && !one.isVirtual && !one.isTunnel; });
    if (isConnected)
        return Finding {Kind::NoAddress, Words::tr("This computer is connected, but the network gave it no address."),
            Words::tr("Disconnect from the Wi-Fi or the cable and connect again; where that does not help, restart the router.")};
    return Finding {Kind::NoNetwork, Words::tr("This computer is in no network."),
        Words::tr("Connect it to the Wi-Fi or the cable that the others are on.")};
}

QString networksOf(const NetworkFacts &network)
{
    QStringList own;
    for (const auto &interface : network.usable())
        for (const auto &[address, prefix] : interface.addresses)
            if (address.protocol() == QAbstractSocket::IPv4Protocol && !interface.isTunnel)
                own.append(address.toString());
    return own.isEmpty() ? Words::tr("none") : own.join(u", "_s);
}

Finding firewallOfHost(const WayFacts &way)
{
    return {Kind::HostFirewall,
        Words::tr("The computer at %1 is there, but its firewall does not let anybody through to port %2.")
            .arg(way.address.toString(), QString::number(way.port)),
        Words::tr("Whoever hosts opens it with one of these, by which firewall they have: ufw, or firewalld."),
        u"sudo ufw allow %1\nsudo firewall-cmd --add-port=%1/tcp --add-port=%1/udp && sudo firewall-cmd --runtime-to-permanent"_s
            .arg(QString::number(way.port))};
}

Finding isolated(const WayFacts &way, bool isSure)
{
    return {Kind::Isolated,
        isSure ? Words::tr("The network keeps its devices apart: %1 is heard, but cannot be reached.").arg(way.name)
               : Words::tr("Or the network keeps its devices apart, as guest networks and some access points do."),
        Words::tr("In the settings of the router this is called client isolation, AP isolation or guest network. Turn it off, or "
                  "use another "
                  "network for both computers: a telephone's hotspot, or a cable."),
        {}, isSure};
}

/// The system goes there by a tunnel, though there is a network of this computer's own that it is in, or could be behind.
std::optional<Finding> ofTunnel(const NetworkFacts &network, const WayFacts &way)
{
    const auto *by = way.source.isNull() ? nullptr : network.with(way.source);
    if (!by)
        if (const auto *route = network.routeTo(way.address))
            by = network.named(route->interface);
    const auto usable = network.usable();
    const bool hasOther = std::any_of(usable.begin(), usable.end(), [](const auto &one) { return !one.isTunnel; });
    if (!by || !by->isTunnel || !hasOther || !isPrivateAddress(way.address))
        return std::nullopt;
    return Finding {Kind::Vpn,
        Words::tr("A VPN (%1) takes the way to %2, which is on your own network or near it.").arg(by->name, way.address.toString()),
        Words::tr("Turn the VPN off while you chat, or allow access to the local network in its settings.")};
}

QList<Finding> ofSilence(const NetworkFacts &network, const WayFacts &way)
{
    const auto *neighbourhood = network.onLink(way.address);
    if (!neighbourhood && isPrivateAddress(way.address))
        return {{Kind::OtherNetwork,
            Words::tr("%1 is in another network than this computer (%2), and nothing comes back from there.")
                .arg(way.address.toString(), networksOf(network)),
            Words::tr("Both have to be in the same Wi-Fi, or on the same router: not one in the guest network and the other in the "
                      "main one. Is "
                      "that the address that the host's card shows now?")}};
    if (!neighbourhood)
        return {{Kind::Unclear,
            Words::tr(
                "Nothing comes back from %1: it may be off, or a firewall or a router on the way does not let this port through.")
                .arg(way.name),
            Words::tr("Whoever hosts can see on their side which addresses others can use.")}};
    const Neighbour neighbour = network.neighbour(way.address);
    const bool isThere = neighbour == Neighbour::Answered;
    if (isThere && way.connecting == Connecting::Silent)
        return {firewallOfHost(way)};
    if (way.isHeard && !isThere)
        return {isolated(way, true)};
    if (way.isHeard)
        return {firewallOfHost(way)};
    Finding off {Kind::ComputerOff,
        Words::tr("No computer answers at %1: it is off or asleep, or has another address by now.").arg(way.address.toString()),
        Words::tr("Wake it, and compare the address with the one that the host's card shows."), {}, false};
    return {off, isolated(way, false)};
}

} // namespace

namespace diagnosis {

QString openingCommand(const NetworkFacts::Firewall &firewall, quint16 port)
{
    const QString number = QString::number(port);
    if (firewall.ufw)
        return firewall.ufwKnowsHearth && port == portOfDefinitions ? u"sudo ufw allow hearth"_s : u"sudo ufw allow "_s + number;
    if (!firewall.firewalld)
        return {};
    const QString what = firewall.firewalldKnowsHearth && port == portOfDefinitions
        ? u"--add-service=hearth"_s
        : u"--add-port=%1/tcp --add-port=%1/udp"_s.arg(number);
    return u"sudo firewall-cmd %1 && sudo firewall-cmd --runtime-to-permanent"_s.arg(what);
}

QList<Finding> ofWay(const NetworkFacts &network, const WayFacts &way)
{
    switch (way.answering) {
    case Answering::Understood: return {{Kind::Fine, Words::tr("%1 answers: you can join it.").arg(way.name)}};
    case Answering::OtherVersion: return {{Kind::OtherVersion, way.answer, Words::tr("Update the older of the two.")}};
    case Answering::SomethingElse:
        return {{Kind::SomethingElse, way.answer, Words::tr("Compare the address and the port with what the host's card shows.")}};
    case Answering::Not: break;
    }
    if (way.address.isLoopback() && way.connecting == Connecting::Refused)
        return {{Kind::ServerOff, Words::tr("No chat is hosted on this computer at port %1.").arg(way.port),
            Words::tr("127.0.0.1 and localhost mean this computer itself. Ask whoever hosts for the address that others use.")}};
    if (const auto lacking = ofNetwork(network); lacking && !way.address.isLoopback())
        return {*lacking};
    switch (way.connecting) {
    case Connecting::NoSuchName:
        return {{Kind::NoSuchName, Words::tr("No computer of the name %1 is known here.").arg(way.name),
            Words::tr("Use the address in numbers that the host's card shows.")}};
    case Connecting::Refused:
        return {{Kind::ServerOff,
            Words::tr("The computer at %1 is there, but nothing is served at port %2.")
                .arg(way.address.toString(), QString::number(way.port)),
            Words::tr("The chat is not being hosted at the moment, or at another port: whoever hosts sees it on their card.")}};
    case Connecting::Connected:
        return {{Kind::SomethingElse, Words::tr("Something takes the connection at %1, but says nothing.").arg(way.name),
            Words::tr("Try again; if that does not help, whoever hosts can stop the chat and start it again.")}};
    case Connecting::NotTried:
    case Connecting::Silent:
    case Connecting::Unreachable: break;
    }
    if (const auto tunnel = ofTunnel(network, way))
        return {*tunnel};
    return ofSilence(network, way);
}

QList<Finding> ofNobodyNearby(const NetworkFacts &network, quint16 port)
{
    if (const auto lacking = ofNetwork(network))
        return {*lacking};
    QList<Finding> findings;
    if (network.firewall.mayKeepOut())
        findings.append(
            {Kind::OwnFirewall, Words::tr("This computer's own firewall may keep back what servers say to the whole network."),
                Words::tr("Open it with this command, or type the address that the host's card shows: that works without."),
                openingCommand(network.firewall, port), false});
    const auto usable = network.usable();
    if (const auto tunnel = std::find_if(usable.begin(), usable.end(), [](const auto &one) { return one.isTunnel; });
        tunnel != usable.end())
        findings.append({Kind::Vpn, Words::tr("A VPN (%1) is on; some keep the local network out.").arg(tunnel->name),
            Words::tr("Turn it off for a moment and look again."), {}, false});
    findings.append(
        {Kind::NobodyHosts, Words::tr("Maybe nobody hosts a chat on this network at the moment (%1).").arg(networksOf(network)),
            Words::tr("One of you has to choose Host a chat here; whoever hosts keeps the program running."), {}, false});
    findings.append({Kind::OtherNetwork,
        Words::tr("Or whoever hosts is in another network: a guest Wi-Fi, another router, a VLAN. Chats are found in one's own "
                  "network only."),
        Words::tr("Join the same Wi-Fi, or type the address that the host's card shows."), {}, false});
    const bool isWireless = std::any_of(usable.begin(), usable.end(), [](const auto &one) { return one.isWireless; });
    if (isWireless)
        findings.append(isolated({}, false));
    return findings;
}

QList<Finding> ofHosting(const NetworkFacts &network, const HostFacts &host)
{
    if (host.bound.isLoopback())
        return {{Kind::OwnMachine,
            Words::tr("The chat listens on this computer only (%1), for nobody else.").arg(host.bound.toString()),
            Words::tr("Start the program without --listen, and host again.")}};
    if (const auto lacking = ofNetwork(network))
        return {*lacking};
    QList<Finding> findings;
    const bool isSeen = !host.reached.isEmpty();
    for (const QString &address : host.reached)
        findings.append({Kind::Reachable, Words::tr("%1 works: somebody came in by it from another computer.").arg(address)});
    if (!isSeen && network.firewall.mayKeepOut()) {
        const bool isSure = !network.firewall.ufw && network.firewall.firewalldLetsIn == false;
        const QString firewall = network.firewall.ufw ? u"ufw"_s : u"firewalld"_s;
        findings.append({Kind::HostFirewall,
            isSure ? Words::tr("This computer's firewall (%1) lets nobody through to port %2.")
                         .arg(firewall, QString::number(host.port))
                   : Words::tr("This computer's firewall (%1) is on. Unless port %2 was opened in it, nobody gets through.")
                         .arg(firewall, QString::number(host.port)),
            Words::tr("Open it with this command."), openingCommand(network.firewall, host.port), isSure});
    }
    for (const QString &address : host.addresses)
        if (!host.reached.contains(address))
            findings.append(
                {Kind::Reachable, Words::tr("Others on the same network can use %1; nobody has yet.").arg(address), {}, {}, false});
    const auto usable = network.usable();
    if (!isSeen && std::any_of(usable.begin(), usable.end(), [](const auto &one) { return one.isWireless; }))
        findings.append(
            {Kind::Isolated, Words::tr("Some Wi-Fi keeps its devices apart: then nobody can reach this computer by it."),
                Words::tr("In the settings of the router this is called client isolation, AP isolation or guest network. Turn it "
                          "off, or use another "
                          "network for both computers: a telephone's hotspot, or a cable."),
                {}, false});
    if (!host.isAnnounced)
        findings.append(
            {Kind::NobodyHosts, Words::tr("This chat does not tell the network that it is here, so nobody finds it by itself."),
                Words::tr("Give others its address, or start the program without --no-announce.")});
    if (findings.isEmpty())
        findings.append({Kind::Unclear, Words::tr("This computer has no address that others could use."), {}});
    return findings;
}

} // namespace diagnosis

} // namespace hearth
