// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeptSearch.h"
#include "OverHistory.h"

using namespace hearth;
using namespace hearth::samples;

/// What of the messages on this machine has the words that are looked for.
class tst_KeptSearch : public OverHistory
{
    Q_OBJECT
private Q_SLOTS:
    void findsAsTheServerDoes_data();
    void findsAsTheServerDoes();
    void theNewestOrTheBestComeFirst();
    void looksThroughEveryPageOfTheRoomsThatAreMeant();
    void saysWhereThereIsMoreThanIsWanted();
    void whatIsDeletedIsNotFound();
    void whoIsGoneGetsNoAnswerAndOthersAreNotKeptWaiting();

private:
    static KeptQuestion question(const QString &text)
    {
        const auto query = SearchQuery::parse(text);
        KeptQuestion question;
        if (query)
            question = {*query, SearchFilter::of(*query, QTimeZone::utc())};
        question.rooms = {RoomId {7}};
        return question;
    }
    KeptFindings found(const KeptQuestion &question)
    {
        std::optional<KeptFindings> findings;
        history().search(question, this, [&](const KeptFindings &answer) { findings = answer; });
        return QTest::qWaitFor([&] { return findings.has_value(); }, 30000) ? *findings : KeptFindings();
    }
    QList<Seq> foundSeqs(const KeptQuestion &question) { return seqs(found(question).messages); }
};

void tst_KeptSearch::findsAsTheServerDoes_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<Seq>>("seqs");
    const auto row = [](const QString &query, const QList<Seq> &seqs) { QTest::newRow(qPrintable(query)) << query << seqs; };
    row(u"fox"_s, {1});
    row(u"FO"_s, {1});
    row(u"\"brown fox\""_s, {1});
    row(u"\"fox brown\""_s, {});
    row(u"strasse"_s, {2});
    row(u"京"_s, {3});
    row(u"👍"_s, {4});
    row(u"notes"_s, {5});
    row(u"has:file"_s, {5});
    row(u"has:link"_s, {6});
    row(u"on:2026-01-01 the"_s, {1});
    row(u"after:2026-01-01 brown"_s, {});
    row(u"before:2026-01-02 brown"_s, {1});
}

void tst_KeptSearch::findsAsTheServerDoes()
{
    QFETCH(QString, query);
    QFETCH(QList<Seq>, seqs);
    QList<Message> all = {message(1, ben, 1, u"The quick brown fox"_s), message(2, ada, 2, u"über die Straße"_s),
        message(3, ben, 3, u"東京タワー"_s), message(4, ben, 4, u"ok 👍🏽"_s), message(5, ada, 5, u""_s),
        message(6, ada, 6, u"see https://example.org"_s)};
    all[4].attachments = {{AttachmentId {1}, u"notes of Tuesday.txt"_s, 5, u"text/plain"_s}};
    history().keepPage(RoomId {7}, all);
    QCOMPARE(foundSeqs(question(query)), seqs);
}

void tst_KeptSearch::theNewestOrTheBestComeFirst()
{
    history().keepPage(RoomId {7},
        {message(1, ben, 1, u"tea"_s), message(2, ada, 2, u"somebody said teapot, long ago, to somebody else"_s),
            message(3, ada, 3, u"tea, and a lot of other things that are on the table"_s)});
    KeptQuestion tea = question(u"tea"_s);
    QCOMPARE(foundSeqs(tea), (QList<Seq> {3, 2, 1}));
    tea.byRelevance = true;
    QCOMPARE(foundSeqs(tea), (QList<Seq> {1, 3, 2}));
    tea.from = {u"ada"_s};
    QCOMPARE(foundSeqs(tea), (QList<Seq> {3, 2}));
}

void tst_KeptSearch::looksThroughEveryPageOfTheRoomsThatAreMeant()
{
    QList<Message> many = messages(1, 1500);
    many[3].text = u"the needle"_s;
    history().keepPage(RoomId {7}, many);
    history().keepPage(RoomId {8}, inRoom(8, {message(1, ada, 0, u"a needle elsewhere"_s)}));
    QCOMPARE(foundSeqs(question(u"needle"_s)), QList<Seq> {4});
    KeptQuestion everywhere = question(u"needle"_s);
    everywhere.rooms = {RoomId {8}, RoomId {9}, RoomId {7}};
    QCOMPARE(foundSeqs(everywhere).size(), 2);
    everywhere.rooms.clear();
    QCOMPARE(foundSeqs(everywhere), {});
}

void tst_KeptSearch::saysWhereThereIsMoreThanIsWanted()
{
    history().keepPage(RoomId {7}, messages(1, 1000));
    KeptQuestion all = question(u"hello"_s);
    all.most = 100;
    const KeptFindings some = found(all);
    QCOMPARE(seqs(some.messages).first(), 1000);
    QCOMPARE(some.messages.size(), 100);
    QCOMPARE(seqs(some.messages).last(), 901);
    QVERIFY(!some.isComplete);
    all.most = 1000;
    QVERIFY(found(all).isComplete);
}

void tst_KeptSearch::whatIsDeletedIsNotFound()
{
    QList<Message> all = {message(1, ben, 1, u"the secret"_s), message(2, ben, 2, u"no secret"_s)};
    history().keepPage(RoomId {7}, all);
    all[0].change = 1;
    loseWords(all[0]);
    history().keepChanged({all[0]});
    QCOMPARE(foundSeqs(question(u"secret"_s)), QList<Seq> {2});
}

void tst_KeptSearch::whoIsGoneGetsNoAnswerAndOthersAreNotKeptWaiting()
{
    history().keepPage(RoomId {7}, messages(1, 2000));
    bool isAnswered = false;
    bool isOvertaken = false;
    {
        QObject gone;
        history().search(question(u"hello"_s), &gone, [&](const KeptFindings &) { isAnswered = true; });
    }
    // A search of many steps, and a page that is asked for after it.
    history().search(question(u"hello"_s), this, [&](const KeptFindings &) { isAnswered = true; });
    history().readPage(RoomId {7}, {}, this, [&](const KeptPage &) { isOvertaken = !isAnswered; });
    QTRY_VERIFY(isAnswered);
    QVERIFY(isOvertaken);
}

QTEST_GUILESS_MAIN(tst_KeptSearch)
#include "tst_KeptSearch.moc"
