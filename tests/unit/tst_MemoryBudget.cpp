// SPDX-License-Identifier: GPL-3.0-or-later
#include "Peers.h"

#include <QAbstractEventDispatcher>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

constexpr qint64 kilobyte = 1024;

/// Somebody who owes what it is told to, and notes its name in a list when it has to go.
struct Owing : MemoryDebtor
{
    Owing(const QString &name, std::shared_ptr<PeerPermit> permit, QStringList &gone)
        : name(name)
        , gone(gone)
    {
        openAccount(std::move(permit));
    }

    using MemoryDebtor::closeAccount;
    using MemoryDebtor::isMemoryShort;
    using MemoryDebtor::owe;
    using MemoryDebtor::setGoesFirst;

    void releaseMemory() override
    {
        gone.append(name);
        if (takesAlong)
            takesAlong->reset();
    }

    QString name;
    QStringList &gone;
    std::unique_ptr<Owing> *takesAlong = nullptr;
};

} // namespace

class tst_MemoryBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsHeldIsCountedForItsAddressAndInAll();
    void withinItNobodyGoes();
    void overAnAddressesShareItsLargestGo();
    void overTheTotalTheAddressThatOwesMostPays();
    void whoeverHasNotSaidWhatItWantsGoesFirst();
    void whileRoomIsMadeItIsShort();
    void whoeverCrossesItMeanwhileIsNotForgotten();
    void nobodyGoesFromInsideAWrite();
    void oneThatGoesMayTakeAnotherAlong();
    void manyGoInSmallGroups();
    void anAddressMayHaveSoManySessions();
    void sessionsOutliveTheirConnections();
    void byDefaultItIsAQuarterOfTheMachine();

private:
    std::shared_ptr<PeerConnection> connection(const QString &address) { return peers->admit(QHostAddress(address)); }
    std::unique_ptr<Owing> owing(const QString &name, const QString &address, qint64 bytes)
    {
        auto made = std::make_unique<Owing>(name, connection(address), gone);
        made->owe(bytes);
        return made;
    }

    std::unique_ptr<Peers> peers;
    QStringList gone;
};

void tst_MemoryBudget::init()
{
    gone.clear();
    PeerLimits limits;
    limits.connections.burst = 0;
    limits.maxConnectionsPerAddress = 0;
    limits.maxSessions = 5;
    limits.maxSessionsPerAddress = 3;
    limits.memory = {1000 * kilobyte, 500 * kilobyte};
    peers = std::make_unique<Peers>(limits);
}

void tst_MemoryBudget::whatIsHeldIsCountedForItsAddressAndInAll()
{
    const auto here = connection(u"127.0.0.1"_s);
    auto one = std::make_unique<Owing>(u"one"_s, here, gone);
    const auto two = owing(u"two"_s, u"127.0.0.1"_s, 200);
    const auto other = owing(u"other"_s, u"127.0.0.2"_s, 30);
    one->owe(1000);
    QCOMPARE(here->peer().held, 1200);
    QCOMPARE(peers->memory().held(), 1230);
    one->owe(10);
    QCOMPARE(here->peer().held, 210);
    two->closeAccount();
    two->owe(5000); // nobody counts it any more
    QCOMPARE(here->peer().held, 10);
    one.reset();
    QCOMPARE(here->peer().held, 0);
    QCOMPARE(peers->memory().held(), 30);
}

void tst_MemoryBudget::withinItNobodyGoes()
{
    const auto one = owing(u"one"_s, u"127.0.0.1"_s, 500 * kilobyte);
    const auto two = owing(u"two"_s, u"127.0.0.2"_s, 500 * kilobyte);
    QCoreApplication::processEvents();
    QCOMPARE(gone, QStringList());
}

void tst_MemoryBudget::overAnAddressesShareItsLargestGo()
{
    const auto other = owing(u"other"_s, u"127.0.0.2"_s, 400 * kilobyte);
    const auto small = owing(u"small"_s, u"127.0.0.1"_s, 100 * kilobyte);
    const auto large = owing(u"large"_s, u"127.0.0.1"_s, 250 * kilobyte);
    const auto middle = owing(u"middle"_s, u"127.0.0.1"_s, 200 * kilobyte);
    QCoreApplication::processEvents();
    QCOMPARE(gone, QStringList {u"large"_s});
    QCOMPARE(peers->memory().held(), 700 * kilobyte);
}

void tst_MemoryBudget::overTheTotalTheAddressThatOwesMostPays()
{
    const auto largest = owing(u"largest of all"_s, u"127.0.0.1"_s, 300 * kilobyte);
    std::vector<std::unique_ptr<Owing>> many;
    for (int i = 0; i < 4; ++i)
        many.push_back(owing(u"one of many"_s, u"127.0.0.2"_s, 110 * kilobyte));
    const auto other = owing(u"other"_s, u"127.0.0.3"_s, 265 * kilobyte);
    QCoreApplication::processEvents();
    // Of 1005 KB: one of the many goes, though it is none of the largest, and nine tenths are left.
    QCOMPARE(gone, QStringList(1, u"one of many"_s));
    QCOMPARE(peers->memory().held(), 895 * kilobyte);
    gone.clear();
    const auto more = owing(u"more"_s, u"127.0.0.3"_s, 110 * kilobyte);
    QCoreApplication::processEvents();
    QCOMPARE(gone, QStringList {u"other"_s}); // now that address owes most
}

void tst_MemoryBudget::whoeverHasNotSaidWhatItWantsGoesFirst()
{
    const auto large = owing(u"large"_s, u"127.0.0.1"_s, 450 * kilobyte);
    const auto silent = owing(u"silent"_s, u"127.0.0.1"_s, 5 * kilobyte);
    silent->setGoesFirst(true);
    const auto elsewhere = owing(u"elsewhere"_s, u"127.0.0.2"_s, 5 * kilobyte);
    elsewhere->setGoesFirst(true);
    const auto last = owing(u"last"_s, u"127.0.0.1"_s, 60 * kilobyte);
    QCoreApplication::processEvents();
    QCOMPARE(gone, (QStringList {u"silent"_s, u"large"_s}));
}

void tst_MemoryBudget::whileRoomIsMadeItIsShort()
{
    const auto large = owing(u"large"_s, u"127.0.0.1"_s, 400 * kilobyte);
    const auto more = owing(u"more"_s, u"127.0.0.1"_s, 100 * kilobyte);
    const auto other = owing(u"other"_s, u"127.0.0.2"_s, 10 * kilobyte);
    QVERIFY(!more->isMemoryShort());
    more->owe(101 * kilobyte);
    QVERIFY(more->isMemoryShort());
    QVERIFY(!other->isMemoryShort()); // it is another address's limit
    QCoreApplication::processEvents();
    QCOMPARE(gone, QStringList {u"large"_s});
    QVERIFY(!more->isMemoryShort());
    other->owe(900 * kilobyte);
    QVERIFY(more->isMemoryShort()); // in all
    QCoreApplication::processEvents();
    QVERIFY(!more->isMemoryShort());
    more->closeAccount();
    QVERIFY(!more->isMemoryShort());
}

void tst_MemoryBudget::whoeverCrossesItMeanwhileIsNotForgotten()
{
    std::vector<std::unique_ptr<Owing>> many;
    for (int i = 0; i < 100; ++i) // more than go at once
        many.push_back(owing(QString::number(i), u"127.0.0.1"_s, 100));
    for (const auto &one : many)
        one->setGoesFirst(true);
    const auto large = owing(u"large"_s, u"127.0.0.1"_s, 500 * kilobyte);
    QCoreApplication::processEvents();
    QCOMPARE(gone.size(), 64);
    const auto late = owing(u"late"_s, u"127.0.0.2"_s, 510 * kilobyte); // and says nothing more
    QTRY_VERIFY(!late->isMemoryShort());
    QVERIFY(gone.contains(u"late"_s));
}

void tst_MemoryBudget::nobodyGoesFromInsideAWrite()
{
    const auto one = owing(u"one"_s, u"127.0.0.1"_s, 900 * kilobyte);
    QCOMPARE(gone, QStringList());
    one->owe(10); // in time
    QCoreApplication::processEvents();
    QCOMPARE(gone, QStringList());
}

void tst_MemoryBudget::oneThatGoesMayTakeAnotherAlong()
{
    auto along = owing(u"along"_s, u"127.0.0.1"_s, 400 * kilobyte);
    const auto one = owing(u"one"_s, u"127.0.0.1"_s, 410 * kilobyte);
    one->takesAlong = &along;
    QCoreApplication::processEvents();
    QCOMPARE(gone, QStringList {u"one"_s});
    QCOMPARE(peers->memory().held(), 0);
}

void tst_MemoryBudget::manyGoInSmallGroups()
{
    constexpr int atOnce = 64;
    std::vector<std::unique_ptr<Owing>> many;
    for (int i = 0; i < 1000; ++i)
        many.push_back(owing(QString::number(i), u"127.0.0.1"_s, 100));
    const auto large = owing(u"large"_s, u"127.0.0.1"_s, 500 * kilobyte);
    for (const auto &one : many)
        one->setGoesFirst(true);
    qsizetype most = 0;
    for (qsizetype before = -1; before != gone.size();) {
        before = gone.size();
        QCoreApplication::processEvents();
        most = std::max(most, gone.size() - before);
    }
    QCOMPARE(gone.size(), 1001);
    QCOMPARE(most, qsizetype(atOnce));
}

void tst_MemoryBudget::anAddressMayHaveSoManySessions()
{
    const auto one = connection(u"127.0.0.1"_s);
    const auto two = connection(u"127.0.0.2"_s);
    std::vector<std::shared_ptr<PeerSession>> sessions;
    for (int i = 0; i < 3; ++i)
        sessions.push_back(one->openSession());
    bool isFull = true;
    QVERIFY(!one->openSession(&isFull));
    QVERIFY(!isFull);
    sessions.push_back(two->openSession());
    sessions.push_back(two->openSession());
    QVERIFY(!two->openSession(&isFull));
    QVERIFY(isFull);
    QCOMPARE(peers->sessions(), 5);
    sessions.clear();
    QCOMPARE(peers->sessions(), 0);
    QVERIFY(one->openSession());
}

void tst_MemoryBudget::sessionsOutliveTheirConnections()
{
    auto first = connection(u"127.0.0.1"_s);
    const auto kept = first->openSession();
    const auto debtor = std::make_unique<Owing>(u"one"_s, kept, gone);
    debtor->owe(100);
    first.reset();
    const auto second = connection(u"127.0.0.1"_s);
    QCOMPARE(second->peer().held, 100); // what a new connection to the same address finds
    QCOMPARE(second->peer().sessions, 1);
}

void tst_MemoryBudget::byDefaultItIsAQuarterOfTheMachine()
{
    const MemoryBudget budget({});
    QCOMPARE(budget.limit(), MemoryOptions::defaultTotal());
    QVERIFY(budget.limit() >= 16 * 1024 * kilobyte);
    QVERIFY(budget.limit() <= 1024 * 1024 * kilobyte);
    QVERIFY(!budget.isShort({budget.limit() / 4}) && budget.isShort({budget.limit() / 4 + 1})); // of one address
}

QTEST_GUILESS_MAIN(tst_MemoryBudget)
#include "tst_MemoryBudget.moc"
