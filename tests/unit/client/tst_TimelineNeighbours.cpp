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
    void aReplyFollowsWhatItRepliesTo();
    void aReplyFollowsWhatIsNotLoaded();
    void aReplyOfBeforeItsOriginalWasChanged();
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

void tst_TimelineNeighbours::aReplyFollowsWhatItRepliesTo()
{
    Message reply = message(3, ada);
    reply.replyTo = message(1).id;
    reply.reply = Shared<ReplyPreview>(previewOf(message(1)));
    m_model->merge({message(1), message(2), reply});
    QCOMPARE(get(2, TimelineModel::ReplyRole).toMap().value(u"text"_s).toString(), u"hello"_s);
    QCOMPARE(get(2, TimelineModel::ReplyRole).toMap().value(u"seq"_s).toLongLong(), 1);
    QVERIFY(!get(1, TimelineModel::ReplyRole).isValid());
    Message edited = message(1, ben, 0, u"good evening"_s);
    edited.change = 1;
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->change(edited);
    QCOMPARE(get(2, TimelineModel::ReplyRole).toMap().value(u"text"_s).toString(), u"good evening"_s);
    QCOMPARE(changed.size(), 2); // the message, and its reply: no other row
    Message deleted = message(1, ben, 0, {});
    deleted.deleted = true;
    deleted.change = 2;
    m_model->merge({deleted}); // by a page
    QVERIFY(get(2, TimelineModel::ReplyRole).toMap().value(u"deleted"_s).toBool());
    QCOMPARE(get(2, TimelineModel::ReplyRole).toMap().value(u"text"_s).toString(), QString());
    // One that is written now shows it too, before the server has it.
    m_model->setPending({u"c"_s, u"late"_s, morning, message(2).id, false, {}});
    QCOMPARE(get(3, TimelineModel::ReplyRole).toMap().value(u"text"_s).toString(), u"hello"_s);
}

void tst_TimelineNeighbours::aReplyFollowsWhatIsNotLoaded()
{
    Message reply = message(300, ada);
    reply.replyTo = message(1).id;
    reply.reply = Shared<ReplyPreview>(previewOf(message(1)));
    m_model->merge({reply});
    Message deleted = message(1, ben, 0, {});
    deleted.deleted = true;
    deleted.change = 1;
    m_model->change(deleted);
    QVERIFY(get(0, TimelineModel::ReplyRole).toMap().value(u"deleted"_s).toBool());
    QCOMPARE(m_model->count(), 1);
}

void tst_TimelineNeighbours::aReplyOfBeforeItsOriginalWasChanged()
{
    const auto preview = [this](int row) { return get(row, TimelineModel::ReplyRole).toMap().value(u"text"_s).toString(); };
    Message edited = message(1, ben, 0, u"good evening"_s);
    edited.change = 1;
    Message reply = message(300, ada);
    reply.replyTo = message(1).id;
    reply.reply = Shared<ReplyPreview>(previewOf(message(1)));
    m_model->change(edited); // which is not here
    m_model->merge({reply}); // by a page that was asked for before
    QCOMPARE(preview(0), u"good evening"_s);
    m_model->clearConfirmed();
    m_model->merge({edited});
    m_model->merge({reply});
    QCOMPARE(preview(1), u"good evening"_s);
}

QTEST_GUILESS_MAIN(tst_TimelineNeighbours)
#include "tst_TimelineNeighbours.moc"
