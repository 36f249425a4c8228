// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeClock.h"
#include "files/TransferRate.h"
#include "models/files/ProgressInWords.h"

#include <QLocale>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How fast a file goes, and how one is told.
class tst_TransferRate : public QObject
{
    Q_OBJECT
    static constexpr qint64 megabyte = 1024 * 1024;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theFirstSecondSaysNothing()
    {
        FakeClock clock;
        TransferRate rate(&clock);
        QCOMPARE(rate.perSecond(), 0);
        rate.reached(0);
        clock.advance(900ms);
        rate.reached(5 * megabyte);
        QCOMPARE(rate.perSecond(), 0);
        clock.advance(100ms);
        QVERIFY(rate.perSecond() > 0);
    }

    void whatIsEvenIsSaidAsItIs()
    {
        FakeClock clock;
        TransferRate rate(&clock);
        for (int i = 0; i <= 100; ++i) {
            rate.reached(i * 100'000);
            clock.advance(100ms);
            if (i > 15)
                QVERIFY2(std::abs(rate.perSecond() - 1'000'000) < 50'000, qPrintable(QString::number(rate.perSecond())));
        }
    }

    /// Buffers take some megabytes at once, and then none for a while.
    void whatComesInBurstsIsSmooth()
    {
        FakeClock clock;
        TransferRate rate(&clock);
        qint64 bytes = 0;
        for (int i = 0; i < 100; ++i) {
            if (i % 5 == 0)
                bytes += 5 * megabyte;
            rate.reached(bytes);
            clock.advance(100ms);
            if (i > 40)
                QVERIFY2(std::abs(rate.perSecond() - 10 * megabyte) < 2 * megabyte, qPrintable(QString::number(rate.perSecond())));
        }
    }

    void whatBecomesSlowerIsSlowerSoon()
    {
        FakeClock clock;
        TransferRate rate(&clock);
        qint64 bytes = 0;
        for (int i = 0; i < 50; ++i) {
            rate.reached(bytes += megabyte);
            clock.advance(100ms);
        }
        for (int i = 0; i < 100; ++i) {
            rate.reached(bytes += megabyte / 10);
            clock.advance(100ms);
        }
        QVERIFY2(rate.perSecond() < 2 * megabyte, qPrintable(QString::number(rate.perSecond())));
    }

    void whatStandsStillEndsInNothing()
    {
        FakeClock clock;
        TransferRate rate(&clock);
        for (int i = 0; i < 50; ++i) {
            rate.reached(i * megabyte);
            clock.advance(100ms);
        }
        const qint64 before = rate.perSecond();
        clock.advance(3s);
        QVERIFY(rate.perSecond() < before / 2);
        clock.advance(120s);
        QCOMPARE(rate.perSecond(), 0);
    }

    void whatBeginsAnewKnowsNothingOfBefore()
    {
        FakeClock clock;
        TransferRate rate(&clock);
        for (int i = 0; i < 50; ++i) {
            rate.reached(i * megabyte);
            clock.advance(100ms);
        }
        rate.stop();
        QCOMPARE(rate.perSecond(), 0);
        clock.advance(60s);
        rate.reached(40 * megabyte); // a pause is no slowness, and what is there already no speed
        QCOMPARE(rate.perSecond(), 0);
        clock.advance(2s);
        rate.reached(42 * megabyte);
        QCOMPARE(rate.perSecond(), megabyte);
        rate.reached(3); // from the beginning: something else is over there now
        QCOMPARE(rate.perSecond(), 0);
    }

    void inWords_data()
    {
        QTest::addColumn<qint64>("done");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<qint64>("rate");
        QTest::addColumn<QString>("words");
        const qint64 kilobyte = 1024;
        QTest::newRow("as the issue has it") << 12 * megabyte << 80 * megabyte << 9 * megabyte
                                             << u"12 MB of 80 MB, 9 MB/s, 8 s left"_s;
        QTest::newRow("not begun") << qint64(0) << 80 * megabyte << qint64(0) << u"0 bytes of 80 MB"_s;
        QTest::newRow("nothing at all") << qint64(0) << qint64(0) << qint64(0) << u"0 bytes of 0 bytes"_s;
        QTest::newRow("small ones have a tenth")
            << 1536 * kilobyte << 3 * megabyte << 1200 * kilobyte << u"1.5 MB of 3 MB, 1.2 MB/s, 2 s left"_s;
        QTest::newRow("the last byte") << megabyte - 1 << megabyte << megabyte << u"1024 kB of 1 MB, 1 MB/s, 1 s left"_s;
        QTest::newRow("all there") << megabyte << megabyte << megabyte << u"1 MB of 1 MB"_s;
        QTest::newRow("more than there is") << 2 * megabyte << megabyte << megabyte << u"1 MB of 1 MB"_s;
        QTest::newRow("in fives") << qint64(0) << 31 * megabyte << megabyte << u"0 bytes of 31 MB, 1 MB/s, 35 s left"_s;
        QTest::newRow("minutes") << qint64(0) << 90 * megabyte << megabyte << u"0 bytes of 90 MB, 1 MB/s, 2 min left"_s;
        QTest::newRow("hours") << qint64(0) << 10 * 1024 * megabyte << megabyte << u"0 bytes of 10 GB, 1 MB/s, 3 h left"_s;
        QTest::newRow("days") << qint64(0) << 1024 * megabyte << kilobyte << u"0 bytes of 1 GB, 1 kB/s, days left"_s;
    }

    void inWords()
    {
        QFETCH(const qint64, done);
        QFETCH(const qint64, total);
        QFETCH(const qint64, rate);
        QTEST(progressInWords(done, total, rate), "words");
    }
};

QTEST_GUILESS_MAIN(tst_TransferRate)
#include "tst_TransferRate.moc"
