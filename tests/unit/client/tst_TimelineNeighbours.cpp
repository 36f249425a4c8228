// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverTimeline.h"

#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::samples;
using namespace std::chrono_literals;

/// What a row of a timeline says because of the one above it, and of the day.
class tst_TimelineNeighbours : public OverTimeline
{
    Q_OBJECT
private Q_SLOTS:
    void groupsAnAuthorsMessagesWithinFiveMinutes();
    void saysHowMuchLater();
    void startsADay();
    void renamesTodayAtMidnight();
};

void tst_TimelineNeighbours::groupsAnAuthorsMessagesWithinFiveMinutes()
{
    m_model->merge({message(1, ben, 0), message(2, ben, 5), message(3, ben, 11), message(4, ada, 11)});
    QVERIFY(get(0, TimelineModel::ShowAuthorRole).toBool());
    QVERIFY(!get(1, TimelineModel::ShowAuthorRole).toBool());
    QVERIFY(get(2, TimelineModel::ShowAuthorRole).toBool());
    QVERIFY(get(3, TimelineModel::ShowAuthorRole).toBool());
    QVERIFY(get(3, TimelineModel::IsOwnRole).toBool());
}

void tst_TimelineNeighbours::saysHowMuchLater()
{
    m_model->merge({message(1, ben, 0), message(2, ben, 60), message(3, ben, 125), message(4, ben, 305)});
    QCOMPARE(get(1, TimelineModel::GapTextRole).toString(), QString());
    QCOMPARE(get(2, TimelineModel::GapTextRole).toString(), u"1 hour later"_s);
    QCOMPARE(get(3, TimelineModel::GapTextRole).toString(), u"3 hours later"_s);
}

void tst_TimelineNeighbours::startsADay()
{
    m_model->merge({message(2, ben, 24 * 60), message(3, ben, 24 * 60 + 1)});
    QVERIFY(get(0, TimelineModel::ShowDayRole).toBool());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->merge({message(1, ben, 0)});
    QVERIFY(get(0, TimelineModel::ShowDayRole).toBool());
    QVERIFY(get(1, TimelineModel::ShowDayRole).toBool());
    QVERIFY(!get(2, TimelineModel::ShowDayRole).toBool());
    QCOMPARE(get(1, TimelineModel::GapTextRole).toString(), QString());
    m_model->merge({message(4, ben, 24 * 60 + 2)});
    QVERIFY(changed.size() >= 1);
}

void tst_TimelineNeighbours::renamesTodayAtMidnight()
{
    Message now = message(1);
    now.createdAt = m_clock->now();
    m_model->merge({now});
    QCOMPARE(get(0, TimelineModel::DayTextRole).toString(), u"Today"_s);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_clock->advance(24h);
    QVERIFY(changed.size() >= 1);
    QCOMPARE(get(0, TimelineModel::DayTextRole).toString(), u"Yesterday"_s);
}

QTEST_GUILESS_MAIN(tst_TimelineNeighbours)
#include "tst_TimelineNeighbours.moc"
