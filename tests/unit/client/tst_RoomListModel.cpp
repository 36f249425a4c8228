// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RoomListModel.h"

#include "Samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::samples;

class tst_RoomListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sortsByNameWithoutRegardToCaseAndAccents();
    void movesARoomThatIsRenamed();
    void keepsTheMembershipThatAnUpdateLeavesOut();
    void keepsUnreadRoomsInTheirPlace();
    void readingTakesTheMentionsAway();
    void replacingKeepsWhatIsKnownOfThoseThatStay();
    void knowsUpToWhereARoomGoesWhateverOrderMessagesComeIn();
    void cutsWhatIsShownOfALongDraft();
    void directRoomsStandBehindTheOthers();
    void favouritesStandBeforeTheOthers();
    void aRowEndsWithWhatWasSaidLast();
    void whatWasSaidLastFollowsWhatIsDoneToIt();
    void takesThousandsOfRoomsAtOnce();

private:
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_model->count(); ++row)
            names.append(m_model->data(m_model->index(row), RoomListModel::NameRole).toString());
        return names;
    }
    QVariant get(qint64 room, RoomListModel::Role role) const { return m_model->data(m_model->index(m_model->rowOf(room)), role); }

    std::unique_ptr<RoomListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_RoomListModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<RoomListModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void tst_RoomListModel::sortsByNameWithoutRegardToCaseAndAccents()
{
    for (const QString &name : {u"zebra"_s, u"Apple"_s, u"mango"_s, u"apple"_s, u"Éclair"_s})
        m_model->upsert(room(m_model->count() + 1, name));
    QCOMPARE(names(), (QStringList {u"Apple"_s, u"apple"_s, u"Éclair"_s, u"mango"_s, u"zebra"_s}));
    m_model->remove(RoomId {3});
    QCOMPARE(m_model->rowOf(3), -1);
    QCOMPARE(m_model->roomIdAt(m_model->rowOf(1)), 1);
}

void tst_RoomListModel::movesARoomThatIsRenamed()
{
    m_model->replaceAll({room(1, u"a"_s), room(2, u"b"_s), room(3, u"c"_s)});
    m_model->upsert(room(1, u"d"_s));
    QCOMPARE(names(), (QStringList {u"b"_s, u"c"_s, u"d"_s}));
    m_model->upsert(room(1, u"bb"_s));
    QCOMPARE(names(), (QStringList {u"b"_s, u"bb"_s, u"c"_s}));
    m_model->upsert(room(3, u"a"_s));
    QCOMPARE(names(), (QStringList {u"a"_s, u"b"_s, u"bb"_s}));
    for (qint64 id : {1, 2, 3})
        QCOMPARE(m_model->roomIdAt(m_model->rowOf(id)), id);
}

void tst_RoomListModel::keepsTheMembershipThatAnUpdateLeavesOut()
{
    m_model->upsert(room(1, u"a"_s, Membership {RoomRole::Owner, 3, 2}));
    m_model->upsert(room(1, u"a2"_s, std::nullopt));
    QCOMPARE(get(1, RoomListModel::UnreadRole).toInt(), 2);
    QVERIFY(get(1, RoomListModel::JoinedRole).toBool());
}

void tst_RoomListModel::keepsUnreadRoomsInTheirPlace()
{
    m_model->replaceAll({room(1, u"a"_s), room(2, u"b"_s)});
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    m_model->setUnread(RoomId {2}, 5, 1);
    QCOMPARE(moved.size(), 0);
    QCOMPARE(m_model->unreadTotal(), 5);
    QCOMPARE(names(), (QStringList {u"a"_s, u"b"_s}));
}

void tst_RoomListModel::readingTakesTheMentionsAway()
{
    m_model->upsert(room(1, u"a"_s, Membership {RoomRole::Member, 0, 3}));
    m_model->setMentions(RoomId {1}, 2);
    QCOMPARE(m_model->index(0).data(RoomListModel::MentionsRole).toInt(), 2);
    m_model->upsert(room(1, u"b"_s, std::nullopt)); // without a membership, what is known stays
    QCOMPARE(m_model->index(0).data(RoomListModel::MentionsRole).toInt(), 2);
    m_model->upsert(room(1, u"b"_s, Membership {RoomRole::Member, 0, 3, 1}));
    QCOMPARE(m_model->index(0).data(RoomListModel::MentionsRole).toInt(), 1); // as the server counts
    QSignalSpy totals(m_model.get(), &RoomListModel::totalsChanged);
    m_model->setUnread(RoomId {1}, 0, 3);
    QCOMPARE(m_model->index(0).data(RoomListModel::MentionsRole).toInt(), 0);
    QCOMPARE(totals.size(), 1);
}

void tst_RoomListModel::replacingKeepsWhatIsKnownOfThoseThatStay()
{
    m_model->replaceAll({room(1, u"a"_s), room(2, u"b"_s)});
    m_model->setDraft(RoomId {1}, u"half a thought"_s);
    m_model->setCurrent(RoomId {1});
    m_model->replaceAll({room(3, u"c"_s), room(1, u"a"_s)});
    QCOMPARE(names(), (QStringList {u"a"_s, u"c"_s}));
    QCOMPARE(get(1, RoomListModel::DraftRole).toString(), u"half a thought"_s);
    QVERIFY(get(1, RoomListModel::IsCurrentRole).toBool());
}

void tst_RoomListModel::knowsUpToWhereARoomGoesWhateverOrderMessagesComeIn()
{
    m_model->upsert(room(7, u"a"_s));
    m_model->noteMessage(message(2, ben, 2, u"second"_s));
    m_model->noteMessage(message(1, ada, 1, u"first"_s));
    QCOMPARE(m_model->room(RoomId {7})->lastSeq, 2);
}

void tst_RoomListModel::cutsWhatIsShownOfALongDraft()
{
    m_model->upsert(room(7, u"a"_s));
    m_model->setDraft(RoomId {7}, QString(8000, u'x'));
    QVERIFY(get(7, RoomListModel::DraftRole).toString().size() < 1000);
    const QString emoji = u"\U0001F44D\U0001F3FD"_s;
    m_model->setDraft(RoomId {7}, u'x' + emoji.repeated(2000));
    m_model->noteMessage(message(1, ben, 1, u'x' + emoji.repeated(2000)));
    for (const auto role : {RoomListModel::DraftRole, RoomListModel::PreviewRole})
        QVERIFY2(get(7, role).toString().endsWith(emoji), "none of them is half there");
}

void tst_RoomListModel::directRoomsStandBehindTheOthers()
{
    Room direct = room(8, u"Ada"_s);
    direct.kind = RoomKind::Direct;
    m_model->replaceAll({direct, room(1, u"Zoo"_s)});
    QCOMPARE(names(), (QStringList {u"Zoo"_s, u"Ada"_s}));
    m_model->upsert(room(2, u"attic"_s));
    direct.id = RoomId {9};
    direct.name = u"Aaron"_s;
    m_model->upsert(direct);
    QCOMPARE(names(), (QStringList {u"attic"_s, u"Zoo"_s, u"Aaron"_s, u"Ada"_s}));
}

void tst_RoomListModel::favouritesStandBeforeTheOthers()
{
    Room direct = room(8, u"Ada"_s);
    direct.kind = RoomKind::Direct;
    m_model->replaceAll({direct, room(1, u"Attic"_s), room(2, u"Zoo"_s)});
    m_model->setFavourites({{RoomId {8}, morning}, {RoomId {2}, morning}, {RoomId {1}, morning.addDays(1)}, {RoomId {3}, morning}});
    QCOMPARE(names(), (QStringList {u"Ada"_s, u"Zoo"_s, u"Attic"_s}));
    QCOMPARE(get(2, RoomListModel::SectionRole).toString(), u"favourites"_s);
    QCOMPARE(get(1, RoomListModel::SectionRole).toString(), u"rooms"_s);
    m_model->upsert(room(2, u"A zoo"_s)); // renamed, it stays one
    QCOMPARE(names(), (QStringList {u"A zoo"_s, u"Ada"_s, u"Attic"_s}));
    m_model->upsert(room(3, u"Moon"_s)); // one that comes later
    QCOMPARE(names(), (QStringList {u"A zoo"_s, u"Ada"_s, u"Moon"_s, u"Attic"_s}));
    m_model->setFavourites({{RoomId {2}, morning}});
    QCOMPARE(names(), (QStringList {u"A zoo"_s, u"Attic"_s, u"Moon"_s, u"Ada"_s}));
    QCOMPARE(get(8, RoomListModel::SectionRole).toString(), u"direct"_s);
    for (qint64 id : {1, 2, 8})
        QCOMPARE(m_model->roomIdAt(m_model->rowOf(id)), id);
}

void tst_RoomListModel::aRowEndsWithWhatWasSaidLast()
{
    m_tester.reset();
    m_model = std::make_unique<RoomListModel>(ada.id);
    m_model->upsert(room(7, u"a"_s));
    QCOMPARE(get(7, RoomListModel::PreviewRole).toString(), QString());
    m_model->noteMessage(message(2, ben, 2, u"two\n**lines** here"_s));
    QCOMPARE(get(7, RoomListModel::PreviewRole).toString(), u"Ben: two lines here"_s);
    m_model->noteMessage(message(1, ben, 1, u"earlier"_s));
    QCOMPARE(get(7, RoomListModel::PreviewRole).toString(), u"Ben: two lines here"_s);
    m_model->noteMessage(message(3, ada, 3, QString(8000, u'x')));
    const QString own = get(7, RoomListModel::PreviewRole).toString();
    QVERIFY(own.startsWith("You: xxx"_L1) && own.size() < 1000);
    // Whoever's name runs to the left stands in front all the same.
    m_model->noteMessage(message(4, {UserId {3}, u"c"_s, u"\u05D0\u05D1"_s}, 4, u"hi"_s));
    QCOMPARE(get(7, RoomListModel::PreviewRole).toString(), u"\u2068\u05D0\u05D1\u2069: hi"_s);
    // In a conversation of two it goes without saying who it was.
    Room direct = room(7, u"Ben"_s);
    direct.kind = RoomKind::Direct;
    m_model->upsert(direct);
    m_model->noteMessage(message(5, ben, 5, u"hello"_s));
    QCOMPARE(get(7, RoomListModel::PreviewRole).toString(), u"hello"_s);
}

void tst_RoomListModel::whatWasSaidLastFollowsWhatIsDoneToIt()
{
    m_model->upsert(room(7, u"a"_s));
    Message said = message(2, ben, 2, u"secret"_s);
    m_model->noteMessage(said);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    said.deleted = true;
    said.text.clear();
    m_model->noteChanged(said);
    QCOMPARE(get(7, RoomListModel::PreviewRole).toString(), u"Ben: Message deleted"_s);
    QCOMPARE(changed.size(), 1);
    // Of another one that was changed the row says nothing, and the room goes no further than it was told.
    m_model->noteChanged(message(9, ben, 9, u"not here yet"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_model->room(RoomId {7})->lastSeq, 2);
}

void tst_RoomListModel::takesThousandsOfRoomsAtOnce()
{
    m_tester.reset(); // it looks at every row on every change
    QList<Room> rooms;
    for (int i = 5000; i > 0; --i)
        rooms.append(room(i, u"room %1"_s.arg(i, 5)));
    rooms.append(rooms.first()); // one twice
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->replaceAll(rooms);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(m_model->count(), 5000);
    QCOMPARE(m_model->rowOf(1), 0);
    rooms.removeFirst(); // still there at the end
    m_model->replaceAll(rooms);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(m_model->count(), 5000);
}

QTEST_GUILESS_MAIN(tst_RoomListModel)
#include "tst_RoomListModel.moc"
