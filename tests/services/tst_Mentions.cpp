// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatFixture.h"

using namespace Qt::StringLiterals;

namespace hearth {

/// Whom messages name, and how many of them who is named has not read.
class tst_Mentions : public QObject
{
    Q_OBJECT

    static Result<Shared<Message>> edit(ChatFixture &f, UserId user, MessageId message, const QString &text)
    {
        return f.await<Shared<Message>>([&](const Answer<Shared<Message>> &answer) {
            f.chat->alterations.alter({user}, events::EditMessage {message, text}, answer);
        });
    }
    static Result<events::RoomRead> markRead(ChatFixture &f, UserId user, RoomId room, Seq seq)
    {
        return f.await<events::RoomRead>(
            [&](const Answer<events::RoomRead> &answer) { f.chat->readMarks.markRead({user}, {room, seq}, answer); });
    }
    static Result<events::RoomRead> markUnread(ChatFixture &f, const Caller &caller, RoomId room, Seq seq)
    {
        return f.await<events::RoomRead>(
            [&](const Answer<events::RoomRead> &answer) { f.chat->readMarks.markUnread(caller, {room, seq}, answer); });
    }
    static qint64 mentions(ChatFixture &f, UserId user, RoomId room)
    {
        return f.chat->rooms.room(user, room)->membership->mentions;
    }
    static qint64 unread(ChatFixture &f, UserId user, RoomId room) { return f.chat->rooms.room(user, room)->membership->unread; }

private Q_SLOTS:
    void whoeverStandsAsAWordIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named"); // in order, by username
        QTest::newRow("nobody") << u"hello"_s << u""_s;
        QTest::newRow("alone") << u"@bob"_s << u"bob"_s;
        QTest::newRow("in a sentence") << u"hello @bob, and @dave.o: see"_s << u"bob dave.o"_s;
        QTest::newRow("at its end") << u"ask @bob."_s << u"bob"_s;
        QTest::newRow("with dots after dots") << u"ask @dave.o..."_s << u"dave.o"_s;
        QTest::newRow("in capitals") << u"@BOB!"_s << u"bob"_s;
        QTest::newRow("twice") << u"@bob @bob"_s << u"bob"_s;
        QTest::newRow("in brackets") << u"(@bob)"_s << u"bob"_s;
        QTest::newRow("on a line") << u"one\n@bob"_s << u"bob"_s;
        QTest::newRow("in letters of others") << u"@Ольга пришла"_s << u"ольга"_s;
        QTest::newRow("oneself") << u"@ada"_s << u"ada"_s;
        QTest::newRow("a longer name") << u"@bobby"_s << u""_s;
        QTest::newRow("in an address") << u"mail bob@bob.example"_s << u""_s;
        QTest::newRow("after another") << u"@@bob"_s << u""_s;
        QTest::newRow("not in the room") << u"@cem"_s << u""_s;
        QTest::newRow("nobody's name") << u"@nobody @ @. @-"_s << u""_s;
        QTest::newRow("much") << u"@"_s + QString(7'000, u'b') << u""_s;
        QTest::newRow("everyone") << u"@room: hello"_s << u"*"_s;
        QTest::newRow("everyone and one") << u"@bob @Room."_s << u"bob *"_s;
        QTest::newRow("nearly everyone") << u"@rooms @room1"_s << u""_s;
    }

    void whoeverStandsAsAWordIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        f.addUser(u"cem"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        for (const QString &name : {u"bob"_s, u"dave.o"_s, u"ольга"_s})
            QVERIFY(f.join({f.addUser(name)}, room));
        const auto said = f.send({ada}, room, text);
        QVERIFY(said);
        QStringList found;
        for (const UserId user : said->mentions)
            found << f.chat->directory.user(user)->username;
        if (said->mentionsRoom)
            found << u"*"_s;
        QCOMPARE(found.join(u' '), named);
        f.restart();
        const auto page = f.await<rest::MessagePage>(
            [&](const Answer<rest::MessagePage> &answer) { f.chat->messages.history(ada, room, {}, answer); });
        QCOMPARE(*page->messages.last(), *said);
    }

    void fiftyPeopleAreTheMost()
    {
        ChatOptions options;
        options.rateLimits = false;
        ChatFixture f(options);
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QString text;
        for (int i = 0; i < 51; ++i) {
            const QString name = u"user%1"_s.arg(i);
            QVERIFY(f.join({f.addUser(name)}, room));
            text += u'@' + name + u' ';
        }
        const auto refused = f.send({ada}, room, text);
        QCOMPARE(refused.error().code, ErrorCode::LimitReached);
        QCOMPARE(refused.error().field, u"text"_s);
        text.chop(8);
        const auto said = f.send({ada}, room, text);
        QCOMPARE(said->mentions.size(), 50);
        QCOMPARE(edit(f, ada, said->id, text + u" @user50"_s).error().code, ErrorCode::LimitReached);
        // Everyone at once is for who moderates it, in a room of so many.
        const UserId bob = f.chat->directory.userNamed(u"user0"_s);
        QVERIFY(!f.send({bob}, room, u"@room"_s)->mentionsRoom);
        QVERIFY(f.send({ada}, room, u"@room"_s)->mentionsRoom);
        QCOMPARE(mentions(f, bob, room), 1); // what named them before, they have read by writing
    }

    void whoIsNamedIsToldHowOften()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({bob}, room));
        QVERIFY(f.send({ada}, room, u"@bob one"_s) && f.send({ada}, room, u"two"_s) && f.send({ada}, room, u"@room three"_s));
        const MessageId fourth = f.send({ada}, room, u"@bob four"_s)->id;
        const auto same = [&](qint64 wantedUnread, qint64 wantedMentions) {
            for (const bool afterRestart : {false, true}) {
                if (afterRestart)
                    f.restart();
                QCOMPARE(unread(f, bob, room), wantedUnread);
                QCOMPARE(mentions(f, bob, room), wantedMentions);
                QCOMPARE(mentions(f, ada, room), 0);
                const auto synced = f.await<events::RoomsSynced>(
                    [&](const Answer<events::RoomsSynced> &answer) { f.chat->sync.sync(bob, {{{room, {}}}}, answer); });
                QCOMPARE(synced->rooms.first().room.membership->mentions, wantedMentions);
            }
        };
        same(4, 3);
        QCOMPARE(markRead(f, bob, room, 1)->mentions, 2);
        same(3, 2);
        QVERIFY(edit(f, ada, fourth, u"four"_s)); // it names nobody any more
        same(3, 1);
        QVERIFY(edit(f, ada, fourth, u"@bob four"_s));
        same(3, 2);
        QVERIFY(f.await<Shared<Message>>([&](const Answer<Shared<Message>> &answer) {
            f.chat->alterations.alter({ada}, events::DeleteMessage {fourth}, answer);
        }));
        same(3, 1);
        QCOMPARE(markRead(f, bob, room, 4)->mentions, 0);
        same(0, 0);
    }

    void whatWasReadIsUnreadAgain()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({bob}, room));
        for (const auto &text : {u"@bob one"_s, u"two"_s, u"@room three"_s})
            QVERIFY(f.send({ada}, room, text));
        QVERIFY(f.send({bob}, room, u"four"_s)); // which he has read by writing
        QCOMPARE(unread(f, bob, room), 0);
        f.forget();
        const auto marked = markUnread(f, {bob, u"phone"_s}, room, 2).value();
        QCOMPARE(marked.lastReadSeq, 1);
        QCOMPARE(marked.unread, 2); // nobody counts what they wrote
        QCOMPARE(marked.mentions, 1);
        QCOMPARE(f.heard<RoomMarkedUnread>().size(), 1);
        QCOMPARE(f.heard<RoomMarkedUnread>().first().connection, u"phone"_s);
        f.restart();
        QCOMPARE(unread(f, bob, room), 2);
        QCOMPARE(mentions(f, bob, room), 1);
        QCOMPARE(markUnread(f, {bob}, room, 3)->lastReadSeq, 1); // never forwards
        QCOMPARE(markUnread(f, {bob}, room, 1)->mentions, 2);
        QCOMPARE(f.heard<RoomMarkedUnread>().size(), 2);
        QCOMPARE(markRead(f, bob, room, 4)->unread, 0);
        QCOMPARE(markUnread(f, {f.addUser(u"cem"_s)}, room, 1).error().code, ErrorCode::NotAMember);
    }

    void onesOwnIsNeverUnread()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({bob}, room));
        for (const auto &[who, text] : {std::pair(bob, u"@room one"_s), {ada, u"@bob and @room two"_s}, {bob, u"@bob three"_s},
                 {bob, u"four"_s}, {ada, u"@bob five"_s}})
            QVERIFY(f.send({who}, room, text));
        const auto same = [&](qint64 wantedUnread, qint64 wantedMentions) {
            for (const bool afterRestart : {false, true}) {
                if (afterRestart)
                    f.restart();
                QCOMPARE(unread(f, bob, room), wantedUnread);
                QCOMPARE(mentions(f, bob, room), wantedMentions);
            }
        };
        same(1, 1); // he has read by writing
        QCOMPARE(markUnread(f, {bob}, room, 1)->unread, 2);
        same(2, 2);
        QCOMPARE(markRead(f, bob, room, 3)->unread, 1);
        same(1, 1);
        QVERIFY(f.send({ada}, room, u"six"_s));
        same(2, 1);
        QVERIFY(f.send({bob}, room, u"seven"_s));
        same(0, 0);
        QCOMPARE(markUnread(f, {bob}, room, 7)->lastReadSeq, 6);
        same(0, 0);
    }

    void whatToHearIsTheSameOnAllDevices()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const auto choose = [&](NotifyLevel level) {
            return f.await<Room>(
                [&](const Answer<Room> &answer) { f.chat->readMarks.setNotify({ada, u"phone"_s}, {room, level}, answer); });
        };
        const auto listed = [&] {
            return f
                .await<events::RoomsSynced>(
                    [&](const Answer<events::RoomsSynced> &answer) { f.chat->sync.sync(ada, {{{room, {}}}}, answer); })
                ->rooms.size();
        };
        QCOMPARE(f.chat->rooms.room(ada, room)->membership->notify, NotifyLevel::Mentions);
        QCOMPARE(listed(), 0);
        QCOMPARE(choose(NotifyLevel::None)->membership->notify, NotifyLevel::None);
        QCOMPARE(choose(NotifyLevel::None)->membership->notify, NotifyLevel::None);
        QCOMPARE(listed(), 1); // who was away is told
        f.restart();
        QCOMPARE(f.chat->rooms.room(ada, room)->membership->notify, NotifyLevel::None);
        QCOMPARE(choose(NotifyLevel::Mentions)->membership->notify, NotifyLevel::Mentions);
        QCOMPARE(listed(), 1);
        QList<bool> told;
        for (const NotifyLevelSet &event : f.heard<NotifyLevelSet>())
            told << event.isAnother;
        QCOMPARE(told, (QList<bool> {true, false, true}));
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Mentions)
#include "tst_Mentions.moc"
