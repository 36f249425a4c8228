// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverHistory.h"

using namespace hearth;
using namespace hearth::samples;

/// What is not on the server yet, whose history it is, and who may read it.
class tst_DiskHistory : public OverHistory
{
    Q_OBJECT
private Q_SLOTS:
    void unsentAreInTheOrderOfWriting();
    void unsentIsOnTheDiskWhenItSaysSo();
    void draftsKnowTheirRoom();
    void readsStayUntilTheServerKnows();
    void whatAnEarlierProgramKeptIsRead();
    void answersNobodyWhoIsGone();
    void anotherEpochStartsOver();
    void anotherServerStartsOver();
    void whatWasWrittenOutlivesAnotherEpoch();
    void onlyItsOwnerReadsIt();
    void signingOutLeavesNothing();
    void deletedWordsAreNotOnTheDisk_data();
    void deletedWordsAreNotOnTheDisk();
    void whoeverSaysMoreThanTheDiskTakesFillsNoMemory();
    void whoeverSaysMuchAtOnceFillsNoMemoryEither();
    void whoeverChangesMoreThanTheDiskTakesLeavesNothingOld();

private:
    static constexpr int flood = 20'000;
    bool isBounded() { return history().unfinished() <= DiskHistory::mostUnfinished + 1; } // the last one lets the room go
    void keepUnsent(const QString &clientId, const QString &text)
    {
        history().keepUnsent(clientId, {{u"client_id"_s, clientId}, {u"text"_s, text}}, this, {});
    }
    QStringList unsent()
    {
        QStringList texts;
        for (const QJsonObject &message : state().outbox)
            texts.append(message.value("text"_L1).toString());
        return texts;
    }
};

void tst_DiskHistory::unsentAreInTheOrderOfWriting()
{
    keepUnsent(u"c"_s, u"one"_s);
    keepUnsent(u"b"_s, u"two"_s);
    keepUnsent(u"a"_s, u"three"_s);
    history().forgetUnsent(u"b"_s);
    keepUnsent(u"c"_s, u"one, refused"_s);
    begin();
    QCOMPARE(unsent(), QStringList({u"one, refused"_s, u"three"_s}));
}

void tst_DiskHistory::unsentIsOnTheDiskWhenItSaysSo()
{
    std::optional<bool> stored;
    history().keepUnsent(u"c1"_s, {{u"text"_s, u"never to be lost"_s}}, this, [&](bool ok) { stored = ok; });
    QVERIFY(!stored); // the one who asks does not wait
    QTRY_VERIFY(stored);
    QVERIFY(*stored);
    QVERIFY(isOnDisk("never to be lost"));
}

void tst_DiskHistory::draftsKnowTheirRoom()
{
    history().keepDraft(RoomId {7}, {u"half a"_s, morning});
    history().keepDraft(RoomId {8}, {u"other"_s, QDateTime()});
    history().keepDraft(RoomId {9}, {u"gone"_s, morning});
    history().keepDraft(RoomId {9}, {});
    begin();
    const auto drafts = state().drafts;
    QCOMPARE(drafts.size(), 2);
    QCOMPARE(drafts[RoomId {7}].text, u"half a"_s);
    QCOMPARE(drafts[RoomId {7}].roomCreatedAt, morning);
    QVERIFY(!drafts[RoomId {8}].roomCreatedAt.isValid());
}

void tst_DiskHistory::readsStayUntilTheServerKnows()
{
    history().keepRead(RoomId {7}, {12});
    history().keepRead(RoomId {8}, {3});
    history().keepRead(RoomId {9}, {5});
    history().keepRead(RoomId {7}, {14});
    history().keepRead(RoomId {9}, {0, true}); // the whole room was marked as unread
    history().forgetRead(RoomId {8});
    begin();
    QCOMPARE(state().reads, (QHash<RoomId, KeptRead> {{RoomId {7}, {14, false}}, {RoomId {9}, {0, true}}}));
}

void tst_DiskHistory::whatAnEarlierProgramKeptIsRead()
{
    history().keepRead(RoomId {7}, {14, true});
    m_history.reset();
    {
        HistoryDatabase database;
        QVERIFY(database.openAsIs(path()));
        QVERIFY(database.execute(u"ALTER TABLE reads DROP COLUMN back"_s));
        QVERIFY(database.execute(u"DROP INDEX replies"_s));
        QVERIFY(database.execute(u"DROP INDEX calls"_s));
        QVERIFY(database.execute(u"DROP TABLE edits"_s));
        QVERIFY(database.execute(u"PRAGMA user_version = 1"_s));
    }
    QCOMPARE(state().reads, (QHash<RoomId, KeptRead> {{RoomId {7}, {14, false}}}));
    QCOMPARE(m_emptied, 0);
}

void tst_DiskHistory::answersNobodyWhoIsGone()
{
    auto context = std::make_unique<QObject>();
    bool answered = false;
    history().readPage(RoomId {7}, {}, context.get(), [&](const KeptPage &) { answered = true; });
    context.reset();
    state();
    QVERIFY(!answered);
}

void tst_DiskHistory::anotherEpochStartsOver()
{
    history().meet(u"one"_s, u"first"_s);
    history().keepRooms({room(7, u"General"_s)});
    history().keepPage(RoomId {7}, messages(1, 10));
    history().keepRead(RoomId {7}, {10});
    history().meet(u"one"_s, u"first"_s);
    begin();
    KeptState read = state(RoomId {7}, u"one"_s);
    QCOMPARE(read.epoch, u"first"_s);
    QCOMPARE(read.serverId, u"one"_s);
    QCOMPARE(read.page.messages.size(), 10);
    history().meet(u"one"_s, u"second"_s);
    read = state(RoomId {7}, u"one"_s);
    QCOMPARE(read.epoch, u"second"_s);
    QVERIFY(read.rooms.isEmpty());
    QVERIFY(read.page.messages.isEmpty());
    QVERIFY(read.reads.isEmpty());
    QVERIFY(!isOnDisk("hello"));
}

void tst_DiskHistory::anotherServerStartsOver()
{
    history().meet(u"one"_s, u""_s);
    history().keepPage(RoomId {7}, messages(1, 10));
    QCOMPARE(state(RoomId {7}, {}).page.messages.size(), 10);
    QCOMPARE(state(RoomId {7}, u"one"_s).page.messages.size(), 10);
    QVERIFY(state(RoomId {7}, u"two"_s).page.messages.isEmpty());
}

void tst_DiskHistory::whatWasWrittenOutlivesAnotherEpoch()
{
    history().meet(u"one"_s, u"first"_s);
    keepUnsent(u"c1"_s, u"mine"_s);
    history().keepDraft(RoomId {7}, {u"half a"_s, morning});
    history().meet(u"one"_s, u"second"_s);
    QCOMPARE(unsent(), QStringList(u"mine"_s));
    QCOMPARE(state().drafts.size(), 1);
}

void tst_DiskHistory::onlyItsOwnerReadsIt()
{
    history().keepPage(RoomId {7}, messages(1, 10));
    history().flush();
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOther;
    QVERIFY(!(QFileInfo(m_folder).permissions() & others));
    const auto files = QDir(m_folder).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 2); // and its log
    for (const QFileInfo &file : files)
        QVERIFY2(!(file.permissions() & (others | QFile::ExeOwner)), qPrintable(file.fileName()));
}

void tst_DiskHistory::signingOutLeavesNothing()
{
    write("not a database");
    history().keepPage(RoomId {7}, messages(1, 10)); // beside what was put aside
    keepUnsent(u"c1"_s, u"mine"_s);
    history().flush();
    QVERIFY(QDir(m_folder).entryList(QDir::Files).size() >= 2);
    history().destroyFiles();
    history().keepPage(RoomId {7}, messages(11, 20)); // what was on its way
    history().flush();
    QCOMPARE(QDir(m_folder).entryList(QDir::Files), QStringList());
    m_history.reset();
    QCOMPARE(QDir(m_folder).entryList(QDir::Files), QStringList());
}

void tst_DiskHistory::deletedWordsAreNotOnTheDisk_data()
{
    QTest::addColumn<int>("length");
    QTest::newRow("a few words") << 1;
    QTest::newRow("more than a page of the file") << 600;
}

void tst_DiskHistory::deletedWordsAreNotOnTheDisk()
{
    QFETCH(int, length);
    QList<Message> said = messages(1, 40);
    said[20].text = u"a secret "_s.repeated(length);
    said[30].replyTo = said[20].id;
    said[30].reply = previewOf(said[20]);
    history().keepPage(RoomId {7}, said);
    keepUnsent(u"c1"_s, u"a whisper"_s);
    history().keepDraft(RoomId {7}, {u"a murmur"_s, morning});
    history().keepEdit(RoomId {7}, {morning, MessageId {9}, u"a sigh"_s, u"a groan"_s});
    history().flush();
    QVERIFY(isOnDisk("a secret"));
    QVERIFY(isOnDisk("a whisper"));
    QVERIFY(isOnDisk("a murmur"));
    QVERIFY(isOnDisk("a sigh") && isOnDisk("a groan"));
    said[20].text.clear();
    said[20].deleted = true;
    said[20].change = 1;
    history().keepChanged({said[20]});
    history().forgetUnsent(u"c1"_s);
    history().keepDraft(RoomId {7}, {});
    history().forgetEdit(RoomId {7});
    history().flush();
    QVERIFY(!isOnDisk("a secret"));
    QVERIFY(!isOnDisk("a sigh") && !isOnDisk("a groan"));
    QVERIFY(!isOnDisk("a whisper"));
    QVERIFY(!isOnDisk("a murmur"));
    QVERIFY(isOnDisk("hello"));
}

void tst_DiskHistory::whoeverSaysMoreThanTheDiskTakesFillsNoMemory()
{
    history().keepDraft(RoomId {8}, {u"elsewhere"_s, morning});
    for (Seq seq = 1; seq <= flood; ++seq) {
        history().keepLive(RoomId {7}, {message(seq)});
        QVERIFY(isBounded());
    }
    history().flush();
    QCOMPARE(history().unfinished(), std::size_t(0));
    history().keepLive(RoomId {7}, {message(flood + 1)}); // as before
    history().keepLive(RoomId {7}, {message(flood + 2)});
    begin();
    const QList<Seq> kept = seqs(page(RoomId {7}).messages);
    QVERIFY(!kept.isEmpty());
    QCOMPARE(kept, range(kept.first(), kept.first() + kept.size() - 1)); // without a gap
    QCOMPARE(state().drafts[RoomId {8}].text, u"elsewhere"_s);
}

void tst_DiskHistory::whoeverSaysMuchAtOnceFillsNoMemoryEither()
{
    constexpr std::size_t together = 100;
    const QString words(8000, u'x');
    const std::size_t most = DiskHistory::mostUnfinishedBytes + together * 20'000;
    std::size_t reached = 0;
    for (Seq seq = 1; seq <= 20'000; seq += together) {
        QList<Message> said;
        for (Seq next = seq; next < seq + Seq(together); ++next)
            said.append(message(next, ben, 0, words));
        history().keepLive(RoomId {7}, said);
        reached = std::max(reached, history().unfinishedBytes());
        QVERIFY(history().unfinishedBytes() <= most);
    }
    QVERIFY(reached > together * 16'000);
    history().flush();
    QCOMPARE(history().unfinishedBytes(), std::size_t(0));
    history().keepLive(RoomId {7}, {message(20'001)}); // as before
    history().flush();
    QVERIFY(!page(RoomId {7}).messages.isEmpty());
}

void tst_DiskHistory::whoeverChangesMoreThanTheDiskTakesLeavesNothingOld()
{
    history().keepPage(RoomId {7}, messages(1, 10));
    history().flush();
    QCOMPARE(page(RoomId {7}).messages.size(), 10);
    for (ChangeNumber change = 1; change <= flood; ++change) {
        Message changed = message(5, ben, 5, QString::number(change));
        changed.change = change;
        history().keepChanged({changed});
        QVERIFY(isBounded());
        history().keepChangeNumber(RoomId {7}, change);
        QVERIFY(isBounded());
    }
    begin();
    const QList<Message> kept = page(RoomId {7}).messages;
    for (const Message &message : kept)
        QVERIFY(message.seq != 5 || message.text == QString::number(flood));
}

QTEST_GUILESS_MAIN(tst_DiskHistory)
#include "tst_DiskHistory.moc"
