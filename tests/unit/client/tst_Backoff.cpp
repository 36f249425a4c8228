// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Backoff.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace hearth;
using namespace std::chrono_literals;

/// How long is waited before a server is tried again: by one, and by all that lost it at the same moment.
class tst_Backoff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMostThatIsWaitedDoublesUpTo30Seconds();
    void afterAGoodConnectionItBeginsAnew();
    void aHerdIsSpreadEvenlyOverEachWait();
    void whoAskedTogetherOnceDoesNotAskTogetherAgain();
    void chanceIsNotTheSameForAll();

private:
    /// Of many clients, with chance as the seed has it.
    static std::vector<Backoff> herd(int count)
    {
        const auto chance = std::make_shared<QRandomGenerator>(20'26);
        return std::vector<Backoff>(size_t(count), Backoff([chance] { return chance->generateDouble(); }));
    }
};

void tst_Backoff::theMostThatIsWaitedDoublesUpTo30Seconds()
{
    Backoff longest([] { return 0; });
    Backoff shortest([] { return 0.999; });
    for (const std::chrono::milliseconds most : {500ms, 1000ms, 2000ms, 4000ms, 8000ms, 16000ms, 30000ms, 30000ms}) {
        QCOMPARE(longest.next(), most);
        const auto least = shortest.next();
        QVERIFY(least >= 1ms && least <= most / 500);
    }
}

void tst_Backoff::afterAGoodConnectionItBeginsAnew()
{
    Backoff backoff([] { return 0; });
    for (int tries = 0; tries < 10; ++tries)
        backoff.next();
    backoff.reset();
    QCOMPARE(backoff.next(), 500ms);
}

void tst_Backoff::aHerdIsSpreadEvenlyOverEachWait()
{
    constexpr int clients = 8000;
    constexpr int parts = 20;
    std::vector<Backoff> all = herd(clients);
    for (const std::chrono::milliseconds most : {500ms, 1000ms, 2000ms, 4000ms, 8000ms, 16000ms, 30000ms}) {
        std::vector<int> inPart(parts);
        for (Backoff &one : all) {
            const auto wait = one.next();
            QVERIFY(wait >= 1ms && wait <= most);
            ++inPart[size_t(std::min<qint64>(parts - 1, (wait.count() - 1) * parts / most.count()))];
        }
        const auto [fewest, largest] = std::minmax_element(inPart.begin(), inPart.end());
        QVERIFY2(*fewest > clients / parts * 3 / 4 && *largest < clients / parts * 5 / 4,
            qPrintable(QStringLiteral("%1 to %2 within %3 ms").arg(*fewest).arg(*largest).arg(most.count() / parts)));
    }
}

void tst_Backoff::whoAskedTogetherOnceDoesNotAskTogetherAgain()
{
    std::vector<Backoff> all = herd(8000);
    std::vector<std::chrono::milliseconds> seconds;
    for (Backoff &one : all) {
        const auto first = one.next();
        const auto second = one.next();
        if (first < 25ms)
            seconds.push_back(second);
    }
    QVERIFY(seconds.size() > 300);
    const auto [earliest, latest] = std::minmax_element(seconds.begin(), seconds.end());
    QVERIFY(*latest - *earliest > 900ms);
}

void tst_Backoff::chanceIsNotTheSameForAll()
{
    QSet<qint64> waits;
    for (int i = 0; i < 100; ++i)
        waits.insert(Backoff().next().count());
    QVERIFY(waits.size() > 50);
}

QTEST_APPLESS_MAIN(tst_Backoff)
#include "tst_Backoff.moc"
