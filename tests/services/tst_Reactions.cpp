// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatFixture.h"
#include "Purse.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

/// What people choose for messages.
class tst_Reactions : public QObject
{
    Q_OBJECT

    static Result<Shared<Message>> react(
        ChatFixture &f, const Caller &caller, MessageId message, const QString &emoji, bool on = true)
    {
        // Whoever comes within the pace of another waits for it.
        f.clock.advance(Reactions::pace);
        return f.await<Shared<Message>>(
            [&](const Answer<Shared<Message>> &answer) { f.chat->reactions.react(caller, {message}, emoji, on, answer); });
    }
    static QString face(int number)
    {
        const char32_t character = 0x1F600 + char32_t(number);
        return QString::fromUcs4(&character, 1);
    }
    static ChatOptions unlimited()
    {
        ChatOptions options;
        options.rateLimits = false;
        return options;
    }
    static Message latest(ChatFixture &f, UserId user, RoomId room)
    {
        return f
            .await<rest::MessagePage>(
                [&](const Answer<rest::MessagePage> &answer) { f.chat->messages.history(user, room, {}, answer); })
            ->messages.last();
    }
    static QList<UserId> addPeople(ChatFixture &f, RoomId room, int count)
    {
        QList<UserId> people;
        for (int i = 0; i < count; ++i) {
            people << f.addUser(u"user%1"_s.arg(i));
            if (!f.join({people.last()}, room))
                qFatal("not joined");
        }
        return people;
    }

private Q_SLOTS:
    void anEmojiIsChosenAndTakenBack()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({bob}, room));
        const Message said = *f.send({ada}, room, u"hello"_s);
        Message wanted = said;
        wanted.change = 1;
        wanted.reactions = {{u"👍"_s, 1, {bob}}};
        QCOMPARE(**react(f, {bob, u"phone"_s}, said.id, u"👍"_s), wanted);
        QCOMPARE(f.heard<MessageChanged>().size(), 1);
        QCOMPARE(*f.heard<MessageChanged>().first().message, wanted);
        QCOMPARE(f.heard<MessageChanged>().first().by, bob);
        QCOMPARE(f.heard<MessageChanged>().first().connection, u"phone"_s);
        QCOMPARE(latest(f, ada, room), wanted);
        QVERIFY(react(f, {ada}, said.id, u"🔥"_s) && react(f, {ada}, said.id, u"👍"_s));
        wanted.change = 3;
        wanted.reactions = {{u"👍"_s, 2, {bob, ada}}, {u"🔥"_s, 1, {ada}}};
        QCOMPARE(latest(f, ada, room), wanted);
        f.restart();
        QCOMPARE(latest(f, ada, room), wanted);
        QVERIFY(react(f, {bob}, said.id, u"👍"_s, false) && react(f, {ada}, said.id, u"🔥"_s, false));
        QCOMPARE(latest(f, ada, room).reactions, (QList<Reaction> {{u"👍"_s, 1, {ada}}}));
        QCOMPARE(f.chat->rooms.room(ada, room)->lastSeq, 1);
    }

    void whatWaitsForThePaceIsPaidForAsWell()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const MessageId id = f.send({ada}, room, u"hello"_s)->id;
        const std::shared_ptr<Payer> purse = std::make_shared<Purse>();
        int paid = 0;
        connect(&f.chat->bus, &EventBus::published, this, [&] { paid += Payer::current() == purse; });
        int answered = 0;
        const auto ask = [&](const QString &emoji) {
            const Payer::Scope scope(purse);
            f.chat->reactions.react({ada}, {id}, emoji, true, {this, [&](const auto &) { ++answered; }});
        };
        ask(u"👍"_s);
        ask(u"🔥"_s);
        QTRY_COMPARE(answered, 1);
        f.clock.advance(Reactions::pace);
        QTRY_COMPARE(answered, 2);
        QCOMPARE(paid, 2);
    }

    void twiceTheSameChangesNothing()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const MessageId id = f.send({ada}, room, u"hello"_s)->id;
        QCOMPARE((*react(f, {ada}, id, u"👍"_s, false))->change, 0);
        QCOMPARE((*react(f, {ada}, id, u"❤️"_s))->change, 1);
        QCOMPARE((*react(f, {ada}, id, u"❤️"_s))->change, 1);
        QCOMPARE((*react(f, {ada}, id, u"❤"_s))->change, 1); // the same, written without its variation selector
        QCOMPARE(f.heard<MessageChanged>().size(), 1);
        QCOMPARE(latest(f, ada, room).reactions, (QList<Reaction> {{u"❤️"_s, 1, {ada}}}));
    }

    void twentyDifferentOnesAreTheMost()
    {
        ChatFixture f(unlimited());
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({bob}, room));
        const MessageId id = f.send({ada}, room, u"hello"_s)->id;
        for (int i = 0; i < 20; ++i)
            QVERIFY(react(f, {i % 2 ? ada : bob}, id, face(i)));
        const auto refused = react(f, {ada}, id, face(20));
        QCOMPARE(refused.error().code, ErrorCode::LimitReached);
        QVERIFY(refused.error().message.contains(u"20"_s));
        QVERIFY(react(f, {ada}, id, face(0))); // one that is there
        QVERIFY(react(f, {ada}, id, face(1), false)); // and one goes
        QVERIFY(react(f, {ada}, id, face(20)));
        QCOMPARE(latest(f, ada, room).reactions.size(), 20);
        QCOMPARE(latest(f, ada, room).reactions.last().emoji, face(20));
    }

    void onlyAnEmojiIsOne_data()
    {
        QTest::addColumn<QString>("emoji");
        QTest::newRow("none") << QString();
        QTest::newRow("a letter") << u"x"_s;
        QTest::newRow("two") << u"👍👍"_s;
        QTest::newRow("with words") << u"👍 yes"_s;
        QTest::newRow("long") << u"👍"_s.repeated(5000);
        QTest::newRow("markup") << u"<b>"_s;
    }
    void onlyAnEmojiIsOne()
    {
        QFETCH(QString, emoji);
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const auto refused = react(f, {ada}, f.send({ada}, room, u"hello"_s)->id, emoji);
        QCOMPARE(refused.error().code, ErrorCode::InvalidField);
        QCOMPARE(refused.error().field, u"emoji"_s);
    }

    void aHundredAtOnceAreToldFiveTimesASecond()
    {
        ChatFixture f(unlimited());
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const QList<UserId> people = addPeople(f, room, 100);
        QVERIFY(f.join({ada}, room));
        const MessageId id = f.send({ada}, room, u"hello"_s)->id;
        f.forget();
        int answered = 0;
        for (int tenth = 0; tenth < 10; ++tenth) {
            for (int i = 0; i < 10; ++i)
                f.chat->reactions.react({people[tenth * 10 + i], QString::number(tenth * 10 + i)}, {id},
                    i % 3 == 0 ? u"🔥"_s : u"👍"_s, true, {this, [&](const Result<Shared<Message>> &message) {
                                                               QVERIFY(message);
                                                               ++answered;
                                                           }});
            if (tenth == 0)
                QTRY_VERIFY(answered > 0); // the first is told at once
            QVERIFY(f.write<void>([](Store &) -> Result<void> { return {}; })); // whatever was given to the storage is answered
            f.clock.advance(100ms);
        }
        QVERIFY(f.write<void>([](Store &) -> Result<void> { return {}; }));
        QVERIFY2(f.heard<MessageChanged>().size() <= 6, qPrintable(QString::number(f.heard<MessageChanged>().size())));
        f.clock.advance(Reactions::pace);
        QTRY_COMPARE(answered, 100);
        QVERIFY(f.heard<MessageChanged>().size() <= 7);
        // Everyone who was told or answered last has the same counts, and whoever was not told was answered.
        const Message last = *f.heard<MessageChanged>().last().message;
        qint64 all = 0;
        for (const Reaction &reaction : last.reactions)
            all += reaction.count;
        QCOMPARE(all, 100);
        QCOMPARE(latest(f, ada, room), last);
        QCOMPARE(last.change, f.heard<MessageChanged>().size()); // no change is counted that nobody was told
        QCOMPARE(last.reactions[1].count, 60);
        QCOMPARE(last.reactions[1].users.size(), 50);
        int by = 0;
        for (const MessageChanged &event : f.heard<MessageChanged>())
            by += 1 + int(event.others.size());
        QCOMPARE(by, 100);
        f.clock.advance(Reactions::pace);
        QTRY_COMPARE(f.chat->reactions.remembered(), 0u);
        f.restart();
        QCOMPARE(latest(f, ada, room), last);
    }

    void whatComesWithinThePaceIsStoredTogether()
    {
        ChatFixture f(unlimited());
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const MessageId id = f.send({ada}, room, u"hello"_s)->id;
        QVERIFY(react(f, {ada}, id, u"👍"_s));
        QList<Result<Shared<Message>>> answers;
        const auto later = [&](const QString &emoji, bool on) {
            f.chat->reactions.react(
                {ada}, {id}, emoji, on, {this, [&](const Result<Shared<Message>> &answer) { answers << answer; }});
        };
        later(u"🔥"_s, true);
        later(u"👍"_s, false);
        for (int i = 0; i < 20; ++i)
            later(face(i), true);
        f.clock.advance(Reactions::pace - 1ms);
        QCOMPARE(answers.size(), 0);
        f.clock.advance(1ms);
        QTRY_COMPARE(answers.size(), 22);
        QCOMPARE(answers.last().error().code, ErrorCode::LimitReached); // the others of its change are not touched by it
        for (const auto &answer : answers.first(21))
            QCOMPARE((*answer)->change, 2);
        QCOMPARE((*answers.first())->reactions.size(), 20);
    }

    void whoLeftMeanwhileIsRefused()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId open = f.addRoom(ada, u"Lounge"_s);
        const RoomId secret = f.addRoom(ada, u"Attic"_s, RoomKind::Private);
        const MessageId here = f.send({ada}, open, u"hello"_s)->id;
        const MessageId hidden = f.send({ada}, secret, u"hello"_s)->id;
        QCOMPARE(react(f, {bob}, here, u"👍"_s).error().code, ErrorCode::NotAMember);
        QVERIFY(react(f, {ada}, here, u"👍"_s) && react(f, {ada}, hidden, u"👍"_s));
        // Also while something of the message is remembered.
        const auto now = [&](MessageId id) {
            return f.await<Shared<Message>>(
                [&](const Answer<Shared<Message>> &answer) { f.chat->reactions.react({bob}, {id}, u"👍"_s, true, answer); });
        };
        QCOMPARE(now(here).error().code, ErrorCode::NotAMember);
        QCOMPARE(now(hidden).error().code, ErrorCode::MessageNotFound);
        QCOMPARE(now(MessageId {999}).error().code, ErrorCode::MessageNotFound);
    }

    void aDeletedMessageHasNone()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const MessageId id = f.send({ada}, room, u"hello"_s)->id;
        QVERIFY(react(f, {ada}, id, u"👍"_s));
        QVERIFY(f.await<Shared<Message>>(
            [&](const Answer<Shared<Message>> &answer) { f.chat->alterations.alter({ada}, events::DeleteMessage {id}, answer); }));
        QVERIFY(latest(f, ada, room).reactions.isEmpty());
        QCOMPARE(react(f, {ada}, id, u"👍"_s).error().code, ErrorCode::MessageNotFound);
        f.restart();
        QVERIFY(latest(f, ada, room).reactions.isEmpty());
    }

    void reactionsHaveARateOfTheirOwn()
    {
        ChatOptions options;
        options.reactions = {2, 10s};
        ChatFixture f(options);
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const MessageId id = f.send({ada}, room, u"hello"_s)->id;
        QVERIFY(react(f, {ada}, id, u"👍"_s) && react(f, {ada}, id, u"🔥"_s));
        QCOMPARE(react(f, {ada}, id, u"❤️"_s).error().code, ErrorCode::RateLimited);
        QVERIFY(f.send({ada}, room, u"x"_s));
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Reactions)
#include "tst_Reactions.moc"
