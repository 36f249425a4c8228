// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeClock.h"
#include "core/RateLimiter.h"
#include "limits/EntryLimits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hearth;

class tst_RateLimiter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBurstIsAllowedAndThenOneForEachInterval()
    {
        RateLimiter limiter(m_clock, {3, 2s});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(limiter.take(u"ada"_s), 0ms);
        QCOMPARE(limiter.take(u"ada"_s), 2000ms);
        QCOMPARE(limiter.wait(u"ada"_s), 2000ms);
        m_clock.advance(1999ms);
        QCOMPARE(limiter.take(u"ada"_s), 1ms);
        m_clock.advance(1ms);
        QCOMPARE(limiter.wait(u"ada"_s), 0ms);
        QCOMPARE(limiter.take(u"ada"_s), 0ms);
        QCOMPARE(limiter.take(u"ada"_s), 2000ms);
    }

    void tryingWhileRefusedCostsNothing()
    {
        RateLimiter limiter(m_clock, {1, 1s});
        QCOMPARE(limiter.take(u"ada"_s), 0ms);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(limiter.take(u"ada"_s), 1000ms);
        m_clock.advance(1s);
        QCOMPARE(limiter.take(u"ada"_s), 0ms);
    }

    void intervalsBelowAMillisecondCount()
    {
        RateLimiter limiter(m_clock, {1, 250us});
        QCOMPARE(limiter.take(u"ada"_s), 0ms);
        QCOMPARE(limiter.take(u"ada"_s), 1ms); // rounded up: at 0 ms it would be refused again
        m_clock.advance(1ms);
        QCOMPARE(limiter.take(u"ada"_s), 0ms);
    }

    void aBucketNeverHoldsMoreThanTheBurst()
    {
        RateLimiter limiter(m_clock, {2, 1s});
        QCOMPARE(limiter.take(u"ada"_s), 0ms);
        m_clock.advance(1h);
        QCOMPARE(limiter.take(u"ada"_s), 0ms);
        QCOMPARE(limiter.take(u"ada"_s), 0ms);
        QCOMPARE(limiter.take(u"ada"_s), 1000ms);
    }

    void keysDoNotShareABucket()
    {
        RateLimiter limiter(m_clock, {1, 1s});
        QCOMPARE(limiter.take(u"ada"_s), 0ms);
        QCOMPARE(limiter.take(u"bob"_s), 0ms);
        QCOMPARE(limiter.take(u"ada"_s), 1000ms);
    }

    void askingTakesNothing()
    {
        RateLimiter limiter(m_clock, {1, 1s});
        QCOMPARE(limiter.wait(u"ada"_s), 0ms);
        QCOMPARE(limiter.size(), 0);
        QCOMPARE(limiter.take(u"ada"_s), 0ms);
    }

    void fullBucketsAreForgotten()
    {
        RateLimiter limiter(m_clock, {1, 1s});
        for (int i = 0; i < 5000; ++i) {
            QCOMPARE(limiter.take(QString::number(i)), 0ms);
            m_clock.advance(10ms); // so that about 100 are not full at any time
        }
        QVERIFY2(limiter.size() <= 1024, qPrintable(QString::number(limiter.size())));
        QVERIFY(limiter.take(u"4999"_s) > 0ms); // but not one that is not full
    }

    void strangersCannotFillTheMemoryNorFreeTheWorst()
    {
        RateLimiter limiter(m_clock, {10, 1h});
        for (int i = 0; i < 10; ++i)
            QCOMPARE(limiter.take(u"guesser"_s), 0ms);
        for (qsizetype i = 0; i < RateLimiter::maxKeys + 1000; ++i)
            limiter.take(QString::number(i));
        QVERIFY(limiter.size() <= RateLimiter::maxKeys);
        QVERIFY(limiter.take(u"guesser"_s) > 0ms);
    }

    void namesThatNoAccountCanHaveShareABucket()
    {
        EntryLimits limits(m_clock, {.failedLogins = {2, 1s}});
        limits.failedLogin(u"::1"_s, QString(100'000, u'x'), false);
        limits.failedLogin(u"::1"_s, QString(100'001, u'x'), false);
        QCOMPARE(limits.password(u"::1"_s, u"not valid"_s, false).error().code, ErrorCode::RateLimited);
        QVERIFY(limits.password(u"::1"_s, u"valid"_s, false));
        QVERIFY(limits.password(u"::2"_s, u"not valid"_s, false));
    }

    void theWaitIsSaidInWholeSeconds()
    {
        EntryLimits limits(m_clock, {.guests = {1, 1500ms}});
        QVERIFY(limits.guest(u"::1"_s));
        const auto refused = limits.guest(u"::1"_s);
        QCOMPARE(refused.error().retryAfter, 1500ms);
        QVERIFY(refused.error().message.contains(u"2 s"_s));
    }

    void init() { m_clock.advance(1h); }

private:
    FakeClock m_clock;
};

QTEST_GUILESS_MAIN(tst_RateLimiter)
#include "tst_RateLimiter.moc"
