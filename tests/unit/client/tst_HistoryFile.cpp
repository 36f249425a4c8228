// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverHistory.h"

using namespace hearth;
using namespace hearth::samples;

/// Which messages stay on this machine.
class tst_HistoryFile : public OverHistory
{
    Q_OBJECT
private Q_SLOTS:
    void messagesAreAsTheyWere();
    void pageThatTouchesIsAddedAtEitherEnd();
    void pageBeyondAGapTakesThePlace();
    void liveMessageBeyondAGapIsLeftToThePage();
    void olderPageBeyondAGapIsLeft();
    void onlyTheNewestOfARoomStay();
    void oldestRoomsGoFirst();
    void isReadPageByPageToItsEnd();
    void isReadDownFromAPlace();
    void changedMessageIsChanged();
    void staleOnesChangeNothing();
    void changeNumberNeverGoesBack();
    void peopleAreCalledAsTheyAreNow();
    void eachRoomComesWithItsNewestMessage();
    void whatSpeaksToOneIsFoundInAllRooms();
    void forgottenRoomIsGone();
    void brokenRowEndsThePage();
    void roomsAreDecodedAndBounded();
    void nothingIsKeptWhenSoChosen();
    void whatWasKeptGoesWhenSoChosen();
};

void tst_HistoryFile::messagesAreAsTheyWere()
{
    Message message = samples::message(3, ada, 5, u"it's \"so\" ñ 🦔\n"_s);
    message.editedAt = morning.addSecs(900);
    message.replyTo = MessageId {1001};
    message.clientId = u"c1"_s;
    message.change = 4;
    history().keepPage(RoomId {7}, {message});
    begin();
    QCOMPARE(state().page.messages, QList<Message> {message});
}

void tst_HistoryFile::pageThatTouchesIsAddedAtEitherEnd()
{
    history().keepPage(RoomId {7}, messages(11, 20));
    history().keepLive(RoomId {7}, messages(21, 21));
    history().keepPage(RoomId {7}, messages(6, 10));
    history().keepPage(RoomId {7}, messages(18, 25));
    QCOMPARE(seqs(page(RoomId {7}).messages), range(6, 25));
    history().keepRooms({room(7, u"General"_s)});
    QCOMPARE(state().rooms.first().numbers, (KeptNumbers {25, 0}));
}

void tst_HistoryFile::pageBeyondAGapTakesThePlace()
{
    history().keepPage(RoomId {7}, messages(1, 10));
    history().keepPage(RoomId {7}, messages(12, 20));
    QCOMPARE(seqs(page(RoomId {7}).messages), range(12, 20));
}

void tst_HistoryFile::liveMessageBeyondAGapIsLeftToThePage()
{
    history().keepPage(RoomId {7}, messages(1, 10));
    history().keepLive(RoomId {7}, messages(12, 12));
    QCOMPARE(seqs(page(RoomId {7}).messages), range(1, 10));
    history().keepPage(RoomId {7}, messages(11, 12));
    QCOMPARE(seqs(page(RoomId {7}).messages), range(1, 12));
}

void tst_HistoryFile::olderPageBeyondAGapIsLeft()
{
    history().keepPage(RoomId {7}, messages(50, 60));
    history().keepPage(RoomId {7}, messages(1, 10));
    QCOMPARE(seqs(page(RoomId {7}).messages), range(50, 60));
}

void tst_HistoryFile::onlyTheNewestOfARoomStay()
{
    HistoryLimits limits;
    limits.messagesOfRoom = 50;
    begin(limits).keepPage(RoomId {7}, messages(1, 60));
    history().keepLive(RoomId {7}, messages(61, 61));
    QCOMPARE(seqs(page(RoomId {7}).messages), range(11, 61)); // not one less with each one more
    QVERIFY(!page(RoomId {7}).hasOlder);
    history().keepPage(RoomId {7}, messages(1, 10)); // older than what is to stay
    QCOMPARE(seqs(page(RoomId {7}).messages).first(), 12);
}

void tst_HistoryFile::oldestRoomsGoFirst()
{
    HistoryLimits limits;
    limits.bytes = 400'000;
    begin(limits);
    // Room 1 was spoken in last, room 2 first.
    for (const auto &[id, minutes] : {std::pair(1, 9000), std::pair(2, 0), std::pair(3, 3000)}) {
        QList<Message> said = inRoom(id, messages(1, 500));
        for (Message &message : said) {
            message.createdAt = message.createdAt.addSecs(60 * minutes);
            message.text = u"room %1 "_s.arg(id).repeated(20);
        }
        history().keepPage(RoomId {id}, said);
    }
    QCOMPARE(seqs(page(RoomId {1}).messages).last(), 500);
    QVERIFY(page(RoomId {2}).messages.isEmpty());
    history().flush();
    m_history.reset();
    QVERIFY2(QFileInfo(path()).size() <= limits.bytes, qPrintable(QString::number(QFileInfo(path()).size())));
    QVERIFY(!isOnDisk("room 2 room 2"));
    QVERIFY(isOnDisk("room 1 room 1"));
}

void tst_HistoryFile::isReadPageByPageToItsEnd()
{
    history().keepPage(RoomId {7}, messages(201, 450));
    KeptPage read = page(RoomId {7});
    QCOMPARE(seqs(read.messages), range(351, 450));
    QVERIFY(read.hasOlder);
    read = page(RoomId {7}, 351);
    QCOMPARE(seqs(read.messages), range(251, 350));
    QVERIFY(read.hasOlder);
    read = page(RoomId {7}, 251);
    QCOMPARE(seqs(read.messages), range(201, 250));
    QVERIFY(!read.hasOlder);
}

void tst_HistoryFile::changedMessageIsChanged()
{
    history().keepPage(RoomId {7}, messages(1, 10));
    Message gone = message(4);
    gone.text.clear();
    gone.deleted = true;
    gone.change = 1;
    Message elsewhere = message(40);
    elsewhere.change = 2;
    history().keepChanged({gone, elsewhere});
    const KeptPage read = page(RoomId {7});
    QCOMPARE(seqs(read.messages), range(1, 10));
    QCOMPARE(read.messages[3], gone);
}

void tst_HistoryFile::changeNumberNeverGoesBack()
{
    history().keepRooms({room(7, u"General"_s)});
    history().keepPage(RoomId {7}, messages(1, 10));
    history().keepChangeNumber(RoomId {7}, 5);
    history().keepChangeNumber(RoomId {7}, 3);
    history().keepLive(RoomId {7}, messages(11, 11));
    begin();
    QCOMPARE(state().rooms.first().numbers, (KeptNumbers {11, 5}));
    // What takes its place is as it is now, which is not known: all of it is asked for again.
    history().keepPage(RoomId {7}, messages(100, 110));
    QCOMPARE(state().rooms.first().numbers, (KeptNumbers {110, 0}));
}

void tst_HistoryFile::isReadDownFromAPlace()
{
    history().keepPage(RoomId {7}, messages(1, 450));
    const auto read = [this](Seq place) { return seqs(state(RoomId {7}, {}, place).page.messages); };
    QCOMPARE(read(440), range(351, 450));
    QCOMPARE(read(0), range(351, 450));
    QCOMPARE(read(200), range(151, 450)); // and some above it
    QCOMPARE(read(3), range(1, 450));
    QCOMPARE(read(1000), range(351, 450));
}

void tst_HistoryFile::staleOnesChangeNothing()
{
    QList<Message> before = messages(1, 10);
    history().keepPage(RoomId {7}, before);
    Message edited = before[4];
    edited.text = u"edited"_s;
    edited.change = 3;
    history().keepChanged({edited});
    history().keepPage(RoomId {7}, before); // a page that was on its way
    Message late = edited;
    late.text = u"edited before"_s;
    late.change = 2;
    history().keepChanged({late});
    QCOMPARE(page(RoomId {7}).messages[4], edited);
}

void tst_HistoryFile::peopleAreCalledAsTheyAreNow()
{
    history().keepPage(RoomId {7}, messages(1, 2, ben));
    history().keepPeople({{ben.id, u"ben"_s, u"Benjamin"_s}, ada});
    QCOMPARE(page(RoomId {7}).messages[1].author.displayName, u"Benjamin"_s);
    history().keepLive(RoomId {7}, messages(3, 3, {ben.id, u"ben"_s, u"Big Ben"_s}));
    QCOMPARE(page(RoomId {7}).messages[0].author.displayName, u"Big Ben"_s);
}

void tst_HistoryFile::eachRoomComesWithItsNewestMessage()
{
    history().keepRooms({room(7, u"General"_s), room(8, u"Attic"_s)});
    history().keepPage(RoomId {7}, messages(1, 150));
    begin();
    const QList<KeptRoom> rooms = state().rooms;
    QCOMPARE(rooms.size(), 2);
    QCOMPARE(rooms.first().last, std::optional(samples::message(150, ben, 150)));
    QVERIFY(!rooms.last().last);
}

void tst_HistoryFile::whatSpeaksToOneIsFoundInAllRooms()
{
    QList<Message> here = messages(1, 8);
    here[1].mentions = {ada.id};
    here[2].mentions = {UserId {99}};
    here[3].replyTo = MessageId {1001};
    here[3].reply = ReplyPreview {MessageId {1001}, 1, ada, u"hello"_s, false};
    here[4].replyTo = MessageId {1002};
    here[4].reply = ReplyPreview {MessageId {1002}, 2, ben, u"hello"_s, false};
    here[5].author = ada; // what one says oneself
    here[5].mentions = {ada.id};
    here[6].mentionsRoom = true;
    here[7].deleted = true;
    here[7].replyTo = MessageId {1001};
    history().keepPage(RoomId {7}, here);
    QList<Message> there = inRoom(8, messages(1, 2));
    there[0].mentions = {UserId {99}, ada.id};
    there[0].createdAt = morning.addDays(1);
    history().keepPage(RoomId {8}, there);
    const auto found = [this](qsizetype most) {
        std::optional<QList<Message>> found;
        history().readCalling(ada.id, most, &history(), [&found](const QList<Message> &messages) { found = messages; });
        return QTest::qWaitFor([&found] { return found.has_value(); }) ? *found : QList<Message>();
    };
    const QList<Message> all = found(100);
    QCOMPARE(seqs(all), (QList<Seq> {1, 7, 4, 2}));
    QCOMPARE(all.first().roomId, RoomId {8});
    QCOMPARE(all.last().author, ben);
    QCOMPARE(seqs(found(2)), (QList<Seq> {1, 7}));
    // An edit takes it away.
    here[1].mentions.clear();
    here[1].change = 1;
    history().keepChanged({here[1]});
    QCOMPARE(seqs(found(100)), (QList<Seq> {1, 7, 4}));
}

void tst_HistoryFile::forgottenRoomIsGone()
{
    history().keepRooms({room(7, u"General"_s), room(8, u"Lounge"_s)});
    history().keepPage(RoomId {7}, messages(1, 10));
    history().keepPage(RoomId {8}, inRoom(8, messages(1, 10)));
    history().forgetRoom(RoomId {7});
    const KeptState read = state(RoomId {7});
    QCOMPARE(read.rooms.size(), 1);
    QCOMPARE(read.rooms.first().room.name, u"Lounge"_s);
    QVERIFY(read.page.messages.isEmpty());
    QVERIFY(!isOnDisk("General"));
}

void tst_HistoryFile::brokenRowEndsThePage()
{
    history().keepPage(RoomId {7}, messages(1, 10));
    m_history.reset();
    {
        HistoryDatabase database;
        QCOMPARE(database.open(path()), HistoryDatabase::Trouble::None);
        QVERIFY(database.execute(u"UPDATE messages SET body = '{\"id\": -5}' WHERE seq = 4"_s));
    }
    QCOMPARE(seqs(state().page.messages), range(5, 10));
    QCOMPARE(m_notices, QStringList());
}

void tst_HistoryFile::roomsAreDecodedAndBounded()
{
    history().keepRooms({room(7, u"General"_s), room(8, u"Lounge"_s), room(9, u"Attic"_s)});
    m_history.reset();
    {
        HistoryDatabase database;
        QCOMPARE(database.open(path()), HistoryDatabase::Trouble::None);
        QVERIFY(database.execute(u"UPDATE rooms SET body = 'nonsense' WHERE id = 7"_s));
        QVERIFY(database.execute(u"UPDATE rooms SET body = body || hex(zeroblob(1000000)) WHERE id = 8"_s));
    }
    const KeptState read = state();
    QCOMPARE(read.rooms.size(), 1);
    QCOMPARE(read.rooms.first().room, room(9, u"Attic"_s));
}

void tst_HistoryFile::nothingIsKeptWhenSoChosen()
{
    HistoryLimits limits;
    limits.keepsMessages = false;
    begin(limits).keepRooms({room(7, u"General"_s)});
    history().keepPage(RoomId {7}, messages(1, 10));
    history().keepPeople({ben});
    history().keepUnsent(u"c1"_s, {{u"client_id"_s, u"c1"_s}}, this, {});
    const KeptState read = state();
    QVERIFY(read.rooms.isEmpty());
    QVERIFY(read.page.messages.isEmpty());
    QCOMPARE(read.outbox.size(), 1); // one's own words are not lost
    QVERIFY(!isOnDisk("General"));
    QVERIFY(!isOnDisk("hello"));
}

void tst_HistoryFile::whatWasKeptGoesWhenSoChosen()
{
    history().keepRooms({room(7, u"General"_s)});
    history().keepPage(RoomId {7}, messages(1, 500));
    history().flush();
    QVERIFY(isOnDisk("hello"));
    HistoryLimits limits;
    limits.keepsMessages = false;
    history().setLimits(limits);
    history().flush();
    QVERIFY(!isOnDisk("hello"));
    QVERIFY(!isOnDisk("General"));
    // And by the next start, if it was chosen elsewhere.
    begin().keepPage(RoomId {7}, messages(1, 10));
    begin(limits).flush();
    QVERIFY(!isOnDisk("hello"));
}

QTEST_GUILESS_MAIN(tst_HistoryFile)
#include "tst_HistoryFile.moc"
