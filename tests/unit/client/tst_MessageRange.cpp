// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverTimeline.h"
#include "models/timeline/MessageRange.h"

#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::samples;

/// Messages that are chosen together, and what is copied of them.
class tst_MessageRange : public OverTimeline
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhoSaidWhatWhen();
    void goesAcrossNotices();
    void leavesOutWhatSaysNothing();
    void holdsOnlyWhatIsLoaded();
    void isChosenFromEitherEnd();
    void endsWithItsTimeline();

private:
    static Message notice(Seq seq, const Author &by, const Notice &what)
    {
        Message message = samples::message(seq, by);
        message.kind = MessageKind::Notice;
        message.notice = what;
        return message;
    }
    /// Of a row, as the timeline shows it.
    QString clock(int row) const { return get(row, TimelineModel::ClockRole).toString(); }
};

void tst_MessageRange::saysWhoSaidWhatWhen()
{
    m_model->merge({message(1, ben, 1, u"one"_s), message(2, ada, 2, u"**two**\nlines"_s), message(3, ben, 3, u"three"_s)});
    MessageRange range;
    range.setTimeline(m_model.get());
    QCOMPARE(range.text(), QString());
    range.choose(1, 2);
    QCOMPARE(range.text(), u"Ben, %1: one\nAda Lovelace, %2: **two**\nlines"_s.arg(clock(0), clock(1)));
    QVERIFY(clock(0) != clock(1));
}

void tst_MessageRange::goesAcrossNotices()
{
    m_model->merge({message(1, ben, 0, u"before"_s), notice(2, ben, {Notice::What::Renamed, u"Kitchen"_s}),
        notice(3, ben, {Notice::What::Members, {}, {ben, ada}, 4, {ben}, 1}), message(4, ben, 0, u"after"_s),
        notice(5, ada, {Notice::What::Archived})});
    MessageRange range;
    range.setTimeline(m_model.get());
    range.choose(1, 4);
    const QString at = clock(0);
    const QString said = u"Ben, %1: "_s.arg(at);
    // Nobody said a notice: it has a time, and no name before it but what it says itself.
    const QStringList lines = range.text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], said + u"before"_s);
    QCOMPARE(lines[1], at + u": Ben renamed the room to “Kitchen”"_s);
    QCOMPARE(lines[2], at + u": "_s + get(2, TimelineModel::TextRole).toString());
    QVERIFY(!get(2, TimelineModel::TextRole).toString().isEmpty());
    QCOMPARE(lines[3], said + u"after"_s);
    // From one, to one, and of nothing but them.
    range.choose(2, 5);
    QCOMPARE(range.text().split(u'\n').size(), 4);
    QVERIFY(range.text().endsWith(u"Ada Lovelace archived the room"_s));
    range.choose(3, 3);
    QCOMPARE(range.text(), lines[2]);
}

void tst_MessageRange::leavesOutWhatSaysNothing()
{
    Message deleted = message(2, ada);
    deleted.deleted = true;
    deleted.text.clear();
    m_model->merge({message(1), deleted, message(3)});
    write(u"waiting"_s);
    MessageRange range;
    range.setTimeline(m_model.get());
    range.choose(1, 100);
    QCOMPARE(range.text().split(u'\n').size(), 2);
    QVERIFY(!range.text().contains(u"mine"_s)); // it has no place yet
    range.choose(2, 2);
    QVERIFY(range.isActive());
    QCOMPARE(range.text(), QString());
}

void tst_MessageRange::holdsOnlyWhatIsLoaded()
{
    m_model->merge(messages(5, 7));
    MessageRange range;
    range.setTimeline(m_model.get());
    range.choose(1, 6); // the first ones were let go while one chose
    QCOMPARE(range.text().split(u'\n').size(), 2);
    range.choose(8, 9);
    QCOMPARE(range.text(), QString());
}

void tst_MessageRange::isChosenFromEitherEnd()
{
    m_model->merge(messages(1, 9));
    MessageRange range;
    range.setTimeline(m_model.get());
    QSignalSpy changed(&range, &MessageRange::changed);
    range.choose(5, 3);
    QCOMPARE(range.first(), 3);
    QCOMPARE(range.last(), 5);
    range.extend(7); // 5 stays
    QCOMPARE(range.first(), 5);
    QCOMPARE(range.last(), 7);
    QCOMPARE(changed.size(), 2);
    range.extend(7);
    QCOMPARE(changed.size(), 2);
    range.extend(0); // nowhere
    QVERIFY(!range.isActive());
    QCOMPARE(range.text(), QString());
}

void tst_MessageRange::endsWithItsTimeline()
{
    m_model->merge(messages(1, 3));
    TimelineModel other(ada, m_clock.get());
    other.merge(messages(1, 3));
    MessageRange range;
    range.setTimeline(m_model.get());
    range.choose(1, 3);
    range.setTimeline(m_model.get());
    QVERIFY(range.isActive());
    range.setTimeline(&other);
    QVERIFY(!range.isActive());
    range.setTimeline(m_model.get());
    range.choose(1, 3);
    m_tester.reset();
    m_model.reset();
    QCOMPARE(range.text(), QString());
}

QTEST_GUILESS_MAIN(tst_MessageRange)
#include "tst_MessageRange.moc"
