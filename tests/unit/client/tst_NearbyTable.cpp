// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/NearbyTable.h"

#include <QUuid>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

using Way = Sighting::Way;

Announcement named(const QString &name, int number = 1)
{
    const QString id = QUuid(uint(number), 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).toString(QUuid::WithoutBraces);
    return {id, name, u"open"_s, u"Ada"_s, 4, QString(43, u'k'), {}};
}

Sighting at(const QString &address, const Announcement &announcement, Way way = Way::Beacon, quint16 port = 5005)
{
    return {way, QHostAddress(address), port, announcement};
}

QStringList placesOf(const NearbyTable::Server &server)
{
    QStringList places;
    for (const Sighting &place : server.places)
        places.append(place.address.toString());
    return places;
}

} // namespace

class tst_NearbyTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneServerIsOneRowWhateverTheWaysAndAddresses()
    {
        NearbyTable table;
        const auto studio = named(u"Studio"_s);
        QVERIFY(table.see(at(u"fe80::7%eth0"_s, studio, Way::Avahi), 0s));
        table.see(at(u"fd00::7"_s, studio), 0s);
        table.see(at(u"192.168.1.7"_s, studio), 0s);
        table.see(at(u"192.168.1.7"_s, studio, Way::Avahi), 0s);
        table.see(at(u"10.0.0.7"_s, studio, Way::Avahi), 0s);
        QCOMPARE(table.servers().size(), 1);
        const QStringList expected {u"192.168.1.7"_s, u"10.0.0.7"_s, u"fd00::7"_s, u"fe80::7%eth0"_s};
        QCOMPARE(placesOf(table.servers().first()), expected);
        table.see(at(u"192.168.1.8"_s, named(u"Attic"_s, 2)), 0s);
        QCOMPARE(table.servers().size(), 2);
    }

    void whatItSaysOfItselfIsFollowed()
    {
        NearbyTable table;
        auto studio = named(u"Studio"_s);
        table.see(at(u"192.168.1.7"_s, studio, Way::Avahi), 0s);
        QVERIFY(!table.see(at(u"192.168.1.7"_s, studio, Way::Avahi), 1s));
        studio.people = 5;
        QVERIFY(table.see(at(u"192.168.1.7"_s, studio), 2s));
        QCOMPARE(table.servers().first().announcement.people, 5);
    }

    /// From elsewhere, as a server that is known here already.
    void whoeverSaysToBeItLaterChangesNothingThatIsShown()
    {
        NearbyTable table;
        table.see(at(u"192.168.1.7"_s, named(u"Studio"_s)), 0s);
        table.see(at(u"192.168.1.66"_s, named(u"Free money"_s)), 1s);
        QCOMPARE(table.servers().size(), 1);
        QCOMPARE(table.servers().first().announcement.name, u"Studio"_s);
        QCOMPARE(table.servers().first().places.first().address, QHostAddress(u"192.168.1.7"_s));
        // With another key it is another server, and is seen to be.
        auto other = named(u"Studio"_s);
        other.fingerprint = QString(43, u'x');
        table.see(at(u"192.168.1.66"_s, other), 2s);
        QCOMPARE(table.servers().size(), 2);
        // Nor does a goodbye from elsewhere end it.
        table.lose(at(u"192.168.1.99"_s, named(u"Studio"_s)));
        QCOMPARE(table.servers().size(), 2);
        QCOMPARE(table.servers().first().announcement.name, u"Studio"_s);
    }

    void whoIsHeardNoMoreIsGone()
    {
        NearbyTable table;
        const auto studio = named(u"Studio"_s);
        table.see(at(u"192.168.1.7"_s, studio), 0s);
        table.see(at(u"192.168.1.8"_s, named(u"Attic"_s, 2), Way::Avahi), 0s);
        QVERIFY(!table.expire(NearbyTable::beaconLife));
        QVERIFY(table.expire(NearbyTable::beaconLife + 1ms));
        QCOMPARE(table.servers().size(), 1); // Avahi says itself when one is gone
        QVERIFY(table.loseAll(Way::Avahi));
        QVERIFY(table.servers().isEmpty());
        table.see(at(u"192.168.1.7"_s, studio), 60s);
        QVERIFY(table.lose(at(u"192.168.1.7"_s, studio)));
        QVERIFY(table.servers().isEmpty());
    }

    void anotherServerAtTheSamePlaceTakesIt()
    {
        NearbyTable table;
        table.see(at(u"192.168.1.7"_s, named(u"Studio"_s)), 0s);
        table.see(at(u"192.168.1.7"_s, named(u"Attic"_s, 2)), 1s);
        QCOMPARE(table.servers().size(), 1);
        QCOMPARE(table.servers().first().announcement.name, u"Attic"_s);
    }

    void whateverIsSaidItIsBounded()
    {
        NearbyTable table;
        for (int i = 1; i <= 1000; ++i) // one machine says to be a thousand servers
            table.see(at(u"192.168.1.66"_s, named(u"Many"_s, i), Way::Beacon, quint16(5000 + i)), 0s);
        QCOMPARE(table.servers().size(), NearbyTable::mostAtAddress);
        for (int i = 1; i <= 1000; ++i)
            table.see(
                at(u"10.0.%1.%2"_s.arg(QString::number(i / 250), QString::number(1 + i % 250)), named(u"Many"_s, 2000 + i)), 0s);
        QCOMPARE(table.servers().size(), NearbyTable::mostServers);
        NearbyTable other;
        for (int i = 1; i <= 1000; ++i)
            other.see(at(u"10.0.%1.%2"_s.arg(QString::number(i / 250), QString::number(1 + i % 250)), named(u"One"_s)), 0s);
        QCOMPARE(other.servers().size(), 1);
        QCOMPARE(other.servers().first().places.size(), NearbyTable::mostPlaces);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_NearbyTable)
#include "tst_NearbyTable.moc"
