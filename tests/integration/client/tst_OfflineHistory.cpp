// SPDX-License-Identifier: GPL-3.0-or-later
#include "AdaAndBen.h"

#include <QDirIterator>

using namespace hearth;
using namespace Qt::StringLiterals;

/// What is there without a connection, and what becomes of it with one.
class tst_OfflineHistory : public AdaAndBen
{
    Q_OBJECT
private Q_SLOTS:
    void lastConversationIsThereWithoutAServer();
    void isBroughtUpToDate();
    void whatWasChangedMeanwhileIsChanged();
    void whoComesIntoARoomAgainSeesWhatWasChangedMeanwhile();
    void whatWasMarkedUnreadWithoutAConnectionIsToldLater();
    void otherRoomsOpenFromDisk();
    void scrollsAsFarAsItGoesAndSaysWhereItEnds();
    void whatWasWrittenWithoutAConnectionIsSent();
    void anEditWithoutAConnectionIsSavedWhenTheProgramIsBack();
    void comesBackToThePlace();
    void signingOutLeavesNothing();

private:
    bool say(Persona &who, const QString &text)
    {
        return who.chat->sending()->send(text)
            && QTest::qWaitFor([&] { return who.texts().contains(text) && who.allSent(); }, Persona::patience);
    }
    bool hears(Persona &who, const QString &text)
    {
        return QTest::qWaitFor([&] { return who.texts().contains(text); }, Persona::patience);
    }
    /// The program is started again.
    bool comesBack(Persona &who)
    {
        who.chats();
        return QTest::qWaitFor(
            [&] { return who.chat->conversation()->roomId() != 0 && who.chat->conversation()->timeline(); }, Persona::patience);
    }
    static QStringList filesOf(const Persona &who)
    {
        QStringList files;
        QDirIterator folders(who.profile.path() + "/accounts"_L1, QDir::Files, QDirIterator::Subdirectories);
        while (folders.hasNext())
            files << folders.next();
        return files;
    }
};

void tst_OfflineHistory::lastConversationIsThereWithoutAServer()
{
    QVERIFY(say(*m_ada, u"one"_s));
    QVERIFY(say(*m_ben, u"two"_s));
    QVERIFY(hears(*m_ada, u"two"_s));
    m_ada->chat.reset();
    m_ben->chat.reset();
    m_server->kill();
    QVERIFY(comesBack(*m_ada));
    QCOMPARE(m_ada->texts(), QStringList({u"one"_s, u"two"_s}));
    QCOMPARE(m_ada->get(1, TimelineModel::AuthorRole).toString(), u"Ben"_s);
    QCOMPARE(m_ada->chat->conversation()->name(), u"General"_s);
    QCOMPARE(m_ada->chat->rooms()->list()->count(), 1);
    QVERIFY(m_ada->chat->rooms()->isLoaded());
    QVERIFY(!m_ada->chat->connection()->isOnline());
    QVERIFY(!m_ada->chat->conversation()->timeline()->paging()->canLoadOlder());
}

void tst_OfflineHistory::isBroughtUpToDate()
{
    QVERIFY(say(*m_ada, u"one"_s));
    m_ada->chat.reset();
    QVERIFY(hears(*m_ben, u"one"_s));
    QVERIFY(say(*m_ben, u"two"_s));
    QVERIFY(say(*m_ben, u"three"_s));
    QVERIFY(comesBack(*m_ada));
    QVERIFY(hears(*m_ada, u"three"_s));
    QCOMPARE(m_ada->texts(), QStringList({u"one"_s, u"two"_s, u"three"_s}));
    // And what came is there the next time.
    m_ada->chat.reset();
    m_ben->chat.reset();
    m_server->kill();
    QVERIFY(comesBack(*m_ada));
    QCOMPARE(m_ada->texts(), QStringList({u"one"_s, u"two"_s, u"three"_s}));
}

void tst_OfflineHistory::whatWasChangedMeanwhileIsChanged()
{
    QVERIFY(say(*m_ben, u"one"_s));
    QVERIFY(hears(*m_ada, u"one"_s));
    const auto edit = [this](const QString &text) {
        m_ben->chat->connection()->socket()->request(u"edit_message"_s,
            {{u"message"_s, m_ben->get(0, TimelineModel::MessageIdRole).toLongLong()}, {u"text"_s, text}}, this,
            [](const Result<QJsonObject> &ack) { QVERIFY(ack.has_value()); });
    };
    // While one is there, and while one is not.
    edit(u"won"_s);
    QVERIFY(hears(*m_ada, u"won"_s));
    m_ada->chat.reset();
    edit(u"won again"_s);
    QVERIFY(comesBack(*m_ada));
    QCOMPARE(m_ada->texts().size(), 1);
    QVERIFY(hears(*m_ada, u"won again"_s));
    // And so it is on the disk, up to the number that it knows: what is not told again is there.
    m_ada->chat.reset();
    for (int start = 0; start < 2; ++start) {
        QVERIFY(comesBack(*m_ada));
        QCOMPARE(m_ada->texts(), QStringList(u"won again"_s));
        m_ada->chat.reset();
        m_server->kill();
    }
}

/// By another device, and at once: what is on the disk is of before.
void tst_OfflineHistory::whoComesIntoARoomAgainSeesWhatWasChangedMeanwhile()
{
    const qint64 general = m_ben->chat->conversation()->roomId();
    QVERIFY(say(*m_ada, u"one"_s));
    QVERIFY(hears(*m_ben, u"one"_s));
    QTemporaryDir phone;
    ChatSession other(m_ben->chat->account(), phone.path(), &m_ben->clock);
    other.start();
    QTRY_VERIFY_WITH_TIMEOUT(other.conversation()->roomId() == general, Persona::patience);
    other.rooms()->leave(general);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->conversation()->roomId(), 0, Persona::patience);
    QVERIFY(m_ada->chat->composition()->editLast(m_ada->chat->conversation()->timeline()));
    m_ada->chat->composition()->setWords(u"won"_s);
    m_ada->chat->composition()->save();
    QVERIFY(hears(*m_ada, u"won"_s));
    other.rooms()->join(general);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->conversation()->roomId(), general, Persona::patience);
    QVERIFY(hears(*m_ben, u"won"_s));
}

void tst_OfflineHistory::whatWasMarkedUnreadWithoutAConnectionIsToldLater()
{
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
        QVERIFY(say(*m_ada, text));
    QVERIFY(hears(*m_ben, u"three"_s));
    m_ben->chat->reading()->markReadUpTo(3);
    const auto isTold = [this] { return !m_ben->chat->reading()->state()->hasUnsent(); };
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->conversation()->timeline()->lastReadSeq(), 3, Persona::patience);
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), Persona::patience);
    m_ben->chat.reset();
    m_server->kill();
    QVERIFY(comesBack(*m_ben));
    m_ben->chat->reading()->markUnreadFrom(2);
    QCOMPARE(m_ben->chat->rooms()->unreadTotal(), 2);
    QVERIFY(comesBack(*m_ben)); // started again in between
    QVERIFY(!isTold());
    QCOMPARE(m_server->start(), QString());
    m_ben->chat->connection()->tryNow();
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), Persona::patience);
    QCOMPARE(m_ben->chat->rooms()->unreadTotal(), 2);
    // And so it is where it was not marked.
    QTemporaryDir phone;
    ChatSession other(m_ben->chat->account(), phone.path(), &m_ben->clock);
    other.start();
    QTRY_COMPARE_WITH_TIMEOUT(other.rooms()->unreadTotal(), 2, Persona::patience);
}

void tst_OfflineHistory::otherRoomsOpenFromDisk()
{
    const qint64 general = m_ada->chat->conversation()->roomId();
    QVERIFY(say(*m_ada, u"in General"_s));
    m_ada->chat->rooms()->create(u"Lounge"_s, {}, u"public"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->chat->conversation()->name(), u"Lounge"_s, Persona::patience);
    QVERIFY(say(*m_ada, u"in the lounge"_s));
    m_ada->chat.reset();
    m_server->kill();
    QVERIFY(comesBack(*m_ada));
    QCOMPARE(m_ada->chat->conversation()->name(), u"Lounge"_s);
    QCOMPARE(m_ada->texts(), QStringList(u"in the lounge"_s));
    m_ada->chat->conversation()->open(general);
    QTRY_COMPARE(m_ada->texts(), QStringList(u"in General"_s));
}

void tst_OfflineHistory::scrollsAsFarAsItGoesAndSaysWhereItEnds()
{
    for (int i = 1; i <= 130; ++i)
        QVERIFY(m_ben->chat->sending()->send(QString::number(i)));
    QVERIFY(hears(*m_ada, u"130"_s));
    m_ben->chat.reset();
    m_ada->chat.reset();
    m_server->kill();
    QVERIFY(comesBack(*m_ada));
    TimelineModel *timeline = m_ada->chat->conversation()->timeline();
    QCOMPARE(timeline->newestSeq(), 130);
    QVERIFY(timeline->paging()->canLoadOlder());
    while (timeline->paging()->canLoadOlder()) {
        const Seq oldest = timeline->rows().oldestSeq();
        timeline->paging()->loadOlder();
        QTRY_VERIFY(!timeline->paging()->loadingOlder());
        QVERIFY(timeline->rows().oldestSeq() < oldest);
    }
    QCOMPARE(timeline->rows().confirmed(), 130);
    QVERIFY(!timeline->paging()->olderElsewhere()); // it goes back to the room's first message

    // Somebody who has come only now has the latest page.
    m_ada->chat.reset();
    QCOMPARE(m_server->start(), QString());
    Persona eve;
    QVERIFY(eve.entersAsGuest(m_server->url(), u"Eve"_s));
    eve.chats();
    QVERIFY(eve.isInARoom());
    QVERIFY(hears(eve, u"130"_s));
    eve.chat.reset();
    m_server->kill();
    QVERIFY(comesBack(eve));
    timeline = eve.chat->conversation()->timeline();
    QCOMPARE(timeline->rows().oldestSeq(), 81);
    timeline->paging()->loadOlder();
    QTRY_VERIFY(timeline->paging()->olderElsewhere());
    QVERIFY(timeline->paging()->canLoadOlder());
    QCOMPARE(timeline->rows().oldestSeq(), 81);
    QCOMPARE(m_server->start(), QString());
    eve.chat->connection()->tryNow();
    QTRY_VERIFY_WITH_TIMEOUT(eve.chat->connection()->isOnline(), Persona::patience);
    QVERIFY(!timeline->paging()->olderElsewhere());
    timeline->paging()->loadOlder();
    QTRY_COMPARE_WITH_TIMEOUT(timeline->rows().oldestSeq(), 31, Persona::patience);
}

void tst_OfflineHistory::whatWasWrittenWithoutAConnectionIsSent()
{
    m_ada->chat.reset();
    m_server->kill();
    QVERIFY(comesBack(*m_ada));
    QVERIFY(m_ada->chat->sending()->send(u"into the dark"_s));
    QTRY_COMPARE(m_ada->texts(), QStringList(u"into the dark"_s));
    m_ada->chat->sending()->setDraft(u"and more"_s);
    QVERIFY(comesBack(*m_ada)); // started again in between
    QTRY_COMPARE(m_ada->texts(), QStringList(u"into the dark"_s));
    QCOMPARE(m_ada->chat->sending()->draft(), u"and more"_s);
    QCOMPARE(m_server->start(), QString());
    m_ada->chat->connection()->tryNow();
    QVERIFY(hears(*m_ben, u"into the dark"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_ada->allSent(), Persona::patience);
    QCOMPARE(m_ben->texts(), QStringList(u"into the dark"_s));
}

void tst_OfflineHistory::anEditWithoutAConnectionIsSavedWhenTheProgramIsBack()
{
    QVERIFY(say(*m_ada, u"frist"_s));
    QVERIFY(hears(*m_ben, u"frist"_s));
    m_server->kill();
    QTRY_VERIFY_WITH_TIMEOUT(!m_ada->chat->connection()->isOnline(), Persona::patience);
    const auto composition = [this] { return m_ada->chat->composition(); };
    QVERIFY(composition()->editLast(m_ada->chat->conversation()->timeline()));
    composition()->setWords(u"first"_s);
    composition()->save();
    QVERIFY(composition()->isWaiting());
    for (int ends = 0; ends < 2; ++ends) {
        QVERIFY(comesBack(*m_ada));
        QTRY_VERIFY_WITH_TIMEOUT(composition()->isWaiting(), Persona::patience);
        QCOMPARE(composition()->words(), u"first"_s);
        QCOMPARE(m_ada->texts(), QStringList {u"frist"_s});
    }
    QCOMPARE(m_server->start(), QString());
    m_ada->chat->connection()->tryNow();
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->texts(), QStringList {u"first"_s}, Persona::patience);
    QTRY_COMPARE_WITH_TIMEOUT(composition()->editing(), 0, Persona::patience);
    m_ben->chat->connection()->tryNow();
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->texts(), QStringList {u"first"_s}, Persona::patience);
    // It is done with: saved once, and not again.
    QVERIFY(comesBack(*m_ada));
    QTRY_VERIFY_WITH_TIMEOUT(m_ada->chat->connection()->isOnline(), Persona::patience);
    QCOMPARE(composition()->editing(), 0);
}

void tst_OfflineHistory::comesBackToThePlace()
{
    for (int i = 1; i <= 230; ++i)
        QVERIFY(m_ben->chat->sending()->send(QString::number(i)));
    QVERIFY(hears(*m_ada, u"230"_s));
    // Far up, where the view says what is at its lower edge.
    m_ada->chat->conversation()->timeline()->setFollowing(false);
    m_ada->chat->conversation()->timeline()->setReadingAt(60);
    m_ben->chat.reset();
    m_ada->chat.reset();
    m_server->kill();
    QVERIFY(comesBack(*m_ada));
    const int row = m_ada->chat->conversation()->timeline()->rowOfMessage(m_ada->chat->conversation()->restoredMessage());
    QVERIFY(row > 0);
    QCOMPARE(m_ada->get(row, TimelineModel::SeqRole).toLongLong(), 60);
    QCOMPARE(m_ada->chat->conversation()->timeline()->newestSeq(), 230);
}

void tst_OfflineHistory::signingOutLeavesNothing()
{
    QVERIFY(say(*m_ada, u"one"_s));
    m_ada->chat->sending()->setDraft(u"half"_s);
    QSignalSpy ended(m_ada->chat.get(), &ChatSession::ended);
    QVERIFY(!filesOf(*m_ada).isEmpty());
    m_ada->chat->signOut();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, Persona::patience);
    m_ada->chat.reset();
    QCOMPARE(filesOf(*m_ada), QStringList());
}

QTEST_GUILESS_MAIN(tst_OfflineHistory)
#include "tst_OfflineHistory.moc"
