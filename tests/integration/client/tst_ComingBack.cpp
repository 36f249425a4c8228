// SPDX-License-Identifier: GPL-3.0-or-later
#include "InALongRoom.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace hearth;

/// After a lost connection: what was missed is asked once, and what was changed is changed here.
class tst_ComingBack : public InALongRoom
{
    Q_OBJECT
private Q_SLOTS:
    void oneQuestionForAllRooms();
    void whoIsThereComesWithIt();
    void whoIsThereIsAskedForWhereItDoesNotCome();
    void whoIsInAnotherRoomIsAskedForThere();
    void whatWasDeletedMeanwhileIsGone();
    void aServerThatDoesNotKnowTheQuestionIsAskedForTheList();
    void whatIsOlderIsIgnored();
    void aGapInTheChangesIsFetchedOnce();
    void whatIsNotHeldIsCountedAsKnown();
    void whatIsChangedWhileAPageIsOnItsWayStaysChanged();
    void whoJoinsARoomThatIsHereIsToldWhatWasChangedInIt();
    void aRoomThatIsToldBeforeTheListIsNotTakenForAll();
    void publicRoomsAreFetchedOnceTheyAreLookedFor();
    void aListThatIsOlderThanWhatWasToldIsNotTaken();
    void whatIsReadElsewhereIsNotTakenBackByAnOlderList();

private:
    /// What was done to the message last, as stored.
    Message changed(Seq seq, const QString &text, bool deleted = false)
    {
        Message message = stored(seq);
        message.text = deleted ? QString() : text;
        message.deleted = deleted;
        message.change = ++m_lastChange;
        m_own.insert(seq, message);
        return message;
    }
    void tell(const Message &message) { m_server->emitEvent(events::messageUpdated, toJson(message)); }
    QString text(Seq seq) const
    {
        const TimelineModel *timeline = m_session->conversation()->timeline();
        return timeline->data(timeline->index(int(seq - timeline->rows().oldestSeq())), TimelineModel::TextRole).toString();
    }
    bool comesBack()
    {
        m_asked.clear();
        const int arrivals = m_server->arrivals();
        m_session->connection()->reopen();
        return QTest::qWaitFor([&] { return m_server->arrivals() > arrivals && m_session->connection()->isOnline(); });
    }
};

void tst_ComingBack::oneQuestionForAllRooms()
{
    QVERIFY(m_syncs.isEmpty()); // the first time everything is loaded
    for (int i = 0; i < 20; ++i)
        m_texts.insert(++m_last, u"missed"_s);
    changed(5, u"other words"_s);
    QVERIFY(comesBack());
    QTRY_COMPARE(m_session->conversation()->timeline()->newestSeq(), m_last);
    QCOMPARE(text(5), u"other words"_s);
    QCOMPARE(m_session->rooms()->find(RoomId {7})->lastSeq, m_last);
    QCOMPARE(m_syncs.size(), 1);
    QCOMPARE(m_syncs[0].value("rooms"_L1).toObject().value("7"_L1).toArray(), (QJsonArray {firstStored, 0}));
    QCOMPARE(m_asked, QStringList());
    // And once more, with nothing missed.
    m_read = m_last;
    QVERIFY(comesBack());
    QTRY_COMPARE(m_syncs.size(), 2);
    QCOMPARE(m_syncs[1].value("rooms"_L1).toObject().value("7"_L1).toArray(), (QJsonArray {m_last, 1}));
    QTRY_COMPARE(m_session->rooms()->unreadTotal(), 0);
}

void tst_ComingBack::whoIsThereComesWithIt()
{
    Members *members = m_session->members();
    m_people->append(User {UserId {2}, u"ben"_s, u"Ben"_s, Role::Member, PresenceStatus::Away, {}});
    QVERIFY(comesBack());
    QVERIFY(members->isLoading());
    QTRY_VERIFY(!members->isLoading());
    QCOMPARE(members->list()->count(), 2);
    QCOMPARE(members->people()->find(UserId {2}).value_or(User {}).status, PresenceStatus::Away);
    QCOMPARE(m_session->rooms()->find(RoomId {7})->memberCount, 2);
    QCOMPARE(m_syncs.size(), 1);
    QCOMPARE(m_asked, QStringList());
}

void tst_ComingBack::whoIsThereIsAskedForWhereItDoesNotCome()
{
    m_people.reset();
    QVERIFY(comesBack());
    QTRY_VERIFY(!m_session->members()->isLoading());
    QCOMPARE(m_asked, QStringList {rest::pathFor(rest::membersPath, 7)});
}

void tst_ComingBack::whoIsInAnotherRoomIsAskedForThere()
{
    m_session->conversation()->open(0); // no room is looked at
    QVERIFY(comesBack());
    QTRY_COMPARE(m_asked.count(rest::pathFor(rest::membersPath, 7)), 1); // it is opened again
    QVERIFY(!m_syncs.last().contains("members"_L1));
}

void tst_ComingBack::whatWasDeletedMeanwhileIsGone()
{
    QCOMPARE(text(30), u"30"_s);
    changed(30, {}, true);
    QVERIFY(comesBack());
    QTRY_COMPARE(text(30), QString());
}

void tst_ComingBack::aServerThatDoesNotKnowTheQuestionIsAskedForTheList()
{
    m_server->onSync = nullptr;
    m_texts.insert(++m_last, u"missed"_s);
    QVERIFY(comesBack());
    QTRY_COMPARE(m_session->conversation()->timeline()->newestSeq(), m_last);
    QVERIFY(m_asked.contains(rest::roomsPath));
}

void tst_ComingBack::whatIsOlderIsIgnored()
{
    const Message first = changed(10, u"first"_s);
    const Message second = changed(10, u"second"_s);
    tell(first);
    tell(second);
    tell(first);
    say(u"the end"_s);
    QTRY_COMPARE(m_session->conversation()->timeline()->newestSeq(), m_last);
    QCOMPARE(text(10), u"second"_s);
    m_clock->advance(std::chrono::seconds(10));
    QCOMPARE(m_asked.count(rest::pathFor(rest::messagesPath, 7)), 2); // the first pages
}

void tst_ComingBack::aGapInTheChangesIsFetchedOnce()
{
    m_asked.clear();
    for (Seq seq = 1; seq <= 20; ++seq)
        changed(seq, u"not told"_s);
    tell(changed(21, u"told"_s));
    tell(changed(22, u"told"_s));
    QTRY_COMPARE(text(22), u"told"_s);
    QCOMPARE(m_asked, QStringList()); // it may still come
    m_clock->advance(std::chrono::seconds(2));
    QTRY_COMPARE(text(20), u"not told"_s);
    QCOMPARE(m_asked, QStringList {rest::pathFor(rest::messagesPath, 7)});
    tell(changed(23, u"told"_s));
    QTRY_COMPARE(text(23), u"told"_s);
    m_clock->advance(std::chrono::seconds(10));
    QCOMPARE(m_asked.size(), 1);
}

void tst_ComingBack::whatIsNotHeldIsCountedAsKnown()
{
    m_session->connection()->reopen();
    m_last += 5000; // so far that the latest page is all there is
    QVERIFY(comesBack());
    QTRY_COMPARE(m_session->conversation()->timeline()->newestSeq(), m_last);
    QVERIFY(m_session->conversation()->timeline()->rows().oldestSeq() > firstStored);
    m_asked.clear();
    tell(changed(3, u"nobody looks"_s));
    tell(changed(m_last, u"here"_s));
    QTRY_COMPARE(text(m_last), u"here"_s);
    m_clock->advance(std::chrono::seconds(10));
    QCOMPARE(m_asked, QStringList());
    m_read = m_last;
    QVERIFY(comesBack());
    QTRY_COMPARE(m_syncs.last().value("rooms"_L1).toObject().value("7"_L1).toArray(), (QJsonArray {m_last, 2}));
}

void tst_ComingBack::whatIsChangedWhileAPageIsOnItsWayStaysChanged()
{
    TimelineModel *timeline = m_session->conversation()->timeline();
    m_meanwhile = [&] {
        tell(changed(30, u"other words"_s));
        QVERIFY(QTest::qWaitFor([&] { return text(30) == u"other words"_s; }));
    };
    timeline->paging()->loadAround(30); // in place of what is here
    QTRY_VERIFY(!m_meanwhile && !timeline->paging()->loadingNewer());
    QCOMPARE(text(30), u"other words"_s);
}

/// It was left and joined again by another device while there was no connection, and what was missed is still being asked.
void tst_ComingBack::whoJoinsARoomThatIsHereIsToldWhatWasChangedInIt()
{
    m_server->onSync = [this](const QJsonObject &asked) { // nothing was missed, as far as it goes
        m_syncs.append(asked);
        return QJsonObject {{u"ok"_s, true}, {u"rooms"_s, QJsonArray()}, {u"gone"_s, QJsonArray()}, {u"complete"_s, true}};
    };
    QVERIFY(comesBack());
    changed(5, u"other words"_s);
    connect(m_server.get(), &ScriptedServer::spoken, this, [this](const QString &frame) {
        if (!frame.contains("\"join_room\""_L1))
            return;
        QList<Shared<Message>> latest;
        for (Seq seq = m_last - rest::defaultPageSize + 1; seq <= m_last; ++seq)
            latest.append(stored(seq));
        QJsonObject ack = toJson(events::RoomJoined {general(), {}, latest});
        ack.insert(u"ok"_s, true);
        m_server->say("43"_L1 + frame.mid(2, frame.indexOf(u'[') - 2)
            + QString::fromUtf8(QJsonDocument(QJsonArray {ack}).toJson(QJsonDocument::Compact)));
    });
    m_session->rooms()->join(7);
    QTRY_COMPARE(m_session->conversation()->timeline()->count(), rest::defaultPageSize);
    QSignalSpy taken(m_session->inbox(), &Inbox::changed);
    m_asked.clear();
    m_clock->advance(std::chrono::seconds(2));
    QTRY_VERIFY(m_asked.contains(rest::pathFor(rest::messagesPath, 7)));
    QTRY_VERIFY(!taken.isEmpty()); // and the answer has come
    // What is kept on the machine, too.
    m_server->stop();
    QTRY_VERIFY(!m_session->connection()->isOnline());
    m_clock->advance(std::chrono::seconds(2));
    m_session->conversation()->timeline()->paging()->loadOlder();
    QTRY_COMPARE(m_session->conversation()->timeline()->count(), int(m_last));
    QCOMPARE(text(5), u"other words"_s);
}

void tst_ComingBack::aRoomThatIsToldBeforeTheListIsNotTakenForAll()
{
    bool hasList = false;
    m_server->onRequest = [&](const QString &path, const QUrlQuery &query) {
        return path == rest::roomsPath && !hasList ? ScriptedServer::Reply {503, "{}"} : answer(path, query);
    };
    const QTemporaryDir folder;
    m_session = std::make_unique<ChatSession>(m_session->account(), folder.path(), m_clock.get());
    m_session->start();
    QTRY_VERIFY(m_session->connection()->isOnline());
    m_server->emitEvent(events::roomCreated, toJson(general()));
    QTRY_COMPARE(m_session->rooms()->list()->count(), 1);
    QVERIFY(!m_session->rooms()->isLoaded());
    hasList = true;
    QVERIFY(comesBack());
    QTRY_VERIFY(m_session->rooms()->isLoaded());
    m_session.reset();
}

void tst_ComingBack::publicRoomsAreFetchedOnceTheyAreLookedFor()
{
    QVERIFY(comesBack());
    QTRY_COMPARE(m_syncs.size(), 1);
    QVERIFY(!m_asked.contains(rest::roomsPath));
    m_session->rooms()->refreshPublicRooms();
    QTRY_COMPARE(m_asked.count(rest::roomsPath), 1);
    QTRY_VERIFY(m_session->rooms()->error().isEmpty());
    m_session->rooms()->refreshPublicRooms(); // they are known now
    say(u"the end"_s);
    QTRY_COMPARE(m_session->conversation()->timeline()->newestSeq(), m_last);
    QCOMPARE(m_asked.count(rest::roomsPath), 1);
}

void tst_ComingBack::aListThatIsOlderThanWhatWasToldIsNotTaken()
{
    QVERIFY(comesBack());
    QTRY_COMPARE(m_syncs.size(), 1);
    m_withRooms = [this] {
        m_server->emitEvent(events::userLeft, toJson(events::MemberChanged {RoomId {7}, ScriptedServer::user()}));
        m_isMember = false; // from the next list on
        QVERIFY(QTest::qWaitFor([this] { return m_session->rooms()->list()->count() == 0; }));
    };
    m_session->rooms()->refreshPublicRooms();
    QTRY_COMPARE(m_session->rooms()->list()->count(), 0);
    QTRY_COMPARE(m_session->rooms()->publicRooms()->count(), 1); // the list came
    QCOMPARE(m_session->rooms()->list()->count(), 0);
}

void tst_ComingBack::whatIsReadElsewhereIsNotTakenBackByAnOlderList()
{
    m_session->reading()->setVisible(false, false);
    for (const Seq read : {40, 50}) { // back, and forwards
        QVERIFY(comesBack());
        QTRY_VERIFY(m_syncs.size() == 1);
        m_topic = u"read to %1"_s.arg(read);
        m_withRooms = [this, read] {
            m_read = read; // from the next list on
            m_server->emitEvent(events::roomRead, toJson(events::RoomRead {RoomId {7}, read, firstStored - read, 0}));
            QVERIFY(QTest::qWaitFor([&] { return m_session->rooms()->unreadTotal() == int(firstStored - read); }));
        };
        m_session->rooms()->refreshPublicRooms();
        QTRY_COMPARE(m_session->conversation()->topic(), m_topic);
        QTRY_COMPARE(m_session->rooms()->unreadTotal(), int(firstStored - read));
        m_syncs.clear();
    }
}

QTEST_GUILESS_MAIN(tst_ComingBack)
#include "tst_ComingBack.moc"
