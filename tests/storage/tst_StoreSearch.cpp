// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverStore.h"
#include "search/SqliteSearchIndex.h"
#include "search/SqliteSearchWords.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hearth;

/// Messages are found by their words, whether the index has them or not: exactly those that a look at each of them finds.
class tst_StoreSearch : public OverStore
{
    Q_OBJECT

    SearchStore &search() { return m_store->search(); }
    Message say(const QString &text, std::optional<RoomId> room = {}, std::optional<Author> author = {})
    {
        return messages().append(message(text, author, room)).value().message;
    }
    AttachmentId upload(const QString &name, const QString &type, RoomId room, UserId user)
    {
        const auto created = m_store->attachments().create({room, user, name, 1, {}, noon}).value();
        const QByteArray hash = QByteArray::number(created.attachment.id.value).rightJustified(32, '0');
        return m_store->attachments().complete(created.attachment.id, {hash, 1, type}, noon).value().attachment.id;
    }
    void fill(int most = 100)
    {
        while (search().index(most).value().hasMore) { }
    }
    SearchAsk ask(const QString &query, const QList<RoomId> &rooms)
    {
        const SearchQuery parsed = SearchQuery::parse(query).value();
        SearchAsk asked {parsed, SearchFilter::of(parsed, QTimeZone::utc()), rooms};
        asked.patience = std::chrono::minutes(1);
        for (const QString &from : parsed.values(SearchOperator::Kind::From))
            asked.filter.from.append(users().byUsername(from).value().value().user.id);
        if (!parsed.values(SearchOperator::Kind::Mentions).isEmpty())
            asked.filter.mentioned = m_ada.id;
        return asked;
    }
    QList<MessageId> found(SearchAsk asked)
    {
        QList<MessageId> ids;
        for (int page = 0; page < 1000; ++page) {
            const FoundMessages found = search().find(asked).value();
            for (const Message &message : found.messages)
                ids.append(message.id);
            if (!found.next)
                return ids;
            asked.after = found.next;
        }
        return {}; // without an end
    }
    QStringList texts(const QString &query)
    {
        QStringList all;
        const FoundMessages found = search().find(ask(query, {m_room.id})).value();
        for (const Message &message : found.messages)
            all.append(message.text);
        return all;
    }
    /// What a look at each message finds, the newest first.
    QList<MessageId> lookedUp(const SearchAsk &asked)
    {
        QList<MessageId> ids;
        for (const RoomId room : asked.rooms) {
            const StoredPage page = messages().page(room, {{}, {}, 10'000}).value();
            for (const Message &message : page.messages)
                if (asked.filter.lets(message) && asked.query.isIn(message))
                    ids.append(message.id);
        }
        std::sort(ids.begin(), ids.end(), std::greater());
        return ids;
    }
    bool fileHas(const QByteArray &bytes)
    {
        (void)m_connection->statement(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).exists();
        QFile file(m_folder->filePath(u"hearth.db"_s));
        return file.open(QFile::ReadOnly) && file.readAll().contains(bytes);
    }
    void forget(const QDateTime &now)
    {
        for (int step = 0; step < 1000 && search().forget(now, std::chrono::hours(1), 4).value().hasMore; ++step) { }
    }

private Q_SLOTS:
    void allThatFitIsFoundAndNothingElse();
    void whatIsAskedIsNeverAnExpression();
    void onlyTheRoomsThatAreAskedAreLookedAt();
    void oldWordsAreGoneAtOnceAndFromTheFileLater();
    void forgettingAllLeavesNothingInTheFile();
    void aRoomThatIsClearedIsNotFound();
    void whoRunsOutOfTimeGoesOnFromThere();
    void theIndexIsMadeAnewByOtherRules();
    void fillingIsTakenUpAgain();
    void theMostRelevantComeFirst();
    void repliesComeWithTheirPreviews();
};

void tst_StoreSearch::allThatFitIsFoundAndNothingElse()
{
    const QStringList vocabulary {u"fox"_s, u"foxes"_s, u"Fox"_s, u"getValue"_s, u"getvalue"_s, u"setGetValueNow"_s, u"value"_s,
        u"snake_case"_s, u"snake"_s, u"a"_s, u"ab"_s, u"abc"_s, u"abcd"_s, u"Ärger"_s, u"arger"_s, u"straße"_s, u"東京"_s,
        u"東京都"_s, u"京"_s, u"都"_s, u"서울에서"_s, u"ไทย"_s, u"👍"_s, u"👍🏽!"_s, u"https://example.org/a_b"_s, u"example.org"_s,
        u"don't"_s, u"3.14"_s, u"\"OR\""_s, u"-"_s, QString(100, u'x'), QString(90, u'x') + u'y', u"𐐨𐐩𐐪𐐫"_s, u"𐐨𐐩"_s, u"+r1"_s,
        u"^a"_s};
    QRandomGenerator random(20'261'127);
    const auto some = [&](int most) {
        QStringList words;
        for (int count = 1 + random.bounded(most); count > 0; --count)
            words.append(vocabulary[random.bounded(vocabulary.size())]);
        return words.join(random.bounded(4) ? u" "_s : u", "_s);
    };
    const User bob = addUser(u"bob"_s);
    QList<RoomId> rooms {m_room.id};
    for (int i = 0; i < 3; ++i)
        rooms.append(addRoom(u"room %1"_s.arg(i)).id);
    QList<Message> said;
    for (int i = 0; i < 160; ++i) {
        NewMessage one = message(some(6), (i % 3 ? m_ada : bob).author(), rooms[random.bounded(rooms.size())]);
        one.createdAt = noon.addSecs(i * 3600);
        if (i % 7 == 0)
            one.named = {{m_ada.id}, i % 2 == 0};
        if (i % 5 == 0)
            one.attachments = {upload(some(2), i % 2 ? u"image/png"_s : u"text/plain"_s, one.room, one.author.id)};
        said.append(messages().append(one).value().message);
        if (i % 40 == 20)
            QVERIFY(search().index(30));
        if (i % 9 == 4)
            (void)messages().alter(said[random.bounded(said.size())].id, EditedText {some(6), {}, later}); // some are deleted
        if (i % 13 == 7)
            QVERIFY(messages().erase({said[random.bounded(said.size())].id}));
    }
    const QStringList operators {u"from:ada"_s, u"from:bob"_s, u"has:file"_s, u"has:image"_s, u"has:link"_s, u"mentions:me"_s,
        u"before:%1"_s.arg(noon.addDays(6).date().toString(Qt::ISODate)),
        u"after:%1"_s.arg(noon.addDays(2).date().toString(Qt::ISODate)),
        u"on:%1"_s.arg(noon.addDays(4).date().toString(Qt::ISODate))};
    int findings = 0;
    for (const bool isFilled : {false, true}) {
        if (isFilled)
            fill(17);
        for (int i = 0; i < 60; ++i) {
            QString query = some(2);
            if (i % 4 == 1)
                query = u'"' + some(3) + u'"';
            if (i % 4 == 2) // a beginning
                query.chop(int(random.bounded(std::max<qsizetype>(1, query.size() - 1))));
            if (i % 3 == 1)
                query += u' ' + operators[random.bounded(operators.size())];
            if (i % 20 == 3)
                query = operators[random.bounded(operators.size())];
            if (!SearchQuery::parse(query))
                continue;
            SearchAsk asked = ask(query, i % 2 ? rooms : rooms.first(1 + random.bounded(3)));
            asked.limit = 1 + random.bounded(20);
            QList<MessageId> expected = lookedUp(asked);
            findings += int(expected.size());
            QVERIFY2(found(asked) == expected, qPrintable(query));
            asked.order = SearchOrder::Relevance;
            QList<MessageId> byRelevance = found(asked);
            std::sort(byRelevance.begin(), byRelevance.end(), std::greater());
            QVERIFY2(byRelevance == expected, qPrintable(query));
        }
    }
    QVERIFY(findings > 300);
    QVERIFY(search().progress()->isComplete());
}

void tst_StoreSearch::whatIsAskedIsNeverAnExpression()
{
    const RoomId other = addRoom(u"other"_s).id;
    for (const QString &text : {u"fox"_s, u"cat"_s, u"fox cat"_s, u"fox or cat"_s, u"fox not cat and near words"_s, u"r1 u1"_s,
             u"fox drop table messages"_s, u"message_words"_s}) {
        say(text);
        say(text, other);
    }
    fill();
    for (const QString &query : {u"fox OR cat"_s, u"fox NOT cat"_s, u"NOT fox"_s, u"fox AND"_s, u"NEAR(fox cat)"_s, u"words:fox"_s,
             u"\"fox\" OR \"cat"_s, u"fox\" OR \"cat"_s, u"fox*"_s, u"^fox"_s, u"+r1"_s, u"\"+r1\" +u1"_s,
             u"fox'; DROP TABLE messages; --"_s, u"{words}: fox"_s, u"(fox"_s, u"fox)"_s, u"message_words"_s, u"- words : fox"_s,
             QString(u"fox"_s + QChar(0) + u"cat"_s), u"fox\\"_s, u"''fox"_s, u"fox\n\"\"cat"_s, QString(500, u'京'),
             u'"' + u"aB "_s.repeated(160) + u'"', u"fox "_s.repeated(30), u"aB"_s.repeated(250)}) {
        const SearchAsk asked = ask(query, {m_room.id});
        QVERIFY2(found(asked) == lookedUp(asked), qPrintable(query));
    }
}

void tst_StoreSearch::onlyTheRoomsThatAreAskedAreLookedAt()
{
    QList<RoomId> rooms;
    for (int i = 0; i < 100; ++i)
        rooms.append(addRoom(u"room %1"_s.arg(i)).id);
    for (const bool isFilled : {false, true}) {
        for (const RoomId room : std::as_const(rooms))
            say(u"fox"_s, room);
        if (isFilled)
            fill();
        // As many as are asked of the index, and more.
        for (const int count : {1, 5, 50, 99}) {
            const SearchAsk asked = ask(u"fox"_s, rooms.first(count));
            QCOMPARE(found(asked).size(), count * (isFilled ? 2 : 1));
            QCOMPARE(found(asked), lookedUp(asked));
            const SearchAsk anything = ask(u"from:ada"_s, rooms.first(count));
            QCOMPARE(found(anything), lookedUp(anything));
        }
        QCOMPARE(found(ask(u"fox"_s, {})).size(), 0);
    }
}

void tst_StoreSearch::oldWordsAreGoneAtOnceAndFromTheFileLater()
{
    for (int i = 0; i < 300; ++i)
        say(u"something %1"_s.arg(i));
    const Message edited = say(u"the zebrafinch sings"_s);
    NewMessage withFile = message(u"the hummingbird flies"_s);
    withFile.attachments = {upload(u"nightingale.txt"_s, u"text/plain"_s, m_room.id, m_ada.id)};
    const Message erased = messages().append(withFile).value().message;
    fill(64);
    QCOMPARE(texts(u"zebrafinch"_s).size(), 1);
    QCOMPARE(texts(u"nightingale"_s).size(), 1);
    QVERIFY(messages().alter(edited.id, EditedText {u"the sparrow sings"_s, {}, later}));
    QVERIFY(messages().erase({erased.id}));
    QCOMPARE(texts(u"zebrafinch"_s), QStringList());
    QCOMPARE(texts(u"nightingale"_s), QStringList());
    QCOMPARE(texts(u"hummingbird"_s), QStringList());
    QCOMPARE(texts(u"sparrow"_s).size(), 1);
    QVERIFY(fileHas("zebrafinch")); // in the index, which is to be merged

    forget(later); // notices
    forget(later.addSecs(3500)); // too early
    QVERIFY(fileHas("zebrafinch"));
    for (int i = 0; i < 50; ++i)
        say(u"something more %1"_s.arg(i));
    fill(20);
    forget(later.addSecs(3600));
    for (const char *word : {"zebrafinch", "nightingale", "hummingbird"})
        QVERIFY2(!fileHas(word), word);
    QVERIFY(fileHas("sparrow"));
    QCOMPARE(texts(u"sparrow"_s).size(), 1);
    QCOMPARE(found(ask(u"something"_s, {m_room.id})).size(), 350);
    // There is nothing left to do.
    QVERIFY(!search().forget(later.addDays(2), std::chrono::hours(1), 4)->hasMore);
}

void tst_StoreSearch::forgettingAllLeavesNothingInTheFile()
{
    say(u"a sparrow"_s);
    const Message one = say(u"the zebrafinch sings"_s);
    fill();
    QVERIFY(messages().erase({one.id}));
    QVERIFY(fileHas("zebrafinch"));
    QVERIFY(search().forgetAll());
    QVERIFY(!fileHas("zebrafinch"));
    QCOMPARE(texts(u"sparrow"_s).size(), 1);
}

void tst_StoreSearch::aRoomThatIsClearedIsNotFound()
{
    const RoomId attic = addRoom(u"attic"_s).id;
    for (int i = 0; i < 20; ++i)
        say(u"the zebrafinch sings"_s, attic);
    say(u"a zebrafinch here"_s);
    fill();
    QVERIFY(rooms().remove(attic, later));
    while (!rooms().clear(attic, 7).value()) { }
    QCOMPARE(found(ask(u"zebrafinch"_s, {m_room.id, attic})).size(), 1);
    // Its ids may not come back: the index has nothing of it.
    const auto rows = m_connection->statement(u"SELECT count(*) FROM message_words WHERE message_words MATCH ?"_s)
                          .bind(u"\"+r%1\""_s.arg(attic.value))
                          .row([](const SqliteRow &row) { return row.integer(0); });
    QCOMPARE(rows.value().value(), 0);
}

void tst_StoreSearch::whoRunsOutOfTimeGoesOnFromThere()
{
    for (int i = 0; i < 30; ++i)
        say(i % 3 ? u"fox"_s : u"cat"_s);
    for (const bool isFilled : {false, true}) {
        if (isFilled)
            fill();
        SearchAsk asked = ask(u"fox"_s, {m_room.id});
        asked.patience = {};
        const FoundMessages first = search().find(asked).value();
        QVERIFY(!first.isComplete);
        QVERIFY(first.next);
        QVERIFY(first.messages.size() <= 1);
        QCOMPARE(found(asked), lookedUp(asked));
        asked.order = SearchOrder::Relevance;
        QVERIFY(!search().find(asked)->isComplete);
    }
}

void tst_StoreSearch::theIndexIsMadeAnewByOtherRules()
{
    QVERIFY(SqliteSearchIndex::bringUpToDate(*m_connection));
    say(u"the zebrafinch sings"_s);
    fill();
    const auto indexed = [this] {
        return m_connection->statement(u"SELECT count(*) FROM message_words WHERE message_words MATCH 'zebrafinch'"_s)
            .row([](const SqliteRow &row) { return row.integer(0); })
            .value()
            .value_or(-1);
    };
    QCOMPARE(indexed(), 1);
    QVERIFY(SqliteSearchIndex::bringUpToDate(*m_connection)); // by the same
    QCOMPARE(indexed(), 1);
    QVERIFY(m_connection->execute(u"UPDATE search_index SET made_by = 'others'"_s));
    QVERIFY(SqliteSearchIndex::bringUpToDate(*m_connection));
    QCOMPARE(indexed(), 0);
    QVERIFY(!search().progress()->isComplete());
    QVERIFY(!search().find(ask(u"zebrafinch"_s, {m_room.id}))->isComplete);
    say(u"a zebrafinch is new"_s);
    QCOMPARE(texts(u"zebrafinch"_s), QStringList {u"a zebrafinch is new"_s});
    fill();
    QCOMPARE(texts(u"zebrafinch"_s).size(), 2);
    QVERIFY(search().find(ask(u"zebrafinch"_s, {m_room.id}))->isComplete);
}

void tst_StoreSearch::fillingIsTakenUpAgain()
{
    for (int i = 0; i < 100; ++i)
        say(u"fox %1"_s.arg(i));
    QVERIFY(SqliteSearchIndex::bringUpToDate(*m_connection)); // as for a database from before there was an index
    QCOMPARE(*search().progress(), (SearchProgress {0, 100}));
    QVERIFY(search().index(30)->hasMore);
    QCOMPARE(*search().progress(), (SearchProgress {30, 100}));
    QCOMPARE(found(ask(u"fox"_s, {m_room.id})).size(), 30);
    QCOMPARE(texts(u"fox"_s).first(), u"fox 99"_s); // the newest first
    reopen();
    say(u"fox 100"_s);
    QCOMPARE(found(ask(u"fox"_s, {m_room.id})).size(), 31);
    // What is not in it yet is taken in as it is by then.
    const Message first = messages().page(m_room.id, {{}, 0, 1}).value().messages.first();
    QVERIFY(messages().alter(first.id, EditedText {u"a sparrow"_s, {}, later}));
    fill(30);
    QVERIFY(search().progress()->isComplete());
    QCOMPARE(found(ask(u"fox"_s, {m_room.id})).size(), 100);
    QCOMPARE(texts(u"sparrow"_s).size(), 1);
    // Few new ones are nothing to wait for; many are.
    say(u"fox 101"_s);
    QVERIFY(search().progress()->isComplete());
    QVERIFY(m_connection->execute(u"UPDATE search_index SET high = high - 10000"_s));
    QVERIFY(!search().progress()->isComplete());
}

void tst_StoreSearch::theMostRelevantComeFirst()
{
    const Message twice = say(u"a fox and a fox"_s);
    const Message once = say(u"a fox and a cat"_s);
    const Message beginning = say(u"foxes and cats again"_s);
    const Message same = say(u"a fox and a dog"_s);
    SearchAsk asked = ask(u"fox"_s, {m_room.id});
    asked.order = SearchOrder::Relevance;
    asked.limit = 1;
    QCOMPARE(found(asked), (QList<MessageId> {twice.id, same.id, once.id, beginning.id}));
    // What is said while somebody reads on does not come between.
    const FoundMessages first = search().find(asked).value();
    say(u"fox fox fox"_s);
    asked.after = first.next;
    QCOMPARE(search().find(asked)->messages.first().id, same.id);
}

void tst_StoreSearch::repliesComeWithTheirPreviews()
{
    const Message first = say(u"who saw it"_s);
    NewMessage reply = message(u"the fox"_s);
    reply.replyTo = first.id;
    QVERIFY(messages().append(reply));
    const FoundMessages found = search().find(ask(u"fox"_s, {m_room.id})).value();
    QCOMPARE(found.messages.first().reply->text, u"who saw it"_s);
}

QTEST_GUILESS_MAIN(tst_StoreSearch)
#include "tst_StoreSearch.moc"
