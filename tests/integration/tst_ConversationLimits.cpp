// SPDX-License-Identifier: GPL-3.0-or-later
#include "Company.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

/// How much can be done with messages, at each door: over Socket.IO and over REST what is beyond is the same clear error.
class tst_ConversationLimits : public BothTransports
{
    Q_OBJECT

    static void begin(Company &c)
    {
        c.f.stop();
        c.f.start();
        c.ada = enter(c.f, c.adasToken);
    }
    static qint64 say(Company &c, const QString &text) { return c.say(*c.ada, text).value("message"_L1)["id"_L1].toInteger(); }
    static QString pathOf(const Company &c, qint64 message) { return u"/api/messages/%1/%2"_s.arg(c.room).arg(message); }
    static QByteArray body(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
    static QString face(int which)
    {
        const char32_t one = 0x1F600 + char32_t(which);
        return QString::fromUcs4(&one, 1);
    }
    /// Reactions to one message are gathered for so long.
    static constexpr auto untilTheNext = 200ms;
    static void verifyIsBeyond(const QJsonObject &ack, const RestAnswer &answer)
    {
        QCOMPARE(errorCode(ack), u"limit_reached"_s);
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.errorCode(), u"limit_reached"_s);
        QCOMPARE(ack.value("error"_L1), answer.json.value("error"_L1)); // in the same words
    }
    static void verifyIsTooFast(const QJsonObject &ack, const RestAnswer &answer)
    {
        QCOMPARE(errorCode(ack), u"rate_limited"_s);
        QVERIFY(ack.value("error"_L1)["retry_after"_L1].toDouble() > 0);
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.errorCode(), u"rate_limited"_s);
        QVERIFY(answer.headers.contains("retry-after"));
    }

private Q_SLOTS:
    void aMessageHasTwentyDifferentReactions()
    {
        Company c;
        c.f.config.rateLimits = false;
        begin(c);
        const qint64 id = say(c, u"hello"_s);
        const auto bySocket = [&](const QString &emoji) {
            return c.ada->call(u"react"_s, QJsonObject {{u"message"_s, id}, {u"emoji"_s, emoji}, {u"on"_s, true}});
        };
        const auto byRest = [&](const QString &emoji) {
            return c.f.rest->send(
                "POST", pathOf(c, id) + u"/reactions"_s, body({{u"emoji"_s, emoji}, {u"on"_s, true}}), c.bobsToken);
        };
        for (int i = 0; i < 20; i += 2) {
            QCOMPARE(errorCode(bySocket(face(i))), QString());
            c.f.clock.advance(untilTheNext);
            QCOMPARE(byRest(face(i + 1)).status, 200);
            c.f.clock.advance(untilTheNext);
        }
        const QJsonObject refused = bySocket(face(20));
        c.f.clock.advance(untilTheNext);
        verifyIsBeyond(refused, byRest(face(20)));
        c.f.clock.advance(untilTheNext);
        QCOMPARE(byRest(face(0)).status, 200); // one that is there
    }

    void aRoomHasAHundredPins()
    {
        Company c;
        c.f.config.rateLimits = false;
        begin(c);
        const auto bySocket = [&](qint64 id) {
            return c.ada->call(u"pin_message"_s, QJsonObject {{u"message"_s, id}, {u"pinned"_s, true}});
        };
        const auto byRest = [&](qint64 id) { return c.f.rest->send("PUT", pathOf(c, id) + u"/pin"_s, {}, c.adasToken); };
        for (int i = 0; i < 100; i += 2) {
            QCOMPARE(errorCode(bySocket(say(c, u"one"_s))), QString());
            QCOMPARE(byRest(say(c, u"two"_s)).status, 200);
        }
        const qint64 last = say(c, u"three"_s);
        verifyIsBeyond(bySocket(last), byRest(last));
    }

    void aMessageNamesFiftyPeople()
    {
        Company c;
        c.f.config.rateLimits = false;
        begin(c);
        QString names;
        for (int i = 0; i < 51; ++i) {
            SocketProbe guest(transport(), c.f.server->url());
            QVERIFY(guest.enter({{u"username"_s, u"Guest %1"_s.arg(i)}}));
            QCOMPARE(errorCode(guest.call(u"join_room"_s, c.here())), QString());
            names += u'@' + guest.session().value("user"_L1)["username"_L1].toString() + u' ';
        }
        const auto post = [&](const QString &text) {
            return c.f.rest->send("POST", u"/api/messages/%1"_s.arg(c.room), body({{u"text"_s, text}}), c.adasToken);
        };
        verifyIsBeyond(c.say(*c.ada, names), post(names));
        const QString fewer = names.section(u' ', 1);
        QCOMPARE(post(fewer).json.value("mentions"_L1).toArray().size(), 50);
        const qint64 id = say(c, fewer);
        QVERIFY(id > 0);
        verifyIsBeyond(c.ada->call(u"edit_message"_s, QJsonObject {{u"message"_s, id}, {u"text"_s, names}}),
            c.f.rest->send("PATCH", pathOf(c, id), body({{u"text"_s, names}}), c.adasToken));
    }

    void aDirectConversationHasTenPeople()
    {
        Company c;
        c.f.config.rateLimits = false;
        begin(c);
        QJsonArray people;
        for (int i = 0; i < 10; ++i) {
            SocketProbe guest(transport(), c.f.server->url());
            QVERIFY(guest.enter({{u"username"_s, u"Guest %1"_s.arg(i)}}));
            people.append(guest.userId());
        }
        // There is one door to this.
        const auto open = [&] { return c.f.rest->post(u"/api/direct"_s, {{u"users"_s, people}}, c.adasToken); };
        const auto refused = open();
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.json.value("error"_L1)["field"_L1].toString(), u"users"_s);
        people.removeLast();
        QCOMPARE(open().status, 201);
    }

    void editsAndReactionsHaveRatesOfTheirOwn()
    {
        Company c;
        c.f.config.chat.edits = {4, 1h};
        c.f.config.chat.reactions = {4, 1h};
        begin(c);
        const qint64 id = say(c, u"0"_s);
        const auto edit = [&](const QString &text) {
            return c.ada->call(u"edit_message"_s, QJsonObject {{u"message"_s, id}, {u"text"_s, text}});
        };
        const auto patch = [&](const QString &text) {
            return c.f.rest->send("PATCH", pathOf(c, id), body({{u"text"_s, text}}), c.adasToken);
        };
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(errorCode(edit(u"a%1"_s.arg(i))), QString());
            QCOMPARE(patch(u"b%1"_s.arg(i)).status, 200);
        }
        verifyIsTooFast(edit(u"c"_s), patch(u"c"_s));
        const auto react = [&](int which) {
            return c.ada->call(u"react"_s, QJsonObject {{u"message"_s, id}, {u"emoji"_s, face(which)}, {u"on"_s, true}});
        };
        const auto reactByRest = [&](int which) {
            return c.f.rest->send(
                "POST", pathOf(c, id) + u"/reactions"_s, body({{u"emoji"_s, face(which)}, {u"on"_s, true}}), c.adasToken);
        };
        for (int i = 0; i < 4; i += 2) {
            QCOMPARE(errorCode(react(i)), QString());
            c.f.clock.advance(untilTheNext);
            QCOMPARE(reactByRest(i + 1).status, 200);
            c.f.clock.advance(untilTheNext);
        }
        verifyIsTooFast(react(4), reactByRest(4));
        QVERIFY(say(c, u"and one goes on talking"_s) > 0);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_ConversationLimits)
#include "tst_ConversationLimits.moc"
