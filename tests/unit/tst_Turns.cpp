// SPDX-License-Identifier: GPL-3.0-or-later
#include "Peers.h"

#include <QCoreApplication>
#include <QTest>

using namespace hearth;
using namespace std::chrono_literals;
using std::chrono::microseconds;

namespace {

/// Somebody who takes turns, each of which lasts as long as it says, and notes its name in a list.
struct Taker : TurnTaker
{
    Taker(std::shared_ptr<PeerConnection> connection, QByteArrayList &taken, const QByteArray &name, microseconds &now,
        microseconds cost)
        : connection(std::move(connection))
        , taken(taken)
        , name(name)
        , now(now)
        , cost(cost)
    {
    }

    bool ask() { return connection->turns().request(*this, connection); }
    void takeTurn() override
    {
        taken.append(name);
        now += cost;
        payer = Payer::current().get();
        if (checksLoad && connection->hasToWait(*this, connection)) {
            taken.last() += " waits";
            return;
        }
        for (int i = 0; i < begins; ++i)
            errands.push_back(std::make_unique<Payer::Errand>());
        if (again-- > 0)
            ask();
    }
    void refuseTurns() override { ++refusals; }

    std::shared_ptr<PeerConnection> connection;
    QByteArrayList &taken;
    QByteArray name;
    microseconds &now;
    microseconds cost;
    int again = 0;
    int refusals = 0;
    int begins = 0; ///< errands in each turn
    bool checksLoad = false;
    std::vector<std::unique_ptr<Payer::Errand>> errands;
    const Payer *payer = nullptr; ///< in its last turn
};

QHostAddress host(const char *address)
{
    return QHostAddress(QString::fromLatin1(address));
}

} // namespace

/// Who comes first, with time turned by hand.
class tst_Turns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoeverIsWithinItsShareIsServedAtOnce();
    void whoeverAsksForMuchWaitsForTheEventLoop();
    void onOneAddressTheQuietConnectionComesFirst();
    void theAddressThatUsedMostComesLast();
    void afterASliceOthersAreLookedAt();
    void whatWasUsedIsForgottenWithTime();
    void whoeverGoesOnForTooLongIsRefused();
    void whoeverReadsAllItHadIsNotRefused();
    void whoeverAsksInItsTurnGetsAnother();
    void oneThatEndsNoLongerWaits();
    void whatAnAddressUsedOutlivesItsConnections();
    void switchedOffEveryoneIsServedAtOnce();
    void newConnectionsOfOneAddressHaveARate();
    void anAddressHasSoManyConnections();
    void whereManyAddressesKeepItBusyTheQuietComeFirst();
    void whereManyAddressesComeAtOnceTheQuietNeedNotWaitForAll();
    void whoeverMakesItBusyAloneIsNeverRefused();
    void whoHasTheTurnPays();
    void whoHasErrandsOnTheirWayWaitsForThem();
    void errandsOfOthersHoldNobodyUp();
    void whoWaitedForErrandsLetsTheNextGoOn();
    void oneThatEndsWhileItWaitsForErrandsHoldsNobodyUp();

private:
    std::unique_ptr<Taker> taker(const QByteArray &name, const char *address, microseconds cost = 1ms)
    {
        return std::make_unique<Taker>(peers->admit(host(address)), taken, name, now, cost);
    }
    void begin(PeerLimits limits)
    {
        limits.turns.slice = 2ms;
        peers = std::make_unique<Peers>(limits, [this] { return now; });
        all = peers->admit(host("10.9.9.9"));
        turns = &all->turns();
    }
    /// A tenth of a second of the thread, all of it at once.
    void exhaust(Taker &who, microseconds cost = 100ms) { who.connection->turns().charge(*who.connection, cost); }

    microseconds now {0};
    QByteArrayList taken;
    std::unique_ptr<Peers> peers;
    std::shared_ptr<PeerConnection> all; ///< somebody at rest
    Turns *turns = nullptr;
};

void tst_Turns::init()
{
    taken.clear();
    now = 1h;
    begin({});
}

void tst_Turns::whoeverIsWithinItsShareIsServedAtOnce()
{
    const auto ada = taker("ada", "10.0.0.1");
    for (int i = 0; i < 9; ++i)
        QVERIFY(ada->ask());
    QCOMPARE(taken.size(), 9);
}

void tst_Turns::whoeverAsksForMuchWaitsForTheEventLoop()
{
    const auto ada = taker("ada", "10.0.0.1");
    exhaust(*ada);
    QVERIFY(!ada->ask());
    QVERIFY(!ada->ask()); // it waits already
    QVERIFY(taken.isEmpty());
    QCOMPARE(turns->waiting(), 1u);
    QCoreApplication::processEvents();
    QCOMPARE(taken, QByteArrayList {"ada"});
    QCOMPARE(turns->waiting(), 0u);
}

void tst_Turns::onOneAddressTheQuietConnectionComesFirst()
{
    const auto flood = taker("flood", "10.0.0.1", 0us);
    const auto more = taker("more", "10.0.0.1", 0us);
    const auto quiet = taker("quiet", "10.0.0.1", 0us);
    exhaust(*more, 200ms);
    exhaust(*flood);
    more->ask();
    flood->ask();
    quiet->ask(); // its address has used too much, it itself nothing
    QCoreApplication::processEvents();
    QCOMPARE(taken, (QByteArrayList {"quiet", "flood", "more"}));
}

void tst_Turns::theAddressThatUsedMostComesLast()
{
    const auto flood = taker("flood", "10.0.0.1", 0us);
    const auto fresh = taker("fresh", "10.0.0.1", 0us);
    const auto busy = taker("busy", "10.0.0.2", 0us);
    exhaust(*flood, 1s);
    exhaust(*busy, 500ms);
    flood->ask();
    fresh->ask();
    busy->ask();
    QCoreApplication::processEvents();
    QCOMPARE(taken, (QByteArrayList {"busy", "fresh", "flood"}));
}

void tst_Turns::afterASliceOthersAreLookedAt()
{
    std::vector<std::unique_ptr<Taker>> flood;
    for (int i = 0; i < 10; ++i) {
        flood.push_back(taker(QByteArray::number(i), "10.0.0.1"));
        exhaust(*flood.back());
        flood.back()->ask();
    }
    // Posted later than the waiting began, and served after two turns of a millisecond each.
    QMetaObject::invokeMethod(turns, [this] { taken.append("other"); }, Qt::QueuedConnection);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(taken.size(), 3);
    QCOMPARE(taken.last(), "other");
    while (turns->waiting() > 0)
        QCoreApplication::sendPostedEvents();
    QCOMPARE(taken.size(), 11);
}

void tst_Turns::whatWasUsedIsForgottenWithTime()
{
    const auto ada = taker("ada", "10.0.0.1");
    exhaust(*ada, 20ms); // 20 ms a second
    QVERIFY(!turns->isWithinShare(*ada->connection));
    now += 499ms;
    QVERIFY(!turns->isWithinShare(*ada->connection)); // 10 ms at once after a rest: one millisecond is missing
    now += 10ms; // and what connecting cost
    QVERIFY(turns->isWithinShare(*ada->connection));
}

void tst_Turns::whoeverGoesOnForTooLongIsRefused()
{
    const auto flood = taker("flood", "10.0.0.1");
    exhaust(*flood, 10s);
    flood->ask();
    QCoreApplication::processEvents();
    now += 19s;
    flood->ask();
    QCOMPARE(flood->refusals, 0);
    QCoreApplication::processEvents();
    now += 2s;
    flood->ask();
    QCOMPARE(flood->refusals, 1);
    QCOMPARE(turns->waiting(), 0u);
}

void tst_Turns::whoeverReadsAllItHadIsNotRefused()
{
    const auto busy = taker("busy", "10.0.0.1");
    exhaust(*busy, 10s);
    busy->ask();
    QCoreApplication::processEvents();
    busy->connection->overSince.reset(); // as a reader does that found nothing more
    now += 21s;
    exhaust(*busy);
    busy->ask();
    QCOMPARE(busy->refusals, 0);
}

void tst_Turns::whoeverAsksInItsTurnGetsAnother()
{
    const auto ada = taker("ada", "10.0.0.1");
    ada->again = 1;
    QVERIFY(ada->ask());
    QCOMPARE(taken.size(), 1); // not from inside
    QCoreApplication::processEvents();
    QCOMPARE(taken.size(), 2);
}

void tst_Turns::oneThatEndsNoLongerWaits()
{
    auto first = taker("first", "10.0.0.1");
    auto second = taker("second", "10.0.0.1");
    exhaust(*first);
    first->ask();
    second->ask();
    second->connection.reset(); // it is kept while it waits
    first.reset();
    QCOMPARE(turns->waiting(), 1u);
    QCoreApplication::processEvents();
    QCOMPARE(taken, QByteArrayList {"second"});
    QCOMPARE(peers->connections(), 1);
}

void tst_Turns::whatAnAddressUsedOutlivesItsConnections()
{
    auto first = taker("first", "10.0.0.1");
    exhaust(*first, 2s);
    first.reset();
    QCOMPARE(peers->connections(), 1);
    QCOMPARE(peers->addresses(), 2); // remembered
    const auto second = peers->admit(host("10.0.0.1"));
    QVERIFY(!turns->isWithinShare(*second));
    QVERIFY(turns->isWithinShare(*peers->admit(host("10.0.0.2"))));
}

void tst_Turns::switchedOffEveryoneIsServedAtOnce()
{
    PeerLimits off;
    off.turns.enabled = false;
    begin(off);
    const auto ada = taker("ada", "10.0.0.1");
    exhaust(*ada, 10s);
    QVERIFY(ada->ask());
    QVERIFY(turns->isWithinShare(*ada->connection));
}

void tst_Turns::newConnectionsOfOneAddressHaveARate()
{
    PeerLimits limits;
    limits.connections = {3, 1h};
    begin(limits);
    for (int i = 0; i < 3; ++i)
        QVERIFY(peers->admit(host("10.0.0.1")));
    QVERIFY(!peers->admit(host("10.0.0.1")));
    QVERIFY(peers->admit(host("10.0.0.2")));
    for (int i = 0; i < 3; ++i)
        QVERIFY(peers->admit(host("fd00::1")));
    QVERIFY(!peers->admit(host("fd00::2"))); // of the same /64
    QVERIFY(!peers->admit(host("::ffff:10.0.0.1")));
}

void tst_Turns::anAddressHasSoManyConnections()
{
    PeerLimits limits;
    limits.maxConnections = 4;
    limits.maxConnectionsPerAddress = 2;
    begin(limits);
    auto first = peers->admit(host("10.0.0.1"));
    const auto second = peers->admit(host("10.0.0.1"));
    QVERIFY(!peers->admit(host("10.0.0.1")));
    const auto other = peers->admit(host("10.0.0.2"));
    QVERIFY(other);
    QVERIFY(!peers->admit(host("10.0.0.3")));
    first.reset();
    QCOMPARE(peers->connections(), 3);
    QVERIFY(peers->admit(host("10.0.0.1")));
}

/// Each of them is within its share, and all of them are more than there is.
void tst_Turns::whereManyAddressesKeepItBusyTheQuietComeFirst()
{
    std::vector<std::unique_ptr<Taker>> busy;
    for (const char *address : {"10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4"})
        busy.push_back(taker(address, address));
    const auto quiet = taker("quiet", "10.0.0.9");
    for (const auto &one : busy) {
        const auto beside = peers->admit(one->connection->peer().address); // the burst of a connection is 10 ms
        beside->turns().charge(*beside, 30ms);
    }
    for (const auto &one : busy)
        QVERIFY(!one->ask());
    QVERIFY(quiet->ask());
    QCOMPARE(taken, QByteArrayList {"quiet"});
    while (turns->waiting() > 0)
        QCoreApplication::processEvents();
    QCOMPARE(taken.size(), 5);
    now += 1s; // enough is forgotten
    for (const auto &one : busy)
        QVERIFY(one->ask());
}

/// Though they have not kept it busy for long.
void tst_Turns::whereManyAddressesComeAtOnceTheQuietNeedNotWaitForAll()
{
    std::vector<std::unique_ptr<Taker>> busy;
    for (int i = 1; i <= 40; ++i) {
        const QByteArray address = "10.0.1." + QByteArray::number(i);
        busy.push_back(taker(address.constData(), address.constData(), 1ms));
        const auto beside = peers->admit(busy.back()->connection->peer().address);
        beside->turns().charge(*beside, 50ms);
    }
    now += 1s; // nobody has kept it busy since, and each of them still has used more than a tenth
    const auto quiet = taker("quiet", "10.0.0.9");
    for (const auto &one : busy)
        one->ask();
    const qsizetype atOnce = taken.size();
    QVERIFY2(atOnce > 0 && atOnce <= 10, qPrintable(QString::number(atOnce)));
    QVERIFY(quiet->ask());
    QCOMPARE(taken.last(), "quiet");
    while (turns->waiting() > 0)
        QCoreApplication::processEvents();
    QCOMPARE(taken.size(), 41);
}

/// It has no more than its share, so it may go on for ever.
void tst_Turns::whoeverMakesItBusyAloneIsNeverRefused()
{
    PeerLimits limits;
    limits.turns.busyMs = 20;
    begin(limits);
    const auto ada = taker("ada", "10.0.0.1", 2ms);
    ada->connection->turns().charge(*peers->admit(host("10.0.0.1")), 95ms);
    ada->connection->turns().charge(*peers->admit(host("10.0.0.2")), 95ms);
    int waited = 0;
    for (int i = 0; i < 1000; ++i) { // 140 ms a second, each in its time
        waited += ada->ask() ? 0 : 1;
        while (turns->waiting() > 0)
            QCoreApplication::processEvents();
        QCOMPARE(taken.size(), i + 1);
        now += 120ms;
        ada->connection->turns().charge(*peers->admit(host("10.0.0.1")), 15ms);
        ada->connection->turns().charge(*peers->admit(host("10.0.0.2")), 15ms);
    }
    QVERIFY(waited > 900);
    QCOMPARE(ada->refusals, 0);
}

void tst_Turns::whoHasTheTurnPays()
{
    const auto ada = taker("ada", "10.0.0.1", 0us);
    QVERIFY(!Payer::current());
    Payer::charge(1s); // the server's own affair
    ada->ask();
    QVERIFY(!Payer::current());
    QCOMPARE(ada->payer, ada->connection.get());
    const std::shared_ptr<Payer> payer = ada->connection;
    const Payer::Scope scope(payer); // later, when it is answered
    QVERIFY(turns->isWithinShare(*ada->connection));
    Payer::charge(20ms);
    QVERIFY(!turns->isWithinShare(*ada->connection));
}

void tst_Turns::whoHasErrandsOnTheirWayWaitsForThem()
{
    const auto ada = taker("ada", "10.0.0.1", 0us);
    ada->checksLoad = true;
    ada->begins = 10;
    QVERIFY(ada->ask() && ada->ask() && ada->ask());
    QCOMPARE(taken, (QByteArrayList {"ada", "ada", "ada waits"}));
    ada->errands.resize(16);
    QCoreApplication::processEvents();
    QCOMPARE(taken.size(), 3);
    ada->begins = 0;
    ada->errands.resize(15);
    QCOMPARE(taken.size(), 3); // not from inside of what ended
    QCoreApplication::processEvents();
    QCOMPARE(taken.mid(3), QByteArrayList {"ada"});
    ada->errands.clear();
}

void tst_Turns::errandsOfOthersHoldNobodyUp()
{
    const auto flood = taker("flood", "10.0.0.1", 0us);
    const auto other = taker("other", "10.0.0.2", 0us);
    flood->begins = 100;
    flood->ask();
    other->checksLoad = true;
    other->ask();
    QCOMPARE(taken, (QByteArrayList {"flood", "other"}));
    flood->errands.clear();
}

void tst_Turns::whoWaitedForErrandsLetsTheNextGoOn()
{
    const auto flood = taker("flood", "10.0.0.1", 0us);
    const auto more = taker("more", "10.0.0.1", 0us);
    const auto quiet = taker("quiet", "10.0.0.1", 0us);
    for (const auto &one : {more.get(), quiet.get()})
        one->checksLoad = true;
    flood->begins = 16;
    flood->ask();
    exhaust(*more, 1ms);
    more->ask();
    quiet->ask();
    flood->errands.erase(flood->errands.begin()); // one is over, and neither of them asks for another
    QCoreApplication::processEvents();
    QCOMPARE(taken.mid(3), (QByteArrayList {"quiet", "more"}));
    flood->errands.clear();
}

void tst_Turns::oneThatEndsWhileItWaitsForErrandsHoldsNobodyUp()
{
    const auto flood = taker("flood", "10.0.0.1", 0us);
    auto first = taker("first", "10.0.0.1", 0us);
    auto second = taker("second", "10.0.0.1", 0us);
    const auto third = taker("third", "10.0.0.1", 0us);
    for (const auto &one : {first.get(), second.get(), third.get()})
        one->checksLoad = true;
    flood->begins = 16;
    flood->ask();
    first->ask();
    second->ask();
    third->ask();
    first.reset(); // parked
    flood->errands.erase(flood->errands.begin());
    QCOMPARE(turns->waiting(), 1u);
    second.reset(); // it would have had its turn
    QCOMPARE(turns->waiting(), 1u);
    QCoreApplication::processEvents();
    QCOMPARE(taken.last(), "third");
    flood->errands.clear();
}

QTEST_GUILESS_MAIN(tst_Turns)
#include "tst_Turns.moc"
