// SPDX-License-Identifier: GPL-3.0-or-later
#include "Company.h"
#include "model/Message.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

/// Who is banned from a room that everyone may read is out of it however they ask. Ada owns the server and the room.
class tst_RoomBans : public BothTransports
{
    Q_OBJECT

    struct Somebody
    {
        QString token;
        std::unique_ptr<SocketProbe> socket;
        qint64 id() const { return socket->userId(); }
    };
    static Somebody guest(const ServerFixture &f, const QString &name)
    {
        Somebody guest {{}, std::make_unique<SocketProbe>(transport(), f.server->url())};
        if (!guest.socket->enter({{u"username"_s, name}}))
            qWarning("refused");
        guest.token = guest.socket->session().value("token"_L1).toString();
        return guest;
    }

    /// How what somebody asks about the room is answered each way, by code; empty where it is done.
    static QStringList answers(Company &c, const Somebody &who, const Message &message)
    {
        const QString room = u"/api/rooms/%1"_s.arg(c.room);
        const QString messages = u"/api/messages/%1"_s.arg(c.room);
        const QString one = messages + u"/%1"_s.arg(message.id.value);
        const QJsonObject of {{u"message"_s, message.id.value}};
        const auto with = [](QJsonObject object, const QString &key, const QJsonValue &value) {
            object.insert(key, value);
            return object;
        };
        QStringList codes;
        const auto rest = [&](const QByteArray &method, const QString &path, const QByteArray &body = {}) {
            codes << QString::fromLatin1(method) + u' ' + path + u": "_s
                    + c.f.rest->send(method, path, body, who.token).errorCode();
        };
        const auto event = [&](const QString &name, const QJsonObject &argument) {
            codes << name + u": "_s + errorCode(who.socket->call(name, argument));
        };
        rest("GET", room);
        rest("GET", room + u"/members"_s);
        rest("GET", room + u"/pins"_s);
        rest("GET", messages);
        rest("GET", messages + u"?around=1"_s);
        rest("GET", messages + u"?changed_after=0"_s);
        rest("GET", one);
        rest("POST", messages, R"({"text": "hello"})");
        rest("PATCH", one, R"({"text": "other words"})");
        rest("POST", one + u"/reactions"_s, R"({"emoji": "👍", "on": true})");
        rest("POST", room + u"/read"_s, R"({"seq": 1})");
        rest("POST", room + u"/unread"_s, R"({"seq": 1})");
        rest("PUT", room + u"/notify"_s, R"({"level": "all"})");
        event(u"send_message"_s, c.here({{u"text"_s, u"hello"_s}}));
        event(u"edit_message"_s, with(of, u"text"_s, u"other words"_s));
        c.f.clock.advance(1s); // reactions to one message have a pace
        event(u"react"_s, with(with(of, u"emoji"_s, u"🔥"_s), u"on"_s, true));
        event(u"typing"_s, c.here({{u"typing"_s, true}}));
        event(u"mark_read"_s, c.here({{u"seq"_s, 1}}));
        event(u"set_notify"_s, c.here({{u"level"_s, u"all"_s}}));
        event(u"delete_message"_s, of);
        event(u"join_room"_s, c.here());
        return codes;
    }
    static bool isListed(Company &c, const Somebody &who)
    {
        const QJsonArray rooms = c.f.rest->get(u"/api/rooms"_s, who.token).json.value("rooms"_L1).toArray();
        return std::ranges::any_of(rooms, [&c](const QJsonValue &room) { return room["id"_L1].toInteger() == c.room; });
    }
    static QJsonArray synced(const Somebody &who)
    {
        return who.socket->call(u"sync"_s, QJsonObject {{u"rooms"_s, QJsonObject()}}).value("rooms"_L1).toArray();
    }
    static Message said(Company &c, const Somebody &who)
    {
        const QJsonObject ack = who.socket->call(u"send_message"_s, c.here({{u"text"_s, u"hello"_s}}));
        Message message;
        message.id = MessageId {ack.value("message"_L1)["id"_L1].toInteger()};
        return message;
    }
    static int ban(Company &c, const Somebody &who, const QByteArray &method = "PUT")
    {
        return c.f.rest->send(method, u"/api/rooms/%1/bans/%2"_s.arg(c.room).arg(who.id()), {}, c.adasToken).status;
    }
    static QStringList done(const QStringList &answers) { return answers.filter(QRegularExpression(u": $"_s)); }
    static void comeBack(Company &c, Somebody &who) { who.socket = BothTransports::enter(c.f, who.token); }

private Q_SLOTS:
    void whoIsBannedIsOutAtEveryDoor_data()
    {
        QTest::addColumn<bool>("isGuest");
        QTest::newRow("an account") << false;
        QTest::newRow("a guest") << true;
    }

    void whoIsBannedIsOutAtEveryDoor()
    {
        QFETCH(const bool, isGuest);
        Company c(true);
        Somebody who = isGuest ? guest(c.f, u"Gus"_s) : Somebody {c.bobsToken, std::move(c.bob)};
        QVERIFY(who.socket->call(u"join_room"_s, c.here()).value("ok"_L1).toBool());
        const Message message = said(c, who);
        QVERIFY(message.id.isValid());
        const auto expect = [&](bool in) {
            QCOMPARE(isListed(c, who), in);
            QCOMPARE(synced(who).isEmpty(), !in);
            const QStringList answered = answers(c, who, message);
            const QString right = in ? u": "_s : u": banned"_s; // and never that there is no such thing: everyone knows the room
            QStringList wrong;
            std::ranges::copy_if(
                answered, std::back_inserter(wrong), [&](const QString &answer) { return !answer.endsWith(right); });
            QCOMPARE(wrong.join(u"; "_s), QString());
        };
        QCOMPARE(ban(c, who), 204);
        expect(false);
        c.f.stop(); // what is in memory is the database's
        c.f.start();
        comeBack(c, who);
        expect(false);
        QCOMPARE(ban(c, who, "DELETE"), 204);
        QCOMPARE(who.socket->next(u"room_created"_s)["id"_L1].toInteger(), c.room); // which they may see again
        QVERIFY(who.socket->call(u"join_room"_s, c.here()).value("ok"_L1).toBool());
        expect(true);
    }

    void whoComesAsAnotherGuestFromThereIsOutForADay()
    {
        Company c(true);
        Somebody banned = guest(c.f, u"Gus"_s);
        const Somebody member = guest(c.f, u"Gil"_s); // of the same address, and nobody complained
        QVERIFY(member.socket->call(u"join_room"_s, c.here()).value("ok"_L1).toBool());
        const Message message = said(c, member);
        QCOMPARE(ban(c, banned), 204); // who was no member
        Somebody another = guest(c.f, u"Not Gus"_s);
        QCOMPARE(done(answers(c, another, message)), QStringList());
        QVERIFY(!isListed(c, another));
        QVERIFY(isListed(c, member));
        QCOMPARE(c.f.rest->get(u"/api/messages/%1"_s.arg(c.room), member.token).status, 200);
        QCOMPARE(c.f.rest->get(u"/api/messages/%1"_s.arg(c.room), c.cemsToken).status, 200); // an account of the same address
        c.f.stop();
        c.f.start();
        comeBack(c, another);
        QCOMPARE(done(answers(c, another, message)), QStringList());
        c.f.clock.advance(24h - 5s); // and some seconds already
        QCOMPARE(c.f.rest->get(u"/api/messages/%1"_s.arg(c.room), another.token).errorCode(), u"banned"_s);
        c.f.clock.advance(5s);
        QCOMPARE(c.f.rest->get(u"/api/messages/%1"_s.arg(c.room), another.token).status, 200);
        QVERIFY(another.socket->call(u"join_room"_s, c.here()).value("ok"_L1).toBool());
    }

    void whoLoggedOutIsBannedAllTheSame()
    {
        Company c(true);
        Somebody gone = guest(c.f, u"Gus"_s);
        QVERIFY(gone.socket->call(u"join_room"_s, c.here()).value("ok"_L1).toBool());
        QVERIFY(said(c, gone).id.isValid());
        QCOMPARE(c.f.rest->send("POST", u"/api/logout"_s, {}, gone.token).status, 204);
        const auto banBy = [&](const QString &token, qint64 user) {
            return c.f.rest->send("PUT", u"/api/rooms/%1/bans/%2"_s.arg(c.room).arg(user), {}, token).errorCode();
        };
        QCOMPARE(banBy(c.bobsToken, gone.id()), u"forbidden"_s);
        QCOMPARE(banBy(c.adasToken, 999), u"user_not_found"_s);
        QCOMPARE(banBy(c.adasToken, gone.id()), QString());
        Somebody another = guest(c.f, u"Not Gus"_s);
        QCOMPARE(errorCode(another.socket->call(u"join_room"_s, c.here())), u"banned"_s);
        QCOMPARE(c.f.rest->send("DELETE", u"/api/rooms/%1/members/%2"_s.arg(c.room).arg(gone.id()), {}, c.adasToken).errorCode(),
            u"user_not_found"_s);
        const QJsonArray bans = c.f.rest->get(u"/api/rooms/%1/bans"_s.arg(c.room), c.adasToken).json.value("bans"_L1).toArray();
        QCOMPARE(bans.first()["user"_L1]["display_name"_L1].toString(), u"Gus"_s);
        QCOMPARE(ban(c, gone, "DELETE"), 204);
        QVERIFY(another.socket->call(u"join_room"_s, c.here()).value("ok"_L1).toBool());
    }

    void whoIsBannedHearsNothingOfTheRoom()
    {
        Company c(true);
        const Somebody gus = guest(c.f, u"Gus"_s);
        const Somebody another = guest(c.f, u"Not Gus"_s); // of the same address
        QCOMPARE(ban(c, gus), 204);
        const auto rename = [&c](qint64 room, const QByteArray &name) {
            return c.f.rest->send("PATCH", u"/api/rooms/%1"_s.arg(room), R"({"name": ")" + name + R"("})", c.adasToken).status;
        };
        const QJsonObject open = c.f.rest->send("POST", u"/api/rooms"_s, R"({"name": "Open"})", c.adasToken).json;
        QCOMPARE(rename(c.room, "Without them"), 200);
        QCOMPARE(rename(open["id"_L1].toInteger(), "For all"), 200);
        for (const Somebody *who : {&gus, &another})
            QCOMPARE(who->socket->next(u"room_updated"_s)["name"_L1].toString(), u"For all"_s);
    }

    void anAddressIsOutAsLongAsAnyBanOfItHolds()
    {
        Company c(true);
        Somebody first = guest(c.f, u"Gus"_s);
        Somebody second = guest(c.f, u"Gil"_s);
        const Somebody third = guest(c.f, u"Gwen"_s);
        const auto reads = [&] { return c.f.rest->get(u"/api/rooms/%1"_s.arg(c.room), third.token).status == 200; };
        QVERIFY(reads());
        QCOMPARE(ban(c, first), 204);
        QCOMPARE(ban(c, second), 204);
        QCOMPARE(ban(c, first, "DELETE"), 204);
        QVERIFY(!reads());
        QCOMPARE(ban(c, second, "DELETE"), 204);
        QVERIFY(reads());
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_RoomBans)
#include "tst_RoomBans.moc"
