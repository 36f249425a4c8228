// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/EngineClient.h"

#include "AdaAndBen.h"
#include "FakeClock.h"

using namespace hearth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Servers die, networks go, programs end. Nothing that was said is lost, and nothing is said twice.
class tst_Reconnect : public AdaAndBen
{
    Q_OBJECT
private Q_SLOTS:
    void aKilledServerLosesAndDoublesNothing();
    void whatWasSaidMeanwhileComesWithoutGaps();
    void farBehindStartsOverAndLoadsOlder();
    void theOutboxSurvivesTheEndOfTheProgram();
    void olderPagesReachTheBeginning();
    void aServerThatHangsIsNoticed();
    void aServerThatWasPutBackIsBegunAnew();
    void aBannerComesAfterFiveSecondsAndGoesWithTheConnection();

private:
    /// Says `count` things in the current room over a connection of its own, all at once.
    bool say(Persona &persona, int count, const QString &prefix);
    static QStringList numbered(const QString &prefix, int first, int last)
    {
        QStringList texts;
        for (int i = first; i <= last; ++i)
            texts.append(prefix + QString::number(i));
        return texts;
    }
    static bool isGapless(const Persona &persona)
    {
        const TimelineModel *timeline = persona.chat->conversation()->timeline();
        return timeline->rows().contiguousFrom(timeline->rows().oldestSeq()) == timeline->newestSeq()
            && timeline->newestSeq() - timeline->rows().oldestSeq() + 1 == timeline->count();
    }
};

bool tst_Reconnect::say(Persona &persona, int count, const QString &prefix)
{
    SocketClient socket(&persona.clock);
    connect(&socket, &SocketClient::opened, &socket, [&] { socket.enter({{u"token"_s, persona.signIn.token()}}); });
    socket.open(persona.signIn.server());
    bool greeted = false;
    connect(
        &socket, &SocketClient::eventReceived, &socket, [&](const QString &name) { greeted = greeted || name == events::session; });
    if (!QTest::qWaitFor([&] { return greeted; }, Persona::patience))
        return false;
    int stored = 0;
    for (int i = 1; i <= count; ++i) {
        const events::SendMessage message {RoomId {persona.chat->conversation()->roomId()}, prefix + QString::number(i), {}, {}};
        socket.request(
            events::sendMessage, message.toJson(), &socket, [&](const Result<QJsonObject> &ack) { stored += ack ? 1 : 0; },
            std::chrono::seconds(60));
    }
    return QTest::qWaitFor([&] { return stored == count; }, 2 * Persona::patience);
}

void tst_Reconnect::aKilledServerLosesAndDoublesNothing()
{
    // Both write without a pause; the server dies in the middle, twice.
    QStringList adas;
    QStringList bens;
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 20; ++i) {
            adas.append(u"a%1-%2"_s.arg(round).arg(i));
            bens.append(u"b%1-%2"_s.arg(round).arg(i));
            QVERIFY(m_ada->chat->sending()->send(adas.last()));
            QVERIFY(m_ben->chat->sending()->send(bens.last()));
        }
        const int before = m_ben->chat->conversation()->timeline()->rows().confirmed();
        QVERIFY(QTest::qWaitFor(
            [&] { return m_ben->chat->conversation()->timeline()->rows().confirmed() > before + 3; }, Persona::patience));
        m_server->kill();
        QTRY_VERIFY_WITH_TIMEOUT(!m_ada->chat->connection()->isOnline(), Persona::patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_ben->chat->connection()->isOnline(), Persona::patience);
        adas.append(u"a%1 while it was down"_s.arg(round));
        QVERIFY(m_ada->chat->sending()->send(adas.last()));
        QCOMPARE(
            m_ada->get(m_ada->chat->conversation()->timeline()->count() - 1, TimelineModel::StateRole).toString(), u"sending"_s);
        QCOMPARE(m_server->start(), QString());
        const int all = int(adas.size() + bens.size());
        for (Persona *persona : {m_ada.get(), m_ben.get()}) {
            persona->chat->connection()->tryNow();
            QTRY_COMPARE_WITH_TIMEOUT(persona->chat->conversation()->timeline()->rows().confirmed(), all, Persona::patience);
            QVERIFY(persona->allSent());
            QVERIFY(isGapless(*persona));
        }
    }
    QCOMPARE(m_ada->texts(), m_ben->texts());
    // Each author's in the order of writing, each once.
    const auto by = [this](QChar author) {
        QStringList texts = m_ada->texts();
        texts.removeIf([author](const QString &text) { return !text.startsWith(author); });
        return texts;
    };
    QCOMPARE(by(u'a'), adas);
    QCOMPARE(by(u'b'), bens);
}

void tst_Reconnect::whatWasSaidMeanwhileComesWithoutGaps()
{
    QVERIFY(say(*m_ada, 10, u"early "_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->conversation()->timeline()->count(), 10, Persona::patience);
    m_ben->chat->connection()->stop();
    QVERIFY(say(*m_ada, 450, u"missed "_s)); // three pages
    m_ben->chat->start();
    QVERIFY(say(*m_ada, 30, u"late "_s)); // while Ben catches up
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->conversation()->timeline()->count(), 490, Persona::patience);
    QVERIFY(isGapless(*m_ben));
    const QStringList all = numbered(u"early "_s, 1, 10) + numbered(u"missed "_s, 1, 450) + numbered(u"late "_s, 1, 30);
    QCOMPARE(m_ben->texts(), all);
    QCOMPARE(m_ben->chat->conversation()->timeline()->rowOfFirstUnread(), 10); // the divider is where Ben left
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->texts(), all, Persona::patience); // another device of Ada's said it
}

void tst_Reconnect::farBehindStartsOverAndLoadsOlder()
{
    QVERIFY(say(*m_ada, 5, u"early "_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->conversation()->timeline()->count(), 5, Persona::patience);
    m_ben->chat->connection()->stop();
    QVERIFY(say(*m_ada, 1100, u"missed "_s));
    m_ben->chat->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->conversation()->timeline()->newestSeq(), 1105, Persona::patience);
    QCOMPARE(m_ben->chat->conversation()->timeline()->count(), 50);
    QVERIFY(m_ben->chat->conversation()->timeline()->paging()->canLoadOlder());
    m_ben->chat->conversation()->timeline()->paging()->loadOlder();
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->conversation()->timeline()->count(), 100, Persona::patience);
    QVERIFY(isGapless(*m_ben));
}

void tst_Reconnect::theOutboxSurvivesTheEndOfTheProgram()
{
    m_server->kill();
    QTRY_VERIFY_WITH_TIMEOUT(!m_ben->chat->connection()->isOnline(), Persona::patience);
    QVERIFY(m_ben->chat->sending()->send(u"one"_s));
    QVERIFY(m_ben->chat->sending()->send(u"two"_s));
    m_ben->chat.reset();
    m_ben->chats();
    QCOMPARE(m_server->start(), QString());
    m_ben->chat->connection()->tryNow();
    m_ada->chat->connection()->tryNow();
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->texts(), (QStringList {u"one"_s, u"two"_s}), Persona::patience);
    QVERIFY(m_ben->isInARoom());
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->texts(), (QStringList {u"one"_s, u"two"_s}), Persona::patience);
    QVERIFY(m_ben->allSent());
}

void tst_Reconnect::olderPagesReachTheBeginning()
{
    QVERIFY(say(*m_ada, 120, u"said "_s));
    m_ben->chat.reset();
    QVERIFY(QDir(m_ben->profile.filePath(u"accounts"_s)).removeRecursively()); // nothing of it is on this machine
    m_ben->chats();
    QVERIFY(m_ben->isInARoom());
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->conversation()->timeline()->count(), 50, Persona::patience);
    QTRY_VERIFY_WITH_TIMEOUT((m_ben->chat->conversation()->timeline()->paging()->loadOlder(),
                                 !m_ben->chat->conversation()->timeline()->paging()->canLoadOlder()),
        Persona::patience);
    QCOMPARE(m_ben->texts(), numbered(u"said "_s, 1, 120));
}

void tst_Reconnect::aServerThatHangsIsNoticed()
{
    // A process that is stopped, to which the system goes on connecting. The clock is the test's: what the program waits for is
    // counted, and not how fast this machine is.
    FakeClock clock;
    Connection connection(&clock);
    connection.start(m_ada->signIn.server(), m_ada->signIn.token());
    QTRY_VERIFY_WITH_TIMEOUT(connection.isOnline(), Persona::patience);
    m_server->hang();
    QCoreApplication::processEvents(); // what it said before
    std::chrono::milliseconds waited {0};
    for (constexpr auto step = 100ms; connection.isOnline() && waited < 60s; waited += step) {
        clock.advance(step);
        QCoreApplication::processEvents();
    }
    // The heartbeat of the server alone would take 25 s to 45 s.
    static_assert(EngineClient::longestSilence <= 10s);
    QVERIFY2(waited <= 10s, qPrintable(QString::number(waited.count())));
    QVERIFY2(connection.errorMessage().contains(u"does not answer any more"_s), qPrintable(connection.errorMessage()));
    m_server->wake();
    connection.tryNow();
    QTRY_VERIFY_WITH_TIMEOUT(connection.isOnline(), Persona::patience);
}

void tst_Reconnect::aBannerComesAfterFiveSecondsAndGoesWithTheConnection()
{
    Connection *connection = m_ben->chat->connection();
    QElapsedTimer timer;
    m_server->kill();
    QTRY_VERIFY_WITH_TIMEOUT(!connection->isOnline(), Persona::patience);
    timer.start();
    QVERIFY(!connection->isBannerVisible());
    QTRY_VERIFY_WITH_TIMEOUT(connection->isBannerVisible(), Persona::patience);
    QVERIFY2(timer.elapsed() > 4000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(connection->errorMessage().contains(u"Nothing answers"_s), qPrintable(connection->errorMessage()));
    QCOMPARE(m_server->start(), QString());
    connection->tryNow();
    QTRY_VERIFY_WITH_TIMEOUT(connection->state() == Connection::Online && !connection->isBannerVisible(), Persona::patience);
    QCOMPARE(connection->errorMessage(), QString());
}

void tst_Reconnect::aServerThatWasPutBackIsBegunAnew()
{
    const QString database = m_server->data() + u"/hearth.db"_s;
    const QString backup = m_server->data() + u"/backup.db"_s;
    const auto arrives = [this](const QStringList &texts) {
        for (const Persona *persona : {m_ada.get(), m_ben.get()}) {
            persona->chat->connection()->tryNow();
            if (!QTest::qWaitFor(
                    [&] { return persona->chat->conversation()->timeline() && persona->texts() == texts; }, Persona::patience))
                return false;
        }
        return true;
    };
    QVERIFY(say(*m_ada, 10, u"kept "_s));
    QVERIFY(m_server->stop());
    QVERIFY(QFile::copy(database, backup));
    QCOMPARE(m_server->start(), QString());
    const QStringList kept = numbered(u"kept "_s, 1, 10);
    QVERIFY(arrives(kept));
    QVERIFY(say(*m_ada, 20, u"lost "_s));
    QVERIFY(arrives(kept + numbered(u"lost "_s, 1, 20)));

    QVERIFY(m_server->stop());
    QTRY_VERIFY_WITH_TIMEOUT(!m_ada->chat->connection()->isOnline(), Persona::patience);
    m_ada->chat->connection()->stop();
    m_ben->chat->connection()->stop();
    QVERIFY(m_ada->chat->sending()->send(u"while it was down"_s));
    QVERIFY(QFile::remove(database));
    QVERIFY(QFile::copy(backup, database));
    QCOMPARE(m_server->start(), QString());
    QVERIFY(say(*m_ada, 35, u"new "_s)); // past the old seq
    m_ada->chat->start();
    const QStringList all = kept + numbered(u"new "_s, 1, 35) + QStringList {u"while it was down"_s};
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->chat->conversation()->timeline() ? m_ada->texts() : QStringList(), all, Persona::patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_ada->allSent(), Persona::patience);
    m_ben->chat->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->conversation()->timeline() ? m_ben->texts() : QStringList(), all, Persona::patience);
    QVERIFY(isGapless(*m_ada) && isGapless(*m_ben));
    // As whoever starts the program has it.
    m_ben->chats();
    QVERIFY(m_ben->isInARoom());
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->texts(), all, Persona::patience);
}

QTEST_GUILESS_MAIN(tst_Reconnect)
#include "tst_Reconnect.moc"
