// SPDX-License-Identifier: GPL-3.0-or-later
#include "AvahiEntry.h"
#include "Await.h"
#include "FakeAvahi.h"
#include "OnLoopback.h"
#include "discovery/AvahiBrowser.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

using namespace onloopback;

/// On a bus of its own, which it takes for the system's.
class tst_Avahi : public QObject
{
    Q_OBJECT
public:
    static void initMain() { qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS")); }

private Q_SLOTS:
    void init()
    {
        QVERIFY2(QDBusConnection::systemBus().isConnected(), "there is no bus: dbus-run-session starts one");
        m_avahi = std::make_unique<FakeAvahi>();
        m_entry = std::make_unique<AvahiEntry>();
        m_browser = std::make_unique<AvahiBrowser>();
        m_heard.clear();
        m_gone.clear();
        connect(m_browser.get(), &AvahiBrowser::heard, this, [this](const Sighting &one) { m_heard.append(one); });
        connect(m_browser.get(), &AvahiBrowser::gone, this, [this](const Sighting &one) { m_gone.append(one); });
    }

    void cleanup()
    {
        m_browser.reset();
        m_entry.reset();
        m_avahi.reset();
    }

    void aServerIsPublishedOnItsInterfacesAndNoOthers()
    {
        QVERIFY(m_avahi->start());
        const QHostAddress four(u"192.0.2.10"_s), six(u"fd00::10"_s);
        m_entry->publish(studio(), 5105, {{2, u"eth0"_s, {four, six}, {}}, {3, u"wlan0"_s, {four}, {}}});
        QVERIFY(comesTrue([this] { return m_avahi->services().size() == 3; }));
        const auto services = m_avahi->services();
        QList<std::pair<int, int>> places;
        for (const auto &service : services) {
            places.append({service.interface, service.protocol});
            QCOMPARE(service.name, u"Studio"_s);
            QCOMPARE(service.type, u"_hearth._tcp"_s);
            QCOMPARE(service.port, 5105U);
            QCOMPARE(service.txt, QList<QByteArray>(studio().toTxt()));
        }
        QCOMPARE(places, (QList<std::pair<int, int>> {{2, 0}, {2, 1}, {3, 0}}));
    }

    void whatIsPublishedIsFoundWithItsAddressAndFollowed()
    {
        QVERIFY(m_avahi->start());
        m_browser->start();
        publish(studio());
        QVERIFY(comesTrue([this] { return m_heard.size() == 2; })); // by both protocols
        QCOMPARE(m_heard.first().address, QHostAddress(u"192.0.2.10"_s));
        QCOMPARE(m_heard.first().port, 5005);
        QCOMPARE(m_heard.first().announcement, studio());
        QCOMPARE(m_heard.last().address.toString(), u"fe80::10%lo"_s);
        auto later = studio();
        later.people = 5;
        publish(later);
        QVERIFY(comesTrue([this] { return m_heard.size() == 4; }));
        QCOMPARE(m_heard.last().announcement.people, 5);
        QVERIFY(m_gone.isEmpty());
        m_entry->withdraw();
        QVERIFY(comesTrue([this] { return m_gone.size() == 2; }));
        QVERIFY(comesTrue([this] { return m_avahi->resolvers() == 0; }));
    }

    void anotherNameAnotherNetworkIsPublishedAnew()
    {
        QVERIFY(m_avahi->start());
        publish(studio());
        QVERIFY(comesTrue([this] { return m_avahi->services().size() == 2; }));
        publish(studio(u"Attic"_s));
        QVERIFY(comesTrue([this] { return m_avahi->services().value(0).name == "Attic"_L1; }));
        m_entry->publish(studio(u"Attic"_s), 5005, {{9, u"wlan0"_s, {QHostAddress(u"192.0.2.99"_s)}, {}}});
        QVERIFY(comesTrue([this] { return m_avahi->services().size() == 1 && m_avahi->services().first().interface == 9; }));
        m_entry->publish(studio(u"Attic"_s), 5005, {});
        QVERIFY(comesTrue([this] { return m_avahi->services().isEmpty(); }));
    }

    void aNameThatOthersHaveGetsANumber()
    {
        QVERIFY(m_avahi->start());
        m_avahi->take(u"Studio"_s);
        m_avahi->take(u"Studio #2"_s);
        publish(studio());
        QVERIFY(comesTrue([this] { return m_avahi->services().size() == 2; }));
        QCOMPARE(m_avahi->services().first().name, u"Studio #3"_s);
        QVERIFY(m_avahi->services().first().txt.contains("name=Studio"));
    }

    void aNameIsAsLongAsAServicesMayBe()
    {
        QVERIFY(m_avahi->start());
        publish(studio(u"Küche"_s.repeated(20)));
        QVERIFY(comesTrue([this] { return m_avahi->services().size() == 2; }));
        const QString name = m_avahi->services().first().name;
        QVERIFY(name.toUtf8().size() <= 63);
        QVERIFY(u"Küche"_s.repeated(20).startsWith(name));
    }

    /// It is not there at first, comes, goes with all that it knew, and comes back.
    void theDaemonMayComeAndGo()
    {
        m_browser->start();
        publish(studio());
        QVERIFY(m_avahi->start());
        QVERIFY(comesTrue([this] { return m_avahi->services().size() == 2 && m_heard.size() == 2; }));
        QSignalSpy goneAll(m_browser.get(), &AvahiBrowser::goneAll);
        m_avahi->end();
        QVERIFY(comesTrue([&] { return !goneAll.isEmpty(); }));
        QVERIFY(m_avahi->start());
        QVERIFY(comesTrue([this] { return m_avahi->services().size() == 2 && m_heard.size() == 4; }));
    }

    void whatStrangersPublishIsNotBelieved()
    {
        QVERIFY(m_avahi->start());
        const QString type(discoveryService);
        m_avahi->add({1, 0, u"No record"_s, type, 5005, {}});
        m_avahi->add({1, 0, u"No port"_s, type, 0, studio().toTxt()});
        m_avahi->add({1, 0, u"Another version"_s, type, 5005, {"v=9", "id=x"}});
        m_avahi->add({1, 0, u"Something else"_s, u"_ipp._tcp"_s, 631, studio().toTxt()});
        for (int i = 0; i < 200; ++i)
            m_avahi->add({1, 0, u"Many %1"_s.arg(i), type, quint16(6000 + i), studio().toTxt()});
        m_browser->start();
        QVERIFY(comesTrue([this] { return m_heard.size() == AvahiBrowser::mostServices - 3; }));
        for (const Sighting &one : std::as_const(m_heard))
            QVERIFY(one.port >= 6000);
        QCOMPARE(m_avahi->resolvers(), AvahiBrowser::mostServices);
        m_browser->stop();
        QVERIFY(comesTrue([this] { return m_avahi->resolvers() == 0 && m_avahi->browsers() == 0; }));
    }

private:
    void publish(const Announcement &announcement)
    {
        m_entry->publish(announcement, 5005,
            {{1, u"lo"_s, {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)}, {}}});
    }

    std::unique_ptr<FakeAvahi> m_avahi;
    std::unique_ptr<AvahiEntry> m_entry;
    std::unique_ptr<AvahiBrowser> m_browser;
    QList<Sighting> m_heard;
    QList<Sighting> m_gone;
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Avahi)
#include "tst_Avahi.moc"
