// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatFixture.h"

using namespace Qt::StringLiterals;

namespace hearth {

/// Messages that a room keeps at hand.
class tst_Pins : public QObject
{
    Q_OBJECT

    static Result<Shared<Message>> pin(ChatFixture &f, const Caller &caller, MessageId message, bool pinned = true)
    {
        return f.await<Shared<Message>>([&](const Answer<Shared<Message>> &answer) {
            f.chat->alterations.alter(caller, events::PinMessage {message, pinned}, answer);
        });
    }
    static QList<MessageId> pins(ChatFixture &f, UserId user, RoomId room)
    {
        const auto list = f.await<rest::PinList>([&](const Answer<rest::PinList> &answer) {
                               f.chat->pins.of(user, room, answer);
                           }).value();
        QList<MessageId> ids;
        for (const Shared<Message> &message : list.messages)
            ids << message->id;
        return ids;
    }

private Q_SLOTS:
    void theNewestPinComesFirst()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QList<MessageId> said;
        for (int i = 0; i < 3; ++i)
            said << f.send({ada}, room, QString::number(i))->id;
        for (const int i : {1, 0, 2})
            QVERIFY((*pin(f, {ada, u"phone"_s}, said[i]))->pinned);
        QCOMPARE(pins(f, ada, room), (QList<MessageId> {said[2], said[0], said[1]}));
        QCOMPARE((*pin(f, {ada}, said[1]))->change, 1); // as it was
        QCOMPARE(f.heard<MessageChanged>().size(), 3);
        QCOMPARE(f.heard<MessageChanged>().first().connection, u"phone"_s);
        QVERIFY(!(*pin(f, {ada}, said[0], false))->pinned);
        QVERIFY(pin(f, {ada}, said[1], false) && pin(f, {ada}, said[1]));
        QCOMPARE(pins(f, ada, room), (QList<MessageId> {said[1], said[2]}));
        QVERIFY(f.await<Shared<Message>>([&](const Answer<Shared<Message>> &answer) {
            f.chat->alterations.alter({ada}, events::DeleteMessage {said[2]}, answer);
        }));
        QCOMPARE(pins(f, ada, room), QList<MessageId> {said[1]}); // what is deleted is not pinned
        QCOMPARE(pin(f, {ada}, said[2]).error().code, ErrorCode::MessageNotFound);
        f.restart();
        QCOMPARE(pins(f, ada, room), QList<MessageId> {said[1]});
    }

    void aRoomHasAHundredAtMost()
    {
        ChatOptions options;
        options.rateLimits = false;
        ChatFixture f(options);
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const RoomId other = f.addRoom(ada, u"Kitchen"_s);
        QList<MessageId> said;
        for (int i = 0; i < 101; ++i)
            said << f.send({ada}, room, QString::number(i))->id;
        for (const MessageId id : said.first(100))
            QVERIFY(pin(f, {ada}, id));
        QCOMPARE(pin(f, {ada}, said[100]).error().code, ErrorCode::LimitReached);
        QVERIFY(pin(f, {ada}, said[5])); // one of them
        QVERIFY(pin(f, {ada}, f.send({ada}, other, u"x"_s)->id)); // each room has its own
        QVERIFY(pin(f, {ada}, said[5], false) && pin(f, {ada}, said[100]));
        QCOMPARE(pins(f, ada, room).size(), 100);
    }

    void onlyWhoMayReadTheRoomSeesThem()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId secret = f.addRoom(ada, u"Attic"_s, RoomKind::Private);
        QVERIFY(pin(f, {ada}, f.send({ada}, secret, u"hush"_s)->id));
        const auto seen = f.await<rest::PinList>(
            [&](const Answer<rest::PinList> &answer) { f.chat->pins.of(bob, secret, answer); });
        QCOMPARE(seen.error().code, ErrorCode::RoomNotFound);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Pins)
#include "tst_Pins.moc"
