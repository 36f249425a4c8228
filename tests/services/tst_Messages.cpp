// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatFixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

class tst_Messages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMessageIsStoredThenToldThenAnswered()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        bool toldFirst = false;
        std::optional<Result<Shared<Message>>> sent;
        f.chat->messages.send({ada, u"phone"_s}, {room, u"hello"_s, {}, {}}, {this, [&](const Result<Shared<Message>> &message) {
                                                                                  toldFirst = f.heard<MessagePosted>().size() == 1;
                                                                                  sent = message;
                                                                              }});
        QVERIFY(!sent); // nothing is answered before it is on disk
        QTRY_VERIFY(sent);
        QVERIFY(toldFirst);
        QVERIFY(sent->has_value());
        const Message message = *sent->value();
        QCOMPARE(message.seq, 1);
        QCOMPARE(message.text, u"hello"_s);
        QCOMPARE(message.author.username, u"ada"_s);
        QCOMPARE(message.createdAt, f.clock.now());
        QCOMPARE(f.heard<MessagePosted>().first().message, Shared<Message>(message));
        QCOMPARE(f.heard<MessagePosted>().first().connection, u"phone"_s);
        // Encoded once for the room and the sender: the very same bytes.
        QCOMPARE(static_cast<const void *>(sent->value().json().utf8().constData()),
            static_cast<const void *>(f.heard<MessagePosted>().first().message.json().utf8().constData()));
        QCOMPARE(f.chat->rooms.room(ada, room)->lastSeq, 1);
        QCOMPARE(f.chat->rooms.room(ada, room)->membership->unread, 0);
    }

    void sendingTwiceWithTheSameClientIdStoresAndTellsOnce()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const auto first = f.send({ada}, room, u"once"_s, u"c1"_s);
        const auto second = f.send({ada}, room, u"another text"_s, u"c1"_s);
        QVERIFY(first && second);
        QCOMPARE(*second, *first);
        QCOMPARE(f.heard<MessagePosted>().size(), 1);
        QCOMPARE(f.chat->rooms.room(ada, room)->lastSeq, 1);
    }

    void eventsLeaveInTheOrderOfCommits()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        int answered = 0;
        for (int i = 0; i < 50; ++i)
            f.chat->messages.send(
                {ada}, {room, QString::number(i), {}, {}}, {this, [&](const Result<Shared<Message>> &) { ++answered; }});
        QTRY_COMPARE(answered, 50);
        const auto posted = f.heard<MessagePosted>();
        QCOMPARE(posted.size(), 50);
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(posted[i].message->seq, i + 1);
            QCOMPARE(posted[i].message->text, QString::number(i));
        }
    }

    void onlyMembersSend()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId open = f.addRoom(ada, u"Lounge"_s);
        const RoomId secret = f.addRoom(ada, u"Attic"_s, RoomKind::Private);
        QCOMPARE(f.send({bob}, open, u"hi"_s).error().code, ErrorCode::NotAMember);
        QCOMPARE(f.send({bob}, secret, u"hi"_s).error().code, ErrorCode::RoomNotFound);
        QCOMPARE(f.send({bob}, RoomId {999}, u"hi"_s).error().code, ErrorCode::RoomNotFound);
        QVERIFY(f.heard<MessagePosted>().isEmpty());
        QVERIFY(f.join({bob}, open));
        QVERIFY(f.send({bob}, open, u"hi"_s));
    }

    void aRoomThatOneMayNotSeeAndOneThatIsNotThereAreToldAlike()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId secret = f.addRoom(ada, u"Attic"_s, RoomKind::Private);
        const Error hidden = f.send({bob}, secret, u"hi"_s).error();
        const Error missing = f.send({bob}, RoomId {999}, u"hi"_s).error();
        QCOMPARE(QString(hidden.message).replace(QString::number(secret.value), u"999"_s), missing.message);
        QCOMPARE(hidden.code, missing.code);
        QCOMPARE(hidden.field, missing.field);
    }

    void aBrokenRuleIsToldWithItsField_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<QString>("field");
        QTest::newRow("empty") << u""_s << u""_s << u"text"_s;
        QTest::newRow("blank") << u" \n "_s << u""_s << u"text"_s;
        QTest::newRow("too long") << QString(8001, u'x') << u""_s << u"text"_s;
        QTest::newRow("control") << u"a\u0007b"_s << u""_s << u"text"_s;
        QTest::newRow("client_id") << u"hello"_s << QString(65, u'x') << u"client_id"_s;
    }

    void aBrokenRuleIsToldWithItsField()
    {
        QFETCH(QString, text);
        QFETCH(QString, clientId);
        QFETCH(QString, field);
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const auto sent = f.send({ada}, room, text, clientId);
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, ErrorCode::InvalidField);
        QCOMPARE(sent.error().field, field);
    }

    void aReplyGoesToAMessageOfTheSameRoom()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const RoomId other = f.addRoom(ada, u"Kitchen"_s);
        const MessageId question = f.send({ada}, room, u"?"_s)->id;
        const auto reply = [&](RoomId where) {
            return f.await<Shared<Message>>([&](const Answer<Shared<Message>> &answer) {
                f.chat->messages.send({ada}, {where, u"!"_s, {}, question}, answer);
            });
        };
        QCOMPARE((*reply(room))->replyTo, std::optional(question));
        QCOMPARE(reply(other).error().code, ErrorCode::MessageNotFound);
    }

    void whoSendsTooFastWaits()
    {
        ChatOptions options;
        options.messages = {3, 500ms};
        ChatFixture f(options);
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({bob}, room));
        for (int i = 0; i < 3; ++i)
            QVERIFY(f.send({ada}, room, u"x"_s));
        const auto refused = f.send({ada}, room, u"x"_s);
        QCOMPARE(refused.error().code, ErrorCode::RateLimited);
        QCOMPARE(refused.error().retryAfter, 500ms);
        QVERIFY(f.send({bob}, room, u"x"_s)); // another user's allowance is their own
        f.clock.advance(499ms);
        QVERIFY(!f.send({ada}, room, u"x"_s));
        f.clock.advance(1ms);
        QVERIFY(f.send({ada}, room, u"x"_s));
    }

    void rateLimitsCanBeLifted()
    {
        ChatOptions options;
        options.messages = {1, 1s};
        options.rateLimits = false;
        ChatFixture f(options);
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        for (int i = 0; i < 5; ++i)
            QVERIFY(f.send({ada}, room, u"x"_s));
    }

    void tooMuchWaitingIsBusy()
    {
        ChatOptions options;
        options.maxWaitingWrites = 5;
        options.rateLimits = false;
        ChatFixture f(options);
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        // The writer is held up, so that what follows waits for sure.
        QSemaphore held;
        QSemaphore holding;
        f.storage->write<void>(
            this,
            [&](Store &) -> Result<void> {
                holding.release();
                held.acquire();
                return {};
            },
            [](const Result<void> &) {});
        holding.acquire();
        int stored = 0;
        QList<Error> refused;
        for (int i = 0; i < 20; ++i)
            f.chat->messages.send({ada}, {room, u"x"_s, {}, {}},
                {this, [&](const Result<Shared<Message>> &sent) { sent ? void(++stored) : refused.append(sent.error()); }});
        QVERIFY(refused.size() >= 14);
        QCOMPARE(refused.first().code, ErrorCode::Busy);
        QVERIFY(refused.first().retryAfter > 0ms);
        held.release();
        QTRY_COMPARE(stored + refused.size(), 20);
    }

    void tooMuchReadingIsBusy()
    {
        ChatOptions options;
        options.maxWaitingReads = 5;
        options.rateLimits = false;
        ChatFixture f(options);
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        HeldReaders held(*f.storage); // so that what follows waits for sure
        int read = 0;
        QList<Error> refused;
        for (int i = 0; i < 20; ++i)
            f.chat->messages.history(ada, room, {},
                {this, [&](const Result<rest::MessagePage> &page) { page ? void(++read) : refused.append(page.error()); }});
        QCOMPARE(refused.size(), 15);
        QCOMPARE(refused.first().code, ErrorCode::Busy);
        f.chat->rooms.join({ada}, room, {this, [&](const Result<events::RoomJoined> &joined) { refused.append(joined.error()); }});
        QCOMPARE(refused.size(), 16);
        held.release();
        QTRY_COMPARE(read, 5);
    }

    void theLatestPageIsReadOnce()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const auto latest = [&](int limit) {
            return f.await<rest::MessagePage>(
                [&](const Answer<rest::MessagePage> &answer) { f.chat->messages.history(ada, room, {{}, {}, limit}, answer); });
        };
        QVERIFY(latest(50));
        const HeldReaders held(*f.storage); // nothing is read from here on
        for (int said = 1; said <= 52; ++said) {
            QVERIFY(f.send({ada}, room, QString::number(said)));
            for (const int limit : {1, 2, 49, 50}) {
                const auto page = latest(limit);
                QVERIFY(page);
                QCOMPARE(page->messages.size(), std::min(said, limit));
                QCOMPARE(page->messages.first()->seq, std::max(1, said - limit + 1));
                QCOMPARE(page->messages.last()->text, QString::number(said));
                QCOMPARE(page->hasMore, said > limit);
            }
        }
        QCOMPARE(f.storage->waitingReads(), 0);
    }

    void historyIsReadByWhoMayReadTheRoom()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId open = f.addRoom(ada, u"Lounge"_s);
        const RoomId secret = f.addRoom(ada, u"Attic"_s, RoomKind::Private);
        for (int i = 1; i <= 5; ++i)
            QVERIFY(f.send({ada}, open, QString::number(i)));
        const auto page = [&](UserId user, RoomId room, const PageQuery &query) {
            return f.await<rest::MessagePage>(
                [&](const Answer<rest::MessagePage> &answer) { f.chat->messages.history(user, room, query, answer); });
        };
        const auto latest = page(bob, open, {{}, {}, 2});
        QCOMPARE(latest->messages.size(), 2);
        QCOMPARE(latest->messages.first()->seq, 4);
        QVERIFY(latest->hasMore);
        QCOMPARE(page(bob, open, {4, {}, 50})->messages.size(), 3);
        QCOMPARE(page(bob, open, {{}, 4, 50})->messages.first()->seq, 5);
        QCOMPARE(page(bob, secret, {}).error().code, ErrorCode::RoomNotFound);
        QVERIFY(page(ada, secret, {}));
    }

    void whatWasSaidIsThereAfterARestart()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.send({ada}, room, u"hello"_s, u"c1"_s));
        f.restart();
        QCOMPARE(f.chat->rooms.room(ada, room)->lastSeq, 1);
        QCOMPARE(f.chat->rooms.room(ada, room)->membership->role, RoomRole::Owner);
        const auto again = f.send({ada}, room, u"hello"_s, u"c1"_s);
        QCOMPARE(again->seq, 1);
        QCOMPARE(f.send({ada}, room, u"more"_s)->seq, 2);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Messages)
#include "tst_Messages.moc"
