// SPDX-License-Identifier: GPL-3.0-or-later
#include "Await.h"
#include "Beacon.h"
#include "FakeClock.h"
#include "OnLoopback.h"

#include <QNetworkDatagram>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

using namespace onloopback;

class tst_Beacon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_common = freePort();
        m_beacon = std::make_unique<Beacon>(*m_clock, m_common);
        m_beacon->tell(studio());
        m_finder = std::make_unique<BeaconFinder>(asked, m_common);
        m_heard.clear();
        connect(m_finder.get(), &BeaconFinder::heard, this, [this](const Sighting &sighting) { m_heard.append(sighting); });
    }

    void cleanup()
    {
        m_finder.reset();
        m_beacon.reset();
    }

    void whoAsksIsAnswered()
    {
        m_beacon->start(6005, announced());
        m_finder->ask();
        QVERIFY(comesTrue([this] { return !m_heard.isEmpty(); }));
        QCOMPARE(m_heard.first().address, QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(m_heard.first().port, 6005);
        QCOMPARE(m_heard.first().announcement, studio());
    }

    void everybodyIsToldUnaskedAndAgainAndWhenItGoes()
    {
        m_finder->ask(); // nobody is there yet
        QSignalSpy gone(m_finder.get(), &BeaconFinder::gone);
        m_beacon->start(6005, announced());
        QVERIFY(comesTrue([this] { return m_heard.size() == 1; }));
        m_clock->advance(Beacon::interval);
        QVERIFY(comesTrue([this] { return m_heard.size() == 2; }));
        m_beacon->tell(studio(u"Attic"_s));
        QVERIFY(comesTrue([this] { return m_heard.size() == 3; }));
        QCOMPARE(m_heard.last().announcement.name, u"Attic"_s);
        m_beacon->stop();
        QVERIFY(comesTrue([&] { return gone.size() == 1; }));
        QCOMPARE(gone.first().first().value<Sighting>().announcement.id, studio().id);
        QCOMPARE(m_clock->pending(), 0);
    }

    void itIsFoundAtItsOwnPortAsWell()
    {
        const quint16 own = freePort();
        m_beacon->start(own, announced());
        QUdpSocket asking;
        QVERIFY(asking.bind(QHostAddress::LocalHost, 0));
        asking.writeDatagram(question(3), QHostAddress(QHostAddress::LocalHost), own);
        QVERIFY(comesTrue([&] { return asking.hasPendingDatagrams(); }));
        QCOMPARE(DiscoveryDatagram::fromBytes(asking.receiveDatagram().data())->nonce, 3U);
    }

    void twoServersOnOneMachineAreBothFound()
    {
        m_beacon->start(6005, announced());
        Beacon other(*m_clock, m_common);
        Announcement attic = studio(u"Attic"_s);
        attic.id.front() = u'4';
        other.tell(attic);
        other.start(6006, announced());
        m_finder->ask();
        const auto has = [this](quint16 port) {
            return std::any_of(m_heard.begin(), m_heard.end(), [port](const Sighting &one) { return one.port == port; });
        };
        QVERIFY(comesTrue([&] { return has(6005) && has(6006); }));
    }

    void anAnswerToWhatWasNotAskedIsNotHeard()
    {
        m_finder->ask();
        QUdpSocket liar;
        QVERIFY(liar.bind(QHostAddress::AnyIPv4, 0));
        liar.setMulticastInterface(loopback());
        const auto tell = [&](DiscoveryDatagram::Kind kind, const QString &name) {
            const DiscoveryDatagram told {kind, 12345, 6005, studio(name)};
            liar.writeDatagram(told.toBytes(), QHostAddress(discoveryGroup4), m_common);
        };
        tell(DiscoveryDatagram::Kind::Answer, u"Made up"_s);
        liar.writeDatagram("HEARTH1!", QHostAddress(discoveryGroup4), m_common);
        tell(DiscoveryDatagram::Kind::Beacon, u"Said to all"_s);
        QVERIFY(comesTrue([this] { return !m_heard.isEmpty(); }));
        QCOMPARE(m_heard.size(), 1);
        QCOMPARE(m_heard.first().announcement.name, u"Said to all"_s);
    }

    void oneAddressIsAnsweredSoOftenAndOthersAllTheSame()
    {
        m_beacon->start(6005, announced());
        QUdpSocket many;
        QVERIFY(many.bind(QHostAddress(u"127.0.0.1"_s), 0));
        for (quint64 i = 0; i < 40; ++i)
            many.writeDatagram(question(i), QHostAddress(QHostAddress::LocalHost), m_common);
        QUdpSocket other;
        QVERIFY(other.bind(QHostAddress(u"127.0.0.2"_s), 0));
        other.writeDatagram(question(100), QHostAddress(QHostAddress::LocalHost), m_common);
        // Behind all of them; what was answered before it has been sent.
        QVERIFY(comesTrue([&] { return other.hasPendingDatagrams(); }));
        QCOMPARE(answersTo(many), Beacon::answersToOne.burst);
        m_clock->advance(500ms);
        many.writeDatagram(question(50), QHostAddress(QHostAddress::LocalHost), m_common);
        QVERIFY(comesTrue([&] { return many.hasPendingDatagrams(); }));
        QCOMPARE(answersTo(many), 1);
    }

    void whatIsNoQuestionIsNotAnswered()
    {
        m_beacon->start(6005, announced());
        QUdpSocket asking;
        QVERIFY(asking.bind(QHostAddress::LocalHost, 0));
        const auto ask = [&](const QByteArray &bytes) {
            asking.writeDatagram(bytes, QHostAddress(QHostAddress::LocalHost), m_common);
        };
        ask(question(1).left(100)); // shorter than its answer would be
        ask(DiscoveryDatagram {DiscoveryDatagram::Kind::Beacon, 2, 6005, studio()}.toBytes());
        ask(QByteArray(DiscoveryDatagram::size, 'x'));
        ask({});
        ask(question(3));
        QVERIFY(comesTrue([&] { return asking.hasPendingDatagrams(); }));
        QCOMPARE(DiscoveryDatagram::fromBytes(asking.receiveDatagram().data())->nonce, 3U);
        QVERIFY(!asking.hasPendingDatagrams());
    }

    /// Docker's bridge, a tunnel: who asks by an interface that is not announced on is not answered.
    void byOtherInterfacesNobodyIsAnswered()
    {
        auto elsewhere = announced();
        elsewhere.first().index += 1000;
        m_beacon->start(6005, elsewhere);
        QUdpSocket asking;
        QVERIFY(asking.bind(QHostAddress::LocalHost, 0));
        asking.writeDatagram(question(1), QHostAddress(QHostAddress::LocalHost), m_common);
        QVERIFY(!comesTrue([&] { return asking.hasPendingDatagrams(); }, 300ms));
        m_beacon->start(6005, announced());
        asking.writeDatagram(question(2), QHostAddress(QHostAddress::LocalHost), m_common);
        QVERIFY(comesTrue([&] { return asking.hasPendingDatagrams(); }));
        QCOMPARE(DiscoveryDatagram::fromBytes(asking.receiveDatagram().data())->nonce, 2U);
    }

private:
    static QByteArray question(quint64 nonce) { return DiscoveryDatagram {DiscoveryDatagram::Kind::Question, nonce}.toBytes(); }

    static int answersTo(QUdpSocket &socket)
    {
        int count = 0;
        for (; socket.hasPendingDatagrams(); ++count)
            socket.receiveDatagram();
        return count;
    }

    std::unique_ptr<FakeClock> m_clock;
    quint16 m_common = 0;
    std::unique_ptr<Beacon> m_beacon;
    std::unique_ptr<BeaconFinder> m_finder;
    QList<Sighting> m_heard;
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Beacon)
#include "tst_Beacon.moc"
