// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeNotifications.h"
#include "Person.h"
#include "core/Clock.h"
#include "profile/AskingIn.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

constexpr int patienceMs = 30'000;

} // namespace

/// What the desktop's notification service is told, and what it tells. On a bus of its own.
class tst_Notifications : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aMessageIsToldWithoutATray();
    void aRoomHasOneNotificationAndItOpensItsNewestMessage();
    void aMentionIsUrgent();
    void aKeywordIsToldOfWhereOnlyMentionsAre();
    void aReplyIsSentToItsRoom();
    void markupIsShownAsWritten();
    void whatIsLongIsCutBetweenCharacters();
    void whatWasReadIsWithdrawn();
    void whereNoServiceAnswersTheBalloonIsWanted();
    void whoAsksToBeLetInIsToldWithTwoButtons();
    void doNotDisturbTellsNothing();
    void whatComesInTheOpenRoomIsSpokenOnce();
    void nothingIsSpokenOfAMutedRoomNorWhileOneIsNotToBeDisturbed();
    void ofManyAtOnceTheNumberIsSpoken();
    void theWindowComesBackWhenTheTrayGoes();

private:
    bool says(const QString &text) { return m_ben->program->chat()->sending()->send(text); }
    bool told(qsizetype count) const
    {
        return QTest::qWaitFor([&] { return m_service->told().size() == count; }, patienceMs);
    }

    std::unique_ptr<FakeNotifications> m_service;
    std::unique_ptr<Person> m_ada;
    std::unique_ptr<Person> m_ben;
};

void tst_Notifications::init()
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        QSKIP("there is no session bus");
    }
    qputenv("HEARTH_NOTICE_DELAY", "0"); // nobody's coming is a message
    m_ben.reset();
    m_ada.reset();
    m_service.reset();
    m_service = std::make_unique<FakeNotifications>(QStringList {u"body"_s, u"body-markup"_s, u"actions"_s, u"inline-reply"_s});
    QVERIFY(m_service->serve());
    ProgramOptions hosting = Person::named(u"Ada"_s);
    hosting.host = true;
    m_ada = std::make_unique<Person>(hosting);
    QTRY_VERIFY_WITH_TIMEOUT(m_ada->isIn(), patienceMs);
    ChatSession *adas = m_ada->program->chat();
    adas->reading()->setVisible(false, false); // a window behind another
    adas->rooms()->setNotify(adas->conversation()->roomId(), u"all"_s);
    QTRY_COMPARE_WITH_TIMEOUT(adas->conversation()->notify(), u"all"_s, patienceMs);
    ProgramOptions joining = Person::named(u"Ben"_s);
    joining.connectTo = m_ada->program->hosting()->server()->localUrl().toString();
    m_ben = std::make_unique<Person>(joining);
    QTRY_VERIFY_WITH_TIMEOUT(m_ben->isIn(), patienceMs);
}

void tst_Notifications::aMessageIsToldWithoutATray()
{
    QVERIFY(says(u"hello"_s));
    QVERIFY(told(1));
    const auto first = m_service->told().first();
    QCOMPARE(first.replaced, 0U);
    QCOMPARE(first.title, u"Ben in General"_s);
    QCOMPARE(first.text, u"hello"_s);
    QCOMPARE(first.hints.value(u"urgency"_s).value<uchar>(), uchar(1));
    QVERIFY(first.actions.contains(u"default"_s));
}

void tst_Notifications::aRoomHasOneNotificationAndItOpensItsNewestMessage()
{
    QVERIFY(says(u"first"_s));
    QVERIFY(told(1));
    QVERIFY(says(u"second"_s));
    QVERIFY(told(2));
    QCOMPARE(m_service->told().last().replaced, m_service->told().first().id);
    m_ada->program->entering()->leave();
    QSignalSpy wanted(m_ada->program.get(), &Program::messageWanted);
    QSignalSpy window(m_ada->program->window(), &WindowControl::wanted);
    Q_EMIT m_service->ActionInvoked(9999, u"default"_s); // somebody else's
    Q_EMIT m_service->ActionInvoked(m_service->told().last().id, u"default"_s);
    QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, patienceMs);
    TimelineModel *timeline = m_ada->program->chat()->conversation()->timeline();
    QCOMPARE(timeline->rowOfMessage(wanted.first().first().toLongLong()), timeline->count() - 1);
    QCOMPARE(window.size(), 1);
    QCOMPARE(m_ada->program->page(), u"chat"_s);
}

void tst_Notifications::aMentionIsUrgent()
{
    QVERIFY(says(u"@%1 come and see"_s.arg(m_ada->program->chat()->oneself()->username())));
    QVERIFY(told(1));
    QCOMPARE(m_service->told().first().hints.value(u"urgency"_s).value<uchar>(), uchar(2));
}

void tst_Notifications::aKeywordIsToldOfWhereOnlyMentionsAre()
{
    ChatSession *adas = m_ada->program->chat();
    adas->rooms()->setNotify(adas->conversation()->roomId(), u"mentions"_s);
    QTRY_COMPARE_WITH_TIMEOUT(adas->conversation()->notify(), u"mentions"_s, patienceMs);
    m_ada->program->settings()->setKeywords({u"tea"_s});
    QVERIFY(says(u"a steamy pot"_s));
    QVERIFY(says(u"there is Tea now"_s));
    QVERIFY(says(u"and nothing else"_s));
    QTRY_COMPARE_WITH_TIMEOUT(adas->conversation()->timeline()->count(), 3, patienceMs);
    QVERIFY(told(1));
    QCOMPARE(m_service->told().first().text, u"there is Tea now"_s);
    // Where nothing is wanted, a word changes nothing.
    adas->rooms()->setNotify(adas->conversation()->roomId(), u"none"_s);
    QTRY_COMPARE_WITH_TIMEOUT(adas->conversation()->notify(), u"none"_s, patienceMs);
    QVERIFY(says(u"more tea"_s));
    QTRY_COMPARE_WITH_TIMEOUT(adas->conversation()->timeline()->count(), 4, patienceMs);
    QCOMPARE(m_service->told().size(), 1);
}

void tst_Notifications::aReplyIsSentToItsRoom()
{
    QVERIFY(says(u"are you there?"_s));
    QVERIFY(told(1));
    QVERIFY(m_service->told().first().actions.contains(u"inline-reply"_s));
    m_ada->program->chat()->sending()->setDraft(u"half a thought"_s);
    Q_EMIT m_service->NotificationReplied(m_service->told().first().id, u"yes"_s);
    TimelineModel *timeline = m_ben->program->chat()->conversation()->timeline();
    QTRY_COMPARE_WITH_TIMEOUT(timeline->count(), 2, patienceMs);
    QCOMPARE(timeline->data(timeline->index(1), TimelineModel::TextRole).toString(), u"yes"_s);
    QCOMPARE(m_ada->program->chat()->sending()->draft(), u"half a thought"_s);
}

void tst_Notifications::markupIsShownAsWritten()
{
    QVERIFY(says(u"<b>1 & 2</b>"_s));
    QVERIFY(told(1));
    QCOMPARE(m_service->told().first().text, u"&lt;b&gt;1 &amp; 2&lt;/b&gt;"_s);
}

void tst_Notifications::whatIsLongIsCutBetweenCharacters()
{
    const QString emoji = u"\U0001F600"_s;
    QVERIFY(says(u"x"_s + emoji.repeated(1000)));
    QVERIFY(told(1));
    const QString text = m_service->told().first().text;
    QVERIFY(text.size() > 200 && text.size() < 400);
    QVERIFY2(text.endsWith(emoji), qPrintable(text));
}

void tst_Notifications::whatWasReadIsWithdrawn()
{
    QVERIFY(says(u"read me"_s));
    QVERIFY(told(1));
    ChatSession *chat = m_ada->program->chat();
    chat->reading()->setVisible(true, true);
    chat->reading()->markReadUpTo(chat->conversation()->timeline()->newestSeq());
    QTRY_COMPARE_WITH_TIMEOUT(m_service->closed(), (QList<uint> {m_service->told().first().id}), patienceMs);
}

void tst_Notifications::whereNoServiceAnswersTheBalloonIsWanted()
{
    m_service.reset();
    QSignalSpy balloon(m_ada->program->notices(), &Notices::balloonWanted);
    QVERIFY(says(u"hello"_s));
    QTRY_COMPARE_WITH_TIMEOUT(balloon.size(), 1, patienceMs);
}

void tst_Notifications::whoAsksToBeLetInIsToldWithTwoButtons()
{
    Moderating *hosts = m_ada->program->chat()->moderating();
    QSignalSpy switched(hosts, &Moderating::done);
    hosts->switchAccess(u"invite"_s);
    QTRY_COMPARE_WITH_TIMEOUT(switched.size(), 1, patienceMs);
    SystemClock clock;
    AskingIn asking(&clock);
    QSignalSpy admitted(&asking, &AskingIn::admitted);
    const auto knock = [&](const QString &name) {
        asking.ask(m_ada->program->hosting()->server()->localUrl(), name);
        return QTest::qWaitFor(
            [&] { return !m_service->told().isEmpty() && m_service->told().last().title.contains(name); }, patienceMs);
    };
    QVERIFY(knock(u"Cem"_s));
    const FakeNotifications::Told told = m_service->told().last();
    QCOMPARE(told.text, u"From 127.0.0.1"_s);
    QCOMPARE(told.actions.size(), 6); // to open the window, and two that answer
    QVERIFY(!told.actions.contains(u"inline-reply"_s));
    Q_EMIT m_service->ActionInvoked(told.id, u"admit"_s);
    QTRY_COMPARE_WITH_TIMEOUT(admitted.size(), 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->closed().contains(told.id), patienceMs);
    QVERIFY(knock(u"Dan"_s));
    Q_EMIT m_service->ActionInvoked(m_service->told().last().id, u"refuse"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!asking.failure().isEmpty(), patienceMs);
    QCOMPARE(admitted.size(), 1);
}

void tst_Notifications::doNotDisturbTellsNothing()
{
    m_ada->program->doNotDisturb()->choose(u"hour"_s);
    QVERIFY(says(u"quietly"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->program->chat()->conversation()->timeline()->count(), 1, patienceMs);
    m_ada->program->doNotDisturb()->choose(u"off"_s);
    QVERIFY(says(u"aloud"_s));
    QVERIFY(told(1));
    QCOMPARE(m_service->told().first().text, u"aloud"_s);
}

void tst_Notifications::whatComesInTheOpenRoomIsSpokenOnce()
{
    ChatSession *adas = m_ada->program->chat();
    adas->reading()->setVisible(true, true);
    QStringList spoken;
    connect(m_ada->program->notices(), &Notices::spoken, this, [&spoken](const QString &text) { spoken.append(text); });
    QVERIFY(says(u"hello"_s));
    QTRY_COMPARE_WITH_TIMEOUT(spoken, QStringList {u"Ben: hello"_s}, patienceMs);
    QVERIFY(adas->sending()->send(u"good morning"_s));
    QTRY_COMPARE_WITH_TIMEOUT(adas->conversation()->timeline()->newestSeq(), qint64(2), patienceMs);
    QVERIFY(says(u"again"_s));
    QTRY_COMPARE_WITH_TIMEOUT(spoken, (QStringList {u"Ben: hello"_s, u"Ben: again"_s}), patienceMs);
    QVERIFY(m_service->told().isEmpty()); // which the desktop would read out, too
    // Behind another window it is the other way round.
    adas->reading()->setVisible(false, true);
    QVERIFY(says(u"and again"_s));
    QVERIFY(told(1));
    QCOMPARE(spoken.size(), 2);
}

void tst_Notifications::nothingIsSpokenOfAMutedRoomNorWhileOneIsNotToBeDisturbed()
{
    ChatSession *adas = m_ada->program->chat();
    adas->reading()->setVisible(true, true);
    QStringList spoken;
    connect(m_ada->program->notices(), &Notices::spoken, this, [&spoken](const QString &text) { spoken.append(text); });
    adas->rooms()->setNotify(adas->conversation()->roomId(), u"none"_s);
    QTRY_COMPARE_WITH_TIMEOUT(adas->conversation()->notify(), u"none"_s, patienceMs);
    QVERIFY(says(u"in a muted room"_s));
    QTRY_COMPARE_WITH_TIMEOUT(adas->conversation()->timeline()->newestSeq(), qint64(1), patienceMs);
    adas->rooms()->setNotify(adas->conversation()->roomId(), u"mentions"_s);
    QTRY_COMPARE_WITH_TIMEOUT(adas->conversation()->notify(), u"mentions"_s, patienceMs);
    m_ada->program->doNotDisturb()->choose(u"on"_s);
    QVERIFY(says(u"while she wants to hear nothing"_s));
    QTRY_COMPARE_WITH_TIMEOUT(adas->conversation()->timeline()->newestSeq(), qint64(2), patienceMs);
    m_ada->program->doNotDisturb()->choose(u"off"_s);
    QVERIFY(says(u"now"_s));
    QTRY_COMPARE_WITH_TIMEOUT(spoken, QStringList {u"Ben: now"_s}, patienceMs);
}

void tst_Notifications::ofManyAtOnceTheNumberIsSpoken()
{
    QStringList spoken;
    connect(m_ada->program->notices(), &Notices::spoken, this, [&spoken](const QString &text) { spoken.append(text); });
    const auto come = [&](int count) {
        QList<Inbox::Said> messages;
        for (int i = 1; i <= count; ++i)
            messages.append({u"Ben"_s, QString::number(i)});
        Q_EMIT m_ada->program->chat()->inbox()->heard(messages);
    };
    come(3);
    QCOMPARE(spoken, (QStringList {u"Ben: 1"_s, u"Ben: 2"_s, u"Ben: 3"_s}));
    come(40);
    QCOMPARE(spoken.size(), 4);
    QVERIFY2(spoken.last().startsWith(u"40"_s), qPrintable(spoken.last()));
}

void tst_Notifications::theWindowComesBackWhenTheTrayGoes()
{
    Program *program = m_ada->program.get();
    program->window()->setTrayAvailable(true);
    QSignalSpy window(program->window(), &WindowControl::wanted);
    program->window()->setTrayAvailable(false);
    QCOMPARE(window.size(), 0); // it was not in the tray
    program->window()->setTrayAvailable(true);
    program->window()->close();
    program->window()->setTrayAvailable(false);
    QCOMPARE(window.size(), 1);
}

QTEST_MAIN(tst_Notifications)
#include "tst_Notifications.moc"
