// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatFixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

/// How much may be said, whoever says it, from wherever, in whichever room.
class tst_MessageQuota : public QObject
{
    Q_OBJECT

    static constexpr RoomId lounge {1};
    static constexpr RoomId attic {2};

    static Caller caller(qint64 user, const QString &address = {}) { return {UserId {user}, u"socket"_s, address}; }

private Q_SLOTS:
    void manyGuestsOfOneAddressShareWhatAnAddressMaySay()
    {
        FakeClock clock;
        MessageQuota quota({.messagesOfAddress = {20, 100ms}}, clock);
        int said = 0;
        for (int guest = 1; guest <= 60; ++guest)
            said += quota.take(caller(guest, u"192.0.2.1"_s), RoomId {guest}, u"Hello"_s).has_value();
        QCOMPARE(said, 20);
        const auto refused = quota.take(caller(1, u"192.0.2.1"_s), lounge, u"Hello"_s);
        QCOMPARE(refused.error().code, ErrorCode::RateLimited);
        QCOMPARE(refused.error().retryAfter, 100ms);
        QVERIFY(quota.take(caller(61, u"192.0.2.2"_s), lounge, u"Hello"_s));
        clock.advance(100ms);
        QVERIFY(quota.take(caller(1, u"192.0.2.1"_s), lounge, u"Hello"_s));
    }

    void aRoomHearsOnlySoMuchWhoeverSpeaks()
    {
        FakeClock clock;
        MessageQuota quota({.messagesOfRoom = {20, 100ms}}, clock);
        for (int user = 1; user <= 20; ++user)
            QVERIFY(quota.take(caller(user, u"192.0.2.%1"_s.arg(user)), lounge, u"Hello"_s));
        QCOMPARE(quota.take(caller(21, u"192.0.2.21"_s), lounge, u"Hello"_s).error().code, ErrorCode::RateLimited);
        QVERIFY(quota.take(caller(21, u"192.0.2.21"_s), attic, u"Hello"_s));
    }

    void allRoomsTogetherHearOnlySoMuch()
    {
        FakeClock clock;
        MessageQuota quota({.messagesOfAll = {20, 100ms}}, clock);
        for (int user = 1; user <= 20; ++user)
            QVERIFY(quota.take(caller(user, u"192.0.2.%1"_s.arg(user)), RoomId {user}, u"Hello"_s));
        QCOMPARE(quota.take(caller(21, u"192.0.2.21"_s), attic, u"Hello"_s).error().code, ErrorCode::RateLimited);
    }

    void aLongMessageCountsAsSeveral()
    {
        FakeClock clock;
        MessageQuota quota({.messagesOfRoom = {16, 1s}}, clock);
        const QString longest(8'000, u'あ'); // 24,000 bytes: six of the units
        QVERIFY(quota.take(caller(1), lounge, longest));
        QVERIFY(quota.take(caller(2), lounge, longest));
        QCOMPARE(quota.take(caller(3), lounge, longest).error().retryAfter, 2s); // two of six are missing
        QVERIFY(quota.take(caller(3), lounge, u"short"_s));
    }

    void aDaysBytesAreCountedForAUserAndForAnAddress()
    {
        FakeClock clock;
        MessageQuota quota({.dailyBytesOfUser = 24 * 1024, .dailyBytesOfAddress = 48 * 1024}, clock);
        const QString eight(8 * 1024 - 200, u'x');
        for (int i = 0; i < 3; ++i)
            QVERIFY(quota.take(caller(1, u"192.0.2.1"_s), lounge, eight));
        const auto refused = quota.take(caller(1, u"192.0.2.2"_s), lounge, eight);
        QCOMPARE(refused.error().code, ErrorCode::RateLimited);
        QCOMPARE(refused.error().retryAfter, 8h); // a third of a day's
        for (int i = 0; i < 3; ++i)
            QVERIFY(quota.take(caller(2, u"192.0.2.1"_s), lounge, eight));
        QCOMPARE(quota.take(caller(3, u"192.0.2.1"_s), lounge, eight).error().code, ErrorCode::RateLimited);
        clock.advance(24h);
        QVERIFY(quota.take(caller(1, u"192.0.2.1"_s), lounge, eight));
    }

    void whatIsRefusedIsChargedToNone()
    {
        FakeClock clock;
        MessageQuota quota({.messagesOfAddress = {30, 1s}, .messagesOfRoom = {10, 1s}}, clock);
        int said = 0;
        for (int i = 0; i < 100; ++i)
            said += quota.take(caller(i + 1, u"192.0.2.1"_s), lounge, u"Hello"_s).has_value();
        QCOMPARE(said, 10);
        int elsewhere = 0;
        for (int i = 0; i < 100; ++i)
            elsewhere += quota.take(caller(i + 1, u"192.0.2.1"_s), RoomId {100 + i}, u"Hello"_s).has_value();
        QCOMPARE(elsewhere, 20);
    }

    /// The defaults: three hundred people behind one address greet each other, then talk for ten minutes.
    void anOfficeOfThreeHundredTalksFreely()
    {
        FakeClock clock;
        MessageQuota quota({}, clock);
        for (int person = 1; person <= 300; ++person)
            QVERIFY(quota.take(caller(person, u"192.0.2.1"_s), lounge, u"Good morning, everyone!"_s));
        clock.advance(15s);
        for (int second = 0; second < 600; ++second) {
            for (int i = 0; i < 20; ++i) {
                const int person = (second * 20 + i) % 300 + 1;
                QVERIFY(quota.take(
                    caller(person, u"192.0.2.1"_s), person % 2 ? lounge : attic, u"Something of the usual length, more or less"_s));
            }
            clock.advance(1s);
        }
    }

    /// What was measured before there were these limits: sixty guests, 750 messages a second, 25 MB a second.
    void sixtyGuestsOfOneAddressCannotFloodARoom()
    {
        FakeClock clock;
        MessageQuota quota({}, clock);
        const QString longest(8'000, u'あ');
        qint64 bytes = 0;
        for (int tick = 0; tick < 200; ++tick) { // twenty seconds
            for (int guest = 1; guest <= 60; ++guest)
                if (quota.take(caller(guest, u"192.0.2.1"_s), lounge, longest))
                    bytes += 24'000;
            clock.advance(100ms);
        }
        QVERIFY2(bytes < 4 * 1024 * 1024, qPrintable(QString::number(bytes)));
    }

    void nothingIsCountedWhereLimitsAreLifted()
    {
        FakeClock clock;
        MessageQuota quota({.rateLimits = false,
                               .messages = {1, 1s},
                               .messagesOfAddress = {1, 1s},
                               .messagesOfRoom = {1, 1s},
                               .messagesOfAll = {1, 1s},
                               .dailyBytesOfUser = 1,
                               .dailyBytesOfAddress = 1},
            clock);
        for (int i = 0; i < 100; ++i)
            QVERIFY(quota.take(caller(1, u"192.0.2.1"_s), lounge, u"Hello"_s));
    }

    void theServiceAsks()
    {
        ChatFixture f({.messagesOfRoom = {2, 1s}});
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.send({ada}, room, u"1"_s));
        QVERIFY(f.send({ada}, room, u"2"_s));
        QCOMPARE(f.send({ada}, room, u"3"_s).error().code, ErrorCode::RateLimited);
        QCOMPARE(f.heard<MessagePosted>().size(), 2);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_MessageQuota)
#include "tst_MessageQuota.moc"
