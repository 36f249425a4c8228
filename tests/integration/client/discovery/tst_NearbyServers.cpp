// SPDX-License-Identifier: GPL-3.0-or-later
#include "Announcer.h"
#include "Await.h"
#include "FakeClock.h"
#include "OnLoopback.h"
#include "discovery/NearbyServers.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

using namespace onloopback;

/// A server that is announced, and the list in which it is found, over the loopback alone.
class tst_NearbyServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_serverClock = std::make_unique<FakeClock>();
        m_clock = std::make_unique<FakeClock>();
        m_common = freePort();
        m_announcer = std::make_unique<Announcer>(*m_serverClock, m_common);
        m_said = studio();
        m_nearby = std::make_unique<NearbyServers>(m_clock.get());
        m_nearby->setWays({asked, m_common, false});
    }

    void cleanup()
    {
        m_nearby.reset();
        m_announcer.reset();
    }

    void aServerIsARowWhileItIsThere()
    {
        QAbstractItemModelTester tester(m_nearby.get());
        m_nearby->setActive(true);
        serve();
        QVERIFY(comesTrue([this] { return m_nearby->count() == 1; }));
        QCOMPARE(value(NearbyServers::NameRole), u"Studio"_s);
        QCOMPARE(value(NearbyServers::HostRole), u"Ada"_s);
        QCOMPARE(value(NearbyServers::AccessRole), u"open"_s);
        QCOMPARE(value(NearbyServers::PeopleRole), 4);
        QCOMPARE(value(NearbyServers::KnownRole), false);
        QCOMPARE(value(NearbyServers::AddressRole), u"127.0.0.1:6005"_s);
        m_said.people = 5;
        m_said.access = u"invite"_s;
        m_announcer->refresh();
        m_serverClock->advance(1s);
        QVERIFY(comesTrue([this] { return value(NearbyServers::PeopleRole) == 5; }));
        QCOMPARE(value(NearbyServers::AccessRole), u"invite"_s);
        m_announcer->stop();
        QVERIFY(comesTrue([this] { return m_nearby->count() == 0; }));
    }

    /// Asked at once, and what does not answer any more goes after a while.
    void oneThatIsThereAlreadyIsFoundAndOneThatVanishesIsForgotten()
    {
        serve();
        m_nearby->setActive(true);
        QVERIFY(comesTrue([this] { return m_nearby->count() == 1; }));
        m_nearby->setActive(false);
        QCOMPARE(m_nearby->count(), 0);
        m_nearby->setActive(true);
        QVERIFY(comesTrue([this] { return m_nearby->count() == 1; }));
        QVERIFY(!m_nearby->hasLooked());
        m_clock->advance(3s);
        QVERIFY(m_nearby->hasLooked());
        m_announcer.reset(); // it says goodbye; this one is as if it had not come
        QVERIFY(comesTrue([this] { return m_nearby->count() == 0; }));
    }

    void ofAServerThatIsKnownTheKeyIsAskedFor()
    {
        const QByteArray key(43, 'z');
        QUrl before(u"http://192.168.1.20:5005"_s);
        before.setFragment(QString::fromLatin1(key));
        bool isOwn = false;
        m_nearby->setKnown([&](const QString &id) -> std::optional<NearbyServers::Known> {
            return id == studio().id ? std::optional(NearbyServers::Known {before, isOwn}) : std::nullopt;
        });
        serve();
        m_nearby->setActive(true);
        QVERIFY(comesTrue([this] { return m_nearby->count() == 1; }));
        QCOMPARE(value(NearbyServers::KnownRole), true);
        QCOMPARE(value(NearbyServers::AddressRole), u"127.0.0.1:6005#"_s + QString::fromLatin1(key));
        // One's own is not nearby: it is here.
        isOwn = true;
        m_nearby->setActive(false);
        m_nearby->setActive(true);
        QVERIFY(comesTrue([this] { return !m_nearby->table().servers().isEmpty(); }));
        QCOMPARE(m_nearby->count(), 0);
    }

    /// The interfaces of the machine change: it goes on where they are.
    void aNetworkThatComesBackIsAnnouncedOn()
    {
        bool hasNetwork = false;
        int asked = 0;
        m_announcer->start(
            6005,
            [&] {
                ++asked;
                return hasNetwork ? announced() : QList<AnnouncedInterface>();
            },
            [this] { return m_said; });
        QCOMPARE(asked, 1);
        m_nearby->setActive(true);
        hasNetwork = true;
        m_announcer->lookAgain();
        m_serverClock->advance(1s);
        QVERIFY(comesTrue([this] { return m_nearby->count() == 1; }));
    }

private:
    void serve()
    {
        m_announcer->start(6005, announced, [this] { return m_said; });
    }
    QVariant value(int role) const { return m_nearby->data(m_nearby->index(0), role); }

    std::unique_ptr<FakeClock> m_serverClock;
    std::unique_ptr<FakeClock> m_clock;
    quint16 m_common = 0;
    Announcement m_said;
    std::unique_ptr<Announcer> m_announcer;
    std::unique_ptr<NearbyServers> m_nearby;
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_NearbyServers)
#include "tst_NearbyServers.moc"
