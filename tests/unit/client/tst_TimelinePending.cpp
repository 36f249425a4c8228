// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverTimeline.h"

#include "models/MessageParts.h"

#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::samples;

/// A timeline's messages that are not confirmed yet.
class tst_TimelinePending : public OverTimeline
{
    Q_OBJECT
private Q_SLOTS:
    void confirmsAPendingMessageInPlace();
    void movesAPendingMessageBehindNothingNewer();
    void confirmsByWhateverComesFirst();
    void neverTakesSomebodyElsesMessageForAPendingOne();
    void showsWhyAMessageFailed();
    void formatsWhatIsSaidOnceAndNotAgainWhenItIsSent();
};

void tst_TimelinePending::formatsWhatIsSaidOnceAndNotAgainWhenItIsSent()
{
    const QString text = u"**bold**"_s;
    m_model->setPending({u"a"_s, text, morning, std::nullopt, false, {}});
    const auto shown = get(0, TimelineModel::PartsRole).toList();
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown[0].value<MessagePart>().text, u"bold"_s);
    Message confirmed = mine(1, u"a"_s);
    confirmed.text = text;
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->merge({confirmed});
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed[0][2].value<QList<int>>().contains(TimelineModel::StateRole));
    QVERIFY(!changed[0][2].value<QList<int>>().contains(TimelineModel::PartsRole));
    // Where the words are others, or gone, all of it is.
    confirmed.text = u"_thin_"_s;
    m_model->change(confirmed);
    QVERIFY(changed[1][2].value<QList<int>>().isEmpty());
    QCOMPARE(get(0, TimelineModel::PartsRole).toList()[0].value<MessagePart>().text, u"thin"_s);
    confirmed.deleted = true;
    m_model->change(confirmed);
    QVERIFY(get(0, TimelineModel::PartsRole).isNull());
}

void tst_TimelinePending::confirmsAPendingMessageInPlace()
{
    m_model->merge(messages(1, 2));
    write(u"a"_s);
    QCOMPARE(get(2, TimelineModel::StateRole).toString(), u"sending"_s);
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->merge({mine(3, u"a"_s)});
    QCOMPARE(moved.size() + inserted.size(), 0);
    QCOMPARE(m_model->count(), 3);
    QCOMPARE(get(2, TimelineModel::StateRole).toString(), u"sent"_s);
    QCOMPARE(get(2, TimelineModel::SeqRole).toLongLong(), 3);
}

void tst_TimelinePending::movesAPendingMessageBehindNothingNewer()
{
    m_model->merge(messages(1, 2));
    write(u"a"_s);
    write(u"b"_s);
    m_model->merge({message(4)}); // somebody was faster
    QCOMPARE(seqs(), (QList<Seq> {1, 2, 4, 0, 0}));
    m_model->merge({mine(3, u"b"_s)});
    QCOMPARE(seqs(), (QList<Seq> {1, 2, 3, 4, 0}));
    QCOMPARE(get(4, TimelineModel::ClientIdRole).toString(), u"a"_s);
    m_model->merge({mine(5, u"a"_s)});
    QCOMPARE(seqs(), (QList<Seq> {1, 2, 3, 4, 5}));
}

void tst_TimelinePending::confirmsByWhateverComesFirst()
{
    write(u"a"_s);
    m_model->merge({message(1), mine(2, u"a"_s), message(3)}); // catch-up
    m_model->merge({mine(2, u"a"_s)}); // and then the ack
    QCOMPARE(seqs(), (QList<Seq> {1, 2, 3}));
    write(u"b"_s);
    m_model->merge({mine(4, u"b"_s)});
    m_model->setPending({u"b"_s, u"again"_s, morning, std::nullopt, false, {}}); // sent again after all
    m_model->merge({mine(4, u"b"_s)});
    QCOMPARE(seqs(), (QList<Seq> {1, 2, 3, 4}));
}

void tst_TimelinePending::neverTakesSomebodyElsesMessageForAPendingOne()
{
    write(u"a"_s);
    Message theirs = message(1, ben);
    theirs.clientId = u"a"_s;
    m_model->merge({theirs});
    QCOMPARE(m_model->count(), 2);
    QCOMPARE(get(1, TimelineModel::StateRole).toString(), u"sending"_s);
}

void tst_TimelinePending::showsWhyAMessageFailed()
{
    write(u"a"_s);
    m_model->setPending({u"a"_s, u"mine"_s, morning, std::nullopt, true, u"You may not."_s});
    QCOMPARE(m_model->count(), 1);
    QCOMPARE(get(0, TimelineModel::StateRole).toString(), u"failed"_s);
    QCOMPARE(get(0, TimelineModel::ErrorRole).toString(), u"You may not."_s);
    m_model->removePending(u"a"_s);
    QCOMPARE(m_model->count(), 0);
}

QTEST_GUILESS_MAIN(tst_TimelinePending)
#include "tst_TimelinePending.moc"
