// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Diagnosis.h"
#include "diagnosis/LocalFirewall.h"
#include "diagnosis/ProcNet.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

using Kind = Finding::Kind;
using Connecting = WayFacts::Connecting;
using Neighbour = NetworkFacts::Neighbour;

const QHostAddress studio(u"192.168.1.20"_s);

/// A laptop in a Wi-Fi, as most are.
NetworkFacts atHome()
{
    NetworkFacts facts;
    facts.interfaces = {{u"lo"_s, {{QHostAddress(u"127.0.0.1"_s), 8}}, true, true},
        {u"wlan0"_s, {{QHostAddress(u"192.168.1.7"_s), 24}, {QHostAddress(u"fd00::7"_s), 64}}, true, false, false, false, true},
        {u"docker0"_s, {{QHostAddress(u"172.17.0.1"_s), 16}}, true, false, false, true}};
    facts.routes = {{u"wlan0"_s, QHostAddress(u"0.0.0.0"_s), 0, QHostAddress(u"192.168.1.1"_s), 600},
        {u"wlan0"_s, QHostAddress(u"192.168.1.0"_s), 24, {}, 600}};
    return facts;
}

NetworkFacts withNeighbour(Neighbour neighbour)
{
    NetworkFacts facts = atHome();
    facts.neighbours = {{studio, neighbour}};
    return facts;
}

NetworkFacts::Interface tunnel()
{
    return {u"tun0"_s, {{QHostAddress(u"10.8.0.2"_s), 32}}, true, false, true};
}

WayFacts way(Connecting connecting, const QHostAddress &address = studio)
{
    return {address.toString() + u":5005"_s, address, 5005, connecting};
}

QList<Kind> kinds(const QList<Finding> &findings)
{
    QList<Kind> list;
    for (const Finding &finding : findings)
        list.append(finding.kind);
    return list;
}

} // namespace

class tst_Diagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsInNoNetworkIsToldSo()
    {
        NetworkFacts facts = atHome();
        facts.interfaces[1].isRunning = false;
        QCOMPARE(kinds(diagnosis::ofWay(facts, way(Connecting::Unreachable))), QList {Kind::NoNetwork});
        QCOMPARE(kinds(diagnosis::ofNobodyNearby(facts, 5005)), QList {Kind::NoNetwork});
        QCOMPARE(kinds(diagnosis::ofHosting(facts, {QHostAddress(QHostAddress::Any), 5005})), QList {Kind::NoNetwork});
        // Connected, and nobody gave it an address.
        facts.interfaces[1].isRunning = true;
        facts.interfaces[1].addresses = {{QHostAddress(u"169.254.3.4"_s), 16}, {QHostAddress(u"fe80::7"_s), 64}};
        QCOMPARE(kinds(diagnosis::ofWay(facts, way(Connecting::Unreachable))), QList {Kind::NoAddress});
        // This machine itself is there all the same.
        QCOMPARE(kinds(diagnosis::ofWay(facts, way(Connecting::Refused, QHostAddress(QHostAddress::LocalHost)))),
            QList {Kind::ServerOff});
    }

    void aComputerThatRefusesHasNoServer()
    {
        const auto findings = diagnosis::ofWay(withNeighbour(Neighbour::Answered), way(Connecting::Refused));
        QCOMPARE(kinds(findings), QList {Kind::ServerOff});
        QVERIFY(findings.first().isSure);
        QVERIFY2(findings.first().what.contains("192.168.1.20"_L1) && findings.first().what.contains("5005"_L1),
            qPrintable(findings.first().what));
    }

    void aNeighbourThatIsThereAndSilentHasAFirewall()
    {
        const auto findings = diagnosis::ofWay(withNeighbour(Neighbour::Answered), way(Connecting::Silent));
        QCOMPARE(kinds(findings), QList {Kind::HostFirewall});
        QVERIFY(findings.first().command.contains("ufw allow 5005"_L1));
        QVERIFY(findings.first().command.contains("firewall-cmd --add-port=5005/tcp --add-port=5005/udp"_L1));
    }

    void oneThatIsHeardAndCannotBeReachedIsKeptApart()
    {
        WayFacts heard = way(Connecting::Silent);
        heard.isHeard = true;
        for (const Neighbour neighbour : {Neighbour::Silent, Neighbour::Unknown}) {
            const auto findings = diagnosis::ofWay(withNeighbour(neighbour), heard);
            QCOMPARE(kinds(findings), QList {Kind::Isolated});
            QVERIFY(findings.first().isSure);
        }
        // Whose hardware answers is not kept apart.
        QCOMPARE(kinds(diagnosis::ofWay(withNeighbour(Neighbour::Answered), heard)), QList {Kind::HostFirewall});
    }

    void whereNothingIsKnownOfANeighbourBothAreSaidAsPossible()
    {
        for (const Connecting connecting : {Connecting::Silent, Connecting::Unreachable}) {
            const auto findings = diagnosis::ofWay(withNeighbour(Neighbour::Silent), way(connecting));
            QCOMPARE(kinds(findings), (QList {Kind::ComputerOff, Kind::Isolated}));
            QVERIFY(!findings.first().isSure && !findings.last().isSure);
        }
    }

    void anotherNetworkIsToldWithBothAddresses()
    {
        for (const Connecting connecting : {Connecting::Silent, Connecting::Unreachable}) {
            const auto findings = diagnosis::ofWay(atHome(), way(connecting, QHostAddress(u"192.168.2.20"_s)));
            QCOMPARE(kinds(findings), QList {Kind::OtherNetwork});
            QVERIFY(findings.first().what.contains("192.168.2.20"_L1));
            QVERIFY(findings.first().what.contains("192.168.1.7"_L1));
            QVERIFY(!findings.first().what.contains("172.17.0.1"_L1));
        }
        // Where there is a server after all, in another network or not, that is what counts.
        QCOMPARE(
            kinds(diagnosis::ofWay(atHome(), way(Connecting::Refused, QHostAddress(u"192.168.2.20"_s)))), QList {Kind::ServerOff});
        QCOMPARE(kinds(diagnosis::ofWay(atHome(), way(Connecting::Silent, QHostAddress(u"203.0.113.9"_s)))), QList {Kind::Unclear});
    }

    void aTunnelThatTakesTheWayIsNamed()
    {
        NetworkFacts facts = atHome();
        facts.interfaces.append(tunnel());
        // As the routes say,
        facts.routes.append({u"tun0"_s, QHostAddress(u"192.168.0.0"_s), 16, {}, 50});
        const WayFacts elsewhere = way(Connecting::Silent, QHostAddress(u"192.168.5.20"_s));
        const auto findings = diagnosis::ofWay(facts, elsewhere);
        QCOMPARE(kinds(findings), QList {Kind::Vpn});
        QVERIFY(findings.first().what.contains("tun0"_L1));
        // or as the system does by rules of its own.
        WayFacts taken = way(Connecting::Silent);
        taken.source = QHostAddress(u"10.8.0.2"_s);
        QCOMPARE(kinds(diagnosis::ofWay(facts, taken)), QList {Kind::Vpn});
        // One that is on beside it is not blamed.
        WayFacts direct = way(Connecting::Silent);
        direct.source = QHostAddress(u"192.168.1.7"_s);
        QCOMPARE(kinds(diagnosis::ofWay(facts, direct)), (QList {Kind::ComputerOff, Kind::Isolated}));
        // Nor where the server is in the VPN and there is nothing else.
        facts.interfaces[1].isRunning = false;
        QCOMPARE(kinds(diagnosis::ofWay(facts, elsewhere)), QList {Kind::OtherNetwork});
    }

    void whatAnswersIsSaidAsItIs()
    {
        WayFacts answered = way(Connecting::Connected);
        answered.answering = WayFacts::Answering::Understood;
        QCOMPARE(kinds(diagnosis::ofWay(atHome(), answered)), QList {Kind::Fine});
        answered.answering = WayFacts::Answering::OtherVersion;
        answered.answer = u"It is version 9."_s;
        QCOMPARE(diagnosis::ofWay(atHome(), answered).first().kind, Kind::OtherVersion);
        QCOMPARE(diagnosis::ofWay(atHome(), answered).first().what, u"It is version 9."_s);
        answered.answering = WayFacts::Answering::SomethingElse;
        QCOMPARE(kinds(diagnosis::ofWay(atHome(), answered)), QList {Kind::SomethingElse});
        answered.answering = WayFacts::Answering::Not;
        QCOMPARE(kinds(diagnosis::ofWay(atHome(), answered)), QList {Kind::SomethingElse});
        QCOMPARE(kinds(diagnosis::ofWay(atHome(), {u"studio"_s, {}, 5005, Connecting::NoSuchName})), QList {Kind::NoSuchName});
    }

    void whoFindsNobodyIsToldAllThatMayBe()
    {
        QCOMPARE(kinds(diagnosis::ofNobodyNearby(atHome(), 5005)), (QList {Kind::NobodyHosts, Kind::OtherNetwork, Kind::Isolated}));
        NetworkFacts facts = atHome();
        facts.interfaces.append(tunnel());
        facts.interfaces[1].isWireless = false;
        facts.firewall.ufw = true;
        const auto findings = diagnosis::ofNobodyNearby(facts, 5005);
        QCOMPARE(kinds(findings), (QList {Kind::OwnFirewall, Kind::Vpn, Kind::NobodyHosts, Kind::OtherNetwork}));
        QCOMPARE(findings.first().command, u"sudo ufw allow 5005"_s);
    }

    void whoHostsIsToldWhatKeepsOthersOut()
    {
        NetworkFacts facts = atHome();
        facts.interfaces[1].isWireless = false;
        const QStringList addresses {u"192.168.1.7:5105"_s};
        HostFacts host {QHostAddress(QHostAddress::Any), 5105, addresses};
        auto findings = diagnosis::ofHosting(facts, host);
        QCOMPARE(kinds(findings), QList {Kind::Reachable});
        QVERIFY(!findings.first().isSure);

        facts.firewall.firewalld = true;
        facts.firewall.firewalldLetsIn = false;
        findings = diagnosis::ofHosting(facts, host);
        QCOMPARE(kinds(findings), (QList {Kind::HostFirewall, Kind::Reachable}));
        QVERIFY(findings.first().isSure);
        facts.firewall.firewalldLetsIn.reset(); // it does not say
        QVERIFY(!diagnosis::ofHosting(facts, host).first().isSure);
        facts.firewall.firewalldLetsIn = true;
        QCOMPARE(kinds(diagnosis::ofHosting(facts, host)), QList {Kind::Reachable});

        // Once somebody came, nothing keeps them out.
        facts.firewall = {};
        facts.firewall.ufw = true;
        host.reached = addresses;
        findings = diagnosis::ofHosting(facts, host);
        QCOMPARE(kinds(findings), QList {Kind::Reachable});
        QVERIFY(findings.first().isSure && findings.first().what.contains(addresses.first()));

        host.bound = QHostAddress(QHostAddress::LocalHost);
        QCOMPARE(kinds(diagnosis::ofHosting(facts, host)), QList {Kind::OwnMachine});
    }

    void theCommandOpensThePortOfThatFirewall()
    {
        NetworkFacts::Firewall firewall;
        QCOMPARE(diagnosis::openingCommand(firewall, 5005), QString());
        firewall.ufw = true;
        QCOMPARE(diagnosis::openingCommand(firewall, 5005), u"sudo ufw allow 5005"_s);
        firewall.ufwKnowsHearth = true;
        QCOMPARE(diagnosis::openingCommand(firewall, 5005), u"sudo ufw allow hearth"_s);
        QCOMPARE(diagnosis::openingCommand(firewall, 5105), u"sudo ufw allow 5105"_s);
        firewall = {};
        firewall.firewalld = true;
        QCOMPARE(diagnosis::openingCommand(firewall, 5105),
            u"sudo firewall-cmd --add-port=5105/tcp --add-port=5105/udp && sudo firewall-cmd --runtime-to-permanent"_s);
        firewall.firewalldKnowsHearth = true;
        QCOMPARE(diagnosis::openingCommand(firewall, 5005),
            u"sudo firewall-cmd --add-service=hearth && sudo firewall-cmd --runtime-to-permanent"_s);
    }

    void theKernelsPagesAreRead()
    {
        const QByteArray routes = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n"
                                  "wlan0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0\n"
                                  "wlan0\t0001A8C0\t00000000\t0001\t0\t0\t600\t00FFFFFF\t0\t0\t0\n"
                                  "down0\t0002A8C0\t00000000\t0000\t0\t0\t0\t00FFFFFF\t0\t0\t0\n"
                                  "broken\n\nwlan0\tXYZ\t0\t0003\t0\t0\t0\t0\t0\t0\t0\n";
        NetworkFacts facts;
        facts.routes = procnet::routes4(routes);
        QCOMPARE(facts.routes.size(), 2);
        QCOMPARE(facts.routeTo(QHostAddress(u"192.168.1.20"_s))->prefix, 24);
        QVERIFY(facts.routeTo(QHostAddress(u"192.168.1.20"_s))->gateway.isNull());
        QCOMPARE(facts.routeTo(QHostAddress(u"10.1.2.3"_s))->gateway, QHostAddress(u"192.168.1.1"_s));

        const QByteArray routes6 = "fd000000000000000000000000000000 40 00000000000000000000000000000000 00 "
                                   "00000000000000000000000000000000 00000100 00000001 00000000 00000001     eth0\n"
                                   "00000000000000000000000000000000 00 00000000000000000000000000000000 00 "
                                   "fe800000000000000000000000000001 00000400 00000001 00000000 00000003     eth0\n"
                                   "00000000000000000000000000000000 00 00000000000000000000000000000000 00 "
                                   "00000000000000000000000000000000 ffffffff 00000001 00000000 00200200       lo\n";
        facts.routes = procnet::routes6(routes6);
        QCOMPARE(facts.routes.size(), 2);
        QCOMPARE(facts.routeTo(QHostAddress(u"fd00::9"_s))->prefix, 64);
        QCOMPARE(facts.routeTo(QHostAddress(u"2001:db8::1"_s))->gateway, QHostAddress(u"fe80::1"_s));

        facts.neighbours = procnet::neighbours(
            "IP address       HW type     Flags       HW address            Mask     Device\n"
            "192.168.1.20     0x1         0x2         d8:3a:dd:01:02:03     *        wlan0\n"
            "192.168.1.21     0x1         0x0         00:00:00:00:00:00     *        wlan0\nnonsense\n");
        QCOMPARE(facts.neighbour(studio), Neighbour::Answered);
        QCOMPARE(facts.neighbour(QHostAddress(u"192.168.1.21"_s)), Neighbour::Silent);
        QCOMPARE(facts.neighbour(QHostAddress(u"192.168.1.22"_s)), Neighbour::Unknown);
    }

    void whetherUfwIsOnIsReadInItsFile()
    {
        QVERIFY(LocalFirewall::isUfwOn("# /etc/ufw/ufw.conf\n\nENABLED=yes\nLOGLEVEL=low\n"));
        QVERIFY(LocalFirewall::isUfwOn("ENABLED=\"Yes\""));
        QVERIFY(!LocalFirewall::isUfwOn("# ENABLED=yes\nENABLED=no\n"));
        QVERIFY(!LocalFirewall::isUfwOn({}));
    }

    /// Whatever machine this is: its own addresses are its own.
    void thisMachineIsRead()
    {
        const NetworkFacts facts = NetworkFacts::ofThisMachine();
        QVERIFY(facts.with(QHostAddress(QHostAddress::LocalHost)));
        QVERIFY(facts.with(QHostAddress(QHostAddress::LocalHost))->isLoopback);
        for (const auto &one : facts.usable())
            QVERIFY(!one.isLoopback && !one.addresses.isEmpty());
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Diagnosis)
#include "tst_Diagnosis.moc"
