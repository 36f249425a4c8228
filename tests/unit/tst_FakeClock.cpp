// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeClock.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hearth;

class tst_FakeClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timeStandsStillUntilItIsTurned()
    {
        const QDateTime start = m_clock->now();
        QCOMPARE(start.timeSpec(), Qt::UTC);
        m_clock->advance(1500ms);
        QCOMPARE(start.msecsTo(m_clock->now()), 1500);
        QCOMPARE(m_clock->elapsed(), 1500ms);
    }

    void actionsFireInTheOrderOfTheirTimes()
    {
        note(30ms, u"c"_s);
        note(10ms, u"a"_s);
        note(20ms, u"b1"_s);
        note(20ms, u"b2"_s);
        QVERIFY(m_fired.isEmpty());
        m_clock->advance(20ms);
        QCOMPARE(m_fired, (QStringList {u"a@10"_s, u"b1@20"_s, u"b2@20"_s}));
        QCOMPARE(m_clock->pending(), 1);
        m_clock->advance(10ms);
        QCOMPARE(m_fired.last(), u"c@30"_s);
    }

    void anActionMayAskForAnotherWithinTheSameSpan()
    {
        m_clock->after(10ms, this, [this] { note(10ms, u"again"_s); });
        m_clock->advance(100ms);
        QCOMPARE(m_fired, QStringList {u"again@20"_s});
        QCOMPARE(m_clock->elapsed(), 100ms);
    }

    void cancelledActionsAndThoseWithoutContextNeverFire()
    {
        m_clock->cancel(note(10ms, u"cancelled"_s));
        auto context = std::make_unique<QObject>();
        m_clock->after(10ms, context.get(), [this] { m_fired << u"orphan"_s; });
        context.reset();
        m_clock->cancel(0);
        QCOMPARE(m_clock->pending(), 0);
        m_clock->advance(1s);
        QVERIFY(m_fired.isEmpty());
    }

    void whatTheRealOneNeedNotDoAnyMoreIsGoneAtOnce()
    {
        SystemClock clock;
        for (int i = 0; i < 1000; ++i)
            clock.cancel(clock.after(1h, this, [] { }));
        QVERIFY(clock.children().isEmpty());
        auto context = std::make_unique<QObject>();
        int fired = 0;
        clock.after(0ms, context.get(), [&] {
            context.reset(); // what waits with it is forgotten
            ++fired;
        });
        clock.after(0ms, context.get(), [&] { ++fired; });
        QTRY_VERIFY(clock.children().isEmpty());
        QCOMPARE(fired, 1);
    }

    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_fired.clear();
    }

private:
    quint64 note(std::chrono::milliseconds delay, const QString &name)
    {
        return m_clock->after(delay, this, [this, name] { m_fired << name + u'@' + QString::number(m_clock->elapsed().count()); });
    }

    std::unique_ptr<FakeClock> m_clock;
    QStringList m_fired;
};

QTEST_GUILESS_MAIN(tst_FakeClock)
#include "tst_FakeClock.moc"
