// SPDX-License-Identifier: GPL-3.0-or-later
#include "AtHostileServer.h"
#include "protocol/RestSearch.h"

using namespace hearth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Who searches on a server that errs or lies.
class tst_HostileServerSearch : public AtHostileServer
{
    Q_OBJECT
private Q_SLOTS:
    void brokenAnswersAreRefused_data();
    void brokenAnswersAreRefused();
    void tooMuchIsCut();
    void circlesAreNotFollowed();
    void emptyPagesEnd();
    void whatCannotBeFinishedIsSaid();
    void theServersRefusalsAreSaid_data();
    void theServersRefusalsAreSaid();
    void whereMoreFailsWhatIsThereStays();
    void onlyTheLatestQuestionIsAnswered();
    void whatChangesMeanwhileIsAsItIs();
    void whatWasFoundBeforeTheServerWasPutBackIsGone();
    void whoGoesMeanwhileIsNotAnswered();
    void progressIsShownUntilItIsDone();
    void brokenProgressIsNone_data();
    void brokenProgressIsNone();

private:
    bool begins()
    {
        m_asked.clear();
        onSearch = [](const QUrlQuery &) { return results(1, 3); };
        onServer = {};
        m_server->onRequest = [this](const QString &path, const QUrlQuery &query) {
            if (path == rest::searchPath) {
                m_asked.append(query);
                return onSearch(query);
            }
            return path == rest::serverPath && onServer ? onServer() : answer(path, query);
        };
        return isInTheRoom() && QTest::qWaitFor([this] { return m_session->connection()->isOnline(); });
    }
    static ScriptedServer::Reply results(Seq first, Seq last, const QString &cursor = {}, bool complete = true)
    {
        rest::SearchResults results;
        for (Seq seq = first; seq <= last; ++seq)
            results.results.append({message(seq), {}});
        results.cursor = cursor;
        results.complete = complete;
        return {200, jsonText(results).utf8()};
    }
    Searching *searching() const { return m_session->searching(); }
    bool looks(const QString &query = u"1"_s)
    {
        searching()->typing()->set(query);
        searching()->look();
        return isDone();
    }
    bool isDone() const
    {
        return QTest::qWaitFor([this] { return searching()->state() != Searching::Looking && !searching()->isLoadingMore(); });
    }

    QList<QUrlQuery> m_asked;
    std::function<ScriptedServer::Reply(const QUrlQuery &)> onSearch;
    std::function<ScriptedServer::Reply()> onServer;
};

void tst_HostileServerSearch::brokenAnswersAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = jsonText(message(1)).utf8();
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("no list") << QByteArray(R"({"results": {}, "complete": true})");
    QTest::newRow("no result") << QByteArray(R"({"results": [7], "complete": true})");
    QTest::newRow("no message") << QByteArray(R"({"results": [{"highlights": []}], "complete": true})");
    QTest::newRow("a broken message") << QByteArray(
        R"({"results": [{"message": {"id": "x"}, "highlights": []}], "complete": true})");
    QTest::newRow("complete is no boolean") << QByteArray(R"({"results": [], "complete": 1})");
    QTest::newRow("the cursor is no string") << QByteArray(R"({"results": [], "complete": true, "cursor": 7})");
    for (const char *highlights : {"7", "[7]", "[[0]]", "[[-1, 1]]", "[[0, 0]]", "[[0, 2]]", "[[9, 1]]", "[[0, 1], [0, 1]]",
             "[[9007199254740991, 9007199254740991]]", "[[\"0\", \"1\"]]", "[[0.5, 1]]"})
        QTest::newRow(highlights) << R"({"complete": true, "results": [{"message": )" + good + R"(, "highlights": )" + highlights
                + "}]}";
}

void tst_HostileServerSearch::brokenAnswersAreRefused()
{
    QVERIFY(begins());
    QFETCH(QByteArray, body);
    onSearch = [body](const QUrlQuery &) { return ScriptedServer::Reply {200, body}; };
    QVERIFY(looks());
    QCOMPARE(searching()->state(), Searching::Failed);
    QVERIFY(!searching()->error().isEmpty());
    QCOMPARE(searching()->found()->count(), 0);
}

void tst_HostileServerSearch::tooMuchIsCut()
{
    QVERIFY(begins());
    onSearch = [](const QUrlQuery &) { return results(1, 5000, u"x"_s.repeated(100000)); };
    QVERIFY(looks());
    QVERIFY(searching()->found()->count() <= 4 * MessageSearch::pageSize);
    QVERIFY(!searching()->hasMore());
    onSearch = [](const QUrlQuery &) {
        rest::SearchResults results;
        Message huge = message(1);
        huge.text = u"1 "_s.repeated(500000);
        huge.author.displayName = u"1"_s.repeated(100000);
        results.results.append({huge, {}});
        return ScriptedServer::Reply {200, jsonText(results).utf8()};
    };
    QVERIFY(looks());
    QCOMPARE(searching()->found()->count(), 1);
    QVERIFY(searching()->found()->at(0).text.size() < 20000);
    QVERIFY(searching()->found()->at(0).author.displayName.size() < 1000);
}

void tst_HostileServerSearch::circlesAreNotFollowed()
{
    QVERIFY(begins());
    onSearch = [](const QUrlQuery &) { return results(1, 3, u"again"_s); };
    QVERIFY(looks());
    QVERIFY(searching()->hasMore());
    searching()->more();
    QVERIFY(isDone());
    QVERIFY(!searching()->hasMore());
    QCOMPARE(searching()->found()->count(), 3);
}

void tst_HostileServerSearch::emptyPagesEnd()
{
    QVERIFY(begins());
    onSearch = [](const QUrlQuery &) { return results(1, 0, u"again"_s, false); };
    QVERIFY(looks());
    for (int i = 0; i < 100; ++i) {
        searching()->more();
        QVERIFY(isDone());
    }
    QVERIFY(!searching()->hasMore());
    QVERIFY2(m_asked.size() < 30, qPrintable(QString::number(m_asked.size())));
}

void tst_HostileServerSearch::whatCannotBeFinishedIsSaid()
{
    QVERIFY(begins());
    onSearch = [](const QUrlQuery &query) { return results(1, 3, u"more"_s, query.hasQueryItem(u"cursor"_s)); };
    QVERIFY(looks());
    QVERIFY(!searching()->isComplete());
    searching()->more();
    QVERIFY(isDone());
    QVERIFY(!searching()->isComplete()); // of the whole
    QVERIFY(looks(u"2"_s));
    QVERIFY(!searching()->isComplete());
    onSearch = [](const QUrlQuery &) { return results(1, 3); };
    QVERIFY(looks());
    QVERIFY(searching()->isComplete());
}

void tst_HostileServerSearch::theServersRefusalsAreSaid_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("busy") << 503 << QByteArray(R"({"error":{"code":"busy","message":"You search for 4 things already."}})");
    QTest::newRow("rate limited") << 429
                                  << QByteArray(R"({"error":{"code":"rate_limited","message":"Too many.","retry_after":3}})");
    QTest::newRow("wrong") << 400 << QByteArray(R"({"error":{"code":"invalid_field","message":"There is nobody.","field":"q"}})");
    QTest::newRow("a proxy") << 502 << QByteArray("<html>");
    QTest::newRow("a server of before") << 404
                                        << QByteArray(R"({"error":{"code":"not_found","message":"There is no such path."}})");
}

void tst_HostileServerSearch::theServersRefusalsAreSaid()
{
    QVERIFY(begins());
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    onSearch = [=](const QUrlQuery &) { return ScriptedServer::Reply {status, body}; };
    QVERIFY(looks());
    QCOMPARE(searching()->state(), Searching::Failed);
    QVERIFY2(searching()->error().size() > 5, qPrintable(searching()->error()));
    onSearch = [](const QUrlQuery &) { return results(1, 3); };
    searching()->again();
    QVERIFY(isDone());
    QCOMPARE(searching()->found()->count(), 3);
    QCOMPARE(searching()->error(), QString());
}

void tst_HostileServerSearch::whereMoreFailsWhatIsThereStays()
{
    QVERIFY(begins());
    onSearch = [](const QUrlQuery &query) {
        return query.hasQueryItem(u"cursor"_s) ? ScriptedServer::Reply {500, "{}"} : results(1, 3, u"more"_s);
    };
    QVERIFY(looks());
    searching()->step(-1);
    searching()->step(1); // for which there must be more
    QVERIFY(isDone());
    QCOMPARE(searching()->state(), Searching::Found);
    QVERIFY(!searching()->error().isEmpty());
    QCOMPARE(searching()->found()->count(), 3);
    onSearch = [](const QUrlQuery &) { return results(4, 5); };
    searching()->again();
    QVERIFY(isDone());
    QCOMPARE(searching()->found()->count(), 5);
    QCOMPARE(searching()->error(), QString());
    QCOMPARE(searching()->current(), 2); // the step is over
}

void tst_HostileServerSearch::onlyTheLatestQuestionIsAnswered()
{
    QVERIFY(begins());
    onSearch = [](const QUrlQuery &query) {
        const Seq seq = query.queryItemValue(u"q"_s).toLongLong();
        return results(seq, seq);
    };
    for (int i = 1; i <= 5; ++i) {
        searching()->typing()->set(QString::number(i));
        searching()->look();
    }
    QVERIFY(isDone());
    QCOMPARE(searching()->found()->count(), 1);
    QCOMPARE(searching()->found()->at(0).seq, 5);
    // Nor one that was taken back.
    searching()->typing()->set(u"6"_s);
    searching()->look();
    searching()->clear();
    QVERIFY(isAnswering());
    QCOMPARE(searching()->state(), Searching::Idle);
    QCOMPARE(searching()->found()->count(), 0);
}

void tst_HostileServerSearch::whatChangesMeanwhileIsAsItIs()
{
    QVERIFY(begins());
    searching()->typing()->set(u"1"_s);
    searching()->look();
    Message gone = message(1);
    gone.change = 5;
    loseWords(gone);
    searching()->take(gone); // before the answer, which has it
    QVERIFY(isDone());
    QCOMPARE(searching()->found()->count(), 2);
}

void tst_HostileServerSearch::whatWasFoundBeforeTheServerWasPutBackIsGone()
{
    QVERIFY(begins());
    QVERIFY(looks());
    QCOMPARE(searching()->found()->count(), 3);
    onSearch = [](const QUrlQuery &) { return results(1, 1); };
    m_server->greeting[1] = ScriptedServer::sessionEvent(u"another"_s);
    m_session->connection()->reopen();
    QTRY_COMPARE(searching()->found()->count(), 1); // it is looked for anew
    QCOMPARE(searching()->state(), Searching::Found);
}

void tst_HostileServerSearch::whoGoesMeanwhileIsNotAnswered()
{
    QVERIFY(begins());
    searching()->typing()->set(u"1"_s);
    searching()->look();
    QTRY_VERIFY(!m_asked.isEmpty());
    m_session->signOut();
    m_session.reset();
    QCoreApplication::processEvents(); // the answer comes, and means nobody
}

void tst_HostileServerSearch::progressIsShownUntilItIsDone()
{
    QVERIFY(begins());
    qint64 indexed = 0;
    onServer = [&indexed] {
        return ScriptedServer::Reply {
            200, R"({"access":"open","search":{"messages":1000,"indexed":)" + QByteArray::number(indexed) + "}}"};
    };
    IndexProgress *progress = m_session->searching()->indexProgress();
    QCOMPARE(progress->percent(), -1);
    progress->setWatched(true);
    QTRY_COMPARE(progress->percent(), 0);
    indexed = 999;
    m_clock->advance(2s);
    QTRY_COMPARE(progress->percent(), 99);
    indexed = 1000;
    m_clock->advance(2s);
    QTRY_COMPARE(progress->percent(), -1);
}

void tst_HostileServerSearch::brokenProgressIsNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("negative") << QByteArray(R"({"access":"open","search":{"messages":-5,"indexed":-10}})");
    QTest::newRow("text") << QByteArray(R"({"access":"open","search":{"messages":"9","indexed":1}})");
    QTest::newRow("no messages") << QByteArray(R"({"access":"open","search":{"messages":0,"indexed":0}})");
    QTest::newRow("more than there are") << QByteArray(R"({"access":"open","search":{"messages":5,"indexed":10}})");
}

void tst_HostileServerSearch::brokenProgressIsNone()
{
    QVERIFY(begins());
    QFETCH(QByteArray, body);
    int asked = 0;
    onServer = [&] {
        ++asked;
        return ScriptedServer::Reply {200, body};
    };
    m_session->searching()->indexProgress()->setWatched(true);
    QTRY_COMPARE(asked, 1);
    QVERIFY(isAnswering());
    QCOMPARE(m_session->searching()->indexProgress()->percent(), -1);
}

QTEST_GUILESS_MAIN(tst_HostileServerSearch)
#include "tst_HostileServerSearch.moc"
