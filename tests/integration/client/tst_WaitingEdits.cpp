// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiskHistory.h"
#include "profile/AccountFolders.h"

#include "AtHostileServer.h"

#include <QSignalSpy>

using namespace hearth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Other words for a message that the server does not take at once.
class tst_WaitingEdits : public AtHostileServer
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheServerHasNoTimeForIsSavedLater_data();
    void whatTheServerHasNoTimeForIsSavedLater();
    void whatIsRefusedIsNotTriedAgain();
    void withoutAnAnswerItIsSavedWithTheNextConnection();
    void whatIsRefusedElsewhereIsSaidThere();
    void isNotForAnotherRoomOfTheSameId();

private:
    Composition *composition() { return m_session->composition(); }
    /// Edits a message; whether the server is asked for it.
    bool asksAfterSaving()
    {
        composition()->edit(MessageId {1003}, u"3"_s);
        composition()->setWords(u"three"_s);
        composition()->save();
        return isAsked(1);
    }
    bool isAsked(int times)
    {
        return QTest::qWaitFor([&] { return asked().size() == times; });
    }
    QStringList asked() const { return m_server->heard.filter(u"\"edit_message\""_s); }
    /// The ack of the last one.
    void answer(const QJsonObject &ack)
    {
        const QString frame = asked().last();
        const QString id = frame.mid(2, frame.indexOf('['_L1) - 2);
        m_server->say(u"43%1[%2]"_s.arg(id, QString::fromUtf8(QJsonDocument(ack).toJson(QJsonDocument::Compact))));
    }
    void refuse(const QString &code, double retryAfter = 0)
    {
        QJsonObject error {{u"code"_s, code}, {u"message"_s, u"The server says so."_s}};
        if (retryAfter > 0)
            error.insert(u"retry_after"_s, retryAfter);
        answer({{u"ok"_s, false}, {u"error"_s, error}});
    }
    void take()
    {
        Message edited = message(3);
        edited.text = u"three"_s;
        edited.change = 1;
        answer({{u"ok"_s, true}, {u"message"_s, toJson(edited)}});
    }
    /// What a program that is started next finds.
    QHash<RoomId, KeptEdit> kept()
    {
        m_session.reset();
        return next().edits;
    }
    KeptState next()
    {
        DiskHistory history(accountFolder(m_folder->path(), m_server->url(), ScriptedServer::user().author()));
        std::optional<KeptState> state;
        history.read({}, {}, 0, &history, [&](const KeptState &read) { state = read; });
        return QTest::qWaitFor([&] { return state.has_value(); }) ? *state : KeptState();
    }
};

void tst_WaitingEdits::whatTheServerHasNoTimeForIsSavedLater_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : {u"busy"_s, u"rate_limited"_s, u"storage_full"_s})
        QTest::newRow(qPrintable(code)) << code;
}

void tst_WaitingEdits::whatTheServerHasNoTimeForIsSavedLater()
{
    QFETCH(QString, code);
    QVERIFY(isInTheRoom());
    QSignalSpy failed(composition(), &Composition::failed);
    QVERIFY(asksAfterSaving());
    QVERIFY(composition()->isSaving());
    refuse(code, 3);
    QTRY_VERIFY(composition()->isWaiting() && !composition()->isSaving());
    QCOMPARE(composition()->words(), u"three"_s);
    m_clock->advance(2999ms);
    QVERIFY(isAnswering());
    QCOMPARE(asked().size(), 1);
    m_clock->advance(1ms);
    QVERIFY(isAsked(2));
    take();
    QTRY_COMPARE(composition()->editing(), 0);
    QVERIFY(failed.isEmpty());
    QVERIFY(kept().isEmpty());
}

void tst_WaitingEdits::whatIsRefusedIsNotTriedAgain()
{
    QVERIFY(isInTheRoom());
    QSignalSpy failed(composition(), &Composition::failed);
    QVERIFY(asksAfterSaving());
    refuse(u"message_not_found"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!composition()->isWaiting() && !composition()->isSaving());
    QCOMPARE(composition()->words(), u"three"_s);
    QVERIFY(kept().isEmpty());
}

void tst_WaitingEdits::withoutAnAnswerItIsSavedWithTheNextConnection()
{
    QVERIFY(isInTheRoom());
    QVERIFY(asksAfterSaving());
    m_server->stop();
    QTRY_VERIFY(composition()->isWaiting() && !composition()->isSaving());
    QVERIFY(m_server->listen());
    m_session->connection()->tryNow();
    QVERIFY(isAsked(2));
    // It is there however the program ends, until there is an answer.
    const KeptEdit waiting = kept().value(RoomId {7});
    QCOMPARE(waiting.message, MessageId {1003});
    QCOMPARE(waiting.before, u"3"_s);
    QCOMPARE(waiting.words, u"three"_s);
    QVERIFY(isInTheRoom());
    QVERIFY(isAsked(3));
    QCOMPARE(composition()->editing(), 1003);
    take();
    QTRY_COMPARE(composition()->editing(), 0);
    QVERIFY(kept().isEmpty());
}

void tst_WaitingEdits::whatIsRefusedElsewhereIsSaidThere()
{
    QVERIFY(isInTheRoom());
    QSignalSpy failed(composition(), &Composition::failed);
    QVERIFY(asksAfterSaving());
    composition()->setRoom(RoomId {8});
    QCOMPARE(composition()->editing(), 0);
    QSignalSpy changed(composition(), &Composition::changed);
    refuse(u"message_not_found"_s);
    QTRY_VERIFY(!changed.isEmpty());
    composition()->setRoom(RoomId {7});
    QVERIFY2(composition()->refusal().startsWith(u"Not changed: "_s), qPrintable(composition()->refusal()));
    QCOMPARE(composition()->words(), u"three"_s);
    QVERIFY(failed.isEmpty());
    composition()->setWords(u"three!"_s);
    QCOMPARE(composition()->refusal(), QString());
}

void tst_WaitingEdits::isNotForAnotherRoomOfTheSameId()
{
    {
        DiskHistory history(accountFolder(m_folder->path(), m_server->url(), ScriptedServer::user().author()));
        history.keepEdit(RoomId {7}, {general(10).createdAt.addDays(-1), MessageId {1003}, u"3"_s, u"three"_s});
    }
    QVERIFY(isInTheRoom());
    QTRY_VERIFY(composition()->editing() == 1003 && !composition()->isWaiting());
    QVERIFY(isAnswering());
    QVERIFY(asked().isEmpty());
    QCOMPARE(composition()->words(), u"three"_s);
}

QTEST_GUILESS_MAIN(tst_WaitingEdits)
#include "tst_WaitingEdits.moc"
