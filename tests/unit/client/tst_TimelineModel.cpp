// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverTimeline.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace hearth;
using namespace hearth::samples;

namespace {

/// How many rows a model tells views of.
class ToldRows
{
public:
    explicit ToldRows(const QAbstractItemModel &model)
        : m_inserted(&model, &QAbstractItemModel::rowsInserted)
        , m_changed(&model, &QAbstractItemModel::dataChanged)
        , m_removed(&model, &QAbstractItemModel::rowsRemoved)
        , m_moved(&model, &QAbstractItemModel::rowsMoved)
        , m_reset(&model, &QAbstractItemModel::modelReset)
        , m_laidOut(&model, &QAbstractItemModel::layoutChanged)
    {
    }

    qsizetype insertions() const { return m_inserted.size(); }
    int inserted() const
    {
        int rows = 0;
        for (const QVariantList &run : m_inserted)
            rows += run[2].toInt() - run[1].toInt() + 1;
        return rows;
    }
    int changed() const
    {
        int rows = 0;
        for (const QVariantList &range : m_changed)
            rows += range[1].toModelIndex().row() - range[0].toModelIndex().row() + 1;
        return rows;
    }
    qsizetype others() const { return m_removed.size() + m_moved.size() + m_reset.size() + m_laidOut.size(); }

private:
    QSignalSpy m_inserted;
    QSignalSpy m_changed;
    QSignalSpy m_removed;
    QSignalSpy m_moved;
    QSignalSpy m_reset;
    QSignalSpy m_laidOut;
};

Message changed(Seq seq, ChangeNumber change, const QString &text)
{
    Message changed = message(seq, ben, 0, text);
    changed.change = change;
    return changed;
}

} // namespace

/// What messages a timeline holds, and in which order.
class tst_TimelineModel : public OverTimeline
{
    Q_OBJECT
private Q_SLOTS:
    void keepsMessagesInTheOrderOfTheirSeqs();
    void takesEachMessageOnce();
    void loadsAPageInFrontAsOneInsertion();
    void changesAnEditedMessageInPlace();
    void whatWasDeletedStaysDeletedWhateverComesLater();
    void howeverMuchIsChangedBeforeItIsLoaded();
    void aNoticeThatWasDeletedSaysNothingAnyMore();
    void noReplyBringsBackWhatWasDeleted();
    void aPageOfBeforeAChangeDoesNotTakeItBack();
    void whatWasToldOfAMessageIsNotTakenBackByAnOlderPageOfChanges();
    void staysConsistentWhateverComesInWhateverOrder();
    void addsToAHundredThousandMessagesWithoutTouchingThem();
};

void tst_TimelineModel::keepsMessagesInTheOrderOfTheirSeqs()
{
    m_model->merge({message(5), message(3)});
    m_model->merge({message(4)});
    m_model->merge({message(1), message(6), message(2)});
    QCOMPARE(seqs(), (QList<Seq> {1, 2, 3, 4, 5, 6}));
    QCOMPARE(m_model->rows().contiguousFrom(2), 6);
}

void tst_TimelineModel::takesEachMessageOnce()
{
    m_model->merge({message(1), message(1), message(2)});
    m_model->merge({message(2), message(3)});
    Message sameSeq = message(3);
    sameSeq.id = MessageId {9999};
    m_model->merge({sameSeq});
    QCOMPARE(seqs(), (QList<Seq> {1, 2, 3}));
    QCOMPARE(get(2, TimelineModel::MessageIdRole).toLongLong(), 1003);
}

void tst_TimelineModel::loadsAPageInFrontAsOneInsertion()
{
    m_model->merge(messages(51, 100));
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->merge(messages(1, 50));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 0);
    QCOMPARE(inserted[0][2].toInt(), 49);
    QCOMPARE(m_model->rows().oldestSeq(), 1);
}

void tst_TimelineModel::changesAnEditedMessageInPlace()
{
    m_model->merge(messages(1, 3));
    Message edited = message(2, ben, 2, u"better"_s);
    edited.seq = 4; // the seq of the change
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->merge({edited});
    QCOMPARE(seqs(), (QList<Seq> {1, 2, 3}));
    QCOMPARE(get(1, TimelineModel::TextRole).toString(), u"better"_s);
    QVERIFY(changed.size() >= 1);
}

void tst_TimelineModel::whatWasDeletedStaysDeletedWhateverComesLater()
{
    const auto deleted = [](Seq seq) {
        Message gone = message(seq);
        gone.text.clear();
        gone.deleted = true;
        return gone;
    };
    m_model->merge({message(2)});
    m_model->change(deleted(2));
    QCOMPARE(get(0, TimelineModel::DeletedRole).toBool(), true);
    QCOMPARE(get(0, TimelineModel::TextRole).toString(), QString());
    // Pages that were asked for before it was deleted, and come after.
    m_model->change(deleted(1));
    QCOMPARE(seqs(), QList<Seq> {2});
    m_model->merge({message(1), message(2), message(3)});
    QCOMPARE(seqs(), (QList<Seq> {1, 2, 3}));
    for (int row = 0; row < 3; ++row)
        QCOMPARE(get(row, TimelineModel::TextRole).toString().isEmpty(), row < 2);
}

void tst_TimelineModel::aPageOfBeforeAChangeDoesNotTakeItBack()
{
    const auto text = [this](Seq seq) { return get(m_model->rows().rowOf(seq), TimelineModel::TextRole).toString(); };
    m_model->merge(messages(1, 9));
    m_model->change(changed(2, 1, u"better"_s));
    m_model->change(changed(8, 2, u"better"_s));
    // What was here makes way, and then a page comes that was asked for before.
    m_model->clearConfirmed();
    m_model->merge(messages(1, 9));
    QCOMPARE(text(2), u"better"_s);
    m_model->trimOldest(4);
    m_model->merge(messages(1, 5));
    QCOMPARE(text(2), u"better"_s);
    m_model->trimAround(1, 4);
    m_model->merge(messages(5, 9));
    QCOMPARE(text(8), u"better"_s);
    QCOMPARE(seqs().size(), 9);
}

void tst_TimelineModel::whatWasToldOfAMessageIsNotTakenBackByAnOlderPageOfChanges()
{
    m_model->change(changed(1, 2, u"best"_s));
    m_model->change(changed(1, 1, u"better"_s));
    m_model->merge({message(1)});
    QCOMPARE(get(0, TimelineModel::TextRole).toString(), u"best"_s);
}

void tst_TimelineModel::aNoticeThatWasDeletedSaysNothingAnyMore()
{
    Message notice = message(1);
    notice.kind = MessageKind::Notice;
    notice.notice = Notice {Notice::What::Renamed, u"Kitchen"_s};
    Message gone = notice;
    loseWords(gone);
    gone.change = 1;
    m_model->change(gone);
    m_model->merge({notice, message(2)}); // a page of before
    QVERIFY(get(0, TimelineModel::DeletedRole).toBool());
    QCOMPARE(get(0, TimelineModel::TextRole).toString(), QString());
}

void tst_TimelineModel::noReplyBringsBackWhatWasDeleted()
{
    Message reply = message(2);
    reply.replyTo = message(1).id;
    reply.reply = previewOf(message(1));
    m_model->merge({message(1), reply});
    Message gone = message(1);
    loseWords(gone);
    gone.change = 1;
    m_model->change(gone);
    QVERIFY(get(1, TimelineModel::ReplyRole).toMap().value(u"deleted"_s).toBool());
    m_model->change(changed(1, 1, u"words"_s)); // which no server should say
    QVERIFY(get(1, TimelineModel::ReplyRole).toMap().value(u"deleted"_s).toBool());
}

void tst_TimelineModel::howeverMuchIsChangedBeforeItIsLoaded()
{
    for (Seq seq = 1; seq <= 400; ++seq) {
        Message edited = message(seq);
        edited.text = u"other words"_s;
        edited.change = seq;
        m_model->change(edited);
    }
    m_model->merge(messages(1, 400));
    for (int row = 0; row < 400; ++row)
        QCOMPARE(get(row, TimelineModel::TextRole).toString(), u"other words"_s);
}

void tst_TimelineModel::staysConsistentWhateverComesInWhateverOrder()
{
    QRandomGenerator random(20260101); // the same each time
    QSet<Seq> given;
    QSet<QString> waiting;
    for (int step = 0; step < 600; ++step) {
        switch (random.bounded(5)) {
        case 0: {
            const QString id = QString::number(step);
            write(id);
            waiting.insert(id);
            break;
        }
        case 1:
            if (!waiting.isEmpty()) {
                const QString id = *waiting.begin();
                Seq seq = random.bounded(1, 3000);
                while (given.contains(seq))
                    ++seq;
                m_model->merge({mine(seq, id)});
                given.insert(seq);
                waiting.remove(id);
            }
            break;
        default: {
            QList<Message> page;
            const Seq first = random.bounded(1, 3000);
            for (Seq seq = first; seq < first + random.bounded(1, 8); ++seq) {
                page.append(message(seq));
                given.insert(seq);
            }
            std::shuffle(page.begin(), page.end(), random);
            m_model->merge(page);
        }
        }
    }
    QList<Seq> expected = given.values();
    std::sort(expected.begin(), expected.end());
    expected += QList<Seq>(waiting.size(), 0);
    QCOMPARE(seqs(), expected);
}

void tst_TimelineModel::addsToAHundredThousandMessagesWithoutTouchingThem()
{
    m_tester.reset(); // it looks at every row on every change
    m_model->merge(messages(51001, 101000));
    m_model->merge(messages(1001, 51000));
    QCOMPARE(m_model->count(), 100000);
    const Message *const last = m_model->rows().newest();

    const ToldRows told(*m_model);
    for (Seq first = 951; first > 0; first -= 50)
        m_model->merge(messages(first, first + 49));
    // Each page is told of at once, with the row below it, which has another neighbour now.
    QCOMPARE(told.insertions(), 20);
    QCOMPARE(told.inserted(), 1000);
    QCOMPARE(told.changed(), 20);
    // Those that were there are where they were, not in another place to which all of them were taken.
    QCOMPARE(m_model->rows().newest(), last);

    for (Seq seq = 101001; seq <= 102000; ++seq)
        m_model->merge({message(seq)});
    QCOMPARE(told.inserted(), 2000);
    QCOMPARE(told.changed(), 20);
    QCOMPARE(told.others(), 0);
    QCOMPARE(m_model->rowOfMessage(1000 + 77777), 77776);
    m_model->trimAround(0, 101000);
    QCOMPARE(m_model->newestSeq(), 101000);
    QCOMPARE(m_model->rows().newest(), last);
}

QTEST_GUILESS_MAIN(tst_TimelineModel)
#include "tst_TimelineModel.moc"
