// SPDX-License-Identifier: GPL-3.0-or-later
#include "AdaAndBen.h"

#include <QAbstractItemModelTester>

using namespace hearth;
using namespace Qt::StringLiterals;

/// Two people look for what they said, on a real server and without it.
class tst_ClientSearch : public AdaAndBen
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasSaidIsFoundInTheRoomAndEverywhere();
    void operatorsAskForPeopleRoomsAndDays();
    void moreComesPageByPageAndStepsGoThroughAll();
    void whatIsDeletedOrChangedFollows();
    void whatOneLeavesIsNotThereAnyMore();
    void typingLooksByItself();
    void whatIsWrongIsSaid();
    void withoutTheServerItIsWhatIsKept();
    void searchesOfBeforeAreKeptForTheAccount();
    void operatorsAreCompleted();
    void theHostSeesHowFarTheIndexIs();

private:
    static Searching *searching(Persona &who) { return who.chat->searching(); }
    bool say(Persona &who, const QString &text)
    {
        return who.chat->sending()->send(text)
            && QTest::qWaitFor([&] { return who.texts().contains(text) && who.allSent(); }, Persona::patience);
    }
    bool looks(Persona &who, const QString &query)
    {
        searching(who)->typing()->set(query);
        searching(who)->look();
        return isDone(who);
    }
    bool isDone(Persona &who)
    {
        return QTest::qWaitFor(
            [&] { return searching(who)->state() != Searching::Looking && !searching(who)->isLoadingMore(); }, Persona::patience);
    }
    QStringList texts(Persona &who)
    {
        QStringList texts;
        for (int row = 0; row < searching(who)->found()->count(); ++row)
            texts.append(searching(who)->found()->at(row).text);
        return texts;
    }
    bool opensRoom(Persona &who, const QString &name)
    {
        who.chat->rooms()->create(name, {}, u"private"_s);
        return QTest::qWaitFor([&] { return who.chat->conversation()->name() == name; }, Persona::patience);
    }
    static QStringList completions(Persona &who, const QString &text)
    {
        searching(who)->completing()->look(text, int(text.size()));
        QStringList all;
        for (const CompletionList::Entry &entry : searching(who)->completing()->list()->entries())
            all.append(entry.name + u" -> "_s + entry.text);
        return all;
    }
};

void tst_ClientSearch::whatWasSaidIsFoundInTheRoomAndEverywhere()
{
    new QAbstractItemModelTester(
        searching(*m_ada)->found(), QAbstractItemModelTester::FailureReportingMode::QtTest, searching(*m_ada)->found());
    QVERIFY(say(*m_ada, u"one fox"_s));
    QVERIFY(say(*m_ben, u"two foxes, a fox more"_s));
    const qint64 general = m_ada->chat->conversation()->roomId();
    QVERIFY(opensRoom(*m_ada, u"Attic"_s));
    QVERIFY(say(*m_ada, u"a Fox in the attic"_s));
    QVERIFY(looks(*m_ada, u"fox"_s));
    QCOMPARE(searching(*m_ada)->state(), Searching::Found);
    QCOMPARE(texts(*m_ada), (QStringList {u"a Fox in the attic"_s, u"two foxes, a fox more"_s, u"one fox"_s}));
    QVERIFY(!searching(*m_ada)->isOfThisMachine());
    QVERIFY(!searching(*m_ada)->hasMore());
    const QVariantMap excerpt = searching(*m_ada)->excerpt(u"two foxes, a fox more"_s);
    QCOMPARE(excerpt.value(u"marks"_s).toList().size(), 2);
    searching(*m_ada)->setRoomId(general);
    QVERIFY(isDone(*m_ada));
    QCOMPARE(texts(*m_ada), (QStringList {u"two foxes, a fox more"_s, u"one fox"_s}));
    searching(*m_ada)->setByRelevance(true);
    QVERIFY(isDone(*m_ada));
    QCOMPARE(texts(*m_ada).size(), 2);
    // Whoever is not in a room finds nothing of it.
    QVERIFY(looks(*m_ben, u"fox"_s));
    QCOMPARE(texts(*m_ben).size(), 2);
    QVERIFY(looks(*m_ben, u"nothing of the kind"_s));
    QCOMPARE(searching(*m_ben)->state(), Searching::Found);
    QCOMPARE(texts(*m_ben), {});
    searching(*m_ben)->typing()->set({});
    QCOMPARE(searching(*m_ben)->state(), Searching::Idle);
}

void tst_ClientSearch::operatorsAskForPeopleRoomsAndDays()
{
    QVERIFY(say(*m_ada, u"tea at five"_s));
    QVERIFY(say(*m_ben, u"tea at six, @ada"_s));
    QVERIFY(looks(*m_ada, u"tea from:"_s + m_ben->chat->oneself()->username()));
    QCOMPARE(texts(*m_ada), QStringList {u"tea at six, @ada"_s});
    QVERIFY(looks(*m_ada, u"tea from:me"_s));
    QCOMPARE(texts(*m_ada), QStringList {u"tea at five"_s});
    QVERIFY(looks(*m_ada, u"mentions:me"_s));
    QCOMPARE(texts(*m_ada), QStringList {u"tea at six, @ada"_s});
    QVERIFY(looks(*m_ada, u"tea on:"_s + QDate::currentDate().toString(Qt::ISODate)));
    QCOMPARE(texts(*m_ada).size(), 2);
    QVERIFY(looks(*m_ada, u"tea after:"_s + QDate::currentDate().toString(Qt::ISODate)));
    QCOMPARE(texts(*m_ada), {});
    // A room that is named is meant, wherever one looks.
    QVERIFY(opensRoom(*m_ada, u"Attic"_s));
    searching(*m_ada)->setRoomId(m_ada->chat->conversation()->roomId());
    QVERIFY(looks(*m_ada, u"tea in:general"_s));
    QCOMPARE(texts(*m_ada).size(), 2);
    QVERIFY(looks(*m_ada, u"tea"_s));
    QCOMPARE(texts(*m_ada), {});
    // What is no letter of an address arrives as it is.
    QVERIFY(say(*m_ada, u"C++ & \"quotes\" 100% #1 é+"_s));
    for (const QString &query : {u"C++"_s, u"&"_s + u" quotes"_s, u"\"100% #1\""_s, u"é+"_s}) {
        QVERIFY(looks(*m_ada, query));
        QVERIFY2(texts(*m_ada).size() == 1, qPrintable(query + u' ' + searching(*m_ada)->error()));
    }
}

void tst_ClientSearch::moreComesPageByPageAndStepsGoThroughAll()
{
    constexpr int many = 2 * MessageSearch::pageSize + 20;
    for (int i = 1; i <= many; ++i)
        QVERIFY(m_ada->chat->sending()->send(u"needle %1"_s.arg(i)));
    QTRY_VERIFY_WITH_TIMEOUT(m_ada->texts().size() == many && m_ada->allSent(), Persona::patience);
    QVERIFY(looks(*m_ada, u"needle"_s));
    QCOMPARE(texts(*m_ada).size(), MessageSearch::pageSize);
    QVERIFY(searching(*m_ada)->hasMore());
    QSignalSpy wanted(searching(*m_ada), &Searching::wanted);
    for (int i = 1; i <= many; ++i) {
        searching(*m_ada)->step(1);
        QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), i, Persona::patience);
        QCOMPARE(searching(*m_ada)->current(), i - 1);
    }
    QCOMPARE(texts(*m_ada).last(), u"needle 1"_s);
    QVERIFY(!searching(*m_ada)->hasMore());
    searching(*m_ada)->step(1); // and so on
    QCOMPARE(searching(*m_ada)->current(), 0);
    searching(*m_ada)->step(-1);
    QCOMPARE(searching(*m_ada)->current(), many - 1);
    QCOMPARE(wanted.last()[0].toLongLong(), m_ada->chat->conversation()->roomId());
    QCOMPARE(wanted.last()[2].toLongLong(), searching(*m_ada)->found()->at(many - 1).seq);
}

void tst_ClientSearch::whatIsDeletedOrChangedFollows()
{
    for (const QString &text : {u"a secret"_s, u"another secret"_s, u"the last secret"_s})
        QVERIFY(say(*m_ben, text));
    QVERIFY(looks(*m_ada, u"secret"_s));
    QCOMPARE(texts(*m_ada).size(), 3);
    searching(*m_ada)->open(2);
    const auto change = [this](const QString &event, int row, QJsonObject what) {
        what.insert(u"message"_s, m_ben->get(row, TimelineModel::MessageIdRole).toLongLong());
        m_ben->chat->connection()->socket()->request(
            event, what, this, [](const Result<QJsonObject> &ack) { QVERIFY(ack.has_value()); });
    };
    change(u"delete_message"_s, 1, {});
    QTRY_COMPARE_WITH_TIMEOUT(texts(*m_ada), (QStringList {u"the last secret"_s, u"a secret"_s}), Persona::patience);
    QCOMPARE(searching(*m_ada)->current(), 1);
    change(u"edit_message"_s, 2, {{u"text"_s, u"no more"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(texts(*m_ada), QStringList {u"a secret"_s}, Persona::patience);
    change(u"edit_message"_s, 0, {{u"text"_s, u"an open secret"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(texts(*m_ada), QStringList {u"an open secret"_s}, Persona::patience);
    QCOMPARE(searching(*m_ada)->current(), 0);
}

void tst_ClientSearch::whatOneLeavesIsNotThereAnyMore()
{
    QVERIFY(say(*m_ada, u"a fox"_s));
    const qint64 general = m_ada->chat->conversation()->roomId();
    QVERIFY(opensRoom(*m_ada, u"Attic"_s));
    QVERIFY(say(*m_ada, u"a fox up there"_s));
    const qint64 attic = m_ada->chat->conversation()->roomId();
    QVERIFY(looks(*m_ada, u"fox"_s));
    QCOMPARE(texts(*m_ada).size(), 2);
    m_ada->chat->rooms()->leave(attic);
    QTRY_COMPARE_WITH_TIMEOUT(texts(*m_ada), QStringList {u"a fox"_s}, Persona::patience);
    // A public one can be looked through by whoever is not in it, and entered from there.
    m_ada->chat->rooms()->leave(general);
    QTRY_VERIFY_WITH_TIMEOUT(m_ada->chat->rooms()->publicRooms()->count() == 1, Persona::patience);
    QVERIFY(looks(*m_ada, u"fox"_s));
    QCOMPARE(texts(*m_ada), QStringList {u"a fox"_s});
    QSignalSpy missed(searching(*m_ada), &Searching::roomMissed);
    searching(*m_ada)->step(1);
    QCOMPARE(missed.size(), 1);
    QCOMPARE(missed[0][0].toString(), u"General"_s);
}

void tst_ClientSearch::typingLooksByItself()
{
    QVERIFY(say(*m_ada, u"a fox"_s));
    searching(*m_ada)->typing()->type(u"fo"_s, 2);
    QTRY_COMPARE_WITH_TIMEOUT(texts(*m_ada), QStringList {u"a fox"_s}, Persona::patience);
    // Not before an operator is written to its end.
    searching(*m_ada)->typing()->type(u"fo from:adam"_s, 12);
    QVERIFY(looks(*m_ben, u"fox"_s)); // longer than a pause, as a rule: only a wrong program could fail here
    QCOMPARE(searching(*m_ada)->state(), Searching::Found);
    searching(*m_ada)->typing()->type(u"fo from:adam "_s, 13);
    QTRY_COMPARE_WITH_TIMEOUT(searching(*m_ada)->state(), Searching::Failed, Persona::patience);
    QVERIFY2(searching(*m_ada)->error().contains(u"adam"_s), qPrintable(searching(*m_ada)->error()));
    QCOMPARE(texts(*m_ada), {});
}

void tst_ClientSearch::whatIsWrongIsSaid()
{
    for (const QString &query :
        {u"?!"_s, u"on:tuesday"_s, u"has:pony"_s, u"from:nobody"_s, u"in:nowhere"_s, u"x"_s.repeated(501)}) {
        QVERIFY(looks(*m_ada, query));
        QCOMPARE(searching(*m_ada)->state(), Searching::Failed);
        QVERIFY2(searching(*m_ada)->error().size() > 20, qPrintable(searching(*m_ada)->error()));
    }
    QVERIFY(looks(*m_ada, u"x"_s));
    QCOMPARE(searching(*m_ada)->state(), Searching::Found);
    QCOMPARE(searching(*m_ada)->error(), QString());
}

void tst_ClientSearch::withoutTheServerItIsWhatIsKept()
{
    QVERIFY(say(*m_ada, u"one fox"_s));
    QVERIFY(say(*m_ben, u"two foxes"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->texts().size(), 2, Persona::patience);
    QVERIFY(looks(*m_ada, u"fox"_s));
    const QStringList asTheServerHasIt = texts(*m_ada);
    m_server->kill();
    QTRY_VERIFY_WITH_TIMEOUT(!m_ada->chat->connection()->isOnline(), Persona::patience);
    QVERIFY(looks(*m_ada, u"fox"_s));
    QVERIFY(searching(*m_ada)->isOfThisMachine());
    QCOMPARE(texts(*m_ada), asTheServerHasIt);
    QVERIFY(looks(*m_ada, u"fox from:me"_s));
    QCOMPARE(texts(*m_ada), QStringList {u"one fox"_s});
    QVERIFY(looks(*m_ada, u"fox in:general from:"_s + m_ben->chat->oneself()->username()));
    QCOMPARE(texts(*m_ada), QStringList {u"two foxes"_s});
    QVERIFY(looks(*m_ada, u"fox in:nowhere"_s));
    QCOMPARE(searching(*m_ada)->state(), Searching::Failed);
    QVERIFY(looks(*m_ada, u"fox"_s));
    QVERIFY(searching(*m_ada)->isOfThisMachine());
    // Once there is a connection, the server is asked by itself.
    QCOMPARE(m_server->start(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(!searching(*m_ada)->isOfThisMachine() && isDone(*m_ada), Persona::patience);
    QCOMPARE(texts(*m_ada), asTheServerHasIt);
}

void tst_ClientSearch::searchesOfBeforeAreKeptForTheAccount()
{
    QVERIFY(say(*m_ada, u"a fox"_s));
    QVERIFY(looks(*m_ada, u"fox from:me"_s));
    QCOMPARE(searching(*m_ada)->recent()->queries(), {}); // it led nowhere yet
    searching(*m_ada)->open(0);
    QCOMPARE(searching(*m_ada)->recent()->queries(), QStringList {u"from:me fox"_s});
    for (int i = 0; i < 2 * int(RecentSearches::most); ++i) {
        QVERIFY(looks(*m_ada, u"a "_s + u"fox "_s.repeated(i + 1)));
        searching(*m_ada)->open(0);
    }
    QVERIFY(looks(*m_ada, u"fox from:me"_s));
    searching(*m_ada)->open(0);
    QCOMPARE(searching(*m_ada)->recent()->queries().size(), int(RecentSearches::most));
    QCOMPARE(searching(*m_ada)->recent()->queries().first(), u"from:me fox"_s);
    const QStringList before = searching(*m_ada)->recent()->queries();
    m_ada->chats();
    QCOMPARE(searching(*m_ada)->recent()->queries(), before);
    searching(*m_ada)->recent()->forget(before.first());
    QCOMPARE(searching(*m_ada)->recent()->queries(), before.sliced(1));
    searching(*m_ada)->recent()->forgetAll();
    QCOMPARE(searching(*m_ada)->recent()->queries(), {});
    m_ada->chats();
    QCOMPARE(searching(*m_ada)->recent()->queries(), {});
}

void tst_ClientSearch::operatorsAreCompleted()
{
    const QString ben = m_ben->chat->oneself()->username();
    QTRY_VERIFY_WITH_TIMEOUT(completions(*m_ada, u"tea from:be"_s).contains(u"Ben -> from:"_s + ben + u' '), Persona::patience);
    QCOMPARE(searching(*m_ada)->completing()->chosen(0).value(u"text"_s).toString(), u"tea from:"_s + ben + u' ');
    QVERIFY(searching(*m_ada)->completing()->isCertain());
    QVERIFY(completions(*m_ada, u"from:a"_s).contains(u"Ada -> from:me "_s));
    QCOMPARE(completions(*m_ada, u"in:gen"_s), QStringList {u"General -> in:General "_s});
    QVERIFY(opensRoom(*m_ada, u"Upper attic"_s));
    QCOMPARE(completions(*m_ada, u"in:\"upper a"_s), QStringList {u"Upper attic -> in:\"Upper attic\" "_s});
    m_ada->chat->direct()->open({m_ben->chat->oneself()->userId()});
    QTRY_COMPARE_WITH_TIMEOUT(completions(*m_ada, u"in:ben"_s), QStringList {u"Ben -> in:"_s + ben + u' '}, Persona::patience);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    QVERIFY(completions(*m_ada, u"before:"_s).contains(u"Today -> before:"_s + today + u' '));
    QCOMPARE(completions(*m_ada, u"on:today"_s), QStringList {u"Today -> on:"_s + today + u' '});
    QVERIFY(completions(*m_ada, u"on:2025-03-04"_s).first().endsWith(u"on:2025-03-04 "_s));
    QCOMPARE(completions(*m_ada, u"has:i"_s), QStringList {u"With an image -> has:image "_s});
    QCOMPARE(completions(*m_ada, u"mentions:"_s), QStringList {u"Mentions you -> mentions:me "_s});
    // An operator of which the beginning is typed; it may be a word, too.
    QCOMPARE(completions(*m_ada, u"tea fr"_s), QStringList {u"from: -> from:"_s});
    QVERIFY(!searching(*m_ada)->completing()->isCertain());
    QCOMPARE(completions(*m_ada, u"tea f"_s), {});
    QCOMPARE(completions(*m_ada, u"from:"_s + ben + u" te"_s), {});
    // In the midst of what is typed: what follows stays.
    searching(*m_ada)->completing()->look(u"has:f tea"_s, 5);
    const QVariantMap chosen = searching(*m_ada)->completing()->chosen(0);
    QCOMPARE(chosen.value(u"text"_s).toString(), u"has:file tea"_s);
    QCOMPARE(chosen.value(u"cursor"_s).toInt(), 9);
    QVERIFY(searching(*m_ada)->completing()->chosen(7).isEmpty());
    searching(*m_ada)->completing()->close();
    QVERIFY(!searching(*m_ada)->completing()->isOpen());
}

void tst_ClientSearch::theHostSeesHowFarTheIndexIs()
{
    QVERIFY(say(*m_ada, u"a fox"_s));
    m_ada->chat->searching()->indexProgress()->setWatched(true);
    // Soon all of it is searchable, and there is nothing to say.
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->chat->searching()->indexProgress()->percent(), -1, Persona::patience);
    m_ada->chat->searching()->indexProgress()->setWatched(false);
    QVERIFY(!m_ada->chat->searching()->indexProgress()->isWatched());
}

QTEST_GUILESS_MAIN(tst_ClientSearch)
#include "tst_ClientSearch.moc"
