// SPDX-License-Identifier: GPL-3.0-or-later
#include "Await.h"
#include "FakeClock.h"
#include "Server.h"
#include "diagnosis/Diagnosing.h"

#include <QDBusConnection>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

using Kind = Finding::Kind;

/// The part of firewalld that is asked, on a connection of its own.
class FakeFirewalld : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.fedoraproject.FirewallD1.zone")
public:
    FakeFirewalld()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SystemBus, u"fake firewalld"_s))
    {
    }
    ~FakeFirewalld() override { QDBusConnection::disconnectFromBus(m_bus.name()); }

    bool serve()
    {
        return m_bus.registerObject(u"/org/fedoraproject/FirewallD1"_s, this, QDBusConnection::ExportAllSlots)
            && m_bus.registerService(u"org.fedoraproject.FirewallD1"_s);
    }
    QSet<QString> open;

public Q_SLOTS:
    bool queryPort(const QString &zone, const QString &port, const QString &protocol) const
    {
        return zone.isEmpty() && protocol == "tcp"_L1 && open.contains(port);
    }
    bool queryService(const QString &, const QString &service) const { return open.contains(service); }

private:
    QDBusConnection m_bus;
};

/// On a bus of its own, which it takes for the system's.
class tst_Diagnosing : public QObject
{
    Q_OBJECT
public:
    static void initMain() { qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS")); }

private Q_SLOTS:
    void aServerThatAnswersIsFine()
    {
        QTemporaryDir folder;
        ServerConfig config;
        config.address = QHostAddress(QHostAddress::LocalHost);
        config.port = 0;
        config.dataDirectory = folder.path();
        config.passwordCost = PasswordCost::minimum();
        Server server(config);
        QVERIFY(server.start());
        QCOMPARE(found(u"127.0.0.1:%1"_s.arg(server.port())), QList {Kind::Fine});
        QCOMPARE(found(u"localhost:%1"_s.arg(server.port())), QList {Kind::Fine});
    }

    void whatRefusesHasNoServer()
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const quint16 port = probe.serverPort();
        probe.close();
        QCOMPARE(found(u"127.0.0.1:%1"_s.arg(port)), QList {Kind::ServerOff});
    }

    void whatIsAnotherVersionOrSomethingElseIsSaidToBe()
    {
        QTcpServer other;
        QByteArray body;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        connect(&other, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = other.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &body] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
        const QString address = u"127.0.0.1:%1"_s.arg(other.serverPort());
        body = R"({"status":"ok","program":"hearth","version":"97.1.0","name":"Studio"})";
        QCOMPARE(found(address), QList {Kind::OtherVersion});
        QVERIFY(m_what.contains("97.1.0"_L1));
        body = R"({"hello":"world"})";
        QCOMPARE(found(address), QList {Kind::SomethingElse});
        body = "<html>";
        QCOMPARE(found(address), QList {Kind::SomethingElse});
    }

    void whoNeverAnswersIsNotWaitedForLong()
    {
        FakeClock clock;
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        Diagnosing diagnosing(&clock);
        diagnosing.lookAt(u"127.0.0.1:%1"_s.arg(silent.serverPort()));
        QVERIFY(comesTrue([&] { return silent.hasPendingConnections(); }));
        QVERIFY(diagnosing.isRunning());
        QVERIFY(comesTrue([&] {
            clock.advance(1s);
            return !diagnosing.isRunning();
        }));
        QCOMPARE(diagnosing.found().first().kind, Kind::SomethingElse);
    }

    void whatIsNoAddressIsSaidToBeNone()
    {
        QCOMPARE(found(u"not an address"_s), QList {Kind::NoSuchName});
        QCOMPARE(found(u"no-such-machine.invalid"_s).first(),
            NetworkFacts::ofThisMachine().usable().isEmpty() ? Kind::NoNetwork : Kind::NoSuchName);
    }

    void whatFirewalldSaysIsTold()
    {
        LocalFirewall local(&m_clock);
        const auto look = [&](quint16 port) {
            std::optional<NetworkFacts::Firewall> said;
            local.look(port, [&](const NetworkFacts::Firewall &firewall) { said = firewall; });
            return comesTrue([&] { return said.has_value(); }) ? *said : NetworkFacts::Firewall {};
        };
        QVERIFY(!look(5105).firewalld);
        FakeFirewalld firewalld;
        QVERIFY(firewalld.serve());
        QVERIFY(look(5105).firewalld);
        QCOMPARE(look(5105).firewalldLetsIn, false);
        firewalld.open = {u"5105"_s};
        QCOMPARE(look(5105).firewalldLetsIn, true);
        QCOMPARE(look(5106).firewalldLetsIn, false);
    }

    /// Whatever this machine's own firewall is.
    void whoHostsIsToldTheAddresses()
    {
        if (NetworkFacts::ofThisMachine().usable().isEmpty())
            QSKIP("This machine is in no network, which is what it says then.");
        Diagnosing diagnosing(&m_clock);
        const HostFacts host {QHostAddress(QHostAddress::Any), 5105, {u"192.0.2.7:5105"_s}, {u"192.0.2.7:5105"_s}};
        diagnosing.lookAtOwn(host);
        QVERIFY(diagnosing.isRunning());
        QVERIFY(comesTrue([&] { return !diagnosing.isRunning(); }));
        QCOMPARE(diagnosing.found().first().kind, Kind::Reachable);
        QVERIFY(diagnosing.findings().first().toMap().value(u"what"_s).toString().contains("192.0.2.7:5105"_L1));
        diagnosing.lookAround();
        QVERIFY(comesTrue([&] { return !diagnosing.isRunning(); }));
        QVERIFY(!diagnosing.found().isEmpty());
    }

private:
    QList<Kind> found(const QString &address)
    {
        Diagnosing diagnosing(&m_clock);
        diagnosing.lookAt(address);
        if (!comesTrue([&] { return !diagnosing.isRunning(); }, 30s))
            return {};
        QList<Kind> kinds;
        for (const Finding &finding : diagnosing.found()) {
            kinds.append(finding.kind);
            m_what = finding.what;
        }
        return kinds;
    }

    SystemClock m_clock;
    QString m_what;
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Diagnosing)
#include "tst_Diagnosing.moc"
