// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatFixture.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace hearth {

/// How many search at once, and how the index is made meanwhile.
class tst_Searching : public QObject
{
    Q_OBJECT

    static SearchProgress stored(ChatFixture &f)
    {
        return f.write<SearchProgress>([](Store &store) { return store.search().progress(); }).value();
    }
    /// Whether there is nothing to take into the index; else takes one in.
    static bool allIndexed(ChatFixture &f)
    {
        return !f.write<SearchStep>([](Store &store) { return store.search().index(1); }).value().hasMore;
    }
    /// The thread that searches is busy as long as this lives.
    struct HeldSearches
    {
        explicit HeldSearches(Storage &storage)
        {
            storage.readLong<void>(
                &context,
                [gate = gate](Store &) -> Result<void> {
                    gate->acquire();
                    return {};
                },
                [](const Result<void> &) {});
        }
        ~HeldSearches() { gate->release(); }
        Q_DISABLE_COPY_MOVE(HeldSearches)
        std::shared_ptr<QSemaphore> gate = std::make_shared<QSemaphore>();
        QObject context;
    };

private Q_SLOTS:
    void fourAtOnceAreEnough()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.send({ada}, room, u"fox"_s));
        int found = 0;
        QList<Error> refused;
        QObject context;
        const auto search = [&](UserId who) {
            f.chat->search.search(who, {u"fox"_s}, Answer<SearchHits>(&context, [&](const Result<SearchHits> &hits) {
                hits ? void(found += int(hits->hits.size())) : refused.append(hits.error());
            }));
        };
        {
            const HeldSearches held(*f.storage);
            for (int i = 0; i < 5; ++i)
                search(ada);
            QCOMPARE(refused.size(), 1);
            QCOMPARE(refused.first().code, ErrorCode::Busy);
            QVERIFY(refused.first().retryAfter.count() > 0);
            search(bob);
            QCOMPARE(refused.size(), 1);
            // What does not take long goes on.
            QVERIFY(f.send({ada}, room, u"more"_s));
            QCOMPARE(found, 0);
        }
        QTRY_COMPARE(found, 5);
        search(ada); // and again
        QTRY_COMPARE(found, 6);
        QCOMPARE(refused.size(), 1);
    }

    void soManyWaitAtMost()
    {
        ChatOptions options;
        options.maxWaitingSearches = 2;
        ChatFixture f(options);
        QList<UserId> people;
        for (int i = 0; i < 4; ++i)
            people << f.addUser(u"user%1"_s.arg(i));
        int answered = 0;
        int refused = 0;
        QObject context;
        {
            const HeldSearches held(*f.storage);
            QTRY_COMPARE(f.storage->waitingLongReads(), 0); // it is held
            for (const UserId who : std::as_const(people))
                f.chat->search.search(who, {u"fox"_s},
                    Answer<SearchHits>(&context, [&](const Result<SearchHits> &hits) { hits ? ++answered : ++refused; }));
            QCOMPARE(refused, 2);
        }
        QTRY_COMPARE(answered, 2);
    }

    void whatIsSaidIsIndexedSoonAfter()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.send({ada}, room, u"fox"_s));
        f.clock.advance(SearchIndexing::soon);
        QTRY_VERIFY(f.chat->indexing.progress().all > 0);
        QVERIFY(allIndexed(f));
        QVERIFY(f.send({ada}, room, u"fox again"_s));
        QVERIFY(!allIndexed(f)); // not at once
    }

    void whatWasThereBeforeIsIndexedInSteps()
    {
        ChatOptions options;
        options.rateLimits = false;
        ChatFixture f(options);
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        for (int i = 0; i < 3 * SearchIndexing::part; ++i)
            QVERIFY(f.send({ada}, room, u"fox"_s));
        // As before there was an index, or as words were taken apart in another way.
        f.stop();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"before"_s);
            database.setDatabaseName(f.folder.filePath(u"hearth.db"_s));
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"UPDATE search_index SET made_by = 'others'"_s));
            database.close();
        }
        QSqlDatabase::removeDatabase(u"before"_s);
        f.start();
        QTRY_VERIFY(!f.chat->indexing.progress().isComplete());
        f.clock.advance(SearchIndexing::rest);
        QTRY_VERIFY(f.chat->indexing.progress().indexed >= SearchIndexing::part);
        QVERIFY(!f.chat->indexing.progress().isComplete()); // there is a rest between steps
        f.restart();
        const auto isComplete = [&] {
            f.clock.advance(std::chrono::seconds(1));
            return f.chat->indexing.progress().all > 0 && f.chat->indexing.progress().isComplete();
        };
        QTRY_VERIFY(isComplete());
        QVERIFY(stored(f).isComplete());
    }

    void whatWasDeletedIsOutOfTheFilesWithinADay()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.send({ada}, room, u"a sparrow"_s));
        const MessageId said = f.send({ada}, room, u"a zebrafinch"_s)->id;
        f.clock.advance(SearchIndexing::soon);
        QTRY_VERIFY(allIndexed(f));
        QVERIFY(f.await<Shared<Message>>([&](const Answer<Shared<Message>> &answer) {
            f.chat->alterations.alter({ada}, events::DeleteMessage {said}, answer);
        }));
        const auto isInFiles = [&] {
            for (const auto &name : {u"hearth.db"_s, u"hearth.db-wal"_s}) {
                QFile file(f.folder.filePath(name));
                if (file.open(QFile::ReadOnly) && file.readAll().contains("zebrafinch"))
                    return true;
            }
            return false;
        };
        QVERIFY(isInFiles());
        for (int minute = 0; minute < 24 * 60 && isInFiles(); ++minute) {
            f.clock.advance(std::chrono::minutes(1));
            (void)stored(f); // what was begun is done before time goes on
        }
        // The log is emptied once in two real seconds.
        QTRY_VERIFY(stored(f).all > 0 && !isInFiles());
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Searching)
#include "tst_Searching.moc"
