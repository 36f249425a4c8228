// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeClock.h"
#include "platform/DoNotDisturb.h"
#include "platform/Settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hearth;

class tst_DoNotDisturb : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FakeClock>();
        start();
    }

    void cleanup()
    {
        m_quiet.reset();
        m_settings.reset();
    }

    void itEndsWhenItsTimeIsOver()
    {
        m_quiet->choose(u"halfHour"_s);
        QVERIFY(m_quiet->isOn());
        QCOMPARE(m_quiet->until(), m_clock->now().addSecs(30 * 60));
        m_clock->advance(29min);
        QVERIFY(m_quiet->isOn());
        QSignalSpy changed(m_quiet.get(), &DoNotDisturb::changed);
        m_clock->advance(1min);
        QVERIFY(!m_quiet->isOn());
        QVERIFY(!m_quiet->until().isValid());
        QVERIFY(!changed.isEmpty()); // whoever shows it is told
        QCOMPARE(m_clock->pending(), 0);
    }

    void withoutAnEndItStays()
    {
        m_quiet->choose(u"hour"_s);
        m_quiet->choose(u"on"_s);
        m_clock->advance(100h);
        QVERIFY(m_quiet->isOn());
        QVERIFY(!m_quiet->until().isValid());
        m_quiet->choose(u"off"_s);
        QVERIFY(!m_quiet->isOn());
    }

    void anotherSpanTakesItsPlace()
    {
        m_quiet->choose(u"halfHour"_s);
        m_clock->advance(20min);
        m_quiet->choose(u"hour"_s);
        m_clock->advance(50min);
        QVERIFY(m_quiet->isOn());
        m_clock->advance(10min);
        QVERIFY(!m_quiet->isOn());
    }

    void itOutlastsTheProgramAndItsEndToo()
    {
        m_quiet->choose(u"hour"_s);
        cleanup();
        m_clock->advance(40min);
        start();
        QVERIFY(m_quiet->isOn());
        cleanup();
        m_clock->advance(40min); // it ended while nobody was there
        start();
        QVERIFY(!m_quiet->isOn());
        QVERIFY(!m_settings->doNotDisturb());
    }

    void tomorrowIsTheMorningAfterTheNight_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("end");
        QTest::newRow("in the evening") << u"2026-03-05T22:10:00"_s << u"2026-03-06T08:00:00"_s;
        QTest::newRow("in the morning") << u"2026-03-05T07:30:00"_s << u"2026-03-06T08:00:00"_s;
        QTest::newRow("late at night") << u"2026-03-06T02:00:00"_s << u"2026-03-06T08:00:00"_s;
        QTest::newRow("at the end of the month") << u"2026-02-28T12:00:00"_s << u"2026-03-01T08:00:00"_s;
        QTest::newRow("when the clocks change") << u"2026-03-28T22:00:00"_s << u"2026-03-29T08:00:00"_s;
    }
    void tomorrowIsTheMorningAfterTheNight()
    {
        QFETCH(QString, now);
        QFETCH(QString, end);
        const QTimeZone berlin("Europe/Berlin");
        const auto at = [&berlin](const QString &text) {
            const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
            return QDateTime(time.date(), time.time(), berlin);
        };
        QCOMPARE(DoNotDisturb::tomorrow(at(now)), at(end));
    }

private:
    void start()
    {
        m_settings = std::make_unique<Settings>(m_folder->path());
        m_quiet = std::make_unique<DoNotDisturb>(m_settings.get(), m_clock.get());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<DoNotDisturb> m_quiet;
};

QTEST_GUILESS_MAIN(tst_DoNotDisturb)
#include "tst_DoNotDisturb.moc"
